"""The timetable of a workshop, read from its event."""

import uuid

from sqlalchemy.orm import Session

from envies_desktop.events.queries import event_of
from envies_desktop.live.instants import Instant
from envies_desktop.live.queries.clock import clock_view
from envies_desktop.live.timetable import Timetable
from envies_desktop.workshops.method_timetable import method_timetable
from envies_desktop.workshops.queries.methods import chosen_method
from envies_desktop.workshops.queries.workshop import settings_of, setup_of
from envies_desktop.workshops.timetable import rounds_timetable


def workshop_timetable(session: Session, event_id: uuid.UUID) -> Timetable:
    """The steps of its method, or else its rounds; raises Refused("store-gone") without such an event."""
    settings = settings_of(session, event_of(session, event_id))
    hosts = setup_of(session, event_id).hosts_from is not None
    method = chosen_method(session, event_id)
    if method is not None:
        return method_timetable(method, settings, hosts=hosts)
    return rounds_timetable(settings, hosts=hosts)


def rounds_played(session: Session, event_id: uuid.UUID, now: Instant) -> int:
    """How many rounds cannot be planned any more at an instant."""
    return clock_view(session, event_id, now, workshop_timetable).played(now)
