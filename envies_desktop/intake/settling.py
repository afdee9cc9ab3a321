"""What a column is when its header alone does not tell: by the other columns, or by its cells."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from envies_desktop.intake.fields import Field
from envies_desktop.intake.reader import Row

How = Literal["exact", "close", "sentence", "cells", "saved", "chosen", "none"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the sheet: its place from 0, its header as typed, the field it holds (None: unknown).

    `number` is the 2 of "Vœu n° 2" (0 without), `score` how sure the field is, from 0 to 100.
    """

    index: int
    header: str
    field: str | None
    how: How
    score: float
    number: int = 0


def settled(columns: Sequence[Column], fields: Sequence[Field], data: Sequence[Row]) -> tuple[Column, ...]:
    """Ambiguous headers by the company they keep, and columns without a header by their cells."""
    rules = {f.name: f.becomes for f in fields if f.becomes}
    settled = list(_two_names(columns))
    for column in settled:
        here = {c.field for c in settled if c is not column}
        looks = _looks(column.index, data)
        if column.field in rules:
            new = next(r["field"] for r in rules[column.field] if _holds(r, here, looks))
            settled[column.index] = Column(column.index, column.header, new, column.how, column.score)
        elif column.field is None and looks and looks not in here:
            settled[column.index] = Column(column.index, column.header, looks, "cells", 60.0)
    return tuple(settled)


def _two_names(columns: Sequence[Column]) -> Sequence[Column]:
    """ "Nom, Nom, Prénom": the one beside the first name is the person's, the other the organisation's."""
    names = [c for c in columns if c.field == "name"]
    first = next((c for c in columns if c.field == "first_name"), None)
    if len(names) != 2 or first is None or any(c.field == "organisation" for c in columns):
        return columns
    far = max(names, key=lambda c: (abs(c.index - first.index), -c.index))
    return [Column(c.index, c.header, "organisation", "cells", c.score) if c is far else c for c in columns]


def _holds(rule: Mapping[str, Any], here: set[str | None], looks: str) -> bool:
    return (
        all(name in here for name in rule.get("with", ()))
        and not any(name in here for name in rule.get("without", ()))
        and rule.get("looks", looks) == looks
    )


def _looks(index: int, data: Sequence[Row]) -> str:
    """ "email" or "phone" where most cells of the column look like one."""
    cells = [row.cells[index] for row in data[:200] if index < len(row.cells) and row.cells[index]]
    shapes = Counter(_shape(cell) for cell in cells)
    shape, count = shapes.most_common(1)[0] if shapes else ("", 0)
    return shape if count > len(cells) * 0.6 else ""


def _shape(cell: str) -> str:
    if "@" in cell:
        return "email"
    digits = re.sub(r"[\s.\-/()+]", "", cell)
    return "phone" if digits.isdigit() and 9 <= len(digits) <= 13 else ""
