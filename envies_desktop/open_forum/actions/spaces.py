"""Gestures on the spaces of an open forum; one may be lost, or found, in the middle."""

import uuid
from typing import Any

import sqlalchemy as sa

from envies_desktop.directory.actions.fields import cleaned, written
from envies_desktop.events.model import Event
from envies_desktop.open_forum.model import Slot, Space, Topic
from envies_desktop.refused import Refused
from envies_desktop.store.reading import WITH_DELETED
from envies_desktop.store.work import Work

MOST = 60
CAPACITY = (1, 2000)


def add_space(
    work: Work, *, event_id: uuid.UUID, name: str = "", capacity: int = 20, first: int = 0
) -> Space:
    """One space more, usable from slot `first` on; its number was never given before.

    Raises Refused("space-many", most), Refused("space-name-taken", name) and
    Refused("space-capacity", least, most).
    """
    work.get(Event, event_id)
    query = sa.select(Space.number).where(Space.event_id == event_id)
    numbers = list(work.session.scalars(query, execution_options=WITH_DELETED))
    if max(numbers, default=0) >= MOST:
        raise Refused("space-many", most=MOST)
    _check(capacity)
    _check_name(work, event_id, name.strip(), None)
    number = max(numbers, default=0) + 1
    return work.add(
        Space(event_id=event_id, number=number, name=name.strip(), capacity=capacity, first=first)
    )


def change_space(work: Work, *, space_id: uuid.UUID, **fields: Any) -> None:
    """Change the `name` or the `capacity` of a space; raises as `add_space`."""
    space = work.get(Space, space_id)
    values = cleaned(fields)
    if "capacity" in values:
        _check(values["capacity"])
    if "name" in values:
        _check_name(work, space.event_id, values["name"], space_id)
    written(space, values)


def lose_space(work: Work, *, space_id: uuid.UUID, slot: int) -> list[int]:
    """A space cannot be used from a slot (from 0) on: what stood there waits for a cell again.

    Returns the numbers of those topics. Lost from its first slot on, it is taken away altogether.
    """
    space = work.get(Space, space_id)
    there = sa.select(Topic, Slot.position).join(Slot, Slot.id == Topic.slot_id)
    moved = []
    for topic, position in work.session.execute(there.where(Topic.space_id == space_id)).all():
        if position >= slot:
            written(topic, {"slot_id": None, "space_id": None, "held_fast": False})
            moved.append(topic.number)
    if slot <= space.first:
        work.remove(space)
    else:
        written(space, {"last": slot})
    return sorted(moved)


def find_space(work: Work, *, space_id: uuid.UUID, slot: int) -> None:
    """A space can be used from a slot (from 0) on after all, to the end."""
    space = work.get(Space, space_id)
    if slot < space.first:
        written(space, {"first": slot})
    if space.last is not None:
        written(space, {"last": None})


def _check(capacity: int) -> None:
    least, most = CAPACITY
    if not least <= capacity <= most:
        raise Refused("space-capacity", least=least, most=most)


def _check_name(work: Work, event_id: uuid.UUID, name: str, own: uuid.UUID | None) -> None:
    """Two spaces of one name would be mistaken for one another on every card."""
    if not name:
        return
    work.session.flush()
    query = sa.select(Space.id).where(Space.event_id == event_id, sa.func.lower(Space.name) == name.lower())
    if any(key != own for key in work.session.scalars(query)):
        raise Refused("space-name-taken", name=name)
