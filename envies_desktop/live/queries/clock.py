"""Reading the clock of an event."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.model import Event
from envies_desktop.events.queries.one_event import event_of
from envies_desktop.live.clock import Kept, Place, place_at, played
from envies_desktop.live.instants import Instant, passed
from envies_desktop.live.model import EventClock
from envies_desktop.live.timetable import Step, Timetable, with_minutes

STOPPED = 3 * 3600.0
"""Seconds: no pause of a session is longer."""

Reader = Callable[[Session, uuid.UUID], Timetable]
"""How the timetable of an event is read: what its kind hands."""


@dataclass(frozen=True, slots=True)
class ClockView:
    """The clock of an event as it is kept, its timetable, and the line with the minutes added by hand."""

    event_id: uuid.UUID
    title: str
    timetable: Timetable
    line: tuple[Step, ...]
    kept: Kept

    @property
    def parts(self) -> int:
        """How many parts it has: rounds, or lines of a programme."""
        return sum(step.opens for step in self.line)

    def place(self, now: Instant) -> Place:
        """Where it is at an instant."""
        return place_at(self.line, self.kept, now)

    def played(self, now: Instant) -> int:
        """How many parts cannot be planned any more at an instant (see clock.played)."""
        return played(self.line, self.place(now))

    def on(self, now: Instant) -> bool:
        """Whether the session has begun, and is not over."""
        return 0 < self.place(now).step < len(self.line) - 1


def clock_view(session: Session, event_id: uuid.UUID, now: Instant, reader: Reader) -> ClockView:
    """The clock of an event; one that was never started stands before the first step.

    Raises Refused("store-gone") where there is no such event.
    """
    event = event_of(session, event_id)
    row = session.scalar(sa.select(EventClock).where(EventClock.event_id == event_id))
    kept = kept_of(row) if row else Kept(now)
    timetable = reader(session, event_id)
    return ClockView(event_id, event.title, timetable, with_minutes(timetable.steps, kept.extra), kept)


def event_under_way(session: Session, now: Instant, reader_of: Callable[[str], Reader]) -> uuid.UUID | None:
    """The event whose clock is between its first bell and its end at an instant; None where none is.

    `reader_of` says how the timetable of a kind of events is read. One that runs goes first; one that was
    stopped by hand counts for `STOPPED` seconds, then it was left.
    """
    query = sa.select(EventClock.event_id, Event.kind).join(Event, Event.id == EventClock.event_id)
    known = session.execute(query.order_by(EventClock.running.desc(), EventClock.at.desc()))
    for event_id, kind in known:
        view = clock_view(session, event_id, now, reader_of(kind))
        left = not view.kept.running and passed(view.kept.instant, now) > STOPPED
        if not left and view.on(now):
            return event_id
    return None


def kept_of(row: EventClock) -> Kept:
    """What a row of the clock says."""
    return Kept(
        instant=Instant(row.at, row.ticks, row.boot),
        round=row.round,
        phase=row.phase,
        elapsed=row.elapsed,
        running=row.running,
        extra={str(name): float(seconds) for name, seconds in row.extra.items()},
        begun={str(number): str(moment) for number, moment in row.begun.items()},
        muted=row.muted,
    )


def kind_of(session: Session, event_id: uuid.UUID) -> str:
    """The kind of an event; empty where there is no such event."""
    return session.scalar(sa.select(Event.kind).where(Event.id == event_id)) or ""
