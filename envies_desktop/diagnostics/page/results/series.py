"""What the radar shows: the scores of one respondent, beside those of another or of an earlier day."""

from collections.abc import Mapping

from envies_desktop.diagnostics.comparing import compare
from envies_desktop.diagnostics.queries import EarlierDiagnostic
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.scoring import Answers, score


def scores_of(questionnaire: Questionnaire, answers: Answers) -> Mapping[str, float | None]:
    """The valid scores of these answers."""
    return {axis.axis: axis.score if axis.valid else None for axis in score(questionnaire, answers).axes}


def scores_before(
    earlier: EarlierDiagnostic, questionnaire: Questionnaire, answers: Answers
) -> Mapping[str, float | None]:
    """The scores of an earlier day, on the questions that both ask."""
    found = compare(earlier.questionnaire, earlier.answers, questionnaire, answers)
    return {change.axis: change.before for change in found.changes}
