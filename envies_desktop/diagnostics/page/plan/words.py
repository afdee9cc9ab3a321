"""What an action is about, in a line."""

from collections.abc import Mapping
from uuid import UUID

from envies_desktop.diagnostics.planned import PlanLine
from envies_desktop.diagnostics.queries import OfferLine
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.i18n import tr


def facts_of(line: PlanLine, questionnaire: Questionnaire | None, offers: Mapping[UUID, OfferLine]) -> str:
    """ "Gouvernance · sous 3 mois · Mécénat · Offre : Val – trois jours"."""
    axis = questionnaire.axis_by_id.get(line.axis) if questionnaire else None
    parts = [axis.title.said()] if axis else []
    if line.months:
        parts.append(tr("sous {months} mois").format(months=line.months))
    if line.kind:
        parts.append(kind_label(questionnaire, line.kind))
    answering = offers.get(line.need_offer_id) if line.need_offer_id else None
    if answering:
        parts.append(tr("Offre\u00a0: {offer}").format(offer=offer_words(answering)))
    if line.edited:
        parts.append(f"✎ {tr('modifiée') if line.proposed else tr('ajoutée')}")
    return " · ".join(parts)


def kind_label(questionnaire: Questionnaire | None, kind: str) -> str:
    """The name of a partnership type; an unknown code is shown as it is."""
    types = questionnaire.types if questionnaire else ()
    return next((one.text.said() for one in types if one.id == kind), kind)


def offer_words(offer: OfferLine) -> str:
    """ "Val Énergies – Mécénat de compétences, trois jours"."""
    what = ", ".join(part for part in (offer.category, offer.text) if part)
    return f"{offer.organisation} – {what}" if what else offer.organisation
