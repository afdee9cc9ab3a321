"""Gestures on how the rounds of an event are set."""

import uuid
from typing import Any

from envies_desktop.directory.actions.fields import cleaned, written
from envies_desktop.events.actions import add_event
from envies_desktop.events.model import Event
from envies_desktop.speed_dating.checks import check_setup
from envies_desktop.speed_dating.model import SpeedDating
from envies_desktop.store.work import Work

SETUP = (
    "pairing", "rounds", "round_minutes", "change_minutes", "breaks", "rounds_start", "tables", "seated_side",
    "closed_tables",
)  # fmt: skip
"""What is kept of the rounds; the other fields are those of every event."""


def add_speed_dating(work: Work, *, title: str, **fields: Any) -> Event:
    """A new speed dating; `fields` are columns of `Event` and of `SpeedDating`."""
    setup = {name: fields.pop(name) for name in SETUP if name in fields}
    event = add_event(work, kind="speed_dating", title=title, **fields)
    begin(work, event.id, **setup)
    return event


def begin(work: Work, event_id: uuid.UUID, **setup: Any) -> None:
    """What a new speed dating begins with: the usual rounds, unless others are given."""
    values = _values(setup)
    check_setup(values)
    work.add(SpeedDating(id=event_id, **values))


def change_setup(work: Work, *, event_id: uuid.UUID, **fields: Any) -> None:
    """Change how the rounds are set; `fields` are columns of `SpeedDating`."""
    work.get(Event, event_id)
    values = _values(fields)
    check_setup(values)
    written(work.session.get(SpeedDating, event_id) or work.add(SpeedDating(id=event_id)), values)


def _values(fields: dict[str, Any]) -> dict[str, Any]:
    values = cleaned(fields)
    if "breaks" in values:
        values["breaks"] = sorted([int(after), int(minutes)] for after, minutes in values["breaks"])
    return values
