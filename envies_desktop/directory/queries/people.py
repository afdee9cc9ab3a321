"""The list of people, a page at a time."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.model import Organisation, Person, Role
from envies_desktop.store.search import matching


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A line of the list of people; `organisations` are names."""

    id: uuid.UUID
    last_name: str
    first_name: str
    organisations: tuple[str, ...]
    email: str
    phone: str
    demo: bool


def person_rows(
    session: Session, text: str = "", *, descending: bool = False, limit: int = 100, offset: int = 0
) -> list[PersonRow]:
    """A page of people sorted by last name."""
    column = Person.sort_key.desc() if descending else Person.sort_key.asc()
    query = (
        sa.select(Person)
        .where(*matching(session.get_bind().dialect.name, Person, text))
        .order_by(column, Person.id)
        .limit(limit)
        .offset(offset)
    )
    people = list(session.scalars(query))
    named = _organisations(session, [p.id for p in people])
    return [
        PersonRow(p.id, p.last_name, p.first_name, named.get(p.id, ()), p.email, p.phone, p.demo)
        for p in people
    ]


def person_count(session: Session, text: str = "") -> int:
    """How many people the list has."""
    conditions = matching(session.get_bind().dialect.name, Person, text)
    return session.scalar(sa.select(sa.func.count(Person.id)).where(*conditions)) or 0


def _organisations(session: Session, ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, tuple[str, ...]]:
    query = (
        sa.select(Role.person_id, Organisation.name)
        .join(Organisation, Role.organisation_id == Organisation.id)
        .where(Role.person_id.in_(list(ids)))
        .order_by(Organisation.sort_key)
    )
    found: dict[uuid.UUID, tuple[str, ...]] = {}
    for person_id, name in session.execute(query):
        found[person_id] = (*found.get(person_id, ()), name)
    return found
