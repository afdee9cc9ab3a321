"""Gestures on how an open forum is set."""

import datetime as dt
import uuid
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

import sqlalchemy as sa

from envies_desktop.directory.actions.fields import cleaned, written
from envies_desktop.events.actions.programme import set_programme
from envies_desktop.events.model import Event
from envies_desktop.open_forum.actions.slots import add_slot, remove_slot
from envies_desktop.open_forum.frame import Day, frame
from envies_desktop.open_forum.model import OpenForum, Slot
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work

SLOTS = 2
"""A half-day has two."""
LONGEST = 500
"""Letters of a question or a principle: it is printed on a poster."""
_BOUNDS = {"announce_seconds": (10, 600), "dots": (1, 99), "most_dots": (1, 99)}
_BEGINS = dt.time(9)


def begin(work: Work, event_id: uuid.UUID) -> None:
    """What a new forum begins with: its settings, and the slots of a half-day."""
    work.add(OpenForum(id=event_id))
    for position in range(SLOTS):
        work.add(Slot(event_id=event_id, position=position))


def forum_of(work: Work, event_id: uuid.UUID) -> OpenForum:
    """The settings of a forum, made where an older event has none; raises Refused("store-gone")."""
    work.get(Event, event_id)
    return work.session.get(OpenForum, event_id) or work.add(OpenForum(id=event_id))


def change_forum(work: Work, *, event_id: uuid.UUID, **fields: Any) -> None:
    """Change how a forum is set; `fields` are columns of `OpenForum`, an empty text stands for the usual one.

    Raises Refused("forum-number", field, least, most) and Refused("forum-long", field, most).
    """
    values = cleaned(fields)
    if "principles" in values:
        values["principles"] = _texts(values["principles"])
    for name, (least, most) in _BOUNDS.items():
        value = values.get(name)
        if value is not None and not least <= value <= most:
            raise Refused("forum-number", field=name, least=least, most=most)
    for name, text in _short(values):
        if len(text) > LONGEST:
            raise Refused("forum-long", field=name, most=LONGEST)
    written(forum_of(work, event_id), values)


def lay_out(work: Work, *, event_id: uuid.UUID, day: Day) -> None:
    """The programme of a half-day or a day, from welcome circle to closing circle, and its slots.

    It begins at the hour of the event, or at nine. Slots that are there already keep their topics; those too
    many go only where nothing stands in them: Refused("slot-in-use", slot).
    """
    event = work.get(Event, event_id)
    forum_of(work, event_id)
    laid = frame(day, event.start or _BEGINS)
    set_programme(
        work,
        event_id=event_id,
        items=[asdict(line) for line in laid.lines],
    )
    query = sa.select(Slot).where(Slot.event_id == event_id).order_by(Slot.position)
    known = list(work.session.scalars(query))
    for slot, (start, minutes) in zip(known, laid.slots, strict=False):
        written(slot, {"start": start, "minutes": minutes})
    for start, minutes in laid.slots[len(known) :]:
        add_slot(work, event_id=event_id, start=start, minutes=minutes)
    for slot in reversed(known[len(laid.slots) :]):
        remove_slot(work, slot_id=slot.id, empty_only=True)


def _texts(principles: Iterable[Any]) -> list[str]:
    return [str(text).strip() for text in principles][:5]


def _short(values: dict[str, Any]) -> Iterable[tuple[str, str]]:
    for name in ("question", "law", "warning"):
        if name in values:
            yield name, values[name]
    for text in values.get("principles", ()):
        yield "principles", text
