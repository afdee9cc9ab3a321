"""One line of the sheet → what it says (`Values`), and what is odd in it (`Problem`)."""

import re
from collections.abc import Mapping
from typing import Any

from envies_desktop.events.checks import MOST_REPRESENTATIVES, backwards
from envies_desktop.events.exchange.contact import read_person, read_reach
from envies_desktop.events.exchange.data import Named, NamingKind, Problem, Values
from envies_desktop.events.exchange.identity import read_codes, read_numbers, read_texts
from envies_desktop.events.exchange.line_reader import LineReader
from envies_desktop.intake import cells
from envies_desktop.intake.columns import Column
from envies_desktop.intake.reader import Row

_BULLET = re.compile(r"^(?:\d{1,2}\s*(?:[.)°:/]\s*(?=[^\W\d])|[-–]\s+)|[-–*]\s+)")
_NAMINGS: tuple[NamingKind, ...] = ("wish", "apart", "together")


def read_line(row: Row, places: Mapping[str, tuple[Column, ...]]) -> tuple[Values, list[Problem]]:
    """What a line says and what is odd in it; `places` is `Recognised.by_field()`."""
    line = LineReader(row, places)
    for part in (read_texts, read_codes, read_numbers, read_person, read_reach, _times, _answers, _lists):
        part(line)
    notes = [*line.notes, *(text for _, text in line.cells("note"))]
    return Values(**line.found, note="\n".join(notes)), line.problems


def _times(line: LineReader) -> None:
    for column, text in line.cells("presence"):
        arrival, departure = cells.presence(text)
        if arrival is None and departure is None and cells.meaning("whole_event", text) is None:
            line.notes.append(text)
            line.odd(column, text, "warning", "import-presence-unclear")
        line.found["arrival"], line.found["departure"] = arrival, departure
    for field in ("arrival", "departure"):
        for column, text in line.cells(field)[:1]:
            moment = cells.clock(text)
            if moment is None:
                line.odd(column, text, "error", "import-time-unclear")
            else:
                line.found[field] = moment
    arrival, departure = line.found.get("arrival"), line.found.get("departure")
    if arrival and departure and backwards(arrival, departure):
        column = (line.cells("departure") or line.cells("presence"))[0][0]
        line.odd(column, f"{departure:%H:%M}", "error", "import-times-crossed", arrival=f"{arrival:%H:%M}")
        line.found["departure"] = None


def _answers(line: LineReader) -> None:
    for field, name in (("photo", "photo_consent"), ("contact_consent", "contact_consent")):
        for column, text in line.cells(field)[:1]:
            try:
                line.found[name] = cells.yes_no(text)
            except ValueError:
                line.odd(column, text, "error", "import-answer-unclear")
    for column, text in line.cells("representatives")[:1]:
        count = cells.whole_number(text)
        if count is None or not 1 <= count <= MOST_REPRESENTATIVES:
            line.odd(column, text, "error", "import-count-unclear", most=MOST_REPRESENTATIVES)
        else:
            line.found["representatives"] = count
    if line.found.get("access_needs") and cells.meaning("no_needs", line.found["access_needs"]):
        line.found["access_needs"] = ""


def _lists(line: LineReader) -> None:
    for field, name in (("need", "needs"), ("offer", "offers"), ("theme", "themes")):
        texts = [piece for _, text in line.cells(field) for piece in _pieces(text)]
        line.found[name] = tuple(dict.fromkeys(texts))
    named: list[Named] = []
    for kind in _NAMINGS:
        pieces = [(c.header, piece) for c, text in line.cells(kind) for piece in _pieces(text)]
        named += [Named(kind, piece, header, rank) for rank, (header, piece) in enumerate(pieces, 1)]
    line.found["named"] = tuple(named)


def _pieces(text: str) -> list[str]:
    """The items of a cell: "1. Azoth ; 2. Proxidom", or one per line."""
    items = re.split(r"\s*[;\n|•]\s*|\s+(?=\d[.)]\s)", text)
    bare = (_BULLET.sub("", item).strip() for item in items)
    return [item for item in bare if not cells.is_blank(item)]


def as_parameters(problem: Problem) -> Mapping[str, Any]:
    """What the sentence of a problem may need: its own parameters, and its place."""
    return {"line": problem.line, "column": problem.column, "value": problem.value, **problem.params}
