"""What a diagnostic comes to, ready to be shown or printed: computed from the answers, never stored."""

import uuid
from dataclasses import dataclass

from envies_desktop.diagnostics.lines import Board, board
from envies_desktop.diagnostics.plan import plan
from envies_desktop.diagnostics.planned import Plan, plan_of
from envies_desktop.diagnostics.queries.one import DiagnosticCard, RespondentLine
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.scoring import Result, score
from envies_desktop.diagnostics.swot import swot
from envies_desktop.diagnostics.types import Advice, advice


@dataclass(frozen=True, slots=True)
class Figures:
    """The scores of one respondent, and the types of partnership that suit them."""

    questionnaire: Questionnaire
    respondent: RespondentLine
    result: Result
    advice: Advice


@dataclass(frozen=True, slots=True)
class Outcome:
    """Figures (None without questionnaire), the SWOT as edited, the plan as edited."""

    figures: Figures | None
    board: Board
    plan: Plan


def outcome_of(card: DiagnosticCard, respondent_id: uuid.UUID | None = None) -> Outcome:
    """What the answers of a respondent (the first one if left out) come to."""
    figures = figures_of(card, respondent_id)
    if figures is None:
        return Outcome(None, board((), card.lines), plan_of((), card.actions))
    derived = swot(figures.questionnaire, figures.respondent.answers)
    every = sum(len(axis.actions) + 1 for axis in figures.questionnaire.axes)
    proposed = plan(figures.questionnaire, figures.result, most=every)
    return Outcome(figures, board(derived, card.lines), plan_of(proposed, card.actions))


def figures_of(card: DiagnosticCard, respondent_id: uuid.UUID | None = None) -> Figures | None:
    """The scores of a respondent; None in a SWOT without questionnaire."""
    who = card.respondent(respondent_id)
    if card.questionnaire is None or who is None:
        return None
    result = score(card.questionnaire, who.answers)
    return Figures(card.questionnaire, who, result, advice(card.questionnaire, who.answers, result))
