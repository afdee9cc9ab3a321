"""What is known of somebody: what an erasure empties, what it leaves as a count, and the last contacts.

Each activity has such a module, and names in its value what it has of it: `erasure(session, people, at)`,
`traces(session)` where it is a contact with one person.
"""

import datetime as dt
import uuid
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.model import Consent, Organisation, Person, Role
from envies_desktop.i18n import fold
from envies_desktop.store.base import Record
from envies_desktop.store.erase import Erasure
from envies_desktop.store.mentions import Mention
from envies_desktop.store.reading import WITH_DELETED

_CELLS = ("civility", "first_name", "last_name", "email", "phone", "notes")


@dataclass(frozen=True, slots=True)
class Part:
    """What one activity knows of somebody: rows to empty, and counts by the code of their sentence."""

    rows: tuple[Erasure, ...] = ()
    goes: Mapping[str, int] = field(default_factory=dict)
    stays: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who can be erased; `removed` people are out of the directory, their cells are not."""

    id: uuid.UUID
    name: str
    organisation: str
    removed: bool


@dataclass(frozen=True, slots=True)
class Erasing:
    """What erasing people means, before it is done: counts by the code of their sentence, in order.

    `goes` is emptied, `stays` remains as a number without a name. `mentions` are the other texts that name
    them: the name is hidden there, or (`hidden` is false) left to be looked at.
    """

    people: tuple[uuid.UUID, ...]
    names: tuple[str, ...]
    rows: tuple[Erasure, ...]
    goes: tuple[tuple[str, int], ...]
    stays: tuple[tuple[str, int], ...]
    mentions: tuple[Mention, ...]
    backups: int


@dataclass(frozen=True, slots=True)
class Erased:
    """What was done: `left` are the backups that still hold them; `later`: bytes leave at the next start.

    `authors` are those of them who had typed on this laptop: their names left the settings.
    """

    what: Erasing
    left: tuple[Path, ...]
    later: bool
    authors: tuple[str, ...] = ()


def erasure(session: Session, people: Collection[uuid.UUID], at: dt.datetime) -> Part:
    """The record, the roles and the consents of somebody (`people`: their records, see `records_of`)."""
    persons = _keys(session, Person, Person.id.in_(people))
    roles = _keys(session, Role, Role.person_id.in_(people))
    consents = _keys(session, Consent, Consent.person_id.in_(people))
    empty = dict.fromkeys(_CELLS, "")
    rows = [Erasure("person", key, {**empty, "deleted_at": at}) for key in persons]
    rows += [Erasure("role", key, {"title": "", "deleted_at": at}) for key in roles]
    rows += [Erasure("consent", key, {"wording": "", "deleted_at": at}) for key in consents]
    goes = {"erase-person": len(persons), "erase-roles": len(roles), "erase-consents": len(consents)}
    return Part(tuple(rows), goes)


def records_of(session: Session, person_id: uuid.UUID) -> frozenset[uuid.UUID]:
    """The records of somebody: the one meant, and those removed before that say the same name and e-mail."""
    meant = session.get(Person, person_id, execution_options=WITH_DELETED)
    if meant is None:
        return frozenset()
    same = sa.select(Person.id, Person.last_name, Person.first_name, Person.email).where(
        Person.deleted_at.is_not(None), Person.sort_key == meant.sort_key
    )
    wanted = (fold(meant.last_name), fold(meant.first_name))
    twins = [
        key
        for key, last, first, email in session.execute(same, execution_options=WITH_DELETED)
        if any(wanted) and (fold(last), fold(first)) == wanted and (not email or email == meant.email)
    ]
    return frozenset({person_id, *twins})


def known_people(session: Session) -> list[Known]:
    """Everybody of whom something is known, those removed from the directory included."""
    query = sa.select(Person).order_by(Person.sort_key, Person.id)
    people = [p for p in session.scalars(query, execution_options=WITH_DELETED) if any(_said(p))]
    places = dict(
        session.execute(
            sa.select(Role.person_id, Organisation.name).join(
                Organisation, Role.organisation_id == Organisation.id
            )
        ).all()
    )
    return [Known(p.id, full_name(p), places.get(p.id, ""), p.deleted_at is not None) for p in people]


def noted_people(session: Session) -> dict[uuid.UUID, tuple[str, dt.date]]:
    """The name of everybody in store, removed or not, and the day it was noted; the demo apart."""
    query = sa.select(Person).where(Person.demo.is_(False))
    people = session.scalars(query, execution_options=WITH_DELETED)
    return {p.id: (full_name(p), noted_on(p.id)) for p in people if any(_said(p))}


def full_name(person: Person) -> str:
    """ "Jeanne Martin", else what is known of her."""
    return f"{person.first_name} {person.last_name}".strip() or person.email or person.phone


def noted_on(key: uuid.UUID) -> dt.date:
    """The day on which a record was made: its key begins with the moment (UUIDv7)."""
    return dt.datetime.fromtimestamp((key.int >> 80) / 1000, dt.UTC).date()


def _said(person: Person) -> Iterator[str]:
    return (getattr(person, name) for name in _CELLS)


def _keys(session: Session, cls: type[Record], condition: sa.ColumnElement[bool]) -> list[uuid.UUID]:
    return list(session.scalars(sa.select(cls.id).where(condition), execution_options=WITH_DELETED))
