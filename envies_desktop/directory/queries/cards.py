"""All of one organisation, all of one person."""

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.identifiers import organisation_warnings
from envies_desktop.directory.model import (
    Consent,
    NeedOffer,
    Organisation,
    OrganisationTheme,
    Person,
    Role,
    Theme,
)
from envies_desktop.refused import Refused

_FIELDS = (
    "id", "name", "short_name", "kind", "rna", "siren", "siret", "naf", "size_class", "object", "address",
    "postcode", "city", "territory_id", "website", "email", "phone", "created_on", "status", "notes", "demo",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person of an organisation; `title` is what they are there."""

    id: uuid.UUID
    civility: str
    first_name: str
    last_name: str
    title: str
    email: str
    phone: str


@dataclass(frozen=True, slots=True)
class NeedLine:
    """A need ("besoin") or an offer ("offre"); `category` is a code of reference.yaml."""

    id: uuid.UUID
    side: str
    category: str
    text: str
    quantity: str
    status: str


@dataclass(frozen=True, slots=True)
class OrganisationCard:
    """All of an organisation; `warnings` maps a field to codes of what is odd in it."""

    id: uuid.UUID
    name: str
    short_name: str
    kind: str
    rna: str
    siren: str
    siret: str
    naf: str
    size_class: str
    object: str
    address: str
    postcode: str
    city: str
    territory_id: uuid.UUID | None
    website: str
    email: str
    phone: str
    created_on: dt.date | None
    status: str
    notes: str
    demo: bool
    themes: tuple[tuple[uuid.UUID, str], ...]
    people: tuple[PersonLine, ...]
    needs: tuple[NeedLine, ...]
    offers: tuple[NeedLine, ...]
    warnings: dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class RoleLine:
    """An organisation of a person, and what they are there."""

    organisation_id: uuid.UUID
    organisation: str
    title: str


@dataclass(frozen=True, slots=True)
class PersonCard:
    """All of a person; `consents` maps a purpose to what they said last and when."""

    id: uuid.UUID
    civility: str
    first_name: str
    last_name: str
    email: str
    phone: str
    notes: str
    demo: bool
    roles: tuple[RoleLine, ...]
    consents: dict[str, tuple[bool, dt.datetime]]


def organisation_card(session: Session, organisation_id: uuid.UUID) -> OrganisationCard:
    """All of one organisation; raises Refused("store-gone") where there is none any more."""
    found = session.scalar(sa.select(Organisation).where(Organisation.id == organisation_id))
    if found is None:
        raise Refused("store-gone", kind="organisation")
    needs = _needs(session, organisation_id)
    fields: dict[str, Any] = {name: getattr(found, name) for name in _FIELDS}
    identifiers = {name: fields[name] for name in ("rna", "siren", "siret", "naf", "postcode")}
    return OrganisationCard(
        **fields,
        themes=_themes(session, organisation_id),
        people=_people(session, organisation_id),
        needs=tuple(n for n in needs if n.side == "besoin"),
        offers=tuple(n for n in needs if n.side == "offre"),
        warnings=organisation_warnings(**identifiers),
    )


def _themes(session: Session, organisation_id: uuid.UUID) -> tuple[tuple[uuid.UUID, str], ...]:
    query = (
        sa.select(Theme.id, Theme.name)
        .join(OrganisationTheme, OrganisationTheme.theme_id == Theme.id)
        .where(OrganisationTheme.organisation_id == organisation_id)
        .order_by(Theme.name)
    )
    return tuple((key, name) for key, name in session.execute(query))


def _people(session: Session, organisation_id: uuid.UUID) -> tuple[PersonLine, ...]:
    query = (
        sa.select(Person, Role.title)
        .join(Role, Role.person_id == Person.id)
        .where(Role.organisation_id == organisation_id)
        .order_by(Person.sort_key, Person.id)
    )
    return tuple(
        PersonLine(p.id, p.civility, p.first_name, p.last_name, title, p.email, p.phone)
        for p, title in session.execute(query)
    )


def _needs(session: Session, organisation_id: uuid.UUID) -> list[NeedLine]:
    query = (
        sa.select(NeedOffer)
        .where(NeedOffer.organisation_id == organisation_id)
        .order_by(NeedOffer.side, NeedOffer.id)
    )
    return [NeedLine(n.id, n.side, n.category, n.text, n.quantity, n.status) for n in session.scalars(query)]


def person_card(session: Session, person_id: uuid.UUID) -> PersonCard:
    """All of one person; raises Refused("store-gone") where there is none any more."""
    p = session.scalar(sa.select(Person).where(Person.id == person_id))
    if p is None:
        raise Refused("store-gone", kind="person")
    query = (
        sa.select(Organisation.id, Organisation.name, Role.title)
        .join(Role, Role.organisation_id == Organisation.id)
        .where(Role.person_id == person_id)
        .order_by(Organisation.sort_key)
    )
    return PersonCard(
        id=p.id,
        civility=p.civility,
        first_name=p.first_name,
        last_name=p.last_name,
        email=p.email,
        phone=p.phone,
        notes=p.notes,
        demo=p.demo,
        roles=tuple(RoleLine(key, name, title) for key, name, title in session.execute(query)),
        consents=consents_of(session, person_id),
    )


def consents_of(session: Session, person_id: uuid.UUID) -> dict[str, tuple[bool, dt.datetime]]:
    """What a person said last for each purpose, and when."""
    query = sa.select(Consent).where(Consent.person_id == person_id).order_by(Consent.at, Consent.id)
    return {c.purpose: (c.given, c.at) for c in session.scalars(query)}
