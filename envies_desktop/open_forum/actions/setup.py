"""Gestures on how an open forum is set."""

import uuid

from envies_desktop.events.model import Event
from envies_desktop.open_forum.model import OpenForum, Slot
from envies_desktop.store.work import Work

SLOTS = 2
"""A half-day has two."""


def begin(work: Work, event_id: uuid.UUID) -> None:
    """What a new forum begins with: its settings, and the slots of a half-day."""
    work.add(OpenForum(id=event_id))
    for position in range(SLOTS):
        work.add(Slot(event_id=event_id, position=position))


def forum_of(work: Work, event_id: uuid.UUID) -> OpenForum:
    """The settings of a forum, made where an older event has none; raises Refused("store-gone")."""
    work.get(Event, event_id)
    return work.session.get(OpenForum, event_id) or work.add(OpenForum(id=event_id))
