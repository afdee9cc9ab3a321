"""The one door to the solver (HiGHS): linear and mixed integer programs over numpy arrays, always maximised.

The option `threads` is never set: two instances that set it differently make HiGHS return no solution.
Reduced costs follow `reduced = costs - duals @ matrix`: a column at its lower bound wants in when positive.
"""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Stop = Callable[[], bool]
Status = Literal["optimal", "infeasible", "unbounded", "limit"]

INFINITY = float("inf")
_BY_COLUMN, _BY_ROW, _MAXIMISE = 1, 2, -1


@dataclass(frozen=True, slots=True)
class Matrix:
    """A sparse matrix, compressed by its first axis: `index[starts[k]:starts[k+1]]` and their values."""

    starts: Ints
    index: Ints
    values: Floats

    @property
    def size(self) -> int:
        """How many columns (or rows) it holds."""
        return len(self.starts) - 1


@dataclass(frozen=True, slots=True)
class Answer:
    """What the solver found; `x` is None without a solution, duals are empty for integer programs.

    `bound` is a proven upper bound of the value (infinite where nothing was proven).
    """

    status: Status
    x: Floats | None
    value: float
    bound: float
    duals: Floats
    reduced: Floats


def compress(major: Any, minor: Any, size: int, values: Any = 1.0) -> Matrix:
    """Sparse entries (major, minor, value) as a Matrix of `size` compressed vectors, in a stable order."""
    major = np.asarray(major, dtype=np.int64)
    minor = np.asarray(minor, dtype=np.int64)
    entries = np.broadcast_to(np.asarray(values, dtype=np.float64), major.shape)
    order = np.argsort(major, kind="stable")
    starts = np.zeros(size + 1, dtype=np.int64)
    np.cumsum(np.bincount(major, minlength=size), out=starts[1:])
    return Matrix(starts, minor[order], np.ascontiguousarray(entries[order]))


def even_columns(rows: Any, values: Any = 1.0) -> Matrix:
    """A Matrix of columns with as many entries each; `rows` is (columns, entries), values as broadcast."""
    rows = np.asarray(rows, dtype=np.int64)
    columns, width = rows.shape
    entries = np.broadcast_to(np.asarray(values, dtype=np.float64), rows.shape)
    starts = np.arange(columns + 1, dtype=np.int64) * width
    return Matrix(starts, np.ascontiguousarray(rows.ravel()), np.ascontiguousarray(entries.ravel()))


