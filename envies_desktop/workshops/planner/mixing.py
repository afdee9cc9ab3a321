"""Who is alike should sit apart: colleagues first, then people of one label, then of one territory."""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence

import numpy as np

from envies_desktop.workshops.planner.hall import Hall, Ints
from envies_desktop.workshops.planner.search import Reach, improve
from envies_desktop.workshops.planner.seating import Prices, Seating

LARGEST = 100_000
"""Of an aim's weight over the next one's: more would not fit in the machine's whole numbers."""
STEPS = 10_000
"""Swaps without a better seating after which enough was tried."""


class Aims:
    """What two people cost at one table for being alike: colleagues more than all labels together, labels
    more than all territories; `repeat` is more than all of it.
    """

    def __init__(self, hall: Hall) -> None:
        self._hall, self._kinds = hall, kinds_of(hall)
        weight = min(1 + sum(size * (size - 1) // 2 for sizes in hall.sizes for size in sizes), LARGEST)
        self._weights = [weight ** (len(self._kinds) - 1 - k) for k in range(len(self._kinds))]
        self._alike = [_alike(one, hall.seats) for one in self._kinds]
        self.repeat = weight ** len(self._kinds)
        pairs = sum(w * same for w, same in zip(self._weights, self._alike, strict=True))
        self.pairs = np.asarray(pairs, dtype=np.int64)

    def least(self, repeats: int) -> int:
        """What no seating with so many repeats avoids, those of rounds held included."""
        terms = zip(self._weights, self._kinds, self._alike, strict=True)
        return sum(w * max(self._spread(kinds), self._crowded(same, repeats)) for w, kinds, same in terms)

    def _spread(self, kinds: Sequence[Hashable]) -> int:
        """Pairs of one kind at one table where each is spread evenly over the tables of each round."""
        found = 0
        for sizes, there in zip(self._hall.sizes, self._hall.there, strict=True):
            present = (kind for kind, here in zip(kinds, there, strict=False) if here and kind is not None)
            for count in Counter(present).values():
                each, more = divmod(count, len(sizes))
                found += len(sizes) * (each * (each - 1) // 2) + more * each
        return found

    def _crowded(self, same: Ints, repeats: int) -> int:
        """The same, because there are not more pairs of two kinds that may meet."""
        hall = self._hall
        if hall.blocks or hall.met.any():
            return 0
        meetings = sum(size * (size - 1) // 2 for sizes in hall.sizes for size in sizes)
        others = int((hall.counts & (same == 0) & ~hall.apart).sum()) // 2
        return max(meetings - others - repeats, 0)


def mix(hall: Hall, seated: Ints, aims: Aims, dice: np.random.Generator, stop: Callable[[], bool]) -> Ints:
    """The same rounds with no more repeats, and who is alike sitting apart as often as was found."""
    seating = Seating(hall, seated, Prices(aims.repeat, aims.pairs))
    goal = seating.repeats * aims.repeat + aims.least(seating.repeats)
    return improve(seating, dice, Reach(goal, stop, STEPS))


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
