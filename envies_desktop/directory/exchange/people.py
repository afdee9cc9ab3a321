"""Which person of the directory a line means."""

import uuid
from typing import Any

from envies_desktop.directory.exchange.data import Match, Odd, Said
from envies_desktop.directory.exchange.known import Directory
from envies_desktop.store.recognition import name_key, person_key


def find_person(
    said: Said, known: Directory, organisation: uuid.UUID | None
) -> tuple[Match | None, list[Odd]]:
    """The person of the address if the names agree, else the one of that name in the organisation."""
    named = person_key(said.first_name, said.last_name)
    reached = [known.people[key] for a in said.emails for key in known.by_email.get(a.lower(), ())]
    for same in (str.__eq__, agree):
        for row in reached:
            if same(named, person_key(row.first_name, row.last_name)):
                return Match(row.id, called(row), "email"), []
    namesakes = known.by_person.get(named, ()) if named else ()
    for key in namesakes:
        if (
            organisation is not None
            and (key, organisation) in known.roles
            and not other_mailbox(said, known, key)
        ):
            return Match(key, called(known.people[key]), "name"), []
    if namesakes:
        return None, [("import-namesake", {"known": called(known.people[namesakes[0]])})]
    return None, []


def other_mailbox(said: Said, known: Directory, key: uuid.UUID) -> bool:
    """Two people of one organisation may share a name: addresses that differ say so."""
    address = known.people[key].email.lower()
    return bool(said.emails and address and address not in {e.lower() for e in said.emails})


def agree(one: str, other: str) -> bool:
    """Whether two names can be one person: the same words, or one says less than the other."""
    few, many = sorted((set(one.split()), set(other.split())), key=len)
    return few <= many


def called(row: Any) -> str:
    """First and last name."""
    return f"{row.first_name} {row.last_name}".strip()


def is_placeholder(person: Any) -> bool:
    """Whether a registered person is only "Représentant·e of…": a name still to come."""
    name = name_key(f"{person.first_name} {person.last_name}")
    return not person.email and (not name or name.startswith("representant"))