class Program:
    """A program in the solver's memory: solve, change, solve again from the last basis."""

    def __init__(
        self,
        costs: Any,
        columns: Matrix,
        row_lower: Any,
        row_upper: Any,
        *,
        lower: Any = 0.0,
        upper: Any = 1.0,
        integer: Any = None,
    ) -> None:
        """Maximise costs·x, row_lower <= columns·x <= row_upper, lower <= x <= upper (scalars broadcast).

        `integer` is a mask of the columns that must be whole numbers (None: none).
        """
        from highspy._core import (
            _Highs,
        )  # slow to import; the bare class: `Highs` keeps itself alive for ever

        self._solver: Any = _Highs()
        self._solver.setOptionValue("output_flag", False)
        costs = _floats(costs, columns.size)
        rows = max(np.size(row_lower), np.size(row_upper))
        self._integer = integer is not None and bool(np.any(integer))
        kinds = _floats(0 if integer is None else integer, columns.size).astype(np.int32)
        self._solver.passModel(
            columns.size, rows, len(columns.index), _BY_COLUMN, _MAXIMISE, 0.0,
            costs, _floats(lower, columns.size), _floats(upper, columns.size),
            _floats(row_lower, rows), _floats(row_upper, rows),
            columns.starts[:-1].astype(np.int32), columns.index.astype(np.int32), columns.values,
            kinds,
        )  # fmt: skip

    def solve(
        self,
        *,
        seconds: float | None = None,
        stop: Stop | None = None,
        start: Any = None,
        gap: float = 0.0,
        options: dict[str, Any] | None = None,
    ) -> Answer:
        """Solve from the last basis; `start` is a first solution (integer programs), `gap` is absolute.

        Returns status "limit" when the time ran out or `stop()` said so; what was found by then is given.
        """
        end = None if seconds is None else perf_counter() + seconds
        put = self._solver.setOptionValue
        if self._integer:
            put("mip_rel_gap", 0.0)
            put("mip_abs_gap", max(gap, 1e-6))
        for name, value in (options or {}).items():
            put(name, value)
        if start is not None:
            self._set_start(start)
        answer = self._run(end, stop)
        if start is not None and answer.x is not None and not self._is_worth(answer.x, answer.value):
            self._solver.clearSolver()
            answer = self._run(end, stop)
        return answer

    def _run(self, end: float | None, stop: Stop | None) -> Answer:
        left = INFINITY if end is None else self._solver.getRunTime() + max(end - perf_counter(), 0.0)
        self._solver.setOptionValue("time_limit", left)
        if stop is None:
            self._solver.run()
        else:
            self._run_watched(stop)
        return self._answer()

    def _is_worth(self, x: Floats, value: float) -> bool:
        """Whether a solution has the value that is said of it.

        HiGHS 1.16 may carry a start over to its reduced program as another solution, and hand the start back
        with the value of that.
        """
        costs = np.asarray(self._solver.getLp().col_cost_, dtype=np.float64)
        return bool(abs(costs @ x - value) <= 1e-6 * max(1.0, abs(value)))

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return int(self._solver.getNumCol())

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return int(self._solver.getNumRow())

    def set_costs(self, columns: Any, costs: Any) -> None:
        """Change the costs of some columns."""
        columns = np.asarray(columns, dtype=np.int32)
        self._solver.changeColsCost(len(columns), columns, _floats(costs, len(columns)))

    def set_bounds(self, columns: Any, lower: Any, upper: Any) -> None:
        """Change the bounds of some columns (scalars broadcast)."""
        columns = np.asarray(columns, dtype=np.int32)
        count = len(columns)
        self._solver.changeColsBounds(count, columns, _floats(lower, count), _floats(upper, count))

    def set_row(self, row: int, lower: float, upper: float) -> None:
        """Change the bounds of one row."""
        self._solver.changeRowBounds(int(row), float(lower), float(upper))

    def add_columns(self, costs: Any, columns: Matrix, *, lower: Any = 0.0, upper: Any = 1.0) -> None:
        """Append continuous columns over the rows that exist."""
        count = columns.size
        self._solver.addCols(
            count, _floats(costs, count), _floats(lower, count), _floats(upper, count),
            len(columns.index), columns.starts[:-1].astype(np.int32), columns.index.astype(np.int32),
            columns.values,
        )  # fmt: skip

    def add_rows(self, lower: Any, upper: Any, rows: Matrix) -> None:
        """Append rows (a Matrix compressed by rows) over the columns that exist."""
        count = rows.size
        self._solver.addRows(
            count, _floats(lower, count), _floats(upper, count),
            len(rows.index), rows.starts[:-1].astype(np.int32), rows.index.astype(np.int32), rows.values,
        )  # fmt: skip

    def _set_start(self, start: Any) -> None:
        from highspy import HighsSolution

        solution = HighsSolution()
        solution.col_value = np.asarray(start, dtype=np.float64)
        self._solver.setSolution(solution)

    def _run_watched(self, stop: Stop) -> None:
        from highspy import cb

        kinds = (
            cb.HighsCallbackType.kCallbackSimplexInterrupt,
            cb.HighsCallbackType.kCallbackIpmInterrupt,
            cb.HighsCallbackType.kCallbackMipInterrupt,
        )

        def watch(_kind: Any, _message: str, _out: Any, into: Any, _data: Any) -> None:
            if into is not None and stop():
                into.user_interrupt = True

        self._solver.setCallback(watch, None)
        for kind in kinds:
            self._solver.startCallback(kind)
        try:
            self._solver.run()
        finally:
            self._solver.setCallback(None, None)

    def _answer(self) -> Answer:
        from highspy import HighsModelStatus

        statuses: dict[Any, Status] = {
            HighsModelStatus.kOptimal: "optimal",
            HighsModelStatus.kModelEmpty: "optimal",
            HighsModelStatus.kInfeasible: "infeasible",
            HighsModelStatus.kUnboundedOrInfeasible: "infeasible",
            HighsModelStatus.kUnbounded: "unbounded",
        }
        status = statuses.get(self._solver.getModelStatus(), "limit")
        info, solution = self._solver.getInfo(), self._solver.getSolution()
        found = (info.primal_solution_status == 2 or not self._solver.getNumCol()) and status != "infeasible"
        value = float(info.objective_function_value) if found else -INFINITY
        bound = value if status == "optimal" else INFINITY
        if self._integer and status in ("optimal", "limit"):
            bound = float(info.mip_dual_bound)
        known = not self._integer and status == "optimal"
        lines, columns = self._solver.getNumRow(), self._solver.getNumCol()
        return Answer(
            status,
            np.array(solution.col_value, dtype=np.float64) if found else None,
            value,
            bound,
            _floats(solution.row_dual if solution.dual_valid else 0.0, lines if known else 0),
            _floats(solution.col_dual if solution.dual_valid else 0.0, columns if known else 0),
        )


def _floats(values: Any, count: int) -> Floats:
    if not count:
        return np.zeros(0)
    return np.ascontiguousarray(np.broadcast_to(np.asarray(values, dtype=np.float64), (count,)))
