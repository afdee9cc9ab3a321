"""The timetable of a workshop, read from its event."""

import uuid

from sqlalchemy.orm import Session

from envies_desktop.events.queries import event_of
from envies_desktop.live.instants import Instant
from envies_desktop.live.queries.clock import clock_view
from envies_desktop.live.timetable import Timetable
from envies_desktop.workshops.queries.workshop import settings_of, setup_of
from envies_desktop.workshops.timetable import rounds_timetable


def workshop_timetable(session: Session, event_id: uuid.UUID) -> Timetable:
    """The rounds of a workshop; raises Refused("store-gone") where there is no such event."""
    settings = settings_of(session, event_of(session, event_id))
    return rounds_timetable(settings, hosts=setup_of(session, event_id).hosts_from is not None)


def rounds_played(session: Session, event_id: uuid.UUID, now: Instant) -> int:
    """How many rounds cannot be planned any more at an instant."""
    return clock_view(session, event_id, now, workshop_timetable).played(now)
