"""People, who may still meet whom, and the meetings held so far: what a schedule is built on.

Sets of people are integers used as sets of bits: hundreds of people are compared in one operation.
"""

from collections import defaultdict
from collections.abc import Hashable, Sequence
from typing import Protocol


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
