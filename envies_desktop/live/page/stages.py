"""The sessions of this program: led on one stage each, and resumed after a start."""

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from envies_desktop.desk.page import Desk
from envies_desktop.i18n import tr
from envies_desktop.live.instants import Watch
from envies_desktop.live.queries.clock import Reader, event_under_way, kind_of

if TYPE_CHECKING:
    from envies_desktop.live.page.stage import Stage

TIMETABLE = "envies_desktop.live.queries.programme:programme_timetable"
FACES = "envies_desktop.live.page.faces:Faces"
CHECKS = "envies_desktop.live.page.checks:programme_checks"
"""What an event has whose kind hands nothing better."""


class Stages:
    """The sessions of this desk, one stage each, kept until it closes: `desk.shared(Stages)`.

    `watch` tells them the time; a rehearsal sets another before the first stage is asked for.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.watch = Watch()
        self._known: dict[UUID, Stage] = {}
        desk.stay.append(self.why_stay)

    def of(self, event_id: UUID) -> "Stage":
        """The stage of an event."""
        if event_id not in self._known:
            # a start asks whether a session is under way, and mostly none is
            from envies_desktop.live.page.stage import Stage

            with self._desk.store.read() as session:
                kind = self._desk.activities.kind(kind_of(session, event_id))
            self._known[event_id] = Stage(
                self._desk,
                event_id,
                self.watch,
                reader=kind.of("timetable", TIMETABLE),
                faces=kind.of("faces", FACES)(self._desk, event_id),
                checks=kind.of("checks", CHECKS),
            )
        return self._known[event_id]

    def resume(self) -> None:
        """After a start: the session that was under way is shown again, where its clock has come to.

        In a rehearsal none is: what is rehearsed is shown, whatever the copy says of other sessions.
        """
        desk = self._desk
        if self.watch.pace != 1:
            return
        with desk.store.read() as session:
            event_id = event_under_way(session, self.watch.now(), self._reader)
        if event_id is not None:
            desk.open("events", event_id=event_id, tab="live")
            stage = self.of(event_id)
            stage.clock.note()
            stage.show(desk.dialog_parent)
            found = stage.clock.reading()
            if found is not None and found.running:
                desk.warn(tr("L’horloge a continué pendant que le programme était fermé."), "info")
            elif found is not None:  # it goes by itself: no more true once the clock runs again
                desk.say(found.view.timetable.words.paused)

    def why_stay(self) -> str:
        """Why the window should not be closed now: a clock runs; nothing otherwise."""
        if self.watch.pace != 1:
            return ""
        found = (stage.clock.reading() for stage in self._known.values())
        return next((now.view.timetable.words.runs for now in found if now is not None and now.running), "")

    def close(self) -> None:
        """The program ends: no window of the room stays behind."""
        for stage in self._known.values():
            stage.close()
        self._known = {}

    def _reader(self, kind: str) -> Reader:
        found: Reader = self._desk.activities.kind(kind).of("timetable", TIMETABLE)
        return found


def resume(desk: Desk) -> None:
    """Once the window is shown."""
    desk.shared(Stages).resume()


def hasten(desk: Desk, pace: float, since: datetime | None) -> None:
    """Let the sessions of this desk go that much faster than real time, from a moment if one is given:
    before the first stage is made."""
    desk.shared(Stages).watch = Watch(pace, since)
