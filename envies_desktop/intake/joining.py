"""Several sheets of a workbook read as one list: associations on one, companies on the other."""

import re
from collections.abc import Sequence
from dataclasses import replace

from envies_desktop.i18n import fold
from envies_desktop.intake.columns import Column, Field, Recognised, recognise, squeeze
from envies_desktop.intake.sheet import SHEET_STEP, Note, Row, Sheet

_ALIKE = 0.6
_APART = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:anciens?|anciennes?|archives?|old|copies?|copy|sauvegarde|backup|modele|template"
    r"|exemples?|example|brouillon|draft|tests?|annules?|desistements?|liste d attente|attente|cancell?ed)\b"
)
"""Words in the name of a sheet that is another list than the one beside it."""


def of_one_list(sheets: Sequence[Sheet], fields: Sequence[Field]) -> list[Sheet]:
    """The sheet that is best recognised, and those that go on with it under the same headers.

    A sheet whose name tells another year, an archive or a copy is another list.
    """
    read = [(sheet, recognise(sheet, fields)) for sheet in sheets]
    best, known = max(read, key=lambda one: one[1].weight)
    if best.name is None or _APART.search(fold(best.name)):
        return [best]
    return [
        sheet
        for sheet, found in read
        if sheet is best or (not _APART.search(fold(sheet.name or "")) and _go_on(known, found))
    ]


def _go_on(one: Recognised, other: Recognised) -> bool:
    """Whether two sheets have nearly the same columns, and both have people."""
    mine, theirs = _fields(one), _fields(other)
    named = {"organisation"} <= mine & theirs or bool({"full_name", "last_name"} & mine & theirs)
    return bool(named and other.data) and len(mine & theirs) >= _ALIKE * len(mine | theirs)


def _fields(found: Recognised) -> set[str]:
    return {c.field for c in found.columns if c.field and c.field != "ignored"}


def joined(sheets: Sequence[Sheet], fields: Sequence[Field]) -> Sheet:
    """One sheet that holds the lines of all, each cell under the header that it has in the first one."""
    first = sheets[0]
    if len(sheets) == 1:
        return replace(first, parts=((first.name or "", ""),)) if first.others else first
    known = recognise(first, fields)
    header = [column.header for column in known.columns]
    columns = list(known.columns)
    rows, notes, hidden = list(first.rows), list(first.notes), set(first.hidden)
    parts = [(first.name or "", _organisation(known))]
    for place, sheet in enumerate(sheets[1:], 1):
        found = recognise(sheet, fields)
        targets = _targets(columns, found)
        for column in found.columns:
            if targets[column.index] >= len(header):
                header.append(column.header)
                columns.append(replace(column, index=targets[column.index]))
        step = place * SHEET_STEP
        rows += [Row(step + row.number, _moved(row.cells, targets)) for row in found.data]
        notes += [_moved_note(note, step, targets) for note in sheet.notes]
        hidden |= {step + number for number in sheet.hidden}
        parts.append((sheet.name or "", _organisation(found)))
    rows = [replace(row, cells=tuple(header)) if row.number == known.header_line else row for row in rows]
    read = {name for name, _ in parts}
    return replace(
        first,
        rows=tuple(rows),
        notes=tuple(notes),
        hidden=frozenset(hidden),
        parts=tuple(parts),
        others=tuple(name for name in first.others if name not in read),
    )


def _organisation(found: Recognised) -> str:
    return next((c.header for c in found.columns if c.field == "organisation"), "")


def _targets(columns: Sequence[Column], found: Recognised) -> dict[int, int]:
    """Where each column of a further sheet goes: under the same header, else the same field, else beside."""
    targets: dict[int, int] = {}
    taken: set[int] = set()

    def match(column: Column, same: Sequence[Column]) -> None:
        place = next((c.index for c in same if c.index not in taken), None)
        if place is not None and column.index not in targets:
            targets[column.index] = place
            taken.add(place)

    for column in found.columns:
        bare = squeeze(column.header)
        match(column, [c for c in columns if bare and squeeze(c.header) == bare])
    for column in found.columns:
        said = (column.field, column.number, column.option, column.person)
        same = [c for c in columns if (c.field, c.number, c.option, c.person) == said]
        match(column, same if column.field not in (None, "ignored") else [])
    width = max((c.index for c in columns), default=-1) + 1
    for column in found.columns:
        if column.index not in targets:
            targets[column.index] = width
            width += 1
    return targets


def _moved(cells: Sequence[str], targets: dict[int, int]) -> tuple[str, ...]:
    moved = {targets.get(place, place): cell for place, cell in enumerate(cells) if cell}
    return tuple(moved.get(place, "") for place in range(max(moved, default=-1) + 1))


def _moved_note(note: Note, step: int, targets: dict[int, int]) -> Note:
    place = note.params.get("place")
    params = {**note.params, "place": targets.get(place, place)} if place is not None else note.params
    return Note(step + note.line, note.code, params)
