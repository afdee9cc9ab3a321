"""One line of the sheet → what it says of a person (`Values`), and what is odd in it (`Problem`)."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from envies_desktop.directory.exchange.changes import category_of
from envies_desktop.events.checks import backwards
from envies_desktop.events.exchange.contact import read_person, read_reach
from envies_desktop.events.exchange.data import RULES, Named, Problem, Values
from envies_desktop.events.exchange.identity import read_codes, read_numbers, read_texts
from envies_desktop.events.exchange.line_reader import LineReader
from envies_desktop.events.exchange.of_kind import OfKind
from envies_desktop.intake import cells
from envies_desktop.intake.answers import yes_no
from envies_desktop.intake.columns import Column
from envies_desktop.intake.hours import clocks, presence
from envies_desktop.intake.names import Name
from envies_desktop.intake.sheet import Row, line_of

_HALF_DAY = 12
MOST_BADGE = 99_999
_BOX = 60
"""A box of a form is shorter than a sentence."""


@dataclass(frozen=True, slots=True)
class Read:
    """What a line says of one person, what is odd in it, and who else its cell of names holds."""

    values: Values
    problems: tuple[Problem, ...]
    others: tuple[Name, ...] = ()


def read_line(
    row: Row,
    places: Mapping[str, tuple[Column, ...]],
    own: OfKind,
    person: int = 1,
    statuses: Mapping[str, str] | None = None,
) -> Read:
    """What a line says; `places` is `Recognised.by_field()`, `own` what the kind of event makes of its own
    fields, `person` counts the people of the line from 1.

    `statuses` are words of a status that a person explained: word as `plain` makes it → code.
    """
    line = LineReader(row, places, person, statuses or {}, own.fields)
    for part in (read_texts, read_codes, read_numbers, read_person, read_reach, _times, _answers):
        part(line)
    line.found["more"] = own.read(line)
    _lists(line, (*own.namings, *RULES))
    notes = [*line.notes, *(text for _, text in line.cells("note"))]
    return Read(Values(**line.found, note="\n".join(notes)), tuple(line.problems), tuple(line.others))


def apart_from(read: Read) -> list[Read]:
    """The people of one cell each for themselves; as many addresses as people are one for each."""
    if not read.others:
        return [read]
    emails = read.values.emails
    each = emails if len(emails) == 1 + len(read.others) else ()
    first = replace(read.values, emails=each[:1] or emails)
    told = tuple(p for p in read.problems if not (each and p.code == "import-email-several"))
    others = [_beside(read.values, name, each[n : n + 1]) for n, name in enumerate(read.others, 1)]
    return [Read(first, told), *others]


def _beside(values: Values, other: Name, emails: tuple[str, ...]) -> Read:
    """A further person: shares what the line says, save what is said once."""
    shared = tuple(named for named in values.named if named.naming == "apart")
    own = replace(
        values, civility=other.civility, first_name=other.first, last_name=other.last, role=other.extra,
        emails=emails, phones=(), needs=(), offers=(), themes=(), named=shared, more={},
        badge=None, note="", access_needs="", photo_consent=None, contact_consent=None,
    )  # fmt: skip
    return Read(own, ())


def within(values: Values, event: Any, line: int) -> tuple[Values, list[Problem]]:
    """Without the times that would keep a person out of the whole event, and what is said of them.

    "6:00" for an evening is hardly the morning: nobody is left without a seat for that, unasked.
    """
    start, end = event.start, event.end
    if start is None or end is None or not start < end:
        return values, []
    found = []
    late = {"start": f"{start:%H:%M}", "end": f"{end:%H:%M}"}
    arrival, departure = values.arrival, values.departure
    if arrival and arrival >= end:
        found.append(Problem(line, "", f"{arrival:%H:%M}", "error", "import-time-outside", late))
        arrival = None
    if departure and departure <= start:
        found.append(Problem(line, "", f"{departure:%H:%M}", "error", "import-time-outside", late))
        departure = None
    if arrival is not None and arrival.hour < _HALF_DAY and _afternoon(arrival) <= end and arrival < start:
        shown = {**late, "later": f"{_afternoon(arrival):%H:%M}"}
        found.append(Problem(line, "", f"{arrival:%H:%M}", "warning", "import-time-early", shown))
    return replace(values, arrival=arrival, departure=departure), found


def _afternoon(moment: dt.time) -> dt.time:
    """The same hour of the afternoon."""
    return moment.replace(hour=moment.hour + _HALF_DAY)


def _times(line: LineReader) -> None:
    for column, text in line.cells("presence"):
        arrival, departure = presence(text)
        if arrival is None and departure is None and cells.meaning("whole_event", text) is None:
            line.notes.append(text)
            line.odd(column, text, "warning", "import-presence-unclear")
        line.found["arrival"], line.found["departure"] = arrival, departure
    for field, place in (("departure", -1), ("arrival", 0)):
        for column, text in line.cells(field)[:1]:
            times = clocks(text)
            if not times:
                line.odd(column, text, "error", "import-time-unclear")
            elif len(times) == 2 and times[0] < times[1]:  # "18h-20h" says both, whatever the column
                line.found["arrival"], line.found["departure"] = times
            else:
                line.found[field] = times[place]
    arrival, departure = line.found.get("arrival"), line.found.get("departure")
    if arrival and departure and backwards(arrival, departure):
        column = (line.cells("departure") or line.cells("presence") or line.cells("arrival"))[0][0]
        line.odd(column, f"{departure:%H:%M}", "error", "import-times-crossed", arrival=f"{arrival:%H:%M}")
        line.found["departure"] = None


def _answers(line: LineReader) -> None:
    for field, name in (("photo", "photo_consent"), ("contact_consent", "contact_consent")):
        for column, text in line.cells(field)[:1]:
            try:
                line.found[name] = yes_no(text)
            except ValueError:
                line.notes.append(f"{' '.join(column.header.split())} : {text}")
                line.odd(column, text, "error", "import-answer-unclear")
    for _, text in line.cells("badge")[:1]:
        badge = cells.whole_number(text)
        line.found["badge"] = badge if badge and badge <= MOST_BADGE else None
    if line.found.get("access_needs") and cells.meaning("no_needs", line.found["access_needs"]):
        line.found["access_needs"] = ""


def _lists(line: LineReader, namings: tuple[str, ...]) -> None:
    for field, name in (("need", "needs"), ("offer", "offers"), ("theme", "themes")):
        texts = [
            piece for _, text in line.cells(field) for item in _pieces(text) for piece in _ticked(field, item)
        ]
        line.found[name] = tuple(dict.fromkeys(texts))
    named: list[Named] = []
    for kind in namings:
        pieces = [
            (c.header, line.short(c, piece))
            for c, text in line.cells(kind)
            for piece in ([text] if c.option else _pieces(text))
        ]
        named += [Named(kind, piece, header, rank) for rank, (header, piece) in enumerate(pieces, 1)]
    line.found["named"] = tuple(named)


def _pieces(text: str) -> list[str]:
    """The items of a cell: "1. Azoth ; 2. Proxidom", or one per line."""
    items = re.split(r"\s*[;\n|•]\s*|\s+(?=\d[.)-]\s)", text)
    bare = (cells.unnumbered(item) for item in items)
    return [item for item in bare if not cells.is_blank(item)]


def _ticked(field: str, text: str) -> list[str]:
    """Boxes ticked in a form stand in one cell with commas: "Mécénat, Bénévolat de compétences, Locaux".

    A sentence keeps its commas: each part of a list of boxes begins with a capital, or is a known word.
    """
    parts = [part.strip() for part in re.split(r",(?![^(]*\))", text) if part.strip()]
    if len(parts) < 2 or category_of(text):
        return [text]
    if field == "theme" and all(len(part) <= _BOX for part in parts):
        return parts
    boxes = all(len(part) <= _BOX and (part[0].isupper() or category_of(part)) for part in parts)
    return parts if boxes else [text]


def as_parameters(problem: Problem) -> Mapping[str, Any]:
    """What the sentence of a problem may need: its own parameters, and its place."""
    return {"line": line_of(problem.line), "column": problem.column, "value": problem.value, **problem.params}
