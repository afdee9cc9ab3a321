"""What the checklist of a partnership prints: each step, what it takes, what is done of it."""

from collections.abc import Callable
from dataclasses import dataclass

from envies_desktop.diagnostics.gates import current_step, steps
from envies_desktop.diagnostics.questionnaire import Question, Questionnaire
from envies_desktop.diagnostics.scoring import Given
from envies_desktop.diagnostics.sheets.answers import said
from envies_desktop.diagnostics.sheets.data import Heading
from envies_desktop.diagnostics.sheets.filling import Voice
from envies_desktop.i18n import tr

_WHO: dict[str, Callable[[], str]] = {
    "association": lambda: tr("association"),
    "entreprise": lambda: tr("entreprise"),
    "les_deux": lambda: tr("les deux"),
    "facilitateur": lambda: tr("animation"),
}


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
    """A step: `progress` in points, `gate` what must be true to go on; one step is `current`."""

    title: str
    gate: str
    rows: tuple[CheckRow, ...]
    progress: float | None = None
    complete: bool = False
    current: bool = False


@dataclass(frozen=True, slots=True)
class StepsSheet:
    """The whole checklist of a partnership."""

    heading: Heading
    steps: tuple[StepRow, ...]


def steps_of(heading: Heading, questionnaire: Questionnaire, voice: Voice) -> StepsSheet:
    """The checklist as one person filled it."""
    found = steps(questionnaire, voice.answers)
    current = current_step(found)
    rows = []
    for step in found:
        axis = questionnaire.axis_by_id[step.axis]
        checks = tuple(_check(questionnaire, one, voice) for one in questionnaire.questions_of[step.axis])
        gate = axis.gate.said() if axis.gate else ""
        rows.append(
            StepRow(axis.title.said(), gate, checks, step.progress, step.complete, step.axis == current)
        )
    return StepsSheet(heading, tuple(rows))


def _check(questionnaire: Questionnaire, question: Question, voice: Voice) -> CheckRow:
    given = voice.answers.get(question.id)
    return CheckRow(
        code=question.short,
        text=question.text.said(),
        state=_state(questionnaire, question, given),
        done=given is not None and given.value == questionnaire.scale_of(question.axis).top,
        required=question.required,
        who=who_label(question.who),
        evidence=question.evidence.said() if question.evidence else "",
        comment=voice.comments.get(question.id, ""),
    )


def who_label(who: str) -> str:
    """Who does a point; a word that is no code of ours is printed as it is."""
    made = _WHO.get(who)
    return made() if made else who


def _state(questionnaire: Questionnaire, question: Question, given: Given | None) -> str:
    """The words of an answer without its number; nothing where nobody has answered."""
    if given is None:
        return ""
    labels = {one.value: one.label.said() for one in questionnaire.scale_of(question.axis).values}
    return said(questionnaire, question, given) if given.value is None else labels.get(given.value, "")
