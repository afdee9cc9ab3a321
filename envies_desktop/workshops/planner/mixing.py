"""Who is alike should sit apart: colleagues first, then people of one label, then of one territory."""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence

import numpy as np

from envies_desktop.workshops.planner.hall import Hall, Ints
from envies_desktop.workshops.planner.search import Reach, improve
from envies_desktop.workshops.planner.seating import Prices, Seating

LARGEST = 100_000
"""Of an aim's weight over the next one's: more would not fit in the machine's whole numbers."""


def mix(hall: Hall, seated: Ints, dice: np.random.Generator, stop: Callable[[], bool]) -> Ints:
    """The same rounds with no more repeats, and who is alike sitting apart as often as was found."""
    weight = min(1 + sum(size * (size - 1) // 2 for sizes in hall.sizes for size in sizes), LARGEST)
    alike = [_alike(kinds, hall.seats) for kinds in kinds_of(hall)]
    pairs = np.asarray(sum(same * weight**k for k, same in enumerate(reversed(alike))), dtype=np.int64)
    seating = Seating(hall, seated, Prices(weight**3, pairs))
    goal = seating.repeats * weight**3
    goal += sum(_least(hall, kinds) * weight ** (2 - k) for k, kinds in enumerate(kinds_of(hall)) if k)
    return improve(seating, dice, Reach(goal, stop))


def kinds_of(hall: Hall) -> tuple[Sequence[Hashable], ...]:
    """The party, the label and the territory of each person; None is like nobody."""
    people = hall.problem.people
    return (
        [one.party for one in people],
        [one.label for one in people],
        [one.territory for one in people],
    )


def _alike(kinds: Sequence[Hashable], seats: int) -> Ints:
    """1 for two people of one kind."""
    codes = {kind: code for code, kind in enumerate(dict.fromkeys(kinds)) if kind is not None}
    numbers = np.full(seats, -1)
    numbers[: len(kinds)] = [codes.get(kind, -1) for kind in kinds]
    same = (numbers[:, None] == numbers) & (numbers >= 0)
    np.fill_diagonal(same, False)
    return np.asarray(same, dtype=np.int64)


def _least(hall: Hall, kinds: Sequence[Hashable]) -> int:
    """Pairs of one kind at one table, at least: each kind spread evenly over the tables of each round."""
    found = 0
    for sizes, there in zip(hall.sizes, hall.there, strict=True):
        for count in Counter(kind for kind, here in zip(kinds, there, strict=False) if here).values():
            each, more = divmod(count, len(sizes))
            found += len(sizes) * (each * (each - 1) // 2) + more * each
    return found
