"""The timetable of a speed dating, read from its event."""

import uuid

from sqlalchemy.orm import Session

from envies_desktop.events.queries import event_of
from envies_desktop.live.instants import Instant
from envies_desktop.live.queries.clock import clock_view
from envies_desktop.live.timetable import Timetable
from envies_desktop.speed_dating.queries.card import settings_of
from envies_desktop.speed_dating.queries.seats import setup_of
from envies_desktop.speed_dating.timetable import timetable


def evening_timetable(session: Session, event_id: uuid.UUID) -> Timetable:
    """The rounds of an event as a timetable; raises Refused("store-gone") where there is no such event."""
    event = event_of(session, event_id)
    return timetable(settings_of(session, event), setup_of(session, event_id).pairing)


def rounds_played(session: Session, event_id: uuid.UUID, now: Instant) -> int:
    """How many rounds of an event cannot be planned any more at an instant."""
    return clock_view(session, event_id, now, evening_timetable).played(now)
