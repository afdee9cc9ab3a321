"""The steps of a partnership: what is done of each, which one is open, and opening the next with a reason."""

from collections.abc import Mapping
from dataclasses import dataclass

from envies_desktop.diagnostics.questionnaire import Axis, Questionnaire
from envies_desktop.diagnostics.scoring import Answers, score
from envies_desktop.refused import Refused


@dataclass(frozen=True, slots=True)
class Step:
    """A step. `progress` in points: what is done of what applies, None where nothing applies.

    `missing` are the required points still to do: none of them, and the step is `complete`. It is `open` when
    those before it are complete, or were passed over for a written `reason`.
    """

    axis: str
    progress: float | None
    missing: tuple[str, ...]
    open: bool
    reason: str = ""

    @property
    def complete(self) -> bool:
        """Whether its gate is true."""
        return not self.missing


def steps(
    questionnaire: Questionnaire, answers: Answers, passed: Mapping[str, str] | None = None
) -> tuple[Step, ...]:
    """The steps of a checklist in their order; `passed` has the reason for going beyond a step, by its id.

    Raises Refused("gate-reason") for a reason without words.
    """
    reasons = {axis: reason.strip() for axis, reason in (passed or {}).items()}
    if not all(reasons.values()):
        raise Refused("gate-reason")
    missing = {axis.id: _missing(questionnaire, axis, answers) for axis in questionnaire.axes}
    progress = {axis.axis: _progress(axis.score, axis.answered, axis.of)
                for axis in score(questionnaire, answers).axes}  # fmt: skip
    behind = {axis for axis in missing if not missing[axis] or axis in reasons}
    return tuple(
        Step(axis.id, progress[axis.id], missing[axis.id],
             behind.issuperset(_before(questionnaire, axis)), reasons.get(axis.id, ""))
        for axis in questionnaire.axes
    )  # fmt: skip


def current_step(found: tuple[Step, ...]) -> str:
    """The id of the first open step that is neither complete nor passed; the last step when all are."""
    here = (step.axis for step in found if step.open and not step.complete and not step.reason)
    return next(here, found[-1].axis)


def _missing(questionnaire: Questionnaire, axis: Axis, answers: Answers) -> tuple[str, ...]:
    done = questionnaire.scale_of(axis.id).top
    left = []
    for question in questionnaire.questions_of[axis.id]:
        given = answers.get(question.id)
        settled = given is not None and (given.state == "na" or given.value == done)
        if question.required and not settled:
            left.append(question.id)
    return tuple(left)


def _progress(points: float | None, answered: int, of: int) -> float | None:
    """Points of what was answered, over all that applies: what nobody has looked at yet is not done."""
    return None if not of else (points or 0) * answered / of


def _before(questionnaire: Questionnaire, axis: Axis) -> set[str]:
    """Every step that must be behind: those named in `after` and those before them.

    In a questionnaire that names none, all the former ones.
    """
    if not any(step.after for step in questionnaire.axes):
        place = questionnaire.axes.index(axis)
        return {step.id for step in questionnaire.axes[:place]}
    found: set[str] = set()
    ahead = list(axis.after)
    while ahead:
        name = ahead.pop()
        if name not in found:
            found.add(name)
            ahead += questionnaire.axis_by_id[name].after
    return found
