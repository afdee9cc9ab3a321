"""Gestures on an event itself."""

import datetime as dt
import uuid
from collections.abc import Collection
from typing import Any

from envies_desktop.directory.actions.fields import cleaned, written
from envies_desktop.events.actions.printings import forget_printed
from envies_desktop.events.checks import check_event
from envies_desktop.events.model import Event
from envies_desktop.store.belongings import copy_whole, remove_whole
from envies_desktop.store.work import Work

_ASKED_AGAIN = {"photo_consent": None, "contact_consent": None, "access_needs": ""}
"""What people said for one event only: asked again for the next one."""


def add_event(work: Work, *, kind: str, title: str, **fields: Any) -> Event:
    """A new event; `fields` are columns of `Event`. What its kind begins with is added by its own gesture."""
    values = cleaned({"kind": kind, "title": title, **fields})
    check_event(values)
    return work.add(Event(**values))


def change_event(work: Work, *, event_id: uuid.UUID, **fields: Any) -> Event:
    """Change some columns of an event."""
    event = work.get(Event, event_id)
    values = cleaned(fields)
    check_event({"start": event.start, "end": event.end, **values})
    written(event, values)
    return event


def remove_event(work: Work, *, event_id: uuid.UUID) -> None:
    """Take away an event with all that belongs to it, and what was printed of it."""
    remove_events(work, event_ids=[work.get(Event, event_id).id])


def remove_events(work: Work, *, event_ids: Collection[uuid.UUID]) -> None:
    """The same for several that are there."""
    remove_whole(work, Event, event_ids)
    forget_printed(work, event_ids=event_ids)


def duplicate_event(
    work: Work,
    *,
    event_id: uuid.UUID,
    title: str = "",
    date: dt.date | None = None,
    participants: bool = False,
) -> Event:
    """A new event like this one: settings and programme, and on demand the people with wishes and rules.

    It is a draft without a date unless one is given; nobody is marked present, consents are asked again.
    """
    original = work.get(Event, event_id)
    said = {"title": title.strip() or original.title, "date": date, "status": "brouillon"}
    copy = copy_whole(
        work,
        original,
        without=() if participants else ("participant",),
        never=("demo",),
        differing={"event": said, "participant": {"status": "inscrit", **_ASKED_AGAIN}},
    )
    return work.get(Event, copy)
