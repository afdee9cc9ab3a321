"""The list of organisations, a page at a time."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.kinds import group_of, kinds_of_group
from envies_desktop.directory.model import (
    NeedOffer,
    Organisation,
    OrganisationTheme,
    Person,
    Role,
    Territory,
    Theme,
)
from envies_desktop.store.search import matching


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """A line of the list of organisations; `kind` and `group` are codes."""

    id: uuid.UUID
    name: str
    kind: str
    group: str
    city: str
    territory: str
    themes: tuple[str, ...]
    people: int
    needs: int
    offers: int
    demo: bool


@dataclass(frozen=True, slots=True)
class OrganisationFilter:
    """What the list of organisations shows; empty values filter nothing."""

    text: str = ""
    kind: str = ""
    group: str = ""
    territory: uuid.UUID | None = None
    theme: uuid.UUID | None = None


_ORDERS: dict[str, tuple[Any, ...]] = {
    "name": (Organisation.sort_key,),
    "kind": (Organisation.kind, Organisation.sort_key),
    "city": (Organisation.city, Organisation.sort_key),
    "territory": (Territory.name, Organisation.sort_key),
    "updated": (Organisation.updated_at, Organisation.sort_key),
}


def organisation_rows(
    session: Session,
    shown: OrganisationFilter | None = None,
    *,
    order: str = "name",
    descending: bool = False,
    limit: int = 100,
    offset: int = 0,
) -> list[OrganisationRow]:
    """A page of organisations; `order` is "name", "kind", "city", "territory" or "updated"."""
    columns = _ORDERS.get(order, _ORDERS["name"])
    query = (
        sa.select(Organisation, Territory.name)
        .outerjoin(Territory, Organisation.territory_id == Territory.id)
        .where(*_conditions(session, shown or OrganisationFilter()))
        .order_by(*(c.desc() if descending else c.asc() for c in columns), Organisation.id)
        .limit(limit)
        .offset(offset)
    )
    found = [(organisation, place or "") for organisation, place in session.execute(query)]
    ids = [organisation.id for organisation, _ in found]
    themes, people, sides = _themes(session, ids), _people(session, ids), _sides(session, ids)
    return [
        OrganisationRow(
            id=o.id,
            name=o.name,
            kind=o.kind,
            group=group_of(o.kind),
            city=o.city,
            territory=place,
            themes=themes.get(o.id, ()),
            people=people.get(o.id, 0),
            needs=sides.get((o.id, "besoin"), 0),
            offers=sides.get((o.id, "offre"), 0),
            demo=o.demo,
        )
        for o, place in found
    ]


def organisation_count(session: Session, shown: OrganisationFilter | None = None) -> int:
    """How many organisations the list has."""
    query = sa.select(sa.func.count(Organisation.id)).where(
        *_conditions(session, shown or OrganisationFilter())
    )
    return session.scalar(query) or 0


def _conditions(session: Session, shown: OrganisationFilter) -> list[sa.ColumnElement[bool]]:
    found = matching(session.get_bind().dialect.name, Organisation, shown.text)
    if shown.kind:
        found.append(Organisation.kind == shown.kind)
    if shown.group:
        found.append(Organisation.kind.in_(kinds_of_group(shown.group)))
    if shown.territory:
        found.append(Organisation.territory_id == shown.territory)
    if shown.theme:
        having = sa.select(OrganisationTheme.organisation_id).where(OrganisationTheme.theme_id == shown.theme)
        found.append(Organisation.id.in_(having))
    return found


def _themes(session: Session, ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, tuple[str, ...]]:
    query = (
        sa.select(OrganisationTheme.organisation_id, Theme.name)
        .join(Theme, OrganisationTheme.theme_id == Theme.id)
        .where(OrganisationTheme.organisation_id.in_(list(ids)))
        .order_by(Theme.name)
    )
    found: dict[uuid.UUID, tuple[str, ...]] = {}
    for organisation_id, name in session.execute(query):
        found[organisation_id] = (*found.get(organisation_id, ()), name)
    return found


def _people(session: Session, ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, int]:
    query = (
        sa.select(Role.organisation_id, sa.func.count(Role.id))
        .join(Person, Role.person_id == Person.id)
        .where(Role.organisation_id.in_(list(ids)))
        .group_by(Role.organisation_id)
    )
    return dict(session.execute(query).all())


def _sides(session: Session, ids: Iterable[uuid.UUID]) -> dict[tuple[uuid.UUID, str], int]:
    query = (
        sa.select(NeedOffer.organisation_id, NeedOffer.side, sa.func.count(NeedOffer.id))
        .where(NeedOffer.organisation_id.in_(list(ids)), NeedOffer.status != "retire")
        .group_by(NeedOffer.organisation_id, NeedOffer.side)
    )
    return {(key, side): count for key, side, count in session.execute(query)}
