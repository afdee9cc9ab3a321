"""A program written down part by part: columns, rows and entries in the order they come."""

from dataclasses import dataclass, field

import numpy as np

from envies_desktop.solver import INFINITY, Floats, Program, compress
from envies_desktop.speed_dating.planner.draft import Ints


@dataclass(slots=True)
class Assembly:
    """A program under construction; `program()` hands it to the solver."""

    costs: list[Floats] = field(default_factory=list)
    upper: list[Floats] = field(default_factory=list)
    whole: list[Floats] = field(default_factory=list)
    row_lower: list[Floats] = field(default_factory=list)
    row_upper: list[Floats] = field(default_factory=list)
    entries: list[tuple[Ints, Ints, Floats]] = field(default_factory=list)
    columns: int = 0
    rows: int = 0

    def add_columns(
        self, count: int, costs: Floats | float, *, upper: float = 1.0, whole: bool = False
    ) -> Ints:
        """New columns from 0 to `upper`; returns their numbers."""
        for parts, value in ((self.costs, costs), (self.upper, upper), (self.whole, float(whole))):
            parts.append(np.broadcast_to(np.asarray(value, dtype=np.float64), count))
        self.columns += count
        return np.arange(self.columns - count, self.columns)

    def add_rows(self, count: int, lower: Floats | Ints | float, upper: Floats | Ints | float) -> Ints:
        """New rows; returns their numbers."""
        for parts, value in ((self.row_lower, lower), (self.row_upper, upper)):
            parts.append(np.broadcast_to(np.asarray(value, dtype=np.float64), count))
        self.rows += count
        return np.arange(self.rows - count, self.rows)

    def at_most(self, limits: Ints) -> Ints:
        """New rows that these limits bound from above."""
        return self.add_rows(len(limits), -INFINITY, limits)

    def put(self, rows: Ints, columns: Ints, value: float = 1.0) -> None:
        """Entries of the matrix; rows below 0 are left out."""
        kept = rows >= 0
        self.entries.append((rows[kept], columns[kept], np.full(int(kept.sum()), value)))

    def program(self) -> Program:
        """The program, ready to solve."""
        rows, columns, values = (np.concatenate(part) for part in zip(*self.entries, strict=True))
        return Program(
            np.concatenate(self.costs), compress(columns, rows, self.columns, values),
            np.concatenate(self.row_lower), np.concatenate(self.row_upper),
            upper=np.concatenate(self.upper), integer=np.concatenate(self.whole) > 0,
        )  # fmt: skip
