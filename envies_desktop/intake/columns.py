"""Find the header of a stranger's sheet and say what each column is.

The fields and their spellings are data: resources/import/<profile>.yaml.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from envies_desktop.i18n import fold
from envies_desktop.intake.fields import Field, load_fields, squeeze
from envies_desktop.intake.reader import Row, Sheet
from envies_desktop.intake.settling import Column, How, settled

__all__ = ["Column", "Field", "How", "Recognised", "load_fields", "recognise", "squeeze"]

CLOSE = 83.0
"""Ratio of rapidfuzz from which a header is a mistyped spelling. Measured (tests/intake/test_columns.py): a
letter changed, dropped, doubled or two swapped in six letters or more gives at least 83.3; headers foreign to
the list ("Repas", "Cotisation", "Langue") stay at 80 or less. Whatever is read so is told as a warning."""
_SHORTEST = 6
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
    best: tuple[float, int, tuple[Column, ...]] = (0.0, -1, ())
    for place, row in enumerate(sheet.rows[:_SEARCHED]):
        if header_line is not None and row.number != header_line:
            continue
        columns = _columns(_headers(sheet, place), fields, saved or {})
        weight = sum(c.score for c in columns if c.field)
        weight += 1.0 if header_line is not None else 0.0
        if weight > best[0]:
            best = (weight, place, columns)
    if best[1] < 0 or (header_line is None and not _enough(best[2], len(chosen or ()))):
        return Recognised(None, (), sheet.rows)
    data = sheet.rows[best[1] + 1 :]
    columns = settled(best[2], fields, data)
    if chosen:
        columns = _with_choices(columns, chosen, data)
    return Recognised(sheet.rows[best[1]].number, columns, data)


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


def _columns(headers: Sequence[str], fields: Sequence[Field], saved: Mapping[str, str]) -> tuple[Column, ...]:
    """Each header by itself; a field that stands in one column only goes to the surest."""
    found = [_column(index, header, fields, saved) for index, header in enumerate(headers)]
    many = {f.name for f in fields if f.many or f.becomes}
    taken: dict[str, Column] = {}
    for column in sorted(found, key=lambda c: (-c.score, c.index)):
        if column.field and column.field not in many:
            if column.field in taken:
                found[column.index] = Column(column.index, column.header, None, "none", 0.0)
            taken.setdefault(column.field, column)
    return tuple(found)


def _column(index: int, header: str, fields: Sequence[Field], saved: Mapping[str, str]) -> Column:
    from rapidfuzz import fuzz

    bare = squeeze(header) or header.strip()
    if not bare:
        return Column(index, header, None, "none", 0.0)
    if bare in saved:
        return Column(index, header, saved[bare], "saved", 100.0, _number(header))
    short = squeeze(re.sub(r"\(.*?\)|\[.*?\]", " ", header)) or bare
    numbered = re.sub(r"^(\d+)(eme|ere|er|re|e|nde|nd)?|(no|n)?\d+$", "", short) or short
    for spelling in (bare, short, numbered):
        for field in fields:
            if spelling in field.spellings:
                return Column(index, header, field.name, "exact", 100.0, _number(header))
    words = re.split(r"[^0-9a-z]+", fold(header))
    if len(words) >= 2:
        for field in fields:
            if any(all(any(w.startswith(s) for w in words) for s in some) for some in field.sentences):
                return Column(index, header, field.name, "sentence", 90.0, _number(header))
    if len(numbered) < _SHORTEST:
        return Column(index, header, None, "none", 0.0)
    score, name = max((fuzz.ratio(numbered, s), f.name) for f in fields for s in f.spellings if len(s) >= 5)
    if score >= CLOSE:
        return Column(index, header, name, "close", score, _number(header))
    return Column(index, header, None, "none", 0.0)


_ORDINALS = ("premier", "deuxieme", "troisieme", "quatrieme", "cinquieme", "sixieme", "septieme", "huitieme")


def _number(header: str) -> int:
    folded = fold(header)
    if digits := re.search(r"\d{1,2}", folded):
        return int(digits[0])
    if "second" in folded:
        return 2
    return next((n for n, word in enumerate(_ORDINALS, 1) if word in folded), 0)


def _with_choices(
    columns: Sequence[Column], chosen: Mapping[int, str | None], data: Sequence[Row]
) -> tuple[Column, ...]:
    width = max([len(columns), *(index + 1 for index in chosen), *(len(row.cells) for row in data[:1])])
    wide = [*columns, *(Column(i, "", None, "none", 0.0) for i in range(len(columns), width))]
    for index, field in chosen.items():
        wide[index] = Column(index, wide[index].header, field, "chosen", 100.0, _number(wide[index].header))
    return tuple(wide)
