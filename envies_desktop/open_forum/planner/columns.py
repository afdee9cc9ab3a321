"""Columns: sets of topics for one slot, with the wishes attended; and the program that mixes them.

Every slot takes one column of its kind, and each topic is in one of them at most.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from envies_desktop.open_forum.planner.board import Board, Flags, Ints
from envies_desktop.solver import INFINITY, Matrix, Program, compress


@dataclass(frozen=True, slots=True, eq=False)
class Goal:
    """So many topics at least are placed where they count: (kinds, topics)."""

    counts: Flags
    least: int


@dataclass(frozen=True, slots=True, eq=False)
class Demands:
    """What a grid must do besides: place every topic, or reach the goals."""

    everyone: bool
    """Each topic is placed exactly once; otherwise at most once."""
    goals: tuple[Goal, ...]


class Columns:
    """The columns found so far, by kind of slots."""

    def __init__(self, board: Board) -> None:
        self._board = board
        count = len(board.topics)
        self.inside = [np.zeros((0, count), dtype=bool) for _ in board.kinds]
        """By kind: (columns, topics)."""
        self.values = [np.zeros(0, dtype=np.int64) for _ in board.kinds]
        self._known: list[set[bytes]] = [set() for _ in board.kinds]

    def add(self, kind: int, sets: Ints, values: Ints) -> tuple[Flags, Ints]:
        """Add sets (lines filled up with the blank row); those that were not there yet, and their values."""
        inside = flags_of(self._board, sets)
        known, fresh = self._known[kind], []
        for line, packed in enumerate(np.packbits(inside, axis=1)):
            key = packed.tobytes()
            if key not in known:
                known.add(key)
                fresh.append(line)
        inside, values = inside[fresh], values[fresh]
        self.inside[kind] = np.concatenate([self.inside[kind], inside])
        self.values[kind] = np.concatenate([self.values[kind], values])
        return inside, values


def flags_of(board: Board, sets: Ints) -> Flags:
    """(sets, topics): which topics are in each set."""
    inside = np.zeros((len(sets), len(board.topics) + 1), dtype=bool)
    np.put_along_axis(inside, sets, True, 1)
    return inside[:, :-1]


def rows_of(board: Board, demands: Demands, kind: int, inside: Flags) -> Matrix:
    """Columns of the program: a row for each topic, each kind of slots and each goal."""
    count, kinds = len(board.topics), len(board.kinds)
    lines, topics = np.nonzero(inside)
    every = np.arange(len(inside))
    columns, rows, values = (
        [lines, every],
        [topics, np.full(len(inside), count + kind)],
        [lines * 0 + 1, every * 0 + 1],
    )
    for place, goal in enumerate(demands.goals):
        columns.append(every)
        rows.append(np.full(len(inside), count + kinds + place))
        values.append((inside & goal.counts[kind]).sum(axis=1))
    return compress(np.concatenate(columns), np.concatenate(rows), len(inside), np.concatenate(values))


def limits_of(board: Board, demands: Demands) -> tuple[list[float], list[float]]:
    """The bounds of the rows: each topic once (or at most once), each slot one column, the goals."""
    slots = [float(len(kind.slots)) for kind in board.kinds]
    once = [1.0 if demands.everyone else -INFINITY] * len(board.topics)
    goals = [float(goal.least) for goal in demands.goals]
    return (
        [*once, *slots, *goals],
        [*([1.0] * len(board.topics)), *slots, *([INFINITY] * len(demands.goals))],
    )


class Mixture(Program):
    """The linear program over the columns found so far."""

    def __init__(self, board: Board, demands: Demands, columns: Columns) -> None:
        self._board, self._demands = board, demands
        parts = [rows_of(board, demands, kind, inside) for kind, inside in enumerate(columns.inside)]
        lower, upper = limits_of(board, demands)
        super().__init__(np.concatenate(columns.values), joined(parts), lower, upper, upper=INFINITY)

    def append(self, kind: int, inside: Flags, values: Ints) -> None:
        """Let further columns be mixed."""
        rows = rows_of(self._board, self._demands, kind, inside)
        self.add_columns(values, rows, upper=INFINITY)


def joined(parts: Sequence[Matrix]) -> Matrix:
    """Matrices of columns side by side."""
    starts = [np.zeros(1, dtype=np.int64)]
    for part in parts:
        starts.append(part.starts[1:] + starts[-1][-1])
    return Matrix(
        np.concatenate(starts),
        np.concatenate([part.index for part in parts]),
        np.concatenate([part.values for part in parts]),
    )
