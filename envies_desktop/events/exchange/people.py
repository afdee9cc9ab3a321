"""Which person of the directory, and which registration of the event, a line means."""

import uuid
from typing import Any

from envies_desktop.events.exchange.data import Match, Values
from envies_desktop.events.exchange.known import Known
from envies_desktop.events.exchange.matching import Odd
from envies_desktop.store.recognition import name_key, person_key


def find_person(
    values: Values, known: Known, organisation: uuid.UUID | None
) -> tuple[Match | None, list[Odd]]:
    """The person of the address if the names agree, else the one of that name in the organisation."""
    named = person_key(values.first_name, values.last_name)
    reached = [known.people[key] for a in values.emails for key in known.by_email.get(a.lower(), ())]
    for same in (str.__eq__, agree):
        for row in reached:
            if same(named, person_key(row.first_name, row.last_name)):
                return Match(row.id, _called(row), "email"), []
    namesakes = known.by_person.get(named, ()) if named else ()
    for key in namesakes:
        if (
            organisation is not None
            and (key, organisation) in known.roles
            and not _other_mailbox(values, known, key)
        ):
            return Match(key, _called(known.people[key]), "name"), []
    if namesakes:
        return None, [("import-namesake", {"known": _called(known.people[namesakes[0]])})]
    return None, []


def _other_mailbox(values: Values, known: Known, key: uuid.UUID) -> bool:
    """Two people of one organisation may share a name: addresses that differ say so."""
    address = known.people[key].email.lower()
    return bool(values.emails and address and address not in {e.lower() for e in values.emails})


def agree(one: str, other: str) -> bool:
    """Whether two names can be one person: the same words, or one says less than the other."""
    few, many = sorted((set(one.split()), set(other.split())), key=len)
    return few <= many


def _called(row: Any) -> str:
    return f"{row.first_name} {row.last_name}".strip()


def find_participant(
    values: Values, known: Known, organisation: uuid.UUID | None, person: uuid.UUID | None
) -> Match | None:
    """Who is registered already: the person for that organisation, or a seat that waits for a name."""
    seats = known.seats_of.get(organisation, []) if organisation else list(known.participants)
    rows = [known.participants[key] for key in seats]
    named = person_key(values.first_name, values.last_name)
    for row in rows:
        if row.organisation_id != organisation or row.person_id not in known.people:
            continue
        who = known.people[row.person_id]
        same_name = named == person_key(who.first_name, who.last_name)
        if row.person_id == person or (
            person is None and same_name and not _other_mailbox(values, known, row.person_id)
        ):
            return Match(row.id, _called(who), "name")
    if organisation is None or len(rows) != 1:
        return None
    waiting = known.people.get(rows[0].person_id)
    if waiting is None:
        return None
    if not values.person or is_placeholder(waiting):
        return Match(rows[0].id, _called(waiting), "placeholder")
    return None


def is_placeholder(person: Any) -> bool:
    """Whether a registered person is only "Représentant·e of…": a name still to come."""
    name = name_key(f"{person.first_name} {person.last_name}")
    return not person.email and (not name or name.startswith("representant"))
