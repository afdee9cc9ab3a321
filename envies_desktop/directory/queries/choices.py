"""What fields that complete themselves offer, and who is already known."""

import uuid
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.identifiers import compact, normal_siret
from envies_desktop.directory.model import Organisation, Person, Role, Territory, Theme
from envies_desktop.i18n import fold, sort_key
from envies_desktop.store.search import find


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: its id, and the text that people read."""

    id: uuid.UUID
    label: str


def territory_choices(session: Session) -> list[Choice]:
    """All territories, sorted."""
    found = [Choice(t.id, t.name) for t in session.scalars(sa.select(Territory))]
    return sorted(found, key=lambda choice: sort_key(choice.label))


def theme_choices(session: Session) -> list[Choice]:
    """All themes, sorted."""
    found = [Choice(t.id, t.name) for t in session.scalars(sa.select(Theme))]
    return sorted(found, key=lambda choice: sort_key(choice.label))


def organisation_choices(session: Session, text: str = "", limit: int = 20) -> list[Choice]:
    """Organisations that contain every word of the text."""
    return [Choice(o.id, o.name) for o in find(session, Organisation, text, limit)]


def person_choices(session: Session, text: str = "", limit: int = 20) -> list[Choice]:
    """People that contain every word of the text, with an organisation of theirs."""
    people = find(session, Person, text, limit)
    query = (
        sa.select(Role.person_id, Organisation.name)
        .join(Organisation, Role.organisation_id == Organisation.id)
        .where(Role.person_id.in_([p.id for p in people]))
        .order_by(Organisation.sort_key.desc())
    )
    organisations = dict(session.execute(query).all())
    return [Choice(p.id, _named(p, organisations.get(p.id, ""))) for p in people]


def _named(person: Person, organisation: str) -> str:
    name = f"{person.last_name.upper()} {person.first_name}".strip() or person.email
    return f"{name} ({organisation})" if organisation else name


def same_organisation(
    session: Session, *, name: str = "", city: str = "", rna: str = "", siret: str = ""
) -> uuid.UUID | None:
    """The organisation already known under that RNA, else that SIRET, else that name (and city, if both say).

    Names are compared without accents, case and leading article.
    """
    if rna and (found := _one(session, Organisation.rna == compact(rna))):
        return found
    if siret and (found := _one(session, Organisation.siret == normal_siret(siret))):
        return found
    if not fold(name):
        return None
    query = (
        sa.select(Organisation.id, Organisation.city)
        .where(Organisation.sort_key == sort_key(name))
        .order_by(Organisation.id)
    )
    for key, place in session.execute(query):
        if not city or not place or fold(city) == fold(place):
            return key
    return None


def _one(session: Session, condition: sa.ColumnElement[bool]) -> uuid.UUID | None:
    return session.scalar(sa.select(Organisation.id).where(condition).order_by(Organisation.id).limit(1))


def same_person(
    session: Session,
    *,
    last_name: str = "",
    first_name: str = "",
    email: str = "",
    organisation_id: uuid.UUID | None = None,
) -> uuid.UUID | None:
    """The person already known under that e-mail (and no other name), else that name in that organisation."""
    wanted = (fold(last_name), fold(first_name))
    if email:
        for p in session.scalars(sa.select(Person).where(Person.email == email.strip().lower())):
            if not any(wanted) or (fold(p.last_name), fold(p.first_name)) == wanted:
                return p.id
    if not any(wanted) or organisation_id is None:
        return None
    query = (
        sa.select(Person)
        .join(Role, Role.person_id == Person.id)
        .where(Role.organisation_id == organisation_id)
        .order_by(Person.id)
    )
    for p in session.scalars(query):
        if (fold(p.last_name), fold(p.first_name)) == wanted and (not email or not p.email):
            return p.id
    return None
