"""What the directory knows of a list: the few records that its lines may mean, ready to be compared."""

import itertools
import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.exchange.data import Said
from envies_desktop.directory.model import (
    NeedOffer,
    Organisation,
    OrganisationTheme,
    Person,
    Role,
    Territory,
    Theme,
)
from envies_desktop.store.recognition import (
    keys_of,
    loose_key,
    name_key,
    oldest_of,
    person_key,
    phone_key,
    records_of,
    spellings,
)

T = TypeVar("T")
Rows = dict[uuid.UUID, Any]
Index = dict[str, list[uuid.UUID]]
_SIRET = 14
_BATCH = 500  # values that one statement asks for


@dataclass(slots=True)
class Directory:
    """Rows by id, and ids by what a list is compared by; each list of ids from the oldest record on.

    `present` are the organisations that the list is about already: of several of one name, they are meant.
    """

    organisations: Rows = field(default_factory=dict)
    people: Rows = field(default_factory=dict)
    present: Collection[uuid.UUID] = ()
    roles: set[tuple[uuid.UUID, uuid.UUID]] = field(default_factory=set)
    organisations_of: dict[uuid.UUID, list[uuid.UUID]] = field(default_factory=lambda: defaultdict(list))
    needs: set[tuple[uuid.UUID, str, str]] = field(default_factory=set)
    organisation_themes: set[tuple[uuid.UUID, uuid.UUID]] = field(default_factory=set)
    territories: dict[str, uuid.UUID] = field(default_factory=dict)
    themes: dict[str, uuid.UUID] = field(default_factory=dict)
    by_rna: Index = field(default_factory=lambda: defaultdict(list))
    by_siret: Index = field(default_factory=lambda: defaultdict(list))
    by_siren: Index = field(default_factory=lambda: defaultdict(list))
    by_name: Index = field(default_factory=lambda: defaultdict(list))
    by_loose_name: Index = field(default_factory=lambda: defaultdict(list))
    by_organisation_email: Index = field(default_factory=lambda: defaultdict(list))
    by_email: Index = field(default_factory=lambda: defaultdict(list))
    by_person: Index = field(default_factory=lambda: defaultdict(list))

    def look_up(
        self,
        session: Session,
        said: Iterable[Said],
        *,
        organisations: Collection[uuid.UUID] = (),
        people: Collection[uuid.UUID] = (),
    ) -> None:
        """Read what these lines may mean, and the records given besides, in a few statements."""
        listed = list(said)
        connection = session.connection()
        found = records_of(connection, set(_keys(listed)))
        known = {row.id: row for row in _living(session, Person, Person.id, found | {*people})}
        self._take_roles(_living(session, Role, Role.person_id, known))
        theirs = itertools.chain(*self.organisations_of.values())
        self._read_organisations(session, listed, {*found, *organisations, *theirs})
        self._take_roles(_living(session, Role, Role.organisation_id, self.organisations))
        beside = {person for person, _ in self.roles} | oldest_of(connection, Person, set(_names(listed)))
        known |= {row.id: row for row in _living(session, Person, Person.id, beside - known.keys())}
        for key in sorted(known):
            self._take_person(known[key])
        self._read_lists(session)

    def _take_roles(self, rows: Iterable[Any]) -> None:
        for row in rows:
            if (row.person_id, row.organisation_id) not in self.roles:
                self.roles.add((row.person_id, row.organisation_id))
                self.organisations_of[row.person_id].append(row.organisation_id)

    def _read_organisations(self, session: Session, said: Sequence[Said], ids: set[uuid.UUID]) -> None:
        wanted: list[tuple[Any, Collection[Any]]] = [
            (Organisation.id, ids),
            (Organisation.rna, {one.rna for one in said if one.rna}),
            (Organisation.siret, {one.siret for one in said if one.siret}),
            (Organisation.siren, {siren_of(one) for one in said} - {""}),
        ]
        rows = {
            row.id: row for column, values in wanted for row in _living(session, Organisation, column, values)
        }
        for key in sorted(rows):
            self._take_organisation(rows[key])
        for need in _living(session, NeedOffer, NeedOffer.organisation_id, rows):
            self.needs.add((need.organisation_id, need.side, need.category or name_key(need.text)))
        for link in _living(session, OrganisationTheme, OrganisationTheme.organisation_id, rows):
            self.organisation_themes.add((link.organisation_id, link.theme_id))

    def _read_lists(self, session: Session) -> None:
        """Territories and themes are lists of words: they are read whole."""
        for cls, names in ((Territory, self.territories), (Theme, self.themes)):
            rows = session.execute(sa.select(cls.id, cls.name).where(cls.deleted_at.is_(None)))
            names.update((name_key(row.name), row.id) for row in sorted(rows, key=lambda row: row.id))

    def _take_organisation(self, row: Any) -> None:
        self.organisations[row.id] = row
        numbers = ((self.by_rna, row.rna), (self.by_siret, row.siret), (self.by_siren, siren_of(row)))
        for index, value in numbers:
            if value:
                index[value].append(row.id)
        if row.email:
            self.by_organisation_email[row.email.lower()].append(row.id)
        names = [spelled for name in (row.name, row.short_name) if name for spelled in spellings(name)]
        for key in {name_key(name) for name in names} - {""}:
            self.by_name[key].append(row.id)
        for key in {loose_key(name) for name in names} - {""}:
            self.by_loose_name[key].append(row.id)

    def _take_person(self, row: Any) -> None:
        self.people[row.id] = row
        if row.email:
            self.by_email[row.email.lower()].append(row.id)
        if key := person_key(row.first_name, row.last_name):
            self.by_person[key].append(row.id)


def siren_of(one: Any) -> str:
    """The SIREN that a line or a record says, by its SIRET where it has no other."""
    return str(one.siren or (one.siret[:9] if len(one.siret) == _SIRET else ""))


def _keys(said: Iterable[Said]) -> Iterator[int]:
    """The keys of the organisations, addresses and phones that the lines name."""
    for one in said:
        yield from keys_of("organisation", "name", one.organisation)
        for kind in ("organisation", "person"):
            for email in one.emails:
                yield from keys_of(kind, "email", email)
            for phone in one.phones:
                yield from keys_of(kind, "phone", phone) if phone_key(phone) else ()


def _names(said: Iterable[Said]) -> Iterator[int]:
    """The keys of the people that the lines name: a name has many bearers, one elsewhere is only told."""
    for one in said:
        yield from keys_of("person", "person", one.person)


def _living(session: Session, cls: Any, column: Any, values: Iterable[Any]) -> list[Any]:
    """The living rows whose column has one of these values, the oldest first.

    Rows instead of objects: a list compares many and changes a few.
    """
    found: list[Any] = []
    for some in _batches(sorted(values)):
        query = sa.select(*cls.__table__.columns).where(cls.deleted_at.is_(None), column.in_(some))
        found += session.execute(query)
    return sorted(found, key=lambda row: row.id)


def _batches(values: Sequence[T]) -> Iterator[Sequence[T]]:
    return (values[start : start + _BATCH] for start in range(0, len(values), _BATCH))
