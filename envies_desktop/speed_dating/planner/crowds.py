"""Rows of a linear program that take off what it counts too much where two parties meet more than once.

A program gives each pair its whole score at first. Where the pairs of two parties are taken more than once in
all, a column `over` says how much that is too much: for every level l, sum of min(score - 1, l) * pair - over
<= l. Only rows that an optimum breaks are added, so that a program without such pairs stays as it is; with
them, whole meetings are counted exactly, and cut ones as well as by any linear program.
"""

from dataclasses import dataclass

import numpy as np

from envies_desktop.solver import INFINITY, Floats, Program, compress
from envies_desktop.speed_dating.parties import AGAIN
from envies_desktop.speed_dating.planner.draft import Ints

CLOSE = 1e-6


@dataclass(frozen=True, slots=True)
class Row:
    """A row of two parties: its level, its place in the program, and the column that takes the surplus."""

    level: int
    place: int
    over: int


class Crowds:
    """The rows of one program, over pairs with a score and a group each (-1: none)."""

    def __init__(self, program: Program, score: Ints, group: Ints) -> None:
        self._program = program
        self._more: Ints = score - AGAIN
        self._group = group
        inside = np.flatnonzero(group >= 0)
        self._members = inside[np.argsort(group[inside], kind="stable")]
        self._starts = np.searchsorted(group[self._members], np.arange(int(group.max(initial=-1)) + 2))
        self.rows = dict[int, list[Row]]()
        """By group."""

    @property
    def over(self) -> Ints:
        """Columns that take the surplus of two parties: each costs a point."""
        return np.array([rows[0].over for rows in self.rows.values()], dtype=np.int64)

    def levels(self) -> list[tuple[int, int]]:
        """Group and level of each row."""
        return [(group, row.level) for group, rows in self.rows.items() for row in rows]

    def price(self, duals: Floats) -> Floats | None:
        """What the rows take off each pair, by the duals of the program; None where nothing is taken off."""
        held = [(g, row) for g, rows in self.rows.items() for row in rows if duals[row.place] > 0]
        if not held:
            return None
        price = np.zeros(len(self._group))
        for group, row in held:
            pairs = self._pairs(group)
            price[pairs] += duals[row.place] * np.minimum(self._more[pairs], row.level)
        return price

    def entries(self, pairs: Ints) -> tuple[Ints, Ints, Floats]:
        """Entries of the columns of these pairs in the rows there are: (place in `pairs`, row, value)."""
        found = [
            (at, row.place, min(int(self._more[pairs[at]]), row.level))
            for at in np.flatnonzero(np.isin(self._group[pairs], list(self.rows))).tolist()
            for row in self.rows[int(self._group[pairs[at]])]
        ]
        column, place, value = np.array(found, dtype=np.int64).reshape(-1, 3).T
        return column, place, value.astype(np.float64)

    def tighten(self, pairs: Ints, columns: Ints, x: Floats) -> bool:
        """Add the rows that this answer breaks most, one for two parties each; False where it breaks none.

        `columns` are those of the `pairs` in the program.
        """
        taken = x[columns]
        inside = np.flatnonzero((self._group[pairs] >= 0) & (taken > CLOSE))
        mass = np.bincount(self._group[pairs[inside]], weights=taken[inside])
        inside = inside[mass[self._group[pairs[inside]]] > 1 + CLOSE]
        inside = inside[np.lexsort((-self._more[pairs[inside]], self._group[pairs[inside]]))]
        of = self._group[pairs[inside]]
        broken = list[tuple[int, int]]()
        for chunk in np.split(inside, np.flatnonzero(np.diff(of)) + 1) if len(inside) else ():
            group, more = int(self._group[pairs[chunk[0]]]), self._more[pairs[chunk]]
            # with the best pairs first: the level from which on there is more than one meeting
            level = int(more[np.searchsorted(np.cumsum(taken[chunk]), 1 + CLOSE)])
            surplus = float(np.minimum(more, level) @ taken[chunk]) - level
            if surplus > (x[self.rows[group][0].over] if group in self.rows else 0.0) + CLOSE:
                broken.append((group, level))
        self.add(broken, pairs, columns)
        return bool(broken)

    def add(self, wanted: list[tuple[int, int]], pairs: Ints, columns: Ints) -> None:
        """Add these rows, of (group, level), over the pairs whose `columns` are in the program."""
        if not wanted:
            return
        over = {group: rows[0].over for group, rows in self.rows.items()}
        fresh = [group for group in dict.fromkeys(group for group, _ in wanted) if group not in over]
        over |= {group: self._program.columns + number for number, group in enumerate(fresh)}
        self._program.add_columns(-1.0, compress([], [], len(fresh)), upper=INFINITY)
        column_of = np.full(len(self._group), -1, dtype=np.int64)
        column_of[pairs] = columns
        index, value = list[Ints](), list[Ints]()
        for number, (group, level) in enumerate(wanted):
            mine = self._pairs(group)
            mine = mine[column_of[mine] >= 0]
            index.append(np.append(column_of[mine], over[group]))
            value.append(np.append(np.minimum(self._more[mine], level), -1))
            row = Row(level, self._program.rows + number, over[group])
            self.rows.setdefault(group, []).append(row)
        owner = np.repeat(np.arange(len(wanted)), [len(part) for part in index])
        rows = compress(owner, np.concatenate(index), len(wanted), np.concatenate(value))
        self._program.add_rows(-INFINITY, [float(level) for _, level in wanted], rows)

    def _pairs(self, group: int) -> Ints:
        return self._members[self._starts[group] : self._starts[group + 1]]
