"""A seating that is changed by swaps, with the price of every further swap at hand.

Two people at one table cost what `Prices` says of them, and `repeat` if they meet in another round too.
"""

from dataclasses import dataclass

import numpy as np

from envies_desktop.workshops.planner.hall import Hall, Ints, Mask

NEVER = 1 << 62
"""The price of a swap that may not be made."""


@dataclass(frozen=True, slots=True)
class Prices:
    """What two people cost at one table: a repeated encounter, and by pair for any other reason."""

    repeat: int
    pairs: Ints


class Seating:
    """Who sits where, round by round.

    `cost[r, i, t]` is what person i pays at table t in round r for who sits there, `foes[r, i, t]` how many
    of them may not sit with i; `value` is what all pay together.
    """

    def __init__(self, hall: Hall, seated: Ints, prices: Prices) -> None:
        self.hall, self.prices = hall, prices
        self.at = seated.copy()
        self.rounds, self.seats = seated.shape
        beside = np.stack([(row[:, None] == row) & (row != hall.outside) for row in self.at]).sum(axis=0)
        self.met = hall.met + beside
        self.repeats = int(np.maximum(self.met - 1, 0)[hall.counts].sum()) // 2
        self.value = self.repeats * prices.repeat + int((beside * prices.pairs).sum()) // 2
        every = np.arange(self.seats)
        apart = hall.apart.astype(np.int64)
        rows = range(self.rounds)
        self.cost = np.stack([self._by_table(r, self.price(np.full_like(every, r), every)) for r in rows])
        self.foes = np.stack([self._by_table(r, apart) for r in rows])

    def _by_table(self, r: int, pairs: Ints) -> Ints:
        """What is said of each person and each other one, summed over who sits at each table."""
        tables = range(self.hall.outside + 1)
        return np.stack([pairs[:, self.at[r] == t].sum(axis=1) for t in tables], axis=1)

    def price(self, r: Ints, i: Ints) -> Ints:
        """What person i of round r would pay for each other one beside them, row by row."""
        tables = self.at[r]
        mine = np.take_along_axis(tables, i[:, None], axis=1)
        elsewhere = self.met[i] - ((tables == mine) & (tables != self.hall.outside))
        return np.asarray(self.prices.repeat * ((elsewhere > 0) & self.hall.counts[i]) + self.prices.pairs[i])

    def paid(self) -> Ints:
        """What everyone pays in each round where they sit."""
        return np.take_along_axis(self.cost, self.at[:, :, None], axis=2)[:, :, 0]

    def swaps(self, r: Ints, i: Ints, paid: Ints) -> Ints:
        """What changes when person i of round r swaps with each other one, row by row."""
        tables, mine = self.at[r], self.at[r, i]
        joining = np.take_along_axis(self.cost[r, i], tables, axis=1) + self.cost[r, :, mine]
        change = joining - paid[r, i][:, None] - paid[r] - 2 * self.price(r, i)
        change[(tables == mine[:, None]) | self._forbidden(r, i, tables, mine)] = NEVER
        return np.asarray(change)

    def _forbidden(self, r: Ints, i: Ints, tables: Ints, mine: Ints) -> Mask:
        """Where somebody would sit beside one of their foes."""
        apart = self.hall.apart[i]
        theirs = np.take_along_axis(self.foes[r, i], tables, axis=1) - apart
        return np.asarray((theirs > 0) | (self.foes[r, :, mine] - apart > 0))

    def swap(self, r: int, a: int, b: int) -> None:
        """Swap two people of round r who sit at different tables."""
        row = self.at[r]
        ta, tb = int(row[a]), int(row[b])
        price_a, price_b = self.price(np.array([r, r]), np.array([a, b]))
        apart = self.hall.apart.astype(np.int64)
        for table, leaves, comes in ((ta, a, b), (tb, b, a)):
            self.foes[r, :, table] += apart[comes] - apart[leaves]
        self.cost[r, :, ta] += price_b - price_a
        self.cost[r, :, tb] += price_a - price_b
        near, far = np.flatnonzero(row == ta), np.flatnonzero(row == tb)
        near, far = near[near != a], far[far != b]
        one = np.repeat([a, b, a, b], [len(near), len(far), len(far), len(near)])
        other = np.concatenate([near, far, far, near])
        change = np.repeat([-1, 1], len(near) + len(far))
        counted = self.hall.counts[one, other]
        self._meet(r, one[counted], other[counted], change[counted])
        row[a], row[b] = tb, ta

    def _meet(self, r: int, one: Ints, other: Ints, change: Ints) -> None:
        """Pairs that meet once more (1) or less (-1) in round r: what they pay in the other rounds."""
        met = self.met[one, other]
        self.repeats += int(np.sum((change > 0) & (met > 0))) - int(np.sum((change < 0) & (met > 1)))
        beside = (self.at[:, one] == self.at[:, other]) & (self.at[:, one] != self.hall.outside)
        turned = met - beside == (change < 0)
        turned[r] = False
        rounds, pair = np.nonzero(turned)
        amount = self.prices.repeat * change[pair]
        p, q = one[pair], other[pair]
        np.add.at(self.cost, (rounds, p, self.at[rounds, q]), amount)
        np.add.at(self.cost, (rounds, q, self.at[rounds, p]), amount)
        self.met[one, other] += change
        self.met[other, one] += change
