"""The evenings of this program: led on one stage each, and resumed after a start."""

from typing import TYPE_CHECKING
from uuid import UUID

from envies_desktop.i18n import tr
from envies_desktop.live.instants import Watch

if TYPE_CHECKING:
    from envies_desktop.desk.page import Desk
    from envies_desktop.speed_dating.page.live.stage import Stage


class Stages:
    """The evenings of this desk, one stage each, kept until it closes: `desk.shared(Stages)`.

    `watch` tells them the time; a rehearsal sets another before the first stage is asked for.
    """

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self.watch = Watch()
        self._known: dict[UUID, Stage] = {}
        desk.stay.append(self.why_stay)

    def of(self, event_id: UUID) -> "Stage":
        """The stage of an event."""
        if event_id not in self._known:
            from envies_desktop.speed_dating.page.live.stage import Stage

            self._known[event_id] = Stage(self._desk, event_id, self.watch)
        return self._known[event_id]

    def resume(self) -> None:
        """After a start: the evening that was under way is shown again, where its clock has come to."""
        from envies_desktop.live.queries.clock import event_under_way

        desk = self._desk
        with desk.store.read() as session:
            event_id = event_under_way(session, self.watch.now())
        if event_id is not None:
            desk.open("events", event_id=event_id, tab="live")
            stage = self.of(event_id)
            stage.show(desk.dialog_parent)
            found = stage.clock.reading()
            if found is not None and found.running:
                desk.warn(tr("L’horloge a continué pendant que le programme était fermé."), "info")
            else:  # a word that goes by itself: it is no more true once the clock is started again
                desk.say(tr("La soirée est en pause\u00a0: l’horloge attend que vous continuiez."))

    def why_stay(self) -> str:
        """Why the window should not be closed now: a clock of an evening runs; nothing otherwise."""
        found = (stage.clock.reading() for stage in self._known.values())
        if self.watch.pace != 1 or not any(reading is not None and reading.running for reading in found):
            return ""
        return tr(
            "L’horloge d’une soirée tourne. Elle continuera, mais plus rien ne sonnera et l’écran projeté "
            "se fermera, jusqu’à ce que vous rouvriez le programme."
        )

    def close(self) -> None:
        """The program ends: no window of the room stays behind."""
        for stage in self._known.values():
            stage.close()
        self._known = {}


def resume(desk: "Desk") -> None:
    """Once the window is shown: go on with the evening that was under way."""
    desk.shared(Stages).resume()
