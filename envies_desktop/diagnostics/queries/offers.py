"""Offers of the directory that an action can count on."""

import uuid
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.kinds import shape_of
from envies_desktop.directory.model import NeedOffer, Organisation
from envies_desktop.directory.reference import categories
from envies_desktop.i18n import sort_key


@dataclass(frozen=True, slots=True)
class OfferLine:
    """An offer of an organisation; `matching` where its category belongs to the partnership type asked."""

    id: uuid.UUID
    organisation: str
    shape: str
    category: str
    text: str
    matching: bool


def offers_for(
    session: Session, *, kind: str = "", besides: uuid.UUID | None = None, limit: int = 300
) -> list[OfferLine]:
    """Open offers, those of the partnership type `kind` first; not those of the organisation `besides`."""
    query = (
        sa.select(NeedOffer, Organisation)
        .join(Organisation, NeedOffer.organisation_id == Organisation.id)
        .where(NeedOffer.side == "offre", NeedOffer.status == "ouvert")
    )
    if besides is not None:
        query = query.where(NeedOffer.organisation_id != besides)
    known = {category.code: category for category in categories()}
    found = []
    for offer, organisation in session.execute(query):
        category = known.get(offer.category)
        found.append(
            OfferLine(
                id=offer.id,
                organisation=organisation.short_name or organisation.name,
                shape=shape_of(organisation.kind),
                category=category.label if category else "",
                text=offer.text,
                matching=bool(kind and category and kind in category.types),
            )
        )
    found.sort(key=lambda line: (not line.matching, sort_key(line.organisation), sort_key(line.text)))
    return found[:limit]
