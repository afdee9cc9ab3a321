"""Gestures on how a workshop is set."""

import uuid

from envies_desktop.events.model import Event
from envies_desktop.store.work import Work
from envies_desktop.workshops.model import Workshop


def begin(work: Work, event_id: uuid.UUID) -> None:
    """What a new workshop begins with: the usual rounds."""
    work.add(Workshop(id=event_id))


def workshop_of(work: Work, event_id: uuid.UUID) -> Workshop:
    """The settings of a workshop, made where an older event has none; raises Refused("store-gone")."""
    work.get(Event, event_id)
    return work.session.get(Workshop, event_id) or work.add(Workshop(id=event_id))
