"""Who takes which seat, where the rounds of every seat are given: people exchange seats for all rounds.

That changes who meets whom, never how often seats meet: repeats stay what they are. The price is that of a
quadratic assignment: for every two people what they cost together, times the rounds in which their seats
meet. The best exchange of any two is made again and again, none undone at once.
"""

from collections.abc import Callable

import numpy as np

from envies_desktop.workshops.planner.hall import Ints, Mask

NEVER = 1 << 62
TENURE = (4, 14)
"""Steps for which somebody who moved stays, at least and at most."""


class Exchange:
    """People on seats. `meets[i, j]` is how often the seats of persons i and j meet, `value` what all pay."""

    def __init__(self, meets: Ints, pairs: Ints, may: Mask) -> None:
        """`meets` by seat, person i on seat i first; `pairs` is what two people cost each time they meet.

        `may[i, j]` says whether i and j may exchange their seats.
        """
        self.seat = np.arange(len(meets))
        self.meets, self.pairs = meets.copy(), pairs
        np.fill_diagonal(self.meets, 0)
        self._never = np.where(may, 0, NEVER)
        np.fill_diagonal(self._never, NEVER)
        self._paid = pairs @ self.meets
        self.value = int(np.trace(self._paid)) // 2

    def changes(self) -> Ints:
        """What changes when persons i and j exchange their seats; NEVER where they may not."""
        paid = self._paid
        own = np.diagonal(paid)
        change = paid + paid.T - own[:, None] - own + 2 * self.pairs * self.meets
        return np.asarray(np.where(self._never > 0, NEVER, change))

    def exchange(self, a: int, b: int) -> None:
        """Let two people exchange their seats."""
        seat, meets, pairs = self.seat, self.meets, self.pairs
        seat[[a, b]] = seat[[b, a]]
        moved = meets[b] - meets[a]
        self._paid += np.outer(pairs[:, a] - pairs[:, b], moved)
        meets[[a, b]] = meets[[b, a]]
        meets[:, [a, b]] = meets[:, [b, a]]
        self._paid[:, [a, b]] = pairs @ meets[:, [a, b]]


def exchange_seats(
    exchange: Exchange, dice: np.random.Generator, goal: int, stop: Callable[[], bool], steps: int
) -> Ints:
    """Lower the value to `goal`, until `stop()` or for `steps` without a better one; the best seats found."""
    best, seats, since, step = exchange.value, exchange.seat.copy(), 0, 0
    tabu = np.zeros(len(seats), dtype=np.int64)
    while best > goal and since < steps and not stop():
        step, since = step + 1, since + 1
        change = exchange.changes()
        held = (tabu > step)[:, None] | (tabu > step)
        held &= change >= best - exchange.value
        ranked = np.where(held, NEVER, change) + dice.random(change.shape)
        a, b = divmod(int(np.argmin(ranked)), len(seats))
        if ranked[a, b] >= NEVER // 2:
            if not (change < NEVER).any():
                break
            continue  # everything is held for a while
        exchange.exchange(a, b)
        exchange.value += int(change[a, b])
        tabu[[a, b]] = step + dice.integers(*TENURE, size=2)
        if exchange.value < best:
            best, seats, since = exchange.value, exchange.seat.copy(), 0
    return seats
