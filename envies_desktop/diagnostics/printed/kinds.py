"""The partnership types as printed: score, advice, and the answers that speak for each."""

from collections.abc import Mapping

from envies_desktop.diagnostics.printed.data import TypeRow
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.scoring import Given
from envies_desktop.diagnostics.types import Advice

_REASONS = 2


def type_rows(
    questionnaire: Questionnaire, answers: Mapping[str, Given], told: Advice
) -> tuple[TypeRow, ...]:
    """The types in the order of their scores; empty where no answer says anything about them."""
    if all(points is None for points in told.scores.values()):
        return ()
    rows = [
        TypeRow(kind.text.said(), told.scores.get(kind.id), _statuses(kind.id, told),
                _reasons(questionnaire, answers, kind.id))
        for kind in questionnaire.types
    ]  # fmt: skip
    return tuple(sorted(rows, key=lambda row: -1.0 if row.score is None else row.score, reverse=True))


def _statuses(kind: str, told: Advice) -> tuple[str, ...]:
    found = {"recommended": told.recommended, "discuss": told.discuss, "medium": told.medium_term}
    return tuple(status for status, kinds in found.items() if kind in kinds)


def _reasons(questionnaire: Questionnaire, answers: Mapping[str, Given], kind: str) -> tuple[str, ...]:
    """What the answers that count most for a type say, each with the code of its question."""
    found = []
    for question in questionnaire.questions:
        given = answers.get(question.id)
        weight = question.types.get(kind, 0)
        if given and given.value is not None and given.value >= 2 and weight and question.high:
            found.append((weight * given.value, f"{question.high.text.said()} ({question.short})"))
    return tuple(text for _, text in sorted(found, key=lambda pair: -pair[0])[:_REASONS])
