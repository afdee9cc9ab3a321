"""What earlier lines of the same file brought: organisations, people, registrations."""

import uuid
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from envies_desktop.directory.exchange.data import Odd
from envies_desktop.events.exchange.data import Values
from envies_desktop.store.recognition import loose_key, name_key, person_key


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
