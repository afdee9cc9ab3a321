"""The type relaxation over all pairs: what no plan can exceed, and what each pair would cost.

Only the best pairs of each person are in the program at first; all others are priced with the duals before
an optimum counts as one, so that bounds and reduced costs hold for every pair.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from envies_desktop.solver import INFINITY, Answer, Floats, Stop, compress
from envies_desktop.speed_dating.planner.crowds import Crowds
from envies_desktop.speed_dating.planner.draft import Flags, Ints
from envies_desktop.speed_dating.planner.network import with_entries
from envies_desktop.speed_dating.planner.sifting import best_pairs
from envies_desktop.speed_dating.planner.type_lp import Scope, assemble
from envies_desktop.speed_dating.planner.windows_grid import Grid
from envies_desktop.speed_dating.planner.windows_wishes import levels_of, reachable

CLOSE = 1e-6
PLAIN = {"presolve": "off"}
"""Without presolve the simplex ends in corners with fewer halves (measured), and goes on from its basis."""
SIFT = 20_000
"""With fewer pairs, all of them are in the program from the start."""
CORE = 2
"""Pairs per person in the first core and in each pricing pass, in times their most meetings."""


class Halted(Exception):  # noqa: N818 -- the facilitator's wish, not an accident
    """`stop()` said so before there was anything to keep."""


@dataclass(frozen=True, slots=True)
class Bound:
    """An upper bound of the score of free meetings, and what each pair would take off it (reduced cost)."""

    value: float
    reduced: Floats
    x: Floats
    """How much of each pair the optimum of the relaxation takes."""

    def core(self, goal: float) -> Ints:
        """Pairs that a plan of at least this score can use."""
        return np.flatnonzero(self.reduced >= goal - self.value - CLOSE)

    def kernel(self, grid: Grid, goal: float) -> Ints:
        """Fewer of them, for large problems: what the optimum takes, and some more for each person."""
        core = self.core(goal)
        if len(core) <= SIFT:
            return core
        taken = grid.must | (self.reduced > CLOSE) | (self.x > CLOSE)
        rest = core[~taken[core]]
        more = best_of(grid, rest, np.zeros(len(rest), dtype=np.int64), (grid.high + 3) // 4)
        return np.union1d(core[taken[core]], more)


class Relaxation:
    """The relaxation in the solver's memory: demands first, then levels of fairness, then the score."""

    def __init__(self, grid: Grid, *, fair: bool, stop: Stop) -> None:
        self.grid, self._stop = grid, stop
        everything = np.arange(len(grid.i))
        must, wished = grid.must, (grid.wish_i | grid.wish_j) & fair
        steps = _steps(grid) if fair else 0
        pairs = np.flatnonzero(must | wished) if fair or len(everything) > SIFT else everything
        self._inside: Flags = np.zeros(len(everything), dtype=bool)
        self._inside[pairs] = True
        none, all_ = (), tuple(range(grid.blocks))
        scope = Scope(
            pairs, none, all_, grid.low, grid.high, grid.base, np.zeros(steps, dtype=np.int64),
            pairs[:0], elastic=True, open_ended=True,
        )  # fmt: skip
        self._mixed = assemble(grid, scope)
        self._pairs, self._columns = pairs[self._mixed.rest], np.arange(len(self._mixed.rest))
        self._crowds = Crowds(self._mixed.program, grid.score, grid.group)
        self.spoils: Ints = np.zeros(len(everything), dtype=np.int64)
        """Lowest level of fairness that each pair would spoil, 0 for none."""
        self.targets: Ints = np.zeros(0, dtype=np.int64)
        self._limit(self._mixed.wishes.missed, 0.0, 0.0)

    def feasible(self) -> bool:
        """Whether the minima and the pairs that must meet are possible together, as far as this sees."""
        slacks = self._mixed.slacks
        if len(slacks):
            missing = -self._maximise(np.zeros(len(self.grid.i)), slacks, -1.0).value
            self._limit(slacks, 0.0, 0.0)
            return missing < CLOSE
        return True

    def raise_levels(self, progress: Callable[[float], None]) -> None:
        """Find the most people that can have 1, 2, 3… own wishes honoured, each given the former ones."""
        w, nothing = self._mixed.wishes, np.zeros(len(self.grid.i))
        for level in range(1, len(w.goals) + 1):
            columns = w.columns[w.number == level]
            answer = self._maximise(nothing, columns, 1.0)
            most = int(np.floor(answer.value + CLOSE))
            reduced = self._reduced(nothing, answer)
            self.spoils[(reduced < most - answer.value - CLOSE) & (self.spoils == 0)] = level
            self.targets = np.append(self.targets, most + w.have[level - 1])
            self.aim(self.targets)
            progress(level / len(w.goals))

    def aim(self, targets: Ints) -> None:
        """Want at least so many people with 1, 2, 3… own wishes honoured."""
        w = self._mixed.wishes
        for level, target in enumerate(targets.tolist()):
            self._mixed.program.set_row(int(w.goals[level]), float(target - w.have[level]), INFINITY)

    def bound(self) -> Bound:
        """The highest score that the relaxation reaches, given the demands and the levels aimed at."""
        score = self.grid.score.astype(np.float64)
        outside = np.flatnonzero(~self._inside)
        self._add(best_of(self.grid, outside, self.grid.score[outside], CORE * self.grid.high), score)
        answer = self._maximise(score, self._columns[:0], 0.0)
        assert answer.x is not None
        while answer.x is not None and self._crowds.tighten(self._pairs, self._columns, answer.x):
            answer = self._maximise(score, self._columns[:0], 0.0)
        assert answer.x is not None
        taken = np.zeros(len(score))
        taken[self._pairs] = answer.x[self._columns]
        return Bound(answer.value, np.where(self.grid.must, 0.0, self._reduced(score, answer)), taken)

    def _maximise(self, score: Floats, columns: Ints, price: float) -> Answer:
        costs = np.zeros(self._mixed.program.columns)
        costs[self._columns], costs[columns], costs[self._crowds.over] = score[self._pairs], price, -1.0
        self._mixed.program.set_costs(np.arange(len(costs)), costs)
        while True:
            answer = self._mixed.program.solve(stop=self._stop, options=PLAIN)
            if answer.status != "optimal":
                raise Halted
            outside = np.flatnonzero(~self._inside)
            gain = self._reduced(score, answer)[outside]
            wanted = gain > CLOSE
            if not wanted.any():
                return answer
            values = np.ceil(gain[wanted]).astype(np.int64)
            self._add(best_of(self.grid, outside[wanted], values, CORE * self.grid.high), score)

    def _reduced(self, score: Floats, answer: Answer) -> Floats:
        g, m, duals = self.grid, self._mixed, np.append(answer.duals, 0.0)
        own, types = duals[m.wishes.rows], duals[m.link[m.kind[g.i], m.kind[g.j]]]
        meeting = duals[m.degree[g.i]] + duals[m.degree[g.j]]
        reduced = score - meeting - types - g.wish_i * own[g.i] - g.wish_j * own[g.j]
        price = self._crowds.price(duals)
        return np.asarray(reduced if price is None else reduced - price)

    def _add(self, pairs: Ints, score: Floats) -> None:
        g, m, count = self.grid, self._mixed, len(pairs)
        rows = np.column_stack([
            m.degree[g.i[pairs]], m.degree[g.j[pairs]], m.link[m.kind[g.i[pairs]], m.kind[g.j[pairs]]],
            np.where(g.wish_i[pairs], m.wishes.rows[g.i[pairs]], -1),
            np.where(g.wish_j[pairs], m.wishes.rows[g.j[pairs]], -1),
        ])  # fmt: skip
        column, entry = np.nonzero(rows >= 0)
        columns = compress(column, rows[column, entry], count)
        if self._crowds.rows:
            columns = with_entries(columns, *self._crowds.entries(pairs))
        self._columns = np.append(self._columns, m.program.columns + np.arange(count))
        m.program.add_columns(score[pairs], columns)
        self._pairs = np.append(self._pairs, pairs)
        self._inside[pairs] = True

    def _limit(self, columns: Ints, lower: float, upper: float) -> None:
        self._mixed.program.set_bounds(columns, lower, upper)


def best_of(grid: Grid, among: Ints, values: Ints, quota: Ints) -> Ints:
    """Those of some pairs of the grid that are among the best of one of their people."""
    return np.searchsorted(grid.free, best_pairs(grid.prepared, values, grid.free[among], quota))


def _steps(grid: Grid) -> int:
    """The most own wishes that anybody could have honoured."""
    everything = np.arange(len(grid.i))
    reach = grid.base + reachable(grid, everything, grid.high, grid.base, int(grid.base.max(initial=0)) + 99)
    steps = int(reach[grid.prepared.wishing].max(initial=0))
    top = levels_of(grid, reach, steps)
    return int(np.count_nonzero(top))
