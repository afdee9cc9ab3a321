"""Gestures on an event itself."""

import datetime as dt
import uuid
from typing import Any

import sqlalchemy as sa

from envies_desktop.directory.actions.fields import cleaned, written
from envies_desktop.events.actions.printings import forget_printed
from envies_desktop.events.checks import check_event
from envies_desktop.events.model import Event, SpeedDating
from envies_desktop.store.belongings import copy_whole, remove_whole
from envies_desktop.store.work import Work

SPEED_DATING = frozenset(sa.inspect(SpeedDating).columns.keys()) - frozenset(sa.inspect(Event).columns.keys())
_ASKED_AGAIN = {"photo_consent": None, "contact_consent": None, "access_needs": ""}
"""What people said for one event only: asked again for the next one."""


def add_event(work: Work, *, kind: str, title: str, **fields: Any) -> Event:
    """A new event; `fields` are columns of `Event` (`breaks` is [[after round, minutes], …])."""
    values = _event_values({"kind": kind, "title": title, **fields})
    check_event(values)
    own, rounds = _apart(values)
    event = work.add(Event(**own))
    if kind == "speed_dating" or rounds:
        work.add(SpeedDating(id=event.id, **rounds))
    return event


def change_event(work: Work, *, event_id: uuid.UUID, **fields: Any) -> Event:
    """Change some columns of an event."""
    event = work.get(Event, event_id)
    values = _event_values(fields)
    check_event({"start": event.start, "end": event.end, **values})
    own, rounds = _apart(values)
    written(event, own)
    if rounds:
        written(work.session.get(SpeedDating, event_id) or work.add(SpeedDating(id=event_id)), rounds)
    return event


def _apart(values: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    rounds = {name: value for name, value in values.items() if name in SPEED_DATING}
    return {name: value for name, value in values.items() if name not in rounds}, rounds


def _event_values(fields: dict[str, Any]) -> dict[str, Any]:
    values = cleaned(fields)
    if "breaks" in values:
        values["breaks"] = sorted([int(after), int(minutes)] for after, minutes in values["breaks"])
    return values


def remove_event(work: Work, *, event_id: uuid.UUID) -> None:
    """Take away an event with all that belongs to it, and what was printed of it."""
    remove_whole(work, Event, [work.get(Event, event_id).id])
    forget_printed(work, event_ids=[event_id])


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
