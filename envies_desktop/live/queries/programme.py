"""The programme of an event, read as a timetable."""

import uuid

from sqlalchemy.orm import Session

from envies_desktop.events.queries.one_event import event_of, programme
from envies_desktop.live import programme as rules
from envies_desktop.live.programme import Line, Programme
from envies_desktop.live.timetable import Timetable


def programme_timetable(session: Session, event_id: uuid.UUID) -> Timetable:
    """The lines of an event's programme; raises Refused("store-gone") where there is no such event."""
    event = event_of(session, event_id)
    lines = tuple(
        Line(row.id, row.title, row.start, row.end, row.speaker, row.kind, row.fixed)
        for row in programme(session, event_id)
    )
    return rules.programme_timetable(Programme(lines, event.date, event.start, event.end))
