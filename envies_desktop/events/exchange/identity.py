"""What a line says of the organisation: its words, kind and numbers."""

import re
from collections.abc import Callable

from envies_desktop.directory import identifiers
from envies_desktop.directory.kinds import kind_label, kinds
from envies_desktop.events.exchange.line_reader import LineReader
from envies_desktop.events.kinds import PARTICIPANT_STATUSES, SIDES, side_label, status_label
from envies_desktop.intake import cells
from envies_desktop.intake.columns import Column
from envies_desktop.intake.names import tidy
from envies_desktop.intake.words import meanings, plain
from envies_desktop.store.recognition import name_key

UNSURE = "invite"
"""The status of somebody whose own is not understood: invited, so neither counted nor planned."""
_SHORT = {"organisation": "organisation", "address": "address", "territory": "territory",
          "website": "website", "role": "role", "access": "access_needs"}  # fmt: skip
_CODED = {"kind": ("kinds", "kind"), "side": ("sides", "side"), "size": ("sizes", "size_class")}
_LABELS: dict[str, tuple[tuple[str, ...], Callable[[str], str]]] = {
    "kind": (kinds(), kind_label),
    "side": (SIDES, side_label),
    "status": (PARTICIPANT_STATUSES, status_label),
}
_NUMBERS: dict[str, tuple[Callable[[str], str], Callable[[str], list[str]]]] = {
    "rna": (identifiers.compact, identifiers.rna_warnings),
    "siren": (identifiers.normal_siret, identifiers.siren_warnings),
    "siret": (identifiers.normal_siret, identifiers.siret_warnings),
    "naf": (identifiers.normal_naf, identifiers.naf_warnings),
}


def read_texts(line: LineReader) -> None:
    """Names, places and sentences."""
    for field, name in _SHORT.items():
        for column, text in line.cells(field)[:1]:
            line.found[name] = line.short(column, text)
    for _, text in line.cells("object")[:1]:
        line.found["object"] = text
    for _, text in line.cells("postcode")[:1]:
        line.found["postcode"] = cells.postcode(text)
    for column, text in line.cells("city")[:1]:
        line.found["city"] = tidy(line.short(column, text))


def read_codes(line: LineReader) -> None:
    """Kind, side, status and size: words of a list."""
    _read_status(line)
    for field, (table, name) in _CODED.items():
        for column, text in line.cells(field)[:1]:
            code = cells.meaning(table, text) or _labelled(field, text)
            if code is None and field == "kind":
                code = _kind_in(text)
            if field == "size" and (heads := cells.whole_number(text)) is not None:
                code = _size_of(heads) if line.found.get("kind") == "entreprise" else ""
            if code is None:
                line.odd(column, text, "warning", "import-word-unknown")
            else:
                line.found[name] = code
    if not line.found.get("kind") and not line.found.get("side"):
        _kind_by_header(line)


def _kind_by_header(line: LineReader) -> None:
    """A column of associations beside a column of companies: the one that is filled says the kind."""
    columns = line.places.get("organisation", ())
    told = {column.index: _kind_in(column.header) for column in columns}
    if len(columns) > 1 and len(set(told.values()) - {None}) == len(columns):
        for column, _ in line.cells("organisation")[:1]:
            line.found["kind"] = told[column.index]


def _read_status(line: LineReader) -> None:
    """A word that nobody knows is asked: until then the person is invited, and not planned."""
    for column, text in [(c, t) for c, t in line.texts("status") if t][:1]:
        code = line.statuses.get(plain(text)) or cells.status_meaning(text) or _labelled("status", text)
        if code is None and not cells.is_blank(text):
            code = UNSURE
            line.odd(column, text, "warning", "import-status-unknown")
        if code is not None:
            line.found["status"] = code


def _size_of(heads: int) -> str:
    """The size class of a company by its headcount (decree 2008-1354, without turnover)."""
    return "TPE" if heads < 10 else "PME" if heads < 250 else "ETI" if heads < 5000 else "GE"


def read_numbers(line: LineReader) -> None:
    """RNA, SIREN, SIRET, NAF: a damaged number is not taken; an odd one is, with its warning."""
    for field in _NUMBERS:
        for column, text in line.cells(field)[:1]:
            _read_number(line, field, column, text)


def _read_number(line: LineReader, field: str, column: Column, text: str) -> None:
    clean, judge = _NUMBERS[field]
    value = clean(text)
    if field == "siret" and re.fullmatch(r"[0-9]{9}", value):
        line.found["siren"] = value
        return
    rounded = field == "siret" and re.fullmatch(r"[0-9]{9}00000", value)  # no establishment has the number 0
    codes = ["siret-scientific"] if rounded else judge(value)
    damaged = any(code.endswith("-scientific") for code in codes)
    for code in codes:
        line.odd(column, text, "error" if damaged else "warning", code)
    if not damaged:
        line.found[field] = value


def _labelled(field: str, text: str) -> str | None:
    """The code whose label in the language of the moment is the text: our own template and exports."""
    codes, label = _LABELS.get(field, ((), str))
    said = name_key(text)
    return next((code for code in codes if name_key(label(code)) == said), None)


def _kind_in(text: str) -> str | None:
    """The kind of a sentence such as "Association culturelle (loi 1901)": by its first known word."""
    known = meanings("kinds")
    found = (known[word] for word in plain(text).split() if len(word) > 2 and word in known)
    return next(found, None)
