"""The action plan that the scores propose: the weakest axes first, six actions at most."""

from dataclasses import dataclass

from envies_desktop.diagnostics.questionnaire import Axis, Questionnaire, Text
from envies_desktop.diagnostics.scoring import AxisScore, Result

MOST_ACTIONS = 6
WEAK_BELOW, STRONG_FROM = 50, 75
PASS_ON_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Proposed:
    """An action for an axis, within `horizon_months`; `type` is the partnership type it leads to.

    `source` is the id of the questionnaire's action, or "gov.pass-on" where axis "gov" can teach others.
    """

    axis: str
    horizon_months: int
    text: Text
    type: str | None
    source: str


def plan(questionnaire: Questionnaire, result: Result, most: int = MOST_ACTIONS) -> tuple[Proposed, ...]:
    """The actions of the valid axes, weakest axis first and in the order of the questionnaire where equal."""
    known = [axis for axis in result.axes if axis.valid and axis.score is not None]
    proposed = [
        action
        for axis in sorted(known, key=lambda axis: axis.score or 0)
        for action in _actions(questionnaire, questionnaire.axis_by_id[axis.axis], axis)
    ]
    return tuple(proposed[:most])


def _actions(questionnaire: Questionnaire, axis: Axis, scored: AxisScore) -> list[Proposed]:
    points = scored.score or 0
    if points >= STRONG_FROM:
        # Nobody teaches their surroundings: only a practice is passed on.
        if questionnaire.pass_on is None or axis.external:
            return []
        return [Proposed(axis.id, PASS_ON_MONTHS, questionnaire.pass_on, None, f"{axis.id}.pass-on")]
    steps = ("a", "b", "p") if points < WEAK_BELOW else ("b", "p")
    return [
        Proposed(axis.id, action.horizon_months, action.text, action.type, action.id)
        for step in steps
        for action in axis.actions
        if action.step == step
    ]
