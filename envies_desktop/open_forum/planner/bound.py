"""The bound that no grid exceeds, by column generation.

The linear program that chooses a column for every slot knows only those found so far; its prices say which
others would be worth more, and at any prices the best column of each kind of slots proves a bound. Columns
are looked for between the prices of the best bound and those of the program, where they help most.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from envies_desktop.open_forum.planner.board import Board, Ints
from envies_desktop.open_forum.planner.columns import Columns, Demands, Mixture
from envies_desktop.open_forum.planner.pricing import SCALE, Hunt, Priced, best_sets
from envies_desktop.solver import Floats, Stop

MARGIN = SCALE // 2
"""Columns within half a wish of the best are taken along."""
INWARD = 0.6
"""Weight of the prices of the best bound among those at which columns are looked for."""
NARROW, WIDE = 200_000, 8_000_000
"""How many sets times topics are looked at together: at first, and at most."""
CLOSE = SCALE // 500
"""Bound and program are as good as equal."""


@dataclass(frozen=True, slots=True, eq=False)
class Bound:
    """A proven bound of the wishes attended, in parts of SCALE, and the prices that prove it."""

    total: int
    prices: Ints
    """(kinds, topics), in parts of SCALE."""
    best: tuple[int, ...]
    """By kind: no column is worth more, less its prices."""
    duals: Floats
    """The prices of the topics and of the goals, in wishes."""

    @property
    def wishes(self) -> int:
        """The whole number of wishes that is not exceeded."""
        return self.total // SCALE


class Bounding:
    """Looks for columns until the bound is that of the program over all columns there are."""

    def __init__(self, board: Board, demands: Demands, columns: Columns, stop: Stop) -> None:
        """`columns` must be enough for some grid."""
        self._board, self._demands, self._columns, self._stop = board, demands, columns, stop
        self._program = Mixture(board, demands, columns)
        self._inward, self._width = INWARD, NARROW
        self.bound: Bound | None = None
        self.closed = False
        """Whether the bound cannot be bettered by prices."""

    def run(self, enough: Callable[[Bound], bool]) -> None:
        """Better the bound until it is closed, or enough, or the time is over."""
        while not (self.closed or self._stop()) and self._step():
            if self.bound is not None and enough(self.bound):
                return

    def _step(self) -> bool:
        """Look for columns once; False where the solver had no answer."""
        answer = self._program.solve(stop=self._stop)
        if answer.status != "optimal":
            return False
        count, kinds = len(self._board.topics), len(self._board.kinds)
        duals = np.concatenate([answer.duals[:count], answer.duals[count + kinds :]])
        inward = self._inward if self.bound is not None else 0.0
        if self.bound is not None:
            duals = inward * self.bound.duals + (1 - inward) * duals
        found, bound, limited = self._price(duals)
        if self.bound is None or bound.total < self.bound.total:
            self.bound = bound
        new = sum(self._add(kind, one) for kind, one in enumerate(found))
        self.closed = self.bound.total - round(answer.value * SCALE) <= CLOSE
        if limited and self._width < WIDE:
            self._width *= 2
        elif new:
            self._inward = INWARD
        elif inward > 0:
            self._inward = inward / 2 if inward > 0.05 else 0.0
        else:
            self.closed = True
        return True

    def _price(self, duals: Floats) -> tuple[list[Priced], Bound, bool]:
        count = len(self._board.topics)
        parts = np.rint(duals * SCALE).astype(np.int64)
        topics, goals = parts[:count], np.minimum(parts[count:], 0)
        if not self._demands.everyone:
            topics = np.maximum(topics, 0)
        priced_goals = [*zip(self._demands.goals, goals.tolist(), strict=True)]
        total = int(topics.sum()) + sum(goal.least * price for goal, price in priced_goals)
        found, prices, limited = [], [], False
        for kind, one in enumerate(self._board.kinds):
            own = topics + sum(goal.counts[kind] * price for goal, price in priced_goals)
            known = self._columns.values[kind] * SCALE - self._columns.inside[kind] @ own
            hunt = Hunt(int(known.max()) - MARGIN, MARGIN, self._width // max(count, 1), self._stop)
            priced = best_sets(one, self._board.clash, own, hunt)
            total += len(one.slots) * priced.bound
            limited |= not priced.complete
            prices.append(own)
            found.append(priced)
        best = tuple(priced.bound for priced in found)
        return found, Bound(total, np.array(prices), best, duals), limited

    def _add(self, kind: int, priced: Priced) -> int:
        inside, values = self._columns.add(kind, priced.sets, priced.values)
        if len(values):
            self._program.append(kind, inside, values)
        return len(values)
