"""The last word: is there a better grid than the best known, up to the bound?

A better grid has only columns whose worth is as near to the best of its kind as the bound is to what is
looked for. All of these are listed; cuts (of any three topics at most one column has two) make their program
tight and strike most from the list; an integer program settles what is left.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from envies_desktop.open_forum.planner.board import Board, Flags, Ints
from envies_desktop.open_forum.planner.bound import Bound
from envies_desktop.open_forum.planner.columns import Demands, joined, limits_of, rows_of
from envies_desktop.open_forum.planner.pricing import SCALE, Hunt, best_sets
from envies_desktop.solver import INFINITY, Answer, Matrix, Program, Stop, compress

MOST_COLUMNS = 40_000
"""A longer list is not worth its program."""
WIDTH = 8_000_000
"""How many sets times topics are looked at together while listing."""
CUTS = 40
"""Cuts added at a time."""
MOST_IN_CUTS = 64
"""With more topics there are too many threes to look at."""
ROUNDS = 40
STALE = 0.01
"""A round of cuts that brings less than this part of a wish is the last but few."""
CLOSE = 1e-5


@dataclass(frozen=True, slots=True, eq=False)
class Listed:
    """Columns of all kinds of slots: their kind, their topics, the wishes attended."""

    kind: Ints
    inside: Flags
    value: Ints

    def only(self, kept: Flags) -> "Listed":
        """Some of them."""
        return Listed(self.kind[kept], self.inside[kept], self.value[kept])

    def key(self, at: int) -> bytes:
        """What names a column."""
        return bytes([int(self.kind[at])]) + np.packbits(self.inside[at]).tobytes()

    def lowered(self, values: Mapping[bytes, int]) -> "Listed":
        """The same with the values of some columns, by their key, corrected."""
        if not values:
            return self
        value = [values.get(self.key(at), one) for at, one in enumerate(self.value.tolist())]
        return Listed(self.kind, self.inside, np.array(value, dtype=np.int64))


@dataclass(frozen=True, slots=True, eq=False)
class Settled:
    """No grid has more than `most` wishes attended; the columns of one that may have (None: none found)."""

    most: int
    chosen: Listed | None


def list_columns(board: Board, bound: Bound, target: int, stop: Stop) -> Listed | None:
    """All columns that a grid of at least `target` wishes may have; None where they are too many."""
    slack = bound.total - target * SCALE
    parts = []
    for number, kind in enumerate(board.kinds):
        prices = bound.prices[number]
        hunt = Hunt(bound.best[number] - slack, None, WIDTH // len(prices), stop)
        priced = best_sets(kind, board.clash, prices, hunt)
        if not priced.complete or len(priced.sets) > MOST_COLUMNS:
            return None
        inside = np.zeros((len(priced.sets), kind.blank + 1), dtype=bool)
        np.put_along_axis(inside, priced.sets, True, 1)
        parts.append((np.full(len(priced.sets), number), inside[:, :-1], priced.values))
    kinds, insides, values = (np.concatenate([part[axis] for part in parts]) for axis in range(3))
    return Listed(kinds, insides, values) if len(kinds) <= MOST_COLUMNS else None


def settle(board: Board, demands: Demands, listed: Listed, target: int, stop: Stop) -> Settled | None:
    """Find the best grid of the listed columns, or that none has `target` wishes; None where time is over."""
    cuts = np.zeros((0, 3), dtype=np.int64)
    threes = _threes(len(board.topics))
    value, stale = INFINITY, 0
    for _ in range(ROUNDS):
        answer = _program(board, demands, listed, cuts).solve(stop=stop)
        if answer.status == "infeasible" or (answer.status == "optimal" and answer.value < target - CLOSE):
            return Settled(target - 1, None)
        if answer.status != "optimal":
            return None
        stale = stale + 1 if value - answer.value < STALE else 0
        value = answer.value
        further = _violated(listed, answer, threes)
        cuts = cuts[np.abs(answer.duals[len(answer.duals) - len(cuts) :]) > CLOSE] if len(cuts) else cuts
        listed = listed.only(answer.reduced >= target - value - CLOSE)
        if stale > 2 or not len(further):
            break
        cuts = np.unique(np.concatenate([cuts, further]), axis=0)
    return _whole(board, demands, listed, cuts, target, stop)


def _threes(topics: int) -> Ints:
    found = combinations(range(topics), 3) if topics <= MOST_IN_CUTS else ()
    return np.array([*found], dtype=np.int64).reshape(-1, 3)


def _whole(
    board: Board, demands: Demands, listed: Listed, cuts: Ints, target: int, stop: Stop
) -> Settled | None:
    program = _program(board, demands, listed, cuts, integer=True)
    answer = program.solve(stop=stop, gap=1 - 1e-4)
    if answer.status == "infeasible":
        return Settled(target - 1, None)
    if answer.bound == INFINITY:
        return None
    found = answer.x is not None and answer.value >= target - CLOSE
    chosen = listed.only(answer.x > 0.5) if found and answer.x is not None else None
    return Settled(max(target - 1, int(answer.bound + CLOSE)), chosen)


def _violated(listed: Listed, answer: Answer, threes: Ints) -> Ints:
    """The cuts that the mixture breaks most."""
    assert answer.x is not None
    used = np.flatnonzero(answer.x > CLOSE)
    inside = listed.inside[used].astype(np.int8)
    two = inside[:, threes[:, 0]] + inside[:, threes[:, 1]] + inside[:, threes[:, 2]] >= 2
    broken = answer.x[used] @ two - 1
    worst = np.argsort(-broken, kind="stable")[:CUTS]
    found: Ints = threes[worst[broken[worst] > 1e-3]]
    return found


def _program(board: Board, demands: Demands, listed: Listed, cuts: Ints, *, integer: bool = False) -> Program:
    """The program over the listed columns, in their order (by kind), with the cuts below."""
    parts = [
        rows_of(board, demands, kind, listed.inside[listed.kind == kind]) for kind in range(len(board.kinds))
    ]
    lower, upper = limits_of(board, demands)
    matrix = _below(joined(parts), len(lower), listed, cuts)
    lower, upper = [*lower, *([-INFINITY] * len(cuts))], [*upper, *([1.0] * len(cuts))]
    whole = np.full(len(listed.value), True) if integer else None
    most = np.array([len(board.kinds[kind].slots) for kind in listed.kind]) if integer else INFINITY
    return Program(listed.value, matrix, lower, upper, upper=most, integer=whole)


def _below(matrix: Matrix, rows: int, listed: Listed, cuts: Ints) -> Matrix:
    if not len(cuts):
        return matrix
    two = listed.inside[:, cuts].sum(axis=2) >= 2
    columns, broken = np.nonzero(two)
    own = np.repeat(np.arange(matrix.size), np.diff(matrix.starts))
    return compress(
        np.concatenate([own, columns]),
        np.concatenate([matrix.index, rows + broken]),
        matrix.size,
        np.concatenate([matrix.values, np.ones(len(columns))]),
    )
