"""The timetable of an open forum, read from its event."""

import uuid

from sqlalchemy.orm import Session

from envies_desktop.events.queries.one_event import event_of, programme
from envies_desktop.live.instants import Instant
from envies_desktop.live.programme import Line, Programme
from envies_desktop.live.queries.clock import clock_view
from envies_desktop.live.timetable import Timetable
from envies_desktop.open_forum.queries.forum import forum_slots
from envies_desktop.open_forum.timetable import SlotTime, forum_timetable, slots_begun


def forum_session(session: Session, event_id: uuid.UUID) -> Timetable:
    """The session of a forum as a timetable; raises Refused("store-gone") where there is no such event."""
    event = event_of(session, event_id)
    lines = tuple(
        Line(row.id, row.title, row.start, row.end, row.speaker, row.kind, row.fixed)
        for row in programme(session, event_id)
    )
    slots = [
        SlotTime(slot.position, slot.minutes, slot.begins, slot.ends)
        for slot in forum_slots(session, event_id)
    ]
    return forum_timetable(Programme(lines, event.date, event.start, event.end), slots)


def slots_played(session: Session, event_id: uuid.UUID, now: Instant) -> int:
    """How many slots of a forum have begun at an instant: their topics stay where they are."""
    view = clock_view(session, event_id, now, forum_session)
    return slots_begun(view.line, view.place(now).step)
