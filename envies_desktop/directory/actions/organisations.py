"""Gestures on organisations, their themes, their needs and offers; territories and themes themselves."""

import uuid
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from envies_desktop.directory.actions.fields import cleaned, written
from envies_desktop.directory.kinds import KIND_GROUPS
from envies_desktop.directory.model import NeedOffer, Organisation, OrganisationTheme, Role, Territory, Theme
from envies_desktop.i18n import fold
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work


def add_organisation(work: Work, *, name: str, kind: str = "association", **fields: Any) -> Organisation:
    """A new organisation; `fields` are columns of `Organisation`."""
    values = cleaned({"name": name, "kind": kind, **fields})
    _check_organisation(values)
    return work.add(Organisation(**values))


def change_organisation(work: Work, *, organisation_id: uuid.UUID, **fields: Any) -> Organisation:
    """Change some columns of an organisation."""
    values = cleaned(fields)
    _check_organisation(values)
    found = work.get(Organisation, organisation_id)
    written(found, values)
    return found


def _check_organisation(values: dict[str, Any]) -> None:
    if "name" in values and not fold(values["name"]):
        raise Refused("organisation-name")
    if values.get("kind", "association") not in KIND_GROUPS:
        raise Refused("organisation-kind", kind=values["kind"])


def remove_organisation(work: Work, *, organisation_id: uuid.UUID) -> None:
    """Take an organisation out of the directory with its roles, needs and offers.

    Events where it took part keep its name.
    """
    work.remove(work.get(Organisation, organisation_id))
    for cls in (Role, NeedOffer, OrganisationTheme):
        work.remove_where(cls, cls.organisation_id == organisation_id)


def set_organisation_themes(work: Work, *, organisation_id: uuid.UUID, themes: Iterable[uuid.UUID]) -> None:
    """The themes of an organisation are these, whatever they were."""
    wanted = set(themes)
    query = sa.select(OrganisationTheme).where(OrganisationTheme.organisation_id == organisation_id)
    for link in list(work.session.scalars(query)):
        if link.theme_id in wanted:
            wanted.discard(link.theme_id)
        else:
            work.remove(link)
    for theme_id in sorted(wanted):
        work.add(OrganisationTheme(organisation_id=organisation_id, theme_id=theme_id))


def add_need(
    work: Work,
    *,
    organisation_id: uuid.UUID,
    side: str,
    category: str = "",
    text: str = "",
    quantity: str = "",
    **fields: Any,
) -> NeedOffer:
    """A need ("besoin") or an offer ("offre") of an organisation, with a category or a sentence at least."""
    if side not in ("besoin", "offre"):
        raise Refused("need-side", side=side)
    values = cleaned({"category": category, "text": text, "quantity": quantity, **fields})
    if not values["category"] and not values["text"]:
        raise Refused("need-empty")
    work.session.flush()
    return work.add(NeedOffer(organisation_id=organisation_id, side=side, **values))


def change_need(work: Work, *, need_id: uuid.UUID, **fields: Any) -> NeedOffer:
    """Change some columns of a need or an offer."""
    found = work.get(NeedOffer, need_id)
    written(found, cleaned(fields))
    if not found.category and not found.text:
        raise Refused("need-empty")
    return found


def remove_need(work: Work, *, need_id: uuid.UUID) -> None:
    """The need or the offer is withdrawn."""
    work.remove(work.get(NeedOffer, need_id))


def add_territory(work: Work, *, name: str, **fields: Any) -> Territory:
    """A new territory; `fields` are columns of `Territory`."""
    if not fold(name):
        raise Refused("territory-name")
    return work.add(Territory(name=name.strip(), **fields))


def add_theme(work: Work, *, name: str, **fields: Any) -> Theme:
    """A new theme; `fields` are columns of `Theme`."""
    if not fold(name):
        raise Refused("theme-name")
    return work.add(Theme(name=name.strip(), **fields))
