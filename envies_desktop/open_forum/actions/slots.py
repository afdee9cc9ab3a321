"""Gestures on the slots of an open forum."""

import datetime as dt
import uuid
from typing import Any

import sqlalchemy as sa

from envies_desktop.directory.actions.fields import written
from envies_desktop.events.model import Event
from envies_desktop.open_forum.model import Slot, Space, Topic
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work

MOST = 24
MINUTES = (5, 600)


def add_slot(
    work: Work, *, event_id: uuid.UUID, start: dt.time | None = None, minutes: int | None = None
) -> Slot:
    """One slot more, after the last, as long as that one; raises Refused("slot-many", most=…)."""
    work.get(Event, event_id)
    known = _slots(work, event_id)
    if len(known) >= MOST:
        raise Refused("slot-many", most=MOST)
    long = minutes if minutes is not None else (known[-1].minutes if known else 45)
    _check(long)
    return work.add(Slot(event_id=event_id, position=len(known), start=start, minutes=long))


def change_slot(work: Work, *, slot_id: uuid.UUID, **fields: Any) -> None:
    """Change the `start` or the `minutes` of a slot; raises Refused("slot-minutes", least, most)."""
    slot = work.get(Slot, slot_id)
    if "minutes" in fields:
        _check(fields["minutes"])
    written(slot, fields)


def remove_slot(work: Work, *, slot_id: uuid.UUID, played: int = 0, empty_only: bool = False) -> list[int]:
    """Take a slot away: its topics wait for a cell again (their numbers are returned), later slots move up.

    Raises Refused("slot-begun", slot) of one before slot `played`, and with `empty_only`
    Refused("slot-in-use", slot) where topics stand in it.
    """
    slot = work.get(Slot, slot_id)
    if slot.position < played:
        raise Refused("slot-begun", slot=slot.position)
    there = list(work.session.scalars(sa.select(Topic).where(Topic.slot_id == slot_id)))
    if there and empty_only:
        raise Refused("slot-in-use", slot=slot.position)
    for topic in there:
        written(topic, {"slot_id": None, "space_id": None, "held_fast": False})
    gone = slot.position
    work.remove(slot)
    work.session.flush()
    for later in _slots(work, slot.event_id):
        if later.position > gone:
            later.position -= 1
    for space in work.session.scalars(sa.select(Space).where(Space.event_id == slot.event_id)):
        first = space.first - (space.first > gone)
        last = space.last if space.last is None else space.last - (space.last > gone)
        written(space, {"first": first, "last": last})
    return sorted(topic.number for topic in there)


def _slots(work: Work, event_id: uuid.UUID) -> list[Slot]:
    work.session.flush()
    query = sa.select(Slot).where(Slot.event_id == event_id).order_by(Slot.position, Slot.id)
    return list(work.session.scalars(query))


def _check(minutes: int) -> None:
    least, most = MINUTES
    if not least <= minutes <= most:
        raise Refused("slot-minutes", least=least, most=most)
