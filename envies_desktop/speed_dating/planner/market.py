"""Who meets whom, rounds left aside: the b-matching linear program over all pairs, from a small core.

With two sides each row is a node of a network (all meetings, own wishes within them, the tables around), so
that the optimum which the simplex returns is whole. What ranks before is never traded: after each goal only
the face of its optima stays (columns with a reduced cost keep their bound, rows with a dual stay tight).
The core holds the best pairs of each person; all others are priced with the duals before an optimum counts
as one, so that what is proven holds for all pairs.
"""

from dataclasses import dataclass

import numpy as np

from envies_desktop.speed_dating.planner.draft import Flags, Ints, Prepared
from envies_desktop.speed_dating.planner.lp import INFINITY, Floats, Matrix, Program, Stop, compress
from envies_desktop.speed_dating.planner.sifting import best_pairs

CLOSE = 1e-6
CORE, MORE = 1.5, 2.0
"""Pairs per person in the first core and in each pricing pass, in times their most meetings (measured)."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of the program: one per person, one for the tables (-1: never short), one per wishing person."""

    lower: Floats
    upper: Floats
    tables: int
    wishes: Ints
    """Row of each person's own wishes, -1 for people without any."""


@dataclass(frozen=True, slots=True)
class Levels:
    """Columns "this person has at least so many own wishes honoured", one for each person and number."""

    person: Ints
    number: Ints


