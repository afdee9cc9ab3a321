"""What the documents of a diagnostic are made from."""

import uuid
from dataclasses import dataclass

from sqlalchemy.orm import Session

from envies_desktop.activity import Activities, Asked, Head
from envies_desktop.diagnostics.printed.compared_data import Comparison, Compatibility, Evaluation
from envies_desktop.diagnostics.printed.data import Report
from envies_desktop.diagnostics.printed.steps import StepsSheet
from envies_desktop.diagnostics.printed.survey import SurveySheet
from envies_desktop.diagnostics.queries.one import diagnostic_card
from envies_desktop.diagnostics.queries.pairs import printed_pair
from envies_desktop.diagnostics.queries.printed import heading_of, printed_diagnostic
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.refused import Refused


@dataclass(frozen=True, slots=True)
class Blank:
    """A questionnaire to be filled by hand, and who will be asked."""

    questionnaire: Questionnaire
    subject: str


def diagnostic_head(session: Session, diagnostic_id: uuid.UUID, activities: Activities) -> Head:
    """What printing a diagnostic begins with; raises Refused("store-gone")."""
    card = diagnostic_card(session, diagnostic_id)
    heading = heading_of(card)
    about = {"questionnaire": heading.questionnaire or heading.title}
    return Head(heading.subject, offered=card.sheets, about=about)


def report(session: Session, diagnostic_id: uuid.UUID, asked: Asked) -> Report:
    """The portrait of the organisation and its plan."""
    return asked.once(printed_diagnostic, session, diagnostic_id).report


def comparisons(session: Session, diagnostic_id: uuid.UUID, asked: Asked) -> tuple[Comparison, ...] | None:
    """Beside the diagnostic before, and beside the others; None where there is neither."""
    found = asked.once(printed_diagnostic, session, diagnostic_id)
    return tuple(one for one in (found.comparison, found.group) if one) or None


def compatibility(session: Session, diagnostic_id: uuid.UUID, asked: Asked) -> Compatibility | None:
    """Beside the diagnostic of a possible partner, if one is named; raises as `printed_pair` does."""
    return printed_pair(session, diagnostic_id, asked.other) if asked.other else None


def evaluation(session: Session, diagnostic_id: uuid.UUID, asked: Asked) -> Evaluation | None:
    """What each rater sees."""
    return asked.once(printed_diagnostic, session, diagnostic_id).evaluation


def steps(session: Session, diagnostic_id: uuid.UUID, asked: Asked) -> StepsSheet | None:
    """How far a partnership has come."""
    return asked.once(printed_diagnostic, session, diagnostic_id).steps


def survey(session: Session, diagnostic_id: uuid.UUID, asked: Asked) -> SurveySheet | Refused | None:
    """The synthesis of a survey; refused where so few slips hide nobody."""
    found = asked.once(printed_diagnostic, session, diagnostic_id).survey
    if found is not None and not found.rows:
        return Refused("diagnostic-few-slips", slips=found.slips)
    return found


def blank(session: Session, diagnostic_id: uuid.UUID, asked: Asked) -> Blank | None:
    """The questionnaire, to be filled by hand."""
    found = asked.once(printed_diagnostic, session, diagnostic_id)
    return Blank(found.questionnaire, found.report.heading.subject) if found.questionnaire else None
