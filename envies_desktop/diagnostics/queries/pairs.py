"""Two diagnosed organisations side by side: what they have in common, and how well they suit each other."""

import uuid
from collections import defaultdict
from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.diagnostics.audiences import audience_label, may_show
from envies_desktop.diagnostics.compatibility import Common, matches
from envies_desktop.diagnostics.printed.compared_data import Compatibility
from envies_desktop.diagnostics.printed.comparing import compatibility_of
from envies_desktop.diagnostics.queries.one import DiagnosticCard, diagnostic_card
from envies_desktop.diagnostics.queries.printed import heading_of
from envies_desktop.diagnostics.scoring import Result, score
from envies_desktop.diagnostics.types import advice
from envies_desktop.directory.model import NeedOffer, Organisation, Territory
from envies_desktop.directory.reference import categories
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

_CARRIED_FROM = 50
"""Points of an axis from which its ODD count as carried by the organisation."""


def printed_pair(session: Session, first_id: uuid.UUID, second_id: uuid.UUID) -> Compatibility:
    """The compatibility of the organisations of two diagnostics.

    Raises Refused: "pair-types" where one of both says nothing of partnership types, "pair-same" for twice
    the same organisation, "consent-missing" unless each has agreed that the other may see its diagnostic.
    """
    first, second = diagnostic_card(session, first_id), diagnostic_card(session, second_id)
    for card in (first, second):
        if card.questionnaire is None or not card.questionnaire.types or not card.respondents:
            raise Refused("pair-types", name=card.name)
    if first.organisation_id == second.organisation_id:
        raise Refused("pair-same", name=first.name)
    for card, other in ((first, second), (second, first)):
        if not may_show(card.consents, "partner", other.organisation_id):
            whom = f"{audience_label('partner')} – {other.name}"
            raise Refused("consent-missing", name=card.name, audience=whom)
    needs = _needs_met(session, first, second)
    territory = _territory(session, first, second)
    odd = sorted(_odd(first) & _odd(second))
    common = Common(len(needs), bool(territory), len(odd))
    assert first.questionnaire is not None
    return compatibility_of(
        heading_of(first), heading_of(second), first.questionnaire,
        matches(_types(first), _types(second), common), needs=needs, territory=territory, odd=odd,
        provisional=[card.name for card in (first, second) if _result(card).provisional],
    )  # fmt: skip


def _result(card: DiagnosticCard) -> Result:
    """The scores of what the first respondent said."""
    assert card.questionnaire is not None
    return score(card.questionnaire, card.respondents[0].answers)


def _types(card: DiagnosticCard) -> dict[str, float | None]:
    assert card.questionnaire is not None
    return dict(advice(card.questionnaire, card.respondents[0].answers, _result(card)).scores)


def _odd(card: DiagnosticCard) -> set[int]:
    """The ODD of the axes where the organisation has at least half of the points."""
    assert card.questionnaire is not None
    strong = {axis.axis for axis in _result(card).axes if axis.valid and (axis.score or 0) >= _CARRIED_FROM}
    axes = (axis for axis in card.questionnaire.axes if axis.id in strong and not axis.external)
    return {number for axis in axes for number in axis.odd}


def _territory(session: Session, first: DiagnosticCard, second: DiagnosticCard) -> str:
    """The name of the territory of both, empty where they have none in common."""
    one, other = (session.get(Organisation, card.organisation_id) for card in (first, second))
    if not one or not other or not one.territory_id or one.territory_id != other.territory_id:
        return ""
    found = session.get(Territory, one.territory_id)
    return found.name if found else ""


def _needs_met(session: Session, first: DiagnosticCard, second: DiagnosticCard) -> list[str]:
    """Each category that one needs and the other offers, in words; both ways."""
    query = sa.select(NeedOffer).where(
        NeedOffer.organisation_id.in_([first.organisation_id, second.organisation_id]),
        NeedOffer.status == "ouvert",
        NeedOffer.category != "",
    )
    found: dict[tuple[uuid.UUID, str], dict[str, str]] = defaultdict(dict)
    for line in session.scalars(query.order_by(NeedOffer.category, NeedOffer.id)):
        found[line.organisation_id, line.side].setdefault(line.category, line.text)
    labels = {category.code: category.label for category in categories()}
    told = []
    for one, other in ((first, second), (second, first)):
        needs = found.get((one.organisation_id, "besoin"), {}) if one.organisation_id else {}
        offers = found.get((other.organisation_id, "offre"), {}) if other.organisation_id else {}
        told += [
            _met(one.name, other.name, labels.get(code, code), needs[code], offers[code])
            for code in _both(needs, offers)
        ]
    return told


def _both(needs: Iterable[str], offers: Iterable[str]) -> list[str]:
    return sorted(set(needs) & set(offers))


def _met(one: str, other: str, category: str, need: str, offer: str) -> str:
    return tr("{category} – {one} cherche\u00a0: {need}\u00a0; {other} propose\u00a0: {offer}").format(
        category=category, one=one, need=need or category, other=other, offer=offer or category
    )
