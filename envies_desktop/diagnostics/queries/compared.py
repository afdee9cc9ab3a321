"""A diagnostic beside an earlier one, or beside a group without names."""

import uuid

from sqlalchemy.orm import Session

from envies_desktop.diagnostics.comparing import group
from envies_desktop.diagnostics.printed.compared_data import Comparison
from envies_desktop.diagnostics.printed.comparing import comparison_of, group_comparison_of
from envies_desktop.diagnostics.queries.groups import group_results
from envies_desktop.diagnostics.queries.one import DiagnosticCard, earlier_diagnostics
from envies_desktop.diagnostics.queries.printed import heading_of
from envies_desktop.i18n import short_date
from envies_desktop.refused import Refused


def compared(session: Session, card: DiagnosticCard, earlier_id: uuid.UUID | None = None) -> Comparison:
    """The comparison with an earlier diagnostic, with the group of all others where none is named.

    Raises Refused("group-small") under five others, Refused("store-gone") where the earlier one is no more,
    or where there is no questionnaire to compare by.
    """
    if card.questionnaire is None or not card.respondents:
        raise Refused("store-gone", kind="questionnaire")
    answers, day = card.respondents[0].answers, short_date(card.opened_on)
    heading = heading_of(card)
    if earlier_id is None:
        found = group(card.questionnaire, group_results(session, card, card.questionnaire))
        return group_comparison_of(heading, card.questionnaire, answers, found, card.name)
    for one in earlier_diagnostics(session, card):
        if one.id == earlier_id:
            names = (day, short_date(one.opened_on))
            return comparison_of(heading, one.questionnaire, one.answers, card.questionnaire, answers, names)
    raise Refused("store-gone", kind="diagnostic")
