"""A group of other organisations by the same questionnaire: results without names."""

from sqlalchemy.orm import Session

from envies_desktop.diagnostics.queries.listing import first_answers
from envies_desktop.diagnostics.queries.one import DiagnosticCard
from envies_desktop.diagnostics.queries.others import last_of_each
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.scoring import Result, score


def group_results(session: Session, card: DiagnosticCard, questionnaire: Questionnaire) -> list[Result]:
    """The last result of every other organisation by this questionnaire, of any version.

    Only the questions that this version asks count; diagnostics that nobody has answered do not.
    """
    found = [one.id for one, stored, _ in last_of_each(session, card) if stored.code == questionnaire.id]
    answers = first_answers(session, found)
    return [score(questionnaire, answers[key]) for key in found if answers.get(key)]
