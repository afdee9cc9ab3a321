"""A sheet as it was read: lines of plain text, with what was repaired and what was left aside."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

SHEET_STEP = 1_000_000
"""Between the numbers of lines of two sheets that are read together."""
PERSON_STEP = 100_000
"""Between the numbers of two people of one line."""


def line_of(number: int) -> int:
    """The line that a spreadsheet program shows, whatever the sheet and the person on it."""
    return number % PERSON_STEP


def row_of(number: int) -> int:
    """The number of the row on which a person stands, the same for all of one line."""
    return number - number % SHEET_STEP + number % PERSON_STEP


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a sheet, its cells as plain text; `line_of(number)` is what a spreadsheet program shows."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """Something repaired while reading: a code of this room's wording, and the line."""

    line: int
    code: str
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet, or several read as one: the lines that hold something.

    `others` names the sheets of the workbook left aside; `parts` those read together, each with what may tell
    its side: its name and the header of its organisations. The numbers of the second one's lines begin after
    SHEET_STEP. `merged` lists merged cells as (first line, first column, last line, last column): lines count
    from 1, columns from 0. The value of a cell merged downwards is repeated on each of its lines. `hidden`
    are numbers of lines that the workbook hides or filters out.
    """

    file: str
    name: str | None
    rows: tuple[Row, ...]
    others: tuple[str, ...] = ()
    merged: tuple[tuple[int, int, int, int], ...] = ()
    notes: tuple[Note, ...] = ()
    parts: tuple[tuple[str, str], ...] = ()
    hidden: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()

    @property
    def names(self) -> tuple[str, ...]:
        """The sheets that are read, by name."""
        return tuple(name for name, _ in self.parts) or ((self.name,) if self.name else ())

    def name_at(self, number: int) -> str | None:
        """The sheet of a line."""
        place = number // SHEET_STEP
        return self.parts[place][0] if place < len(self.parts) else self.name
