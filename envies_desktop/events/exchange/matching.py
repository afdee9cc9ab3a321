"""Whom a line means: an organisation, a person and a participant that the store knows, or earlier lines."""

import uuid
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from envies_desktop.directory.kinds import group_of
from envies_desktop.events.exchange.data import Match, Values
from envies_desktop.events.exchange.keys import (
    is_association_name,
    is_company_name,
    loose_key,
    name_key,
    person_key,
    spellings,
)
from envies_desktop.events.exchange.known import Known

CLOSE_NAME = 90.0
"""Ratio from which a new organisation is said to look like a known one: one or two slips in a name. Names
that differ by a word stay below ("Mutuelle des Calanques" and "Mutuelle des Alpilles" have 74)."""
_SAME_FIRM = 60.0

Odd = tuple[str, dict[str, Any]]
"""The code of a problem and its parameters."""


def find_organisation(values: Values, known: Known) -> tuple[Match | None, list[Odd]]:
    """RNA, then SIRET, then name and town, then e-mail (domain 2, import formats)."""
    for how, index, value in (("rna", known.by_rna, values.rna), ("siret", known.by_siret, values.siret)):
        if value and index.get(value):
            found = known.organisations[index[value][0]]
            other = values.organisation and not _alike(values.organisation, found.name)
            return _match(found, how), [
                ("import-organisation-other-name", {"known": found.name})
            ] if other else []
    if values.organisation:
        return _by_name(values, known)
    return _by_person(values, known)


def _by_name(values: Values, known: Known) -> tuple[Match | None, list[Odd]]:
    found = [known.organisations[i] for i in known.by_name.get(name_key(values.organisation), ())]
    if not found:
        same = known.by_loose_name.get(loose_key(values.organisation), ())
        found = [o for o in (known.organisations[i] for i in same) if _same_family(values, o)]
    here = [o for o in found if not (values.city and o.city and name_key(o.city) != name_key(values.city))]
    if found and not here:
        return None, [("import-organisation-other-town", {"known": found[0].name, "town": found[0].city})]
    if len(here) > 1:
        here = [o for o in here if o.id in known.seats_of] or here
    if here:
        several = [("import-organisation-several", {"known": here[0].name, "count": len(here)})]
        return _match(here[0], "name"), several if len(here) > 1 else []
    for address in values.emails:
        for key in known.by_organisation_email.get(address.lower(), ()):
            if _alike(values.organisation, known.organisations[key].name):
                return _match(known.organisations[key], "email"), []
    return None, []


def _by_person(values: Values, known: Known) -> tuple[Match | None, list[Odd]]:
    """A line without organisation: the one of the person, or of the mailbox, where there is only one."""
    for address in values.emails:
        keys = {o for p in known.by_email.get(address.lower(), ()) for o in known.organisations_of[p]}
        keys |= set(known.by_organisation_email.get(address.lower(), ()))
        if len(keys) == 1:
            found = known.organisations[keys.pop()]
            return _match(found, "email"), [("import-organisation-by-email", {"known": found.name})]
    return None, []


def _same_family(values: Values, organisation: Any) -> bool:
    """Two names that only differ by a legal form are one organisation unless the form says otherwise."""
    if values.kind and group_of(values.kind) != group_of(organisation.kind):
        return False
    forms = (values.organisation, organisation.name)
    return not any(is_company_name(one) and is_association_name(other) for one, other in (forms, forms[::-1]))


def _alike(one: str, other: str) -> bool:
    from envies_desktop.events.exchange.likeness import alike

    return alike(loose_key(one), loose_key(other), _SAME_FIRM)


def _match(row: Any, how: str) -> Match:
    return Match(row.id, row.name, how)


class CloseNames:
    """Known names by their first letter, so that a list of thousands is looked through in no time."""

    def __init__(self, known: Known) -> None:
        self.blocks: dict[str, dict[str, str]] = defaultdict(dict)
        for row in known.organisations.values():
            for name in spellings(row.name):
                if key := loose_key(name):
                    self.blocks[key[0]][key] = row.name

    def look(self, name: str) -> list[Odd]:
        """A warning where a name that is not known looks like one that is."""
        from envies_desktop.events.exchange.likeness import closest

        key = loose_key(name)
        block = self.blocks.get(key[:1], {})
        found = closest(key, block.keys(), CLOSE_NAME) if key else None
        if found is None:
            return []
        return [("import-organisation-close", {"known": block[found[0]], "score": round(found[1])})]


def find_person(
    values: Values, known: Known, organisation: uuid.UUID | None
) -> tuple[Match | None, list[Odd]]:
    """The person of the address if the names agree, else the one of that name in the organisation."""
    named = person_key(values.first_name, values.last_name)
    for address in values.emails:
        for key in known.by_email.get(address.lower(), ()):
            row = known.people[key]
            if agree(named, person_key(row.first_name, row.last_name)):
                return Match(key, _called(row), "email"), []
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
        same_name = named and named == person_key(who.first_name, who.last_name)
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


@dataclass(slots=True)
class Earlier:
    """The lines already read: the same organisation, the same person, the same registration."""

    organisations: dict[str, list[tuple[int, str]]] = field(default_factory=lambda: defaultdict(list))
    people: dict[str, list[tuple[int, Values]]] = field(default_factory=lambda: defaultdict(list))
    seats: dict[tuple[str, str], tuple[int, Values]] = field(default_factory=dict)

    def same_organisation(self, line: int, values: Values) -> int | None:
        """The first line of a new organisation that this one names too: same number, or name and town."""
        town = name_key(values.city)
        numbers = [("rna", values.rna), ("siret", values.siret), ("name", loose_key(values.organisation))]
        keys = [f"{what}:{value}" for what, value in numbers if value]
        for key in keys:
            for number, other in self.organisations[key]:
                if not key.startswith("name:") or not town or not other or town == other:
                    return number
        for key in keys:
            self.organisations[key].append((line, town))
        return None

    def same_person(self, line: int, values: Values, known: uuid.UUID | None) -> int | None:
        """The line where the same person stands already: known as one, or same name and same address."""
        named = person_key(values.first_name, values.last_name)
        key = str(known) if known else named
        for number, other in self.people[key] if key else ():
            if known or _shared(values.emails, other.emails):
                return number
        if key:
            self.people[key].append((line, values))
        return None

    def duplicate(self, line: int, organisation: str, values: Values) -> tuple[int | None, list[Odd]]:
        """The earlier line of the same person for the same organisation; two addresses make two people."""
        named = person_key(values.first_name, values.last_name) or ",".join(values.emails).lower()
        known = self.seats.get((organisation, named))
        if known is None:
            self.seats[organisation, named] = (line, values)
            return None, []
        number, other = known
        if named and values.emails and other.emails and not _shared(values.emails, other.emails):
            return None, [("import-same-name", {"other": number})]
        return number, []


def _shared(one: Iterable[str], other: Iterable[str]) -> bool:
    return bool({e.lower() for e in one} & {e.lower() for e in other})