class Market:
    """The program, its core of pairs, and the face of optima that former goals left.

    Columns: slacks of the demands (fixed at 0 once `repair` has run), levels, then the pairs of the core.
    Once `stop()` has said so nothing more is priced: what is returned is feasible, `proven` is False and only
    `bound` tells how good it is.
    """

    def __init__(self, prepared: Prepared, *, fair: bool) -> None:
        self.prepared = prepared
        self.levels = wish_levels(prepared) if fair else Levels(_none(), _none())
        self.rows = _rows(prepared, self.levels)
        self.alive: Flags = np.ones(prepared.pairs, dtype=bool)
        self.core: Ints = _none()
        self.x: Floats = np.zeros(0)
        self.stop: Stop = _never
        self.proven = True
        self.fair = False
        """The levels of fairness are proven and settled."""
        self.spoils: Ints = np.zeros(prepared.pairs, dtype=np.int64)
        """The goal that each dead pair would spoil (as numbered by `settle`), 0 for the others."""
        self._inside: Flags = np.zeros(prepared.pairs, dtype=bool)
        self._slacks = _slack_columns(prepared, self.rows)
        first = _side_by_side(self._slacks, _level_columns(self.levels, self.rows))
        self.head = first.size
        self._lower = np.zeros(first.size)
        self._upper = np.where(np.arange(first.size) < self._slacks.size, 0.0, 1.0)
        self._row_lower, self._row_upper = self.rows.lower.copy(), self.rows.upper.copy()
        self._program = Program(0.0, first, self._row_lower, self._row_upper, upper=self._upper)
        self._duals, self._reduced = np.zeros(0), np.zeros(0)
        wished = (prepared.wished_by_i | prepared.wished_by_j) & fair
        self._grow(np.flatnonzero(prepared.must | wished))

    def repair(self) -> float:
        """How far the demands (minima, musts, tables) are from being possible together; 0 when they are."""
        if np.any(self.prepared.low > self.prepared.high):
            return INFINITY
        slacks = np.arange(self._slacks.size)
        self._bounds(slacks, 0.0, INFINITY)
        self.widen()
        missing = -self.maximise(np.zeros(self.prepared.pairs, dtype=np.int64), -np.ones(len(slacks)), slacks)
        if missing < CLOSE:
            missing = 0.0
            self._bounds(slacks, 0.0, 0.0)
        return missing

    def culprits(self) -> list[tuple[str, int]]:
        """What the failed repair leaned on: ("low" or "high", person), ("must", pair), ("tables", 0)."""
        p, y = self.prepared, self._duals
        if not len(y):
            short = np.flatnonzero(p.low > p.high)[:1]
            return [(kind, int(x)) for x in short for kind in ("high", "low")]
        most = p.reps * np.clip(p.last - p.first + 1, 0, None)
        low = np.flatnonzero((y[: p.people] < -CLOSE) & (p.low > 0))
        high = np.flatnonzero((y[: p.people] > CLOSE) & (p.high < most))
        must = self.core[p.must[self.core] & (self._reduced[self.head :] < -CLOSE)]
        tables = self.rows.tables >= 0 and abs(y[self.rows.tables]) > CLOSE
        found = [("low", int(x)) for x in low] + [("high", int(x)) for x in high]
        return found + [("must", int(x)) for x in np.sort(must)] + [("tables", 0)] * bool(tables)

    def widen(self) -> None:
        """Take the best-scored pairs of each person into the core."""
        left = np.flatnonzero(self.alive & ~self._inside)
        quota = np.ceil(CORE * self.prepared.high).astype(np.int64)
        self._grow(best_pairs(self.prepared, self.prepared.score[left], left, quota))

    def level(self, number: int) -> Ints:
        """Columns of the people who could have so many own wishes honoured."""
        return self._slacks.size + np.flatnonzero(self.levels.number == number)

    def maximise(self, scores: Ints, costs: Floats | float = 0.0, columns: Ints | None = None) -> float:
        """Optimum of the scores of all living pairs plus the costs of some head columns."""
        head = np.zeros(self.head)
        if columns is not None:
            head[columns] = costs
        self._program.set_costs(
            np.arange(self.head + len(self.core)), np.concatenate([head, scores[self.core]])
        )
        while True:
            answer = self._program.solve(options={"presolve": "off"})
            if answer.x is None:
                raise RuntimeError(f"the matching has no optimum: {answer.status}")
            self.x, self._duals, self._reduced = answer.x, answer.duals, answer.reduced
            left = np.flatnonzero(self.alive & ~self._inside)
            gain = self.reduced_of(left, scores)
            wanted = gain > CLOSE
            if not wanted.any():
                return answer.value
            if self.stop():
                self.proven = False
                return answer.value
            quota = np.ceil(MORE * self.prepared.high).astype(np.int64)
            values = np.ceil(gain[wanted]).astype(np.int64)
            self._grow(best_pairs(self.prepared, values, left[wanted], quota), scores)

    def bound(self, scores: Ints) -> float:
        """What no choice of pairs can exceed, given the former goals: the value of the last duals.

        Duals of a network are whole: rounded, and with the sign of a finite end, they prove it by themselves.
        """
        y = np.round(self._duals)
        ends = np.where(y > 0, self._row_upper, self._row_lower)
        self._duals = y = np.where(np.isfinite(ends), y, 0.0)
        rows = float(np.sum(y * np.where(y == 0, 0.0, ends)))
        own = y[self.rows.wishes[self.levels.person]]
        head = slice(self._slacks.size, self.head)
        levels = np.where(own > 0, self._upper[head], self._lower[head]) @ own
        inside = self.reduced_of(self.core, scores)
        core = np.where(inside > 0, self._upper[self.head :], self._lower[self.head :]) @ inside
        outside = self.reduced_of(np.flatnonzero(self.alive & ~self._inside), scores)
        return rows + float(levels) + float(core) + float(np.sum(outside[outside > 0]))

    def reduced_of(self, pairs: Ints, scores: Ints) -> Floats:
        """What each pair would add to the last optimum, by its duals."""
        p, y = self.prepared, self._duals
        i, j = p.i[pairs], p.j[pairs]
        gain = scores[pairs] - y[i] - y[j]
        if self.rows.tables >= 0:
            gain -= y[self.rows.tables]
        if len(self.levels.person):
            own = np.where(self.rows.wishes >= 0, y[self.rows.wishes], 0.0)
            gain -= p.wished_by_i[pairs] * own[i] + p.wished_by_j[pairs] * own[j]
        return gain

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
        shut = self.core[down[self.head :]]
        for pairs in (dead, shut[self.spoils[shut] == 0]):
            self.spoils[pairs] = goal

    def chosen(self) -> Ints:
        """The pairs that meet in the last optimum."""
        return np.sort(self.core[self.x[self.head :] > 0.5])

    def _grow(self, pairs: Ints, scores: Ints | None = None) -> None:
        p, rows = self.prepared, self.rows
        entries = [p.i[pairs], p.j[pairs]]
        places = [np.arange(len(pairs))] * 2
        if rows.tables >= 0:
            entries.append(np.full(len(pairs), rows.tables))
            places.append(places[0])
        if len(self.levels.person):
            for wished, owner in ((p.wished_by_i[pairs], p.i[pairs]), (p.wished_by_j[pairs], p.j[pairs])):
                entries.append(rows.wishes[owner[wished]])
                places.append(places[0][wished])
        columns = compress(np.concatenate(places), np.concatenate(entries), len(pairs))
        lower = p.must[pairs].astype(np.float64)
        self._program.add_columns(0.0 if scores is None else scores[pairs], columns, lower=lower)
        self._lower = np.concatenate([self._lower, lower])
        self._upper = np.concatenate([self._upper, np.ones(len(pairs))])
        self._inside[pairs] = True
        self.core = np.concatenate([self.core, pairs])

    def _bounds(self, columns: Ints, lower: float, upper: float) -> None:
        self._lower[columns], self._upper[columns] = lower, upper
        self._program.set_bounds(columns, lower, upper)


