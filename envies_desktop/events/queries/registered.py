"""Who is registered for an event, with everything that a script or another program asks of them."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.activity import Activities
from envies_desktop.directory.model import NeedOffer, OrganisationTheme, Theme
from envies_desktop.directory.reference import category_label
from envies_desktop.events.queries.participants import ParticipantRow, people_of
from envies_desktop.i18n import sort_key

Texts = Mapping[uuid.UUID | None, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Registered:
    """A participant, with what their organisation says.

    `needs` and `offers` are those still open, in its words (else the name of their category).
    """

    row: ParticipantRow
    needs: tuple[str, ...]
    offers: tuple[str, ...]
    themes: tuple[str, ...]


def registered(session: Session, event_id: uuid.UUID, activities: Activities) -> list[Registered]:
    """Everybody of an event as its kind sees them, in the order of lists; raises Refused("store-gone")."""
    rows = people_of(session, event_id, activities)
    places = {row.organisation_id for row in rows if row.organisation_id}
    needs, offers = (_open_lines(session, places, side) for side in ("besoin", "offre"))
    themes = _themes(session, places)
    return [
        Registered(
            row,
            needs.get(row.organisation_id, ()),
            offers.get(row.organisation_id, ()),
            themes.get(row.organisation_id, ()),
        )
        for row in rows
    ]


def _open_lines(session: Session, places: Collection[uuid.UUID], side: str) -> Texts:
    query = sa.select(NeedOffer.organisation_id, NeedOffer.text, NeedOffer.category).where(
        NeedOffer.organisation_id.in_(places), NeedOffer.side == side, NeedOffer.status == "ouvert"
    )
    found: dict[uuid.UUID | None, list[str]] = defaultdict(list)
    for place, text, category in session.execute(query.order_by(NeedOffer.id)):
        found[place].append(text or category_label(category))
    return {place: tuple(texts) for place, texts in found.items()}


def _themes(session: Session, places: Collection[uuid.UUID]) -> Texts:
    query = (
        sa.select(OrganisationTheme.organisation_id, Theme.name)
        .join(Theme, OrganisationTheme.theme_id == Theme.id)
        .where(OrganisationTheme.organisation_id.in_(places))
    )
    found: dict[uuid.UUID | None, list[str]] = defaultdict(list)
    for place, name in session.execute(query):
        found[place].append(name)
    return {place: tuple(sorted(names, key=sort_key)) for place, names in found.items()}
