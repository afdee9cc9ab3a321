"""What a line says of the person: name, function in brackets, addresses and phones."""

import re
from collections.abc import Sequence

from envies_desktop.events.exchange.line_reader import LineReader
from envies_desktop.intake import cells
from envies_desktop.intake.columns import Column
from envies_desktop.intake.names import Name, civility_of, split_people, tidy


def read_person(line: LineReader) -> None:
    """First and last name in two cells, or in one."""
    for _, text in line.cells("civility")[:1]:
        line.found["civility"] = civility_of(text)
    for name in ("first_name", "last_name"):
        for column, text in line.cells(name)[:1]:
            line.found[name] = tidy(line.short(column, text))
    for column, text in line.cells("full_name")[:1]:
        people = split_people(line.short(column, text))
        if people and not (line.found.get("first_name") or line.found.get("last_name")):
            _read_whole_name(line, column, text, people)


def _read_whole_name(line: LineReader, column: Column, text: str, people: Sequence[Name]) -> None:
    one = people[0]
    line.found["first_name"], line.found["last_name"] = one.first, one.last
    if one.civility:
        line.found["civility"] = one.civility
    if one.extra and not line.found.get("role"):
        line.found["role"] = one.extra
    if not one.sure:
        line.odd(column, text, "warning", "import-person-order", first=one.first, last=one.last)
    for other in people[1:]:
        line.notes.append(other.whole)
        line.odd(column, text, "warning", "import-person-several", first=one.whole, other=other.whole)


def read_reach(line: LineReader) -> None:
    """Addresses and phones: the first ones are the person's, the second ones the organisation's.

    A cell may hold both, whatever its column is called.
    """
    both = line.cells("email") + line.cells("phone")
    line.found["emails"] = tuple(dict.fromkeys(a for cell in both for a in _addresses(line, *cell)))
    line.found["phones"] = tuple(dict.fromkeys(n for cell in both for n in _numbers(line, *cell)))


def _addresses(line: LineReader, column: Column, text: str) -> list[str]:
    if column.field == "phone" and "@" not in text:
        return []
    good, broken = cells.emails(text)
    for piece in broken or ([] if good else [text]):
        line.odd(column, piece, "error", "import-email-broken")
    if len(good) > 1:
        line.odd(column, text, "warning", "import-email-several", kept=good[0], others=", ".join(good[1:]))
    return good


def _numbers(line: LineReader, column: Column, text: str) -> list[str]:
    found = []
    rest = re.sub(r"\S*@\S*", " ", text).strip(" /;,-\n")
    for phone in cells.phones(rest):
        if column.field == "email" and not phone.valid:
            continue
        if not phone.valid:
            line.odd(column, phone.text, "warning", "import-phone-odd")
        elif phone.repaired:
            line.odd(column, text, "warning", "import-phone-zero", phone=phone.text)
        found.append(phone.text)
    return found
