"""Reading the clock of an event."""

import uuid
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.model import Event, EventClock
from envies_desktop.events.queries.one_event import event_of, settings_of
from envies_desktop.live.clock import Kept, Place, Step, endless, place_at, played, steps
from envies_desktop.live.instants import Instant, passed

STOPPED = 3 * 3600.0
"""Seconds: no pause of an evening is longer."""


@dataclass(frozen=True, slots=True)
class ClockView:
    """The clock of an event as it is kept, with the line of its phases; `first_bell` is as planned."""

    event_id: uuid.UUID
    title: str
    pairing: str
    rounds: int
    line: tuple[Step, ...]
    planned: tuple[Step, ...]
    kept: Kept
    first_bell: datetime | None

    def place(self, now: Instant) -> Place:
        """Where it is at an instant."""
        return place_at(self.line, self.kept, now)

    def played(self, now: Instant) -> int:
        """How many rounds cannot be planned any more at an instant (see clock.played)."""
        return played(self.line, self.place(now))


def clock_view(session: Session, event_id: uuid.UUID, now: Instant) -> ClockView:
    """The clock of an event; one that was never started stands before the first round.

    Raises Refused("store-gone") where there is no such event.
    """
    event = event_of(session, event_id)
    row = session.scalar(sa.select(EventClock).where(EventClock.event_id == event_id))
    kept = kept_of(row) if row else Kept(now)
    settings = settings_of(event)
    return ClockView(
        event_id=event_id,
        title=event.title,
        pairing=event.pairing,
        rounds=event.rounds,
        line=steps(settings, kept.extra),
        planned=steps(settings),
        kept=kept,
        first_bell=_first_bell(event),
    )


def rounds_played(session: Session, event_id: uuid.UUID, now: Instant) -> int:
    """How many rounds of an event cannot be planned any more at an instant."""
    return clock_view(session, event_id, now).played(now)


def event_under_way(session: Session, now: Instant) -> uuid.UUID | None:
    """The event whose clock is between its first bell and its end at an instant; None where none is.

    One that runs goes first; one that was stopped by hand counts for `STOPPED` seconds, then it was left.
    """
    query = sa.select(EventClock.event_id).join(Event, Event.id == EventClock.event_id)
    for event_id in session.scalars(query.order_by(EventClock.running.desc(), EventClock.at.desc())):
        view = clock_view(session, event_id, now)
        left = not view.kept.running and passed(view.kept.instant, now) > STOPPED
        if not left and not endless(view.line[view.place(now).step]):
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


def _first_bell(event: Event) -> datetime | None:
    start = event.rounds_start or event.start
    return datetime.combine(event.date, start).astimezone() if event.date and start else None
