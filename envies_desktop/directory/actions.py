"""Gestures on the directory; each runs inside one work (`with store.work("organisation-add", name=…)`).

| function | work | refuses |
|---|---|---|
| add_, change_, remove_organisation | organisation-add, -change, -remove | organisation-name, -kind |
| set_organisation_themes | organisation-themes | |
| add_, change_, remove_person | person-add, -change, -remove | person-name, person-email |
| set_role, remove_role | role-set, role-remove | |
| add_, change_, remove_need | need-add, -change, -remove | need-side, need-empty |
| give_consent | consent-give | consent-purpose |
| add_territory, add_theme | territory-add, theme-add | territory-name, theme-name |

Identifiers are normalised and never refused: what is odd in them is a warning of `organisation_card`.
"""

import uuid
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from envies_desktop.directory import identifiers
from envies_desktop.directory.kinds import KIND_GROUPS
from envies_desktop.directory.model import (
    Consent,
    NeedOffer,
    Organisation,
    OrganisationTheme,
    Person,
    Role,
    Territory,
    Theme,
)
from envies_desktop.i18n import fold
from envies_desktop.refused import Refused
from envies_desktop.store.base import link_id
from envies_desktop.store.work import Work

PURPOSES = ("photo", "contact")

_NORMAL: dict[str, Callable[[str], str]] = {
    "rna": identifiers.compact,
    "siren": identifiers.normal_siret,
    "siret": identifiers.normal_siret,
    "naf": identifiers.normal_naf,
    "email": lambda text: text.strip().lower(),
}


def _clean(values: dict[str, Any]) -> dict[str, Any]:
    """Texts without spaces around; identifiers as they are kept."""
    return {
        name: _NORMAL.get(name, str.strip)(value) if isinstance(value, str) else value
        for name, value in values.items()
    }


def _write(record: Any, values: dict[str, Any]) -> None:
    for name, value in values.items():
        if getattr(record, name) != value:
            setattr(record, name, value)


def add_organisation(work: Work, *, name: str, kind: str = "association", **fields: Any) -> Organisation:
    """A new organisation; `fields` are columns of `Organisation`."""
    values = _clean({"name": name, "kind": kind, **fields})
    _check_organisation(values)
    return work.add(Organisation(**values))


def change_organisation(work: Work, *, organisation_id: uuid.UUID, **fields: Any) -> Organisation:
    """Change some columns of an organisation."""
    values = _clean(fields)
    _check_organisation(values)
    found = work.get(Organisation, organisation_id)
    _write(found, values)
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


def add_person(work: Work, *, last_name: str = "", first_name: str = "", **fields: Any) -> Person:
    """A new person; `fields` are columns of `Person`."""
    values = _clean({"last_name": last_name, "first_name": first_name, **fields})
    if not fold(values["last_name"]) and not fold(values["first_name"]):
        raise Refused("person-name")
    _check_email(values)
    return work.add(Person(**values))


def change_person(work: Work, *, person_id: uuid.UUID, **fields: Any) -> Person:
    """Change some columns of a person."""
    values = _clean(fields)
    _check_email(values)
    found = work.get(Person, person_id)
    after = {name: values.get(name, getattr(found, name)) for name in ("last_name", "first_name")}
    if not any(map(fold, after.values())):
        raise Refused("person-name")
    _write(found, values)
    return found


def _check_email(values: dict[str, Any]) -> None:
    """Refuse what could never be an address; whether it exists is not for this program to say."""
    email = values.get("email", "")
    local, _, host = email.partition("@")
    if email and (not local or "." not in host or any(c.isspace() for c in email)):
        raise Refused("person-email", email=email)


def remove_person(work: Work, *, person_id: uuid.UUID) -> None:
    """Take a person out of the directory with their roles; events keep their name."""
    work.remove(work.get(Person, person_id))
    work.remove_where(Role, Role.person_id == person_id)


def set_role(work: Work, *, person_id: uuid.UUID, organisation_id: uuid.UUID, title: str = "") -> Role:
    """What a person is in an organisation: a new role, or another title for it."""
    known = work.session.get(Role, link_id(person_id, organisation_id))
    if known is None or known.deleted_at is not None:
        work.session.flush()
        return work.add(Role(person_id=person_id, organisation_id=organisation_id, title=title.strip()))
    _write(known, {"title": title.strip()})
    return known


def remove_role(work: Work, *, person_id: uuid.UUID, organisation_id: uuid.UUID) -> None:
    """The person is no longer in that organisation."""
    work.remove(work.get(Role, link_id(person_id, organisation_id)))


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
    values = _clean({"category": category, "text": text, "quantity": quantity, **fields})
    if not values["category"] and not values["text"]:
        raise Refused("need-empty")
    work.session.flush()
    return work.add(NeedOffer(organisation_id=organisation_id, side=side, **values))


def change_need(work: Work, *, need_id: uuid.UUID, **fields: Any) -> NeedOffer:
    """Change some columns of a need or an offer."""
    found = work.get(NeedOffer, need_id)
    _write(found, _clean(fields))
    if not found.category and not found.text:
        raise Refused("need-empty")
    return found


def remove_need(work: Work, *, need_id: uuid.UUID) -> None:
    """The need or the offer is withdrawn."""
    work.remove(work.get(NeedOffer, need_id))


def give_consent(
    work: Work, *, person_id: uuid.UUID, purpose: str, given: bool, wording: str = ""
) -> Consent:
    """What a person says now about "photo" or "contact"; former answers stay, dated."""
    if purpose not in PURPOSES:
        raise Refused("consent-purpose", purpose=purpose)
    work.session.flush()
    return work.add(
        Consent(person_id=person_id, purpose=purpose, given=given, at=datetime.now(UTC), wording=wording)
    )


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
