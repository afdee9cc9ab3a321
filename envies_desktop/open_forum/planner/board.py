"""The problem as arrays: what is still to be placed, slots that are alike, and what each topic brings there.

People are bits, 64 in a word. In a kind of slots the rows are the topics still to be placed, one row for no
topic at all, and the topics that are fixed there.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from envies_desktop.open_forum.planner.attending import attend, by_slot
from envies_desktop.open_forum.planner.seating import seat_hosts
from envies_desktop.open_forum.problem import Attendee, GridProblem, Placed

Bits = NDArray[np.uint64]
Flags = NDArray[np.bool_]
Ints = NDArray[np.int64]

WORD = 64


@dataclass(frozen=True, eq=False)
class Kind:
    """Slots in which the same people are there and the same spaces are free; arrays by row."""

    slots: tuple[int, ...]
    capacities: Ints
    """Of the free spaces, the largest first."""
    wish: Bits
    """(rows, words): the people there who wish for a topic, its hosts apart; nobody who hosts a fixed one."""
    host: Bits
    """(rows, words): the hosts there of a topic."""
    gain: Ints
    """How many of the hosts there wish for their topic."""
    fixed_seats: Ints
    """Seats that the hosts of each fixed topic leave."""
    fixed_gain: int
    """How many hosts of fixed topics wish for theirs and have a seat."""
    open: Flags
    """By topic: whether no host of it hosts a fixed topic."""
    hosted: Flags
    """By topic: whether all of its hosts among the people are there."""

    @property
    def cells(self) -> int:
        """How many topics can be put into such a slot."""
        return len(self.capacities)

    @property
    def blank(self) -> int:
        """The row of no topic at all."""
        return len(self.open)

    @cached_property
    def hosts(self) -> Ints:
        """How many hosts of a topic are there; no more than the smallest free space can take."""
        hosts: Ints = np.minimum(count_bits(self.host), self.capacities[-1])
        return hosts

    @cached_property
    def has_hosts(self) -> bool:
        """Whether a host of a topic still to be placed is there."""
        return bool(self.host.any())

    @cached_property
    def excess(self) -> Ints:
        """How many people more wish for a topic than its space takes in the worst case; 0 where none do."""
        seats = self.capacities[-1] - self.hosts
        seats[self.blank + 1 :] = self.fixed_seats
        excess: Ints = np.maximum(count_bits(self.wish) - seats, 0)
        return excess

    @cached_property
    def top(self) -> Ints:
        """How many people the 0, 1, 2… largest free spaces take."""
        return np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(self.capacities)])


@dataclass(frozen=True, eq=False)
class Board:
    """What is still to be placed, in slots with free cells; the value of all other slots is a constant."""

    problem: GridProblem
    topics: tuple[str, ...]
    kinds: tuple[Kind, ...]
    clash: Flags
    """(topics, topics): whether two topics have a host in common."""
    constant: int
    ceiling: int
    """No grid has more wishes attended in the slots with free cells."""

    @property
    def cells(self) -> int:
        """How many topics there is room for."""
        return sum(kind.cells * len(kind.slots) for kind in self.kinds)

    @cached_property
    def simple(self) -> bool:
        """Whether any topic may be put anywhere, and one more never takes a wish away."""
        alike = all(kind.open.all() and kind.hosted.all() for kind in self.kinds)
        return alike and not self.clash.any() and not any(self._may_cost(kind) for kind in self.kinds)

    def _may_cost(self, kind: Kind) -> bool:
        hosts = count_bits(kind.host[: kind.blank])
        return bool((hosts > kind.gain[: kind.blank]).any() or (hosts > kind.capacities[-1]).any())


def count_bits(bits: Bits) -> Ints:
    """How many people there are in each row (the last axis are words)."""
    people = np.zeros(bits.shape[:-1], dtype=np.int64)
    for word in range(bits.shape[-1]):  # many times faster than a sum over so short an axis
        people += np.bitwise_count(bits[..., word])
    return people


def board_of(problem: GridProblem) -> Board:
    """The problem as arrays."""
    fixed = by_slot(problem, problem.placed)
    free: dict[int, list[int]] = {slot: [] for slot in range(problem.slots)}
    for slot, space in problem.free_cells:
        free[slot].append(problem.spaces[space])
    known = {topic for topic, _, _ in problem.placed}
    topics = tuple(topic.id for topic in problem.topics if topic.id not in known)
    ahead = [slot for slot in free if free[slot] and topics]
    done = [one for one in problem.placed if one[1] not in ahead]
    hosts = [set(problem.topic[topic].hosts) for topic in topics]
    clash = np.array([[a is not b and bool(a & b) for b in hosts] for a in hosts], dtype=bool)
    return Board(
        problem,
        topics,
        tuple(_kinds(problem, topics, ahead, free, fixed)),
        clash.reshape(len(topics), len(topics)),
        attend(problem, done)[1],
        _ceiling(problem, ahead, done),
    )


def _kinds(
    problem: GridProblem,
    topics: Sequence[str],
    ahead: Iterable[int],
    free: dict[int, list[int]],
    fixed: dict[int, dict[str, int]],
) -> Iterable[Kind]:
    alike: dict[tuple[object, ...], list[int]] = {}
    for slot in ahead:
        there = tuple(person.there(slot) for person in problem.people)
        own = slot if fixed[slot] else -1  # what is fixed somewhere is fixed there only
        alike.setdefault((own, there, tuple(sorted(free[slot]))), []).append(slot)
    for slots in alike.values():
        yield _kind(problem, topics, slots, free[slots[0]], fixed[slots[0]])


def _kind(
    problem: GridProblem, topics: Sequence[str], slots: list[int], free: list[int], fixed: dict[str, int]
) -> Kind:
    capacities = {topic: problem.spaces[space] for topic, space in fixed.items()}
    hosting = seat_hosts(problem, slots[0], capacities)
    people = [person for person in problem.people if person.there(slots[0]) and person.id not in hosting.busy]
    place = {person.id: at for at, person in enumerate(people)}
    rows = [*(problem.topic[topic].hosts for topic in topics), (), *([()] * len(fixed))]
    hosts = [[place[host] for host in row if host in place] for row in rows]
    wishes = _wishes(people, [*topics, "", *fixed])
    own = [{*row} & {*wished} for row, wished in zip(hosts, wishes, strict=True)]
    taken = {host for topic in fixed for host in problem.topic[topic].hosts}
    return Kind(
        slots=tuple(slots),
        capacities=np.array(sorted(free, reverse=True), dtype=np.int64),
        wish=_bits([{*wished} - {*row} for row, wished in zip(hosts, wishes, strict=True)], len(people)),
        host=_bits(hosts, len(people)),
        gain=np.array([len(one) for one in own], dtype=np.int64),
        fixed_seats=np.array([hosting.seats[topic] for topic in fixed], dtype=np.int64),
        fixed_gain=hosting.value,
        open=np.array([not taken & {*problem.topic[topic].hosts} for topic in topics], dtype=bool),
        hosted=np.array([_hosted(problem, topic, slots[0]) for topic in topics], dtype=bool),
    )


def _wishes(people: Sequence[Attendee], topics: Sequence[str]) -> list[list[int]]:
    row = {topic: at for at, topic in enumerate(topics)}
    found: list[list[int]] = [[] for _ in topics]
    for at, person in enumerate(people):
        for topic in person.wishes:
            if topic in row:
                found[row[topic]].append(at)
    return found


def _bits(rows: Iterable[Iterable[int]], people: int) -> Bits:
    words = max(1, -(-people // WORD))
    lines = [*rows]
    flags = np.zeros((len(lines), words * WORD), dtype=bool)
    for line, row in enumerate(lines):
        flags[line, [*row]] = True
    return np.packbits(flags, axis=1, bitorder="little").view(np.uint64)


def _hosted(problem: GridProblem, topic: str, slot: int) -> bool:
    people = [problem.person[host] for host in problem.topic[topic].hosts if host in problem.person]
    return all(person.there(slot) for person in people)


def _ceiling(problem: GridProblem, ahead: Iterable[int], done: Iterable[Placed]) -> int:
    over = {topic for topic, _, _ in done}
    return sum(
        min(
            sum(topic not in over for topic in person.wishes),
            sum(person.there(slot) for slot in ahead),
        )
        for person in problem.people
    )
