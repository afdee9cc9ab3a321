"""Who meets whom, rounds left aside: the b-matching linear program over all pairs, from a small core.

What ranks before is never traded: after each goal only the face of its optima stays (columns with a reduced
cost keep their bound, rows with a dual stay tight). The core holds the best pairs of each person; all others
are priced with the duals before an optimum counts as one, so that what is proven holds for all pairs.
"""

from dataclasses import replace
from time import perf_counter

import numpy as np

from envies_desktop.solver import INFINITY, Answer, Floats, Program, Stop
from envies_desktop.speed_dating.planner.crowds import Crowds
from envies_desktop.speed_dating.planner.draft import Flags, Ints, Prepared
from envies_desktop.speed_dating.planner.network import (
    Extra,
    head_columns,
    make_network,
    no_levels,
    pair_columns,
    side_by_side,
    wish_levels,
    with_entries,
)
from envies_desktop.speed_dating.planner.sifting import best_pairs

CLOSE = 1e-6
GAP = 1 - 1e-4
"""Points are whole: whatever could still be gained below one is only noise."""
CORE, MORE = 1.5, 2.0
"""Pairs per person in the first core and in each pricing pass, in times their most meetings (measured)."""


class Market:
    """The program, its core of pairs, and the face of optima that former goals left.

    Columns: slacks of the minima (fixed at 0 until `demand`), levels, then the pairs of the core and what
    their parties take off, in the order they came.
    Once `stop()` has said so nothing more is priced: what is returned is feasible, `proven` is False and only
    `bound` tells how good it is.
    """

    def __init__(self, prepared: Prepared, *, fair: bool, extra: Extra | None = None) -> None:
        """Start with the pairs that must meet, and the wishes if `fair`; minima wait for `demand`."""
        self.prepared = prepared
        self.levels = wish_levels(prepared) if fair else no_levels()
        self.network = make_network(prepared, self.levels, extra)
        self.alive: Flags = np.ones(prepared.pairs, dtype=bool)
        self.core: Ints = np.zeros(0, dtype=np.int64)
        self._at: Ints = np.zeros(0, dtype=np.int64)
        """Column of each pair of the core."""
        self.x: Floats = np.zeros(0)
        self.stop: Stop = lambda: False
        self.proven = True
        self.fair = False
        """The levels of fairness are proven and settled."""
        self.spoils: Ints = np.zeros(prepared.pairs, dtype=np.int64)
        """The goal that each dead pair would spoil (as numbered by `settle`), 0 for the others."""
        self._inside: Flags = np.zeros(prepared.pairs, dtype=bool)
        self._short = np.flatnonzero(self.network.lower > 0)
        self._penalty = 0.0
        head = head_columns(self._short, self.levels, self.network)
        self._head = head.size
        self._lower = np.zeros(head.size)
        self._upper = np.where(np.arange(head.size) < len(self._short), 0.0, 1.0)
        self._row_upper = self.network.upper.copy()
        self._row_lower = np.where(self.network.lower > 0, -INFINITY, self.network.lower)
        self._program = Program(0.0, head, self._row_lower, self._row_upper, upper=self._upper)
        self._crowds = Crowds(self._program, prepared.score, prepared.group)
        self.value = 0.0
        """Of the last optimum."""
        self._duals, self._reduced = np.zeros(0), np.zeros(0)
        wished = (prepared.wished_by_i | prepared.wished_by_j) & fair
        self._grow(np.flatnonzero(prepared.must | wished))

    def demand(self, penalty: float) -> None:
        """Ask for the minima from now on; each meeting that is missing costs `penalty`."""
        self._penalty = penalty
        self._bounds(np.arange(len(self._short)), 0.0, INFINITY)
        for row in self._short.tolist():
            if self._row_lower[row] != self._row_upper[row]:
                self._row_lower[row] = low = float(self.network.lower[row])
                self._program.set_row(row, low, self._row_upper[row])
        self.widen()

    def missing(self) -> float:
        """Meetings that the last optimum falls short of the minima; once 0, no later one may miss any."""
        short = len(self._short)
        if self.x[:short].sum() > CLOSE:
            return float(self.x[:short].sum())
        self._bounds(np.arange(short), 0.0, 0.0)
        return 0.0

    def widen(self) -> None:
        """Take the best-scored pairs of each person into the core."""
        left = np.flatnonzero(self.alive & ~self._inside)
        quota = np.ceil(CORE * self.prepared.high).astype(np.int64)
        self._grow(best_pairs(self.prepared, self.prepared.score[left], left, quota))

    def level(self, number: int) -> Ints:
        """Columns of the people who could have so many own wishes honoured."""
        return len(self._short) + np.flatnonzero(self.levels.number == number)

    def maximise_score(self) -> float:
        """Optimum of the scores of the problem, with what parties take off (nothing is settled after it)."""
        value = self.maximise(self.prepared.score)
        while self.proven and self._crowds.tighten(self.core, self._at, self.x):
            self._note_rows()
            value = self.maximise(self.prepared.score)
        return value

    def maximise(self, scores: Ints, raised: Ints | None = None) -> float:
        """Optimum of the scores of all living pairs, and 1 for each of the `raised` head columns."""
        costs = np.where(np.arange(self._head) < len(self._short), -self._penalty, 0.0)
        if raised is not None:
            costs[raised] = 1.0
        self._program.set_costs(np.arange(self._head), costs)
        self._program.set_costs(self._at, scores[self.core])
        while True:
            answer = self._program.solve(options={"presolve": "off"})
            if answer.x is None:
                raise RuntimeError(f"the matching has no optimum: {answer.status}")
            self.x, self._duals, self._reduced = answer.x, answer.duals, answer.reduced
            self.value = answer.value
            left = np.flatnonzero(self.alive & ~self._inside)
            gain = self.reduced_of(left, scores)
            wanted = gain > CLOSE
            if not wanted.any():
                return answer.value
            if self.stop():
                self.proven = False
                return answer.value
            quota = np.ceil(MORE * self.prepared.high).astype(np.int64).clip(1)
            values = np.ceil(gain[wanted]).astype(np.int64)
            self._grow(best_pairs(self.prepared, values, left[wanted], quota), scores)

    def bound(self, scores: Ints) -> float:
        """What no choice of pairs can exceed, given the former goals: the value of the last duals.

        Duals of a network are whole: rounded, and with the sign of a finite end, they prove it by themselves.
        """
        y = self._duals if self._crowds.rows else np.round(self._duals)
        ends = np.where(y > 0, self._row_upper, self._row_lower)
        self._duals = y = np.where(np.isfinite(ends), y, 0.0)
        rows = float(np.sum(y * np.where(y == 0, 0.0, ends)))
        own = y[self.network.wishes[self.levels.person]]
        head = slice(len(self._short), self._head)
        levels = np.where(own > 0, self._upper[head], self._lower[head]) @ own
        inside = self.reduced_of(self.core, scores)
        core = np.where(inside > 0, self._upper[self._at], self._lower[self._at]) @ inside
        outside = self.reduced_of(np.flatnonzero(self.alive & ~self._inside), scores)
        return rows + float(levels) + float(core) + float(np.sum(outside[outside > 0]))

    def reduced_of(self, pairs: Ints, scores: Ints) -> Floats:
        """What each pair would add to the last optimum, by its duals."""
        duals = np.append(self._duals, 0.0)
        gain: Floats = scores[pairs].astype(np.float64)
        for rows in self.network.entries:
            gain -= duals[rows[pairs]]
        price = self._crowds.price(self._duals) if self._crowds.rows else None
        return gain if price is None else gain - price[pairs]

    def settle(self, scores: Ints, goal: int) -> None:
        """Keep only the optima of the last goal: whatever comes next is chosen among them."""
        up, down = self._reduced > CLOSE, self._reduced < -CLOSE
        changed = np.flatnonzero((up | down) & (self._lower < self._upper))
        self._lower[up] = self._upper[up]
        self._upper[down] = self._lower[down]
        self._program.set_bounds(changed, self._lower[changed], self._upper[changed])
        for row in np.flatnonzero(np.abs(self._duals) > CLOSE):
            if self._row_lower[row] != self._row_upper[row]:
                tight = self._row_upper[row] if self._duals[row] > 0 else self._row_lower[row]
                self._row_lower[row] = self._row_upper[row] = tight
                self._program.set_row(int(row), tight, tight)
        left = np.flatnonzero(self.alive & ~self._inside)
        dead = left[self.reduced_of(left, scores) < -CLOSE]
        self.alive[dead] = False
        shut = self.core[down[self._at]]
        for pairs in (dead, shut[self.spoils[shut] == 0]):
            self.spoils[pairs] = goal

    def is_whole(self) -> bool:
        """Nothing is cut in the last optimum (always so where the rows are a network)."""
        x = self.x[np.concatenate([np.arange(self._head), self._at])]
        return bool(np.all(np.abs(x - np.round(x)) < CLOSE))

    def make_whole(self, scores: Ints, seconds: float | None = None) -> float | None:
        """Find the best uncut choice on the face that is left; returns its proven bound, None without any.

        The pairs left out cost more, by their duals, than what the answer lacks of the last optimum.
        """
        optimum = float(np.floor(self.value + CLOSE))
        answer = self._integer(scores, seconds)
        if answer.x is not None and answer.value < optimum - 0.5:
            left = np.flatnonzero(self.alive & ~self._inside)
            close = left[self.reduced_of(left, scores) > answer.value - self.value + CLOSE]
            if len(close):
                self._grow(close, scores)
                answer = self._integer(scores, seconds)
        if answer.x is None:
            return None
        self.x = answer.x
        return min(optimum, float(np.floor(answer.bound + CLOSE)))

    def round_down(self) -> bool:
        """Leave out what is cut in the last optimum; False where that breaks a minimum."""
        self.x = np.floor(self.x + CLOSE)
        met = np.bincount(
            self.network.entries[:, self.chosen()].ravel() + 1, minlength=len(self.network.lower) + 1
        )
        return bool(np.all(met[1:][self._short] >= self.network.lower[self._short]))

    def _integer(self, scores: Ints, seconds: float | None) -> Answer:
        """The same rows and columns with nothing cut; first around what the last optimum takes for sure."""
        kept = np.concatenate([np.arange(self._head), self._at])
        at = self._head + np.arange(len(self.core))
        head = head_columns(self._short, self.levels, self.network)
        columns = side_by_side(head, pair_columns(self.network, self.core))
        costs = np.concatenate([np.zeros(self._head), scores[self.core]])
        rows, lower, upper = len(self.network.lower), self._lower[kept], self._upper[kept]
        program = Program(
            costs, columns, self._row_lower[:rows], self._row_upper[:rows],
            lower=lower, upper=upper, integer=np.ones(len(costs)),
        )  # fmt: skip
        crowds = Crowds(program, self.prepared.score, self.prepared.group)
        if not self._crowds.rows:
            return program.solve(seconds=seconds, stop=self.stop)
        crowds.add(self._crowds.levels(), self.core, at)
        sure = at[self.x[self._at] > 1 - CLOSE]
        program.set_bounds(sure, 1.0, 1.0)
        answer = self._counted(program, crowds, at, seconds)
        if answer.x is None or answer.value < np.floor(self.value + CLOSE) - 0.5:
            program.set_bounds(sure, lower[sure], 1.0)
            answer = self._counted(program, crowds, at, seconds, answer.x)
        if answer.x is None:
            return answer
        x = np.zeros(len(self._lower))
        x[kept] = answer.x[: len(kept)]
        return replace(answer, x=x)

    def _counted(
        self, program: Program, crowds: Crowds, at: Ints, seconds: float | None, start: Floats | None = None
    ) -> Answer:
        """The optimum of an integer program with all that its parties take off."""
        until = perf_counter() + (INFINITY if seconds is None else seconds)
        while True:
            answer = program.solve(seconds=until - perf_counter(), stop=self.stop, start=start, gap=GAP)
            late = self.stop() or perf_counter() > until
            if answer.x is None or not crowds.tighten(self.core, at, answer.x) or late:
                return answer
            start = None

    def _note_rows(self) -> None:
        """Remember the bounds of what `tighten` added."""
        more = self._program.columns - len(self._lower)
        self._lower = np.append(self._lower, np.zeros(more))
        self._upper = np.append(self._upper, np.full(more, INFINITY))
        known = len(self._row_upper)
        places = {row.place: row.level for rows in self._crowds.rows.values() for row in rows}
        levels = [float(places[place]) for place in range(known, self._program.rows)]
        self._row_upper = np.append(self._row_upper, levels)
        self._row_lower = np.append(self._row_lower, np.full(len(levels), -INFINITY))

    def chosen(self) -> Ints:
        """The pairs that meet in the last optimum."""
        return np.sort(self.core[self.x[self._at] > 0.5])

    def culprits(self) -> list[tuple[str, int]]:
        """What the last optimum leaned on: ("low" or "high", person), ("must", pair), ("tables", 0)."""
        p, y = self.prepared, self._duals
        most = p.reps * np.clip(p.last - p.first + 1, 0, None)
        low = np.flatnonzero((y[: p.people] < -CLOSE) & (p.low > 0))
        high = np.flatnonzero((y[: p.people] > CLOSE) & (p.high < most))
        must = self.core[p.must[self.core] & (self._reduced[self._at] < -CLOSE)]
        tables = self.network.tables >= 0 and abs(y[self.network.tables]) > CLOSE
        found = [("low", int(x)) for x in low] + [("high", int(x)) for x in high]
        return found + [("must", int(x)) for x in np.sort(must)] + [("tables", 0)] * bool(tables)

    def _grow(self, pairs: Ints, scores: Ints | None = None) -> None:
        lower = self.prepared.must[pairs].astype(np.float64)
        columns = pair_columns(self.network, pairs)
        if self._crowds.rows:
            columns = with_entries(columns, *self._crowds.entries(pairs))
        self._at = np.append(self._at, self._program.columns + np.arange(len(pairs)))
        self._program.add_columns(0.0 if scores is None else scores[pairs], columns, lower=lower)
        self._lower = np.concatenate([self._lower, lower])
        self._upper = np.concatenate([self._upper, np.ones(len(pairs))])
        self._inside[pairs] = True
        self.core = np.concatenate([self.core, pairs])

    def _bounds(self, columns: Ints, lower: float, upper: float) -> None:
        self._lower[columns], self._upper[columns] = lower, upper
        self._program.set_bounds(columns, lower, upper)
