"""Scores of a questionnaire: per axis and global in points (0 to 100), level, completeness, what to clarify.

Axis = 100 · Σ(weight · value) / (greatest value · Σ weight) over what was answered; "non concerné", "ne sait
pas" and silence count for nothing. Sums are exact: a score that stands on a threshold reaches its level.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from envies_desktop.diagnostics.questionnaire import Axis, Question, Questionnaire

COMPLETE_FROM = Fraction(7, 10)
"""Below this share of answers a report is provisional."""


@dataclass(frozen=True, slots=True)
class Given:
    """What somebody said to a question: a `value` of its scale, "na" or "unknown"."""

    state: Literal["value", "na", "unknown"]
    value: int | None = None


Answers = Mapping[str, Given]
"""Whole question id → what was said; a question nobody answered is not there."""


@dataclass(frozen=True, slots=True)
class AxisScore:
    """An axis in points, None where nothing was answered.

    `answered` questions `of` those that apply; `valid` once half of the weight that applies is answered.
    """

    axis: str
    score: float | None
    valid: bool
    answered: int
    of: int


@dataclass(frozen=True, slots=True)
class Result:
    """The figures of one respondent; scores are not rounded.

    `completeness` is a share (0 to 1) of the questions that apply; `clarify` are the ids of "ne sait pas".
    """

    axes: tuple[AxisScore, ...]
    global_score: float | None
    level: str | None
    completeness: float
    provisional: bool
    clarify: tuple[str, ...]

    def axis(self, axis: str) -> AxisScore:
        """The score of one axis."""
        return next(found for found in self.axes if found.axis == axis)


def score(questionnaire: Questionnaire, answers: Answers) -> Result:
    """The result of these answers; ids that are not of the questionnaire are ignored."""
    exact = {axis.id: _axis_exact(questionnaire, axis, answers) for axis in questionnaire.axes}
    axes = tuple(_axis_score(questionnaire, axis, answers, exact[axis.id]) for axis in questionnaire.axes)
    valid = {axis.axis for axis in axes if axis.valid}
    whole = _global(questionnaire, {name: exact[name] for name in exact if name in valid})
    answered, of = sum(axis.answered for axis in axes), sum(axis.of for axis in axes)
    return Result(
        axes=axes,
        global_score=None if whole is None else float(whole),
        level=None if whole is None else _level(questionnaire, whole),
        completeness=answered / of if of else 0.0,
        provisional=not of or answered < COMPLETE_FROM * of,
        clarify=tuple(q.id for q in questionnaire.questions if _state(answers, q) == "unknown"),
    )


def level_of(questionnaire: Questionnaire, points: float | None) -> str | None:
    """The id of the level of a score; None without a score or without levels."""
    return None if points is None else _level(questionnaire, Fraction(points))


def values(questions: tuple[Question, ...], answers: Answers) -> list[tuple[Question, int]]:
    """The questions answered by a value, each with its value."""
    found = ((question, answers.get(question.id)) for question in questions)
    return [(question, given.value) for question, given in found if given and given.value is not None]


def _state(answers: Answers, question: Question) -> str:
    given = answers.get(question.id)
    return given.state if given else ""


def _axis_exact(questionnaire: Questionnaire, axis: Axis, answers: Answers) -> Fraction | None:
    found = values(questionnaire.questions_of[axis.id], answers)
    weight = sum(question.weight for question, _ in found)
    if not weight:
        return None
    top = questionnaire.scale_of(axis.id).top
    # Half done is not done: a step of a checklist advances by what is finished.
    counted = [(q, value if questionnaire.kind != "checklist" or value == top else 0) for q, value in found]
    return Fraction(100 * sum(question.weight * value for question, value in counted), top * weight)


def _axis_score(
    questionnaire: Questionnaire, axis: Axis, answers: Answers, exact: Fraction | None
) -> AxisScore:
    asked = questionnaire.questions_of[axis.id]
    apply = [question for question in asked if _state(answers, question) != "na"]
    found = values(asked, answers)
    weight = sum(question.weight for question, _ in found)
    return AxisScore(
        axis=axis.id,
        score=None if exact is None else float(exact),
        valid=bool(weight) and 2 * weight >= sum(question.weight for question in apply),
        answered=len(found),
        of=len(apply),
    )


def _global(questionnaire: Questionnaire, exact: Mapping[str, Fraction | None]) -> Fraction | None:
    counted = [
        (Fraction(str(axis.weight)), points)
        for axis in questionnaire.axes
        if axis.scored and (points := exact.get(axis.id)) is not None
    ]
    weight = sum(weight for weight, _ in counted)
    return sum((w * points for w, points in counted), Fraction(0)) / weight if weight else None


def _level(questionnaire: Questionnaire, points: Fraction) -> str | None:
    reached = [level.id for level in questionnaire.levels if points >= level.least]
    return reached[-1] if reached else None
