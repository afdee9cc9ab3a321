"""A schedule built round by round, each turn given to whoever met fewest so far.

Sets of people are integers used as sets of bits: hundreds of people are compared in one operation.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from typing import Protocol

_PATIENCE = 400
"""How many people an exchange may go through before giving up: the schedule need not be the best one."""


class Person(Protocol):
    """What is asked of a person here."""

    @property
    def side(self) -> Hashable: ...
    @property
    def reps(self) -> int: ...
    @property
    def first(self) -> int: ...
    @property
    def last(self) -> int: ...
    @property
    def fewest(self) -> int | None: ...
    @property
    def length(self) -> int: ...
    @property
    def room(self) -> int: ...


class Crowd:
    """People, who may still meet whom, and the meetings held so far."""

    def __init__(self, *, tables: int, people: Sequence[Person], partners: list[int]) -> None:
        """`partners[i]` has bit j set where i and j may meet; it is used up by the meetings."""
        self.tables = tables
        self.people = people
        self.partners = partners
        self.degrees = [0] * len(people)
        self.kept = [0] * len(people)
        self.held: dict[int, list[tuple[int, int]]] = defaultdict(list)
        self.fixed: set[tuple[int, int, int]] = set()

    def reserve(self, i: int, j: int) -> bool:
        """Keep a place for a promised meeting; False where these two may not meet."""
        allowed = bool(self.partners[i] >> j & 1)
        if allowed:
            self.kept[i] += 1
            self.kept[j] += 1
            self._forget(i, j)
        return allowed

    def hold(self, r: int, i: int, j: int) -> bool:
        """Put a reserved meeting into a round if it fits there."""
        fits = len(self.held[r]) < self.tables and i in self.ready(r) and j in self.ready(r)
        if fits:
            self.meet(r, i, j)
            self.fixed.add((r, i, j))
            self.kept[i] -= 1
            self.kept[j] -= 1
        return fits

    def ready(self, r: int) -> list[int]:
        """Who is there in round r and can hold one more meeting, neediest first."""
        busy: dict[int, int] = defaultdict(int)
        for i, j in self.held[r]:
            busy[i] += 1
            busy[j] += 1
        free = [
            i
            for i, p in enumerate(self.people)
            if p.first <= r <= p.last and busy[i] < p.reps and self.degrees[i] < p.room
        ]
        return sorted(free, key=lambda i: self._turn(i, r))

    def _turn(self, i: int, r: int) -> tuple[bool, float, int, int]:
        p, had = self.people[i], self.degrees[i] + self.kept[i]
        return had >= (p.fewest or 0), had / (p.reps * (r - p.first + 1)), p.last, (i + r) % len(self.people)

    def meet(self, r: int, i: int, j: int) -> None:
        """Hold a meeting in round r."""
        self.held[r].append((i, j))
        self.degrees[i] += 1
        self.degrees[j] += 1
        self._forget(i, j)

    def _forget(self, i: int, j: int) -> None:
        self.partners[i] &= ~(1 << j)
        self.partners[j] &= ~(1 << i)

    def level(self) -> None:
        """Hand meetings from people who have two more than an equal of theirs to that equal."""
        classes: dict[Hashable, list[int]] = defaultdict(list)
        for i, p in enumerate(self.people):
            classes[p.side, p.length, p.reps, p.fewest, p.room].append(i)
        for members in classes.values():
            while self._hand_over(members):
                pass

    def _hand_over(self, members: list[int]) -> bool:
        poor = min(members, key=lambda i: self.degrees[i])
        for rich in members:
            if self.degrees[rich] - self.degrees[poor] >= 2:
                for r, pairs in self.held.items():
                    for place, (i, j) in enumerate(pairs):
                        other = j if i == rich else i
                        if rich in (i, j) and (r, i, j) not in self.fixed and self._may(r, poor, other):
                            del pairs[place]
                            self.degrees[rich] -= 1
                            self.degrees[other] -= 1
                            self.partners[rich] |= 1 << other
                            self.partners[other] |= 1 << rich
                            self.meet(r, poor, other)
                            return True
        return False

    def _may(self, r: int, i: int, other: int) -> bool:
        p = self.people[i]
        busy = sum(i in pair for pair in self.held[r])
        return bool(self.partners[i] >> other & 1) and p.first <= r <= p.last and busy < p.reps


def play_round(crowd: Crowd, r: int) -> None:
    """Fill round r: as many couples as fit, the neediest first."""
    for _ in range(max((p.reps for p in crowd.people), default=0)):
        order = [i for i in crowd.ready(r) if crowd.degrees[i] + crowd.kept[i] < crowd.people[i].room]
        couples = _couples(crowd, order, crowd.tables - len(crowd.held[r]))
        if not couples:
            break
        for i, j in couples:
            crowd.meet(r, i, j)


def _couples(crowd: Crowd, order: list[int], most: int) -> list[tuple[int, int]]:
    hall = _Hall(crowd, order)
    for i in order:
        if len(hall.mates) >= 2 * most:
            break
        if i not in hall.mates and hall.hopeful(i):
            hall.seat(i)
    return sorted((i, j) for i, j in hall.mates.items() if i < j)


class _Hall:
    """People waiting for a partner in one round, by side and neediest first, and the couples made so far."""

    def __init__(self, crowd: Crowd, order: list[int]) -> None:
        self.partners = crowd.partners
        self.sides = {i: crowd.people[i].side for i in order}
        self.rank = {i: place for place, i in enumerate(order)}
        self.here = sum(1 << i for i in order)
        self.free = self.here
        self.waiting: dict[Hashable, list[int]] = defaultdict(list)
        for i in order:
            self.waiting[self.sides[i]].append(i)
        self.crowds = {side: sum(1 << i for i in members) for side, members in self.waiting.items()}
        self.mates: dict[int, int] = {}

    def hopeful(self, i: int) -> bool:
        """With two sides nobody can be freed for i once the other side is all taken."""
        others = any(members for side, members in self.waiting.items() if side != self.sides[i])
        return others or len(self.waiting) > 2

    def seat(self, i: int) -> None:
        """Find a partner for i, others changing theirs where they must; nobody who has one loses it."""
        path = self._path(i)
        for a, b in zip(path[::2], path[1::2], strict=True):
            self.mates[a], self.mates[b] = b, a
        for end in (path[0], path[-1]) if path else ():
            self.free &= ~(1 << end)
            self.waiting[self.sides[end]].remove(end)

    def _path(self, start: int) -> list[int]:
        """New couples one after the other, from somebody free to `start`; empty where there is no way."""
        seen, came = 1 << start, {start: -1}
        queue = [start]
        while queue and len(came) < _PATIENCE:
            outer = queue.pop(0)
            reach = self.partners[outer] & self.here & ~seen
            if found := reach & self.free:
                return list(self._walk(came, outer, self._neediest(found)))
            for inner in _bits(reach):
                seen |= 1 << inner
                mate = self.mates[inner]
                if not seen >> mate & 1:
                    seen |= 1 << mate
                    came[mate] = outer
                    queue.append(mate)
        return []

    def _neediest(self, found: int) -> int:
        firsts = (
            next(i for i in members if found >> i & 1)
            for side, members in self.waiting.items()
            if found & self.crowds[side]
        )
        return min(firsts, key=lambda i: self.rank[i])

    def _walk(self, came: dict[int, int], outer: int, inner: int) -> Iterator[int]:
        while outer != -1:
            yield inner
            yield outer
            inner, outer = self.mates.get(outer, -1), came[outer]


def _bits(mask: int) -> Iterator[int]:
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
