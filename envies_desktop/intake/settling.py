"""What a column is when its header alone does not tell: by the other columns, and by its cells."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from envies_desktop.intake.cells import meaning, status_meaning
from envies_desktop.intake.fields import Field
from envies_desktop.intake.headers import Column
from envies_desktop.intake.names import family_first
from envies_desktop.intake.people import NAMES, with_people
from envies_desktop.intake.sheet import Row
from envies_desktop.intake.ticks import with_options
from envies_desktop.intake.words import meanings, plain, words

_SAMPLE = 500
_MOST_OF = 0.8
_FIXED = ("chosen", "saved")
_BOTH = 0.05
"""Share of the lines that two columns may both fill and still be one: a name for each side in its own."""

Cells = Mapping[int, Sequence[str]]


def settled(columns: Sequence[Column], fields: Sequence[Field], data: Sequence[Row]) -> tuple[Column, ...]:
    """Options of a question, people of one line, ambiguous headers, and one column where one is meant."""
    cells = {
        c.index: [row.cells[c.index] if c.index < len(row.cells) else "" for row in data[:_SAMPLE]]
        for c in columns
    }
    found = with_options(columns, fields, cells)
    found = _judged(found, cells)
    found = with_people(found)
    found = _by_company(found, fields, cells)
    found = _whole_names(found, cells)
    kept = _competing(found, {f.name for f in fields if f.many}, cells)
    return tuple(_ordered(column, cells) if column.field == "full_name" else column for column in kept)


def _ordered(column: Column, cells: Cells) -> Column:
    """Whole names with the order in which they stand, in the header ("Nom et prénom") and in the cells."""
    said = [word for word in plain(column.header).split() if word.startswith(("nom", "prenom"))]
    asked = len(said) > 1 and said[0].startswith("nom") and any(word.startswith("prenom") for word in said)
    return replace(column, family_first=family_first(_filled(cells, column), said=asked))


def _filled(cells: Cells, column: Column) -> list[str]:
    return [cell for cell in cells[column.index] if cell]


def _share(texts: Sequence[str], known: Callable[[str], Any]) -> float:
    return sum(known(text) is not None for text in texts) / len(texts) if texts else 0.0


def _kind(text: str) -> str | None:
    """The kind that a cell names; a single letter may be a name."""
    said = [word for word in plain(text).split() if len(word) > 2]
    if not said:
        return None
    return meaning("kinds", text) or next((k for w in said if (k := meanings("kinds").get(w))), None)


def _civility(text: str) -> str | None:
    return meanings("civilities").get(plain(text))


def _role(text: str) -> str | None:
    return next((word for word in plain(text).split() if word in words("roles")), None)


def _judged(columns: Sequence[Column], cells: Cells) -> list[Column]:
    """Columns whose cells contradict their header: "M." is no organisation, "Président" no registration."""
    found = list(columns)
    for place, column in enumerate(found):
        if column.how in _FIXED or column.option:
            continue
        texts = _filled(cells, column)
        here = {c.field for c in found if c is not column}
        if column.field in (None, "organisation", "name", "full_name", "title") and (
            _share(texts, _civility) >= _MOST_OF
        ):
            found[place] = replace(column, field="civility", how="cells")
        elif column.field == "status" and texts and not _share(texts, status_meaning):
            found[place] = replace(column, field=_other_status(texts, here), how="cells")
    return _with_kind(found, cells)


def _other_status(texts: Sequence[str], here: set[str | None]) -> str:
    if _share(texts, _kind) >= _MOST_OF and "kind" not in here:
        return "kind"
    if _share(texts, _role) >= _MOST_OF:
        return "ignored" if "role" in here else "role"
    return "status"


def _with_kind(columns: list[Column], cells: Cells) -> list[Column]:
    """Where no header tells associations from companies, a column of such words does: a price, a ticket."""
    if any(c.field in ("kind", "side") for c in columns):
        return columns
    named = sum(c.field == "organisation" for c in columns)
    for place, column in enumerate(columns):
        free = column.field in (None, "ignored", "status") or (column.field == "organisation" and named > 1)
        texts = _filled(cells, column)
        if free and column.how not in _FIXED and len(texts) > 1 and _share(texts, _kind) >= _MOST_OF:
            columns[place] = replace(column, field="kind", how="cells")
            break
    return columns


def _by_company(columns: Sequence[Column], fields: Sequence[Field], cells: Cells) -> list[Column]:
    """Ambiguous headers by the company they keep, and columns without a header by their cells."""
    rules = {f.name: f.becomes for f in fields if f.becomes}
    found = list(_two_names(columns))
    for place, column in enumerate(found):
        beside = [c for c in found if c is not column and c.person in (1, column.person)]
        here = {c.field for c in beside if c.person == column.person or c.field not in NAMES}
        looks = _looks(column, beside, cells)
        if column.field in rules:
            new = next(r["field"] for r in rules[column.field] if _holds(r, here, looks))
            found[place] = replace(column, field=new)
        elif column.field is None and column.how != "chosen" and looks in {"email", "phone"} - here:
            found[place] = replace(column, field=looks, how="cells", score=60.0)
    return found


def _two_names(columns: Sequence[Column]) -> Sequence[Column]:
    """ "Nom, Nom, Prénom": the one beside the first name is the person's, the other the organisation's."""
    names = [c for c in columns if c.field == "name" and c.person == 1]
    first = next((c for c in columns if c.field == "first_name"), None)
    if len(names) != 2 or first is None or any(c.field == "organisation" for c in columns):
        return columns
    far = max(names, key=lambda c: (abs(c.index - first.index), -c.index))
    return [replace(c, field="organisation", how="cells") if c is far else c for c in columns]


def _holds(rule: Mapping[str, Any], here: set[str | None], looks: str) -> bool:
    return (
        all(name in here for name in rule.get("with", ()))
        and not any(name in here for name in rule.get("without", ()))
        and rule.get("looks", looks) == looks
    )


def _looks(column: Column, beside: Sequence[Column], cells: Cells) -> str:
    """What most cells of the column look like: "email", "phone", "civility", "role", "person", or ""."""
    texts = _filled(cells, column)
    if not texts:
        return ""
    shape, count = Counter(_shape(text) for text in texts).most_common(1)[0]
    if shape and count > len(texts) * 0.6:
        return shape
    for name, known in (("civility", _civility), ("role", _role)):
        if _share(texts, known) >= _MOST_OF:
            return name
    return "person" if _holds_first_names(column, beside, cells) else ""


def _shape(cell: str) -> str:
    if "@" in cell:
        return "email"
    digits = re.sub(r"[\s.\-/()+]", "", cell)
    return "phone" if digits.isdigit() and 9 <= len(digits) <= 13 else ""


def _holds_first_names(column: Column, beside: Sequence[Column], cells: Cells) -> bool:
    """Whether the column repeats the first name that stands in its own column, and says more."""
    first = next((c for c in beside if c.field == "first_name" and c.person == column.person), None)
    if first is None:
        return False
    both = [
        (plain(w).split(), plain(f).split())
        for w, f in zip(cells[column.index], cells[first.index], strict=True)
        if w and f
    ]
    return bool(both) and sum(set(f) < set(whole) for whole, f in both) > len(both) / 2


def _whole_names(columns: Sequence[Column], cells: Cells) -> list[Column]:
    """A lone column of names holds both; "Nom du contact" beside a first name is the family name."""
    found = list(columns)
    for place, column in enumerate(found):
        if column.how in _FIXED:
            continue
        same = [c for c in found if c is not column and c.person == column.person]
        here = {c.field for c in same}
        if column.field == "full_name" and "first_name" in here and "last_name" not in here:
            if not _holds_first_names(column, same, cells):
                found[place] = replace(column, field="last_name")
        elif column.field == "last_name" and not {"first_name", "full_name"} & here:
            found[place] = replace(column, field="full_name")
        elif column.field == "first_name" and not {"last_name", "full_name"} & here:
            texts = _filled(cells, column)
            if sum(len(text.split()) > 1 for text in texts) > len(texts) / 2:
                found[place] = replace(column, field="full_name")
    return found


def _competing(columns: Sequence[Column], many: set[str], cells: Cells) -> tuple[Column, ...]:
    """A field that stands in one column goes to the surest one that is filled, on a tie to the later one.

    The others are left aside, save those that only speak where it is silent: "Autre, précisez", or a name of
    association and a name of company each in its column.
    """
    found = {c.index: c for c in columns}
    rivals: dict[tuple[str, int], list[Column]] = {}
    for column in columns:
        if column.field and column.field not in (*many, "ignored") and not column.option:
            rivals.setdefault((column.field, column.person), []).append(column)
    for group in rivals.values():
        best = max(group, key=lambda c: _merit(c, cells))
        for other in group:
            if other is not best and not _completes(best, other, cells):
                silent = not _filled(cells, other)
                found[other.index] = replace(
                    other, field="ignored" if silent else None, how="none", score=0.0
                )
    return tuple(found[c.index] for c in columns)


def _merit(column: Column, cells: Cells) -> tuple[bool, float, float, int]:
    texts = cells[column.index]
    share = len(_filled(cells, column)) / len(texts) if texts else 0.0
    weight = column.score * (1.0 if share >= 0.5 else 0.2 + 0.8 * share)
    return column.how == "chosen", round(weight, 3), round(share, 3), column.index


def _completes(best: Column, other: Column, cells: Cells) -> bool:
    if re.search(r"\[(autres?|other|pr[ée]ciser|si autre)\W*\]\s*$", other.header, re.IGNORECASE):
        return True
    both = sum(bool(a and b) for a, b in zip(cells[best.index], cells[other.index], strict=True))
    spoken = len(_filled(cells, other))
    return bool(spoken) and both <= _BOTH * len(cells[best.index])