def wish_levels(prepared: Prepared) -> Levels:
    """The numbers of own wishes each person could reach beyond those honoured already."""
    p = prepared
    possible = np.bincount(p.i[p.wished_by_i], minlength=p.people) + np.bincount(
        p.j[p.wished_by_j], minlength=p.people
    )
    reach = np.where(p.wishing, np.minimum(possible, p.high), 0)
    person = np.repeat(np.arange(p.people), reach)
    number = np.arange(len(person)) - (np.cumsum(reach) - reach)[person] + 1
    return Levels(person, p.before[person] + number)


def _rows(prepared: Prepared, levels: Levels) -> Rows:
    p = prepared
    lower, upper = [p.low.astype(np.float64)], [p.high.astype(np.float64)]
    tables, count = -1, p.people
    if p.rounds * p.tables < p.high.sum() / 2:
        tables, count = count, count + 1
        lower.append(np.array([-INFINITY]))
        upper.append(np.array([float(p.rounds * p.tables)]))
    wishes = np.full(p.people, -1, dtype=np.int64)
    owners = np.unique(levels.person)
    wishes[owners] = count + np.arange(len(owners))
    lower.append(np.zeros(len(owners)))
    upper.append(np.full(len(owners), INFINITY))
    return Rows(np.concatenate(lower), np.concatenate(upper), tables, wishes)


def _slack_columns(prepared: Prepared, rows: Rows) -> Matrix:
    short = np.flatnonzero(prepared.low > 0)
    over = np.arange(prepared.people + (rows.tables >= 0)) if prepared.must.any() else _none()
    values = np.concatenate([np.ones(len(short)), -np.ones(len(over))])
    return compress(np.arange(len(values)), np.concatenate([short, over]), len(values), values)


def _level_columns(levels: Levels, rows: Rows) -> Matrix:
    count = len(levels.person)
    return compress(np.arange(count), rows.wishes[levels.person], count, -1.0)


def _side_by_side(left: Matrix, right: Matrix) -> Matrix:
    starts = np.concatenate([left.starts, left.starts[-1] + right.starts[1:]])
    index, values = np.concatenate([left.index, right.index]), np.concatenate([left.values, right.values])
    return Matrix(starts, index, values)


def _never() -> bool:
    return False


def _none() -> Ints:
    return np.zeros(0, dtype=np.int64)
