"""What the checklist of a partnership prints: each step, what it takes, what is done of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from envies_desktop.diagnostics.gates import current_step, steps
from envies_desktop.diagnostics.printed.answers import said
from envies_desktop.diagnostics.printed.data import Heading
from envies_desktop.diagnostics.printed.voices import Voice
from envies_desktop.diagnostics.questionnaire import Question, Questionnaire
from envies_desktop.diagnostics.scoring import Given


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A point: `state` in words, `done` when nothing is left to do; `required` ones open the next step."""

    code: str
    text: str
    state: str = ""
    done: bool = False
    required: bool = False
    who: str = ""
    evidence: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step: `progress` in points, `gate` what must be true to go on; one step is `current`.

    `reason` is why one went beyond it before it was done.
    """

    title: str
    gate: str
    rows: tuple[CheckRow, ...]
    progress: float | None = None
    complete: bool = False
    current: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StepsSheet:
    """The whole checklist of a partnership."""

    heading: Heading
    steps: tuple[StepRow, ...]


def steps_of(
    heading: Heading, questionnaire: Questionnaire, voice: Voice, passed: Mapping[str, str] | None = None
) -> StepsSheet:
    """The checklist as one person filled it; `passed` has the reasons for going beyond a step."""
    found = steps(questionnaire, voice.answers, passed)
    current = current_step(found)
    rows = []
    for step in found:
        axis = questionnaire.axis_by_id[step.axis]
        checks = tuple(_check(questionnaire, one, voice) for one in questionnaire.questions_of[step.axis])
        gate = axis.gate.said() if axis.gate else ""
        rows.append(
            StepRow(
                axis.title.said(),
                gate,
                checks,
                step.progress,
                step.complete,
                step.axis == current,
                "" if step.complete else step.reason,
            )
        )
    return StepsSheet(heading, tuple(rows))


def _check(questionnaire: Questionnaire, question: Question, voice: Voice) -> CheckRow:
    given = voice.answers.get(question.id)
    names = {rater.id: rater.text.said() for rater in questionnaire.raters}
    return CheckRow(
        code=question.short,
        text=question.text.said(),
        state=_state(questionnaire, question, given),
        done=given is not None and given.value == questionnaire.scale_of(question.axis).top,
        required=question.required,
        who=names.get(question.who, question.who),
        evidence=question.evidence.said() if question.evidence else "",
        comment=voice.comments.get(question.id, ""),
    )


def _state(questionnaire: Questionnaire, question: Question, given: Given | None) -> str:
    """The words of an answer without its number; nothing where nobody has answered."""
    if given is None:
        return ""
    labels = {one.value: one.label.said() for one in questionnaire.scale_of(question.axis).values}
    return said(questionnaire, question, given) if given.value is None else labels.get(given.value, "")
