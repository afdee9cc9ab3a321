"""What clashes on the board of an open forum: codes with their parameters, each with its way out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from envies_desktop.i18n import fold


@dataclass(frozen=True, slots=True)
class Clash:
    """Something wrong with a topic, as a code with its parameters.

    `clash-host` (host, number, title, slot), `clash-host-away` (host), `clash-space` (number, title, space,
    slot), `clash-closed` (space, slot), `clash-capacity` (interested, capacity, space, better: the name of
    a free space of the slot that would do, or ""), `clash-printed` (numbers), `clash-title` (number).
    """

    code: str
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Judged:
    """A topic as far as clashes go; `cell` is (slot, space) from 0, `hosts` are names by key.

    `away` are the names of hosts who are not there, `merged` the numbers merged into it since it was printed.
    """

    id: str
    number: int
    title: str
    cell: tuple[int, int] | None
    hosts: Mapping[str, str]
    away: tuple[str, ...]
    interested: int
    merged: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Room:
    """A space as far as clashes go: the slots (from 0) in which it is open."""

    name: str
    capacity: int
    slots: frozenset[int]


def clashes_of(topics: Sequence[Judged], rooms: Sequence[Room]) -> dict[str, tuple[Clash, ...]]:
    """What clashes, by topic; topics where nothing does are left out."""
    taken = {topic.cell for topic in topics}
    titles: dict[str, list[int]] = {}
    for topic in topics:
        titles.setdefault(fold(topic.title), []).append(topic.number)
    found = {
        topic.id: (
            *_hosts(topic, topics),
            *(Clash("clash-host-away", {"host": name}) for name in topic.away),
            *_cell(topic, topics, rooms),
            *_capacity(topic, rooms, taken),
            *_paper(topic),
            *_title(topic, titles[fold(topic.title)]),
        )
        for topic in topics
    }
    return {key: clashes for key, clashes in found.items() if clashes}


def _others(topic: Judged, topics: Iterable[Judged]) -> Iterable[Judged]:
    return (other for other in topics if other.id != topic.id)


def _hosts(topic: Judged, topics: Sequence[Judged]) -> Iterable[Clash]:
    if topic.cell is None:
        return
    for other in _others(topic, topics):
        if other.cell is None or other.cell[0] != topic.cell[0]:
            continue
        for key in topic.hosts.keys() & other.hosts.keys():
            said = {"number": other.number, "title": other.title, "slot": topic.cell[0]}
            yield Clash("clash-host", {"host": topic.hosts[key], **said})


def _cell(topic: Judged, topics: Sequence[Judged], rooms: Sequence[Room]) -> Iterable[Clash]:
    if topic.cell is None:
        return
    slot, space = topic.cell
    said = {"space": rooms[space].name, "slot": slot}
    if slot not in rooms[space].slots:
        yield Clash("clash-closed", said)
    for other in _others(topic, topics):
        if other.cell == topic.cell:
            yield Clash("clash-space", {"number": other.number, "title": other.title, **said})


def _capacity(topic: Judged, rooms: Sequence[Room], taken: set[tuple[int, int] | None]) -> Iterable[Clash]:
    if topic.cell is None or topic.interested <= rooms[topic.cell[1]].capacity:
        return
    slot, space = topic.cell
    free = [
        room
        for place, room in enumerate(rooms)
        if slot in room.slots and (slot, place) not in taken and room.capacity > rooms[space].capacity
    ]
    enough = [room for room in free if room.capacity >= topic.interested]
    ranked = sorted(enough or free, key=lambda room: room.capacity)
    better = (ranked[0] if enough else ranked[-1]) if ranked else None
    yield Clash(
        "clash-capacity",
        {
            "interested": topic.interested,
            "capacity": rooms[space].capacity,
            "space": rooms[space].name,
            "better": better.name if better else "",
        },
    )


def _paper(topic: Judged) -> Iterable[Clash]:
    if topic.merged:
        yield Clash("clash-printed", {"numbers": topic.merged, "number": topic.number})


def _title(topic: Judged, alike: Sequence[int]) -> Iterable[Clash]:
    return (Clash("clash-title", {"number": number}) for number in alike if number != topic.number)
