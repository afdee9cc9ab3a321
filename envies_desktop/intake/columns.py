"""Find the header of a stranger's sheet and say what each column is.

The fields and their spellings are data: resources/import/<profile>.yaml.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from envies_desktop.i18n import fold
from envies_desktop.intake.fields import Field, load_fields, squeeze
from envies_desktop.intake.headers import CLOSE, Column, How, column_of, number_in
from envies_desktop.intake.settling import settled
from envies_desktop.intake.sheet import Row, Sheet

__all__ = ["CLOSE", "Column", "Field", "How", "Recognised", "load_fields", "recognise", "squeeze"]

_SEARCHED = 40


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was understood of a sheet; `header_line` is None where no line looks like a header."""

    header_line: int | None
    columns: tuple[Column, ...]
    data: tuple[Row, ...]

    @property
    def weight(self) -> float:
        """How much was recognised: compares the sheets of a workbook."""
        return sum(c.score for c in self.columns if c.field not in (None, "ignored")) + len(self.data) / 1e6

    @property
    def confidence(self) -> float:
        """From 0 to 1: how much of the header is understood."""
        named = [c for c in self.columns if c.header]
        return sum(c.score for c in named) / (100 * len(named)) if named else 0.0

    @property
    def unknown(self) -> tuple[Column, ...]:
        """Columns with a header that nobody knows."""
        return tuple(c for c in self.columns if c.field is None and c.header)

    @property
    def people(self) -> int:
        """How many people a line may name: "Nom 1, Prénom 1, Nom 2, Prénom 2" are two."""
        return max((c.person for c in self.columns), default=1)

    def by_field(self) -> dict[str, tuple[Column, ...]]:
        """The columns of each field: by their number, then from left to right."""
        places: dict[str, tuple[Column, ...]] = {}
        for column in sorted(self.columns, key=lambda c: (c.number, c.index)):
            if column.field:
                places[column.field] = (*places.get(column.field, ()), column)
        return places

    def profile(self) -> dict[str, str]:
        """What to remember for the next file of the same shape: header as compared → field."""
        return {squeeze(c.header): c.field for c in self.columns if c.header and c.field}


def recognise(
    sheet: Sheet,
    fields: Sequence[Field],
    *,
    saved: Mapping[str, str] | None = None,
    chosen: Mapping[int, str | None] | None = None,
    header_line: int | None = None,
) -> Recognised:
    """Say which line is the header and what each column holds.

    `saved` is an earlier `Recognised.profile()`; `chosen` maps a column's place to the field a person chose
    (None: leave it out); `header_line` is the line a person pointed at.
    """
    many = {f.name for f in fields if f.many or f.becomes}
    best: tuple[float, int, list[Column]] = (0.0, -1, [])
    for place, row in enumerate(sheet.rows[:_SEARCHED]):
        if header_line is not None and row.number != header_line:
            continue
        columns = [column_of(i, h, fields, saved or {}) for i, h in enumerate(_headers(sheet, place))]
        weight = _weight(columns, many) + (1.0 if header_line is not None else 0.0)
        if weight > best[0]:
            best = (weight, place, columns)
    if best[1] < 0 or (header_line is None and not _enough(best[2], len(chosen or ()))):
        return Recognised(None, (), sheet.rows)
    data = sheet.rows[best[1] + 1 :]
    columns = list(_with_choices(best[2], chosen, data)) if chosen else best[2]
    return Recognised(sheet.rows[best[1]].number, settled(columns, fields, data), data)


def _weight(columns: Sequence[Column], many: set[str]) -> float:
    """How much a line looks like a header; a field that stands in one column only counts once."""
    once = {c.field: c.score for c in sorted(columns, key=lambda c: c.score) if c.field not in many}
    return sum(once.values()) + sum(c.score for c in columns if c.field in many)


def _enough(columns: Sequence[Column], chosen: int) -> bool:
    """Two columns recognised, or chosen, make a header; a single one does where the sheet has no other."""
    known = sum(c.field not in (None, "ignored") for c in columns)
    return known + chosen >= 2 or (known == 1 and sum(bool(c.header) for c in columns) == 1)


def _headers(sheet: Sheet, place: int) -> list[str]:
    """The texts of a header line; a bare number or an empty cell takes the merged title above it."""
    own = list(sheet.rows[place].cells)
    if place == 0 or sheet.rows[place - 1].number != sheet.rows[place].number - 1:
        return own
    above = sheet.rows[place - 1]
    spread = dict(enumerate(above.cells))
    for top, left, bottom, right in sheet.merged:
        if top <= above.number <= bottom and right > left and right - left < len(own) - 1:
            spread.update(dict.fromkeys(range(left, right + 1), spread.get(left, "")))
    return [
        f"{spread.get(index, '')} {text}".strip()
        if re.fullmatch(r"\W*\d{0,2}\W*(er|e|eme)?", fold(text))
        else text
        for index, text in enumerate(own)
    ]


def _with_choices(
    columns: Sequence[Column], chosen: Mapping[int, str | None], data: Sequence[Row]
) -> tuple[Column, ...]:
    width = max([len(columns), *(index + 1 for index in chosen), *(len(row.cells) for row in data[:1])])
    wide = [*columns, *(Column(i, "", None, "none", 0.0) for i in range(len(columns), width))]
    for index, field in chosen.items():
        header = wide[index].header
        wide[index] = Column(index, header, field, "chosen", 100.0, number_in(header))
    return tuple(wide)
