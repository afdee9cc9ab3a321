"""The territories, themes and organisations of the demonstration.

What somebody's own work stands on stays, and becomes theirs: an organisation or a person registered in an
event of theirs, a territory or a theme that they use.
"""

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

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
from envies_desktop.store.base import link_id
from envies_desktop.store.demo import Keys, Used, add_missing, demo_key, remove_unused
from envies_desktop.store.work import Work


def bring(work: Work, content: dict[str, Any]) -> None:
    """Add what of it is not there yet, each record after those to which it refers."""
    territories = sorted(content["territories"], key=lambda row: row["parent"] is not None)
    for below in (False, True):
        add_missing(work, (_territory(row) for row in territories if bool(row["parent"]) is below))
    add_missing(
        work,
        (
            Theme(id=demo_key("theme", t["id"]), code=t["id"], name=t["name"], demo=True)
            for t in content["themes"]
        ),
    )
    organisations = content["organisations"]
    add_missing(work, map(_organisation, organisations))
    add_missing(work, (_theme_link(row["id"], theme) for row in organisations for theme in row["themes"]))
    add_missing(work, map(_need, content["needs_offers"]))


def remove(work: Work, used: Used) -> None:
    """Take it out, with what was added about it."""
    people = remove_unused(work, Person, used("person"))
    for of_person in (Role, Consent):
        work.remove_where(of_person, of_person.person_id.in_(people))
    organisations = remove_unused(work, Organisation, used("organisation"))
    for of_organisation in (Role, NeedOffer, OrganisationTheme):
        work.remove_where(of_organisation, of_organisation.organisation_id.in_(organisations))
    remove_unused(work, Theme, used("theme"))
    remove_unused(work, Territory, _with_parents(work, used("territory") | _own_parents(work)))


def _territory(row: dict[str, Any]) -> Territory:
    return Territory(
        id=demo_key("territory", row["id"]),
        code=row["id"],
        name=row["name"],
        insee=row.get("insee") or "",
        postcodes=row.get("postcodes") or [],
        parent_id=demo_key("territory", row["parent"]) if row["parent"] else None,
        focus=row.get("focus") or "",
        demo=True,
    )


def _organisation(row: dict[str, Any]) -> Organisation:
    return Organisation(
        id=demo_key("organisation", row["id"]),
        name=row["name"],
        short_name=row.get("short_name") or "",
        kind=row["kind"],
        rna=row.get("rna") or "",
        siren=row.get("siren") or "",
        siret=row.get("siret") or "",
        naf=row.get("naf") or "",
        size_class=row.get("size") or "",
        object=row.get("object") or "",
        address=row.get("address") or "",
        postcode=row.get("postcode") or "",
        city=row.get("city") or "",
        territory_id=demo_key("territory", row["territory"]) if row["territory"] else None,
        created_on=dt.date(row["created_year"], 1, 1) if row.get("created_year") else None,
        notes=row.get("note") or "",
        demo=True,
    )


def _theme_link(organisation: str, theme: str) -> OrganisationTheme:
    sides = (demo_key("organisation", organisation), demo_key("theme", theme))
    return OrganisationTheme(id=link_id(*sides), organisation_id=sides[0], theme_id=sides[1])


def _need(row: dict[str, Any]) -> NeedOffer:
    return NeedOffer(
        id=demo_key("need", row["organisation"], row["side"], row["category"]),
        organisation_id=demo_key("organisation", row["organisation"]),
        side=row["side"],
        category=row["category"],
        text=row["text"],
        demo=True,
    )


def _own_parents(work: Work) -> Keys:
    """Territories of the demonstration above territories that somebody added."""
    query = sa.select(Territory.parent_id).where(Territory.demo.is_(False), Territory.parent_id.is_not(None))
    return {key for key in work.session.scalars(query) if key is not None}


def _with_parents(work: Work, places: Iterable[uuid.UUID]) -> Keys:
    """Territories and all those above them."""
    above = {t.id: t.parent_id for t in work.session.scalars(sa.select(Territory))}
    found: Keys = set()
    for place in places:
        while place and place not in found:
            found.add(place)
            place = above.get(place)  # type: ignore[assignment]  # None ends the climb
    return found
