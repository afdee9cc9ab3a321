"""What a line says of the person: name, function in brackets, addresses and phones."""

import re
from collections.abc import Sequence

from envies_desktop.events.exchange.line_reader import LineReader
from envies_desktop.intake import cells
from envies_desktop.intake.columns import Column
from envies_desktop.intake.names import Name, civility_of, split_people, tidy
from envies_desktop.intake.phones import phones
from envies_desktop.intake.words import plain
from envies_desktop.store.recognition import person_key


def read_person(line: LineReader) -> None:
    """First and last name in two cells, or in one."""
    for _, text in line.cells("civility")[:1]:
        line.found["civility"] = civility_of(text)
    typed = {name: line.short(*cell) for name in ("first_name", "last_name") for cell in line.cells(name)[:1]}
    whole = " ".join(typed.values())
    for name, text in typed.items():
        line.found[name] = tidy(text, beside=whole)
    for column, text in line.cells("full_name")[:1]:
        people = split_people(line.short(column, text), family_first=column.family_first)
        halves = [name for name in ("first_name", "last_name") if line.found.get(name)]
        if people and not halves:
            _read_whole_name(line, column, text, people)
        elif people and len(halves) == 1:
            other = "first_name" if halves == ["last_name"] else "last_name"
            line.found[other] = _beside(line.found[halves[0]], people[0].whole)


def _beside(half: str, whole: str) -> str:
    """What a whole name says beside the half that has a cell of its own; nothing where it is another name."""
    known, said = plain(half).split(), whole.split()
    count = len(known)
    if [plain(word) for word in said[:count]] == known:
        return " ".join(said[count:])
    return " ".join(said[:-count]) if [plain(word) for word in said[-count:]] == known else ""


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
        line.others.append(other)
        line.odd(column, text, "warning", "import-person-several", first=one.whole, other=other.whole)


def read_reach(line: LineReader) -> None:
    """Addresses and phones: the first ones are the person's, the second ones the organisation's.

    A cell may hold both, whatever its column is called.
    """
    both = line.cells("email") + line.cells("phone")
    found = [a for cell in both for a in _addresses(line, *cell)]
    line.found["emails"] = tuple(dict.fromkeys(found or _of_payer(line)))
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


def _of_payer(line: LineReader) -> list[str]:
    """Where a list only has the address of who paid: theirs, if the person on the line is who paid."""
    own = person_key(line.found.get("first_name", ""), line.found.get("last_name", ""))
    paid = [text for name in ("first", "last") for _, text in line.cells(f"payer_{name}_name")[:1]]
    for column, text in line.cells("payer_email")[:1] if line.person == 1 else ():
        good, _ = cells.emails(text)
        if good and own and paid and own != person_key(*(paid if len(paid) == 2 else (paid[0], ""))):
            line.odd(column, text, "warning", "import-email-other-payer", payer=" ".join(paid))
        elif good:
            line.odd(column, text, "warning", "import-email-payer")
            return good[:1]
    return []


def _numbers(line: LineReader, column: Column, text: str) -> list[str]:
    found = []
    rest = re.sub(r"\S*@\S*", " ", text).strip(" /;,-\n")
    for phone in phones(rest):
        if column.field == "email" and not phone.valid:
            continue
        if phone.spoilt:
            line.odd(column, phone.text, "error", "import-phone-spoilt")
        elif not phone.valid:
            line.odd(column, phone.text, "warning", "import-phone-odd")
        elif phone.repaired:
            line.odd(column, text, "warning", "import-phone-zero", phone=phone.text)
        found.append(phone.text)
    return found
