"""A questionnaire as the rules, the screen and the paper read it: everything its file says, and nothing else.

Files, checks and stored documents become these through `reading`; the format is docs/questionnaire-format.md.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from envies_desktop.i18n import language

Kind = Literal["diagnostic", "checklist", "survey"]
Quadrant = Literal["S", "W", "O", "T"]


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a questionnaire in both languages, as its authors wrote it: plain text, never markup."""

    fr: str
    en: str

    def said(self) -> str:
        """The text in the language of the moment."""
        return self.en if language() == "en" else self.fr


@dataclass(frozen=True, slots=True)
class Named:
    """Something with a code and a name: a rater, a status."""

    id: str
    text: Text


@dataclass(frozen=True, slots=True)
class Level:
    """A level reached from `least` points up (0 to 100)."""

    id: str
    least: float
    label: Text


@dataclass(frozen=True, slots=True)
class ScaleValue:
    """An answer that may be given, 0 being the least."""

    value: int
    label: Text
    help: Text | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """The answers of a question; `na_allowed` also takes "non concerné", `unknown_allowed` "ne sait pas"."""

    id: str
    values: tuple[ScaleValue, ...]
    na_allowed: bool = True
    unknown_allowed: bool = True

    @property
    def top(self) -> int:
        """The greatest value: 3, or 2 for a checklist."""
        return self.values[-1].value


@dataclass(frozen=True, slots=True)
class AxisAction:
    """An action of an axis: `step` is "a" (score below 50), "b" or "p" (with a partner; both below 75).

    `type` is the partnership type it leads to.
    """

    id: str
    step: Literal["a", "b", "p"]
    horizon_months: int
    text: Text
    type: str | None = None


@dataclass(frozen=True, slots=True)
class Axis:
    """A subject of the questionnaire. An `external` axis (context) feeds opportunities and threats only.

    `scored` axes count in the global score with their `weight`. In a checklist an axis is a step, complete
    when `gate` is true; it opens after the steps named in `after`.
    """

    id: str
    title: Text
    weight: float
    scored: bool = True
    external: bool = False
    odd: tuple[int, ...] = ()
    scale: str = ""
    actions: tuple[AxisAction, ...] = ()
    gate: Text | None = None
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SwotText:
    """What an answer becomes in the SWOT, and where."""

    quadrant: Quadrant
    text: Text


@dataclass(frozen=True, slots=True)
class Question:
    """A question; `id` is whole ("rso_association.gov1"). `types` weighs the partnership types (0 to 3).

    In a checklist it is a point to do: `required` for its gate, done by `who`, shown by `evidence`.
    """

    id: str
    axis: str
    text: Text
    weight: int = 1
    odd: tuple[int, ...] = ()
    high: SwotText | None = None
    low: SwotText | None = None
    types: Mapping[str, int] = field(default_factory=dict)
    required: bool = False
    who: str = ""
    evidence: Text | None = None

    @property
    def short(self) -> str:
        """The id without its questionnaire: "gov1"."""
        return self.id.partition(".")[2] or self.id


@dataclass(frozen=True, slots=True)
class PartnershipType:
    """A type of partnership. Below `medium_term_below` points of global score it is for "à moyen terme"."""

    id: str
    text: Text
    help: Text | None = None
    medium_term_below: float = 0


@dataclass(frozen=True, slots=True)
class TypeRule:
    """When a type is recommended; all in score points (0 to 100)."""

    recommend_from: float = 50
    discuss_within: float = 8
    prepare_below: float = 40


@dataclass(frozen=True, slots=True)
class Indicator:
    """A figure followed beside the answers; `fields` are the codes of its columns."""

    id: str
    axis: str
    unit: Text
    text: Text
    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class Questionnaire:
    """One version of a questionnaire. `scales` by id, the first one serves every axis that names none."""

    id: str
    version: int
    kind: Kind
    title: Text
    audience: str
    axes: tuple[Axis, ...]
    questions: tuple[Question, ...]
    scales: Mapping[str, Scale]
    levels: tuple[Level, ...] = ()
    duration_min: int = 0
    purpose: Text = Text("", "")
    facilitator_note: Text = Text("", "")
    sources: tuple[str, ...] = ()
    lines_per_quadrant: int = 5
    pass_on: Text | None = None
    types: tuple[PartnershipType, ...] = ()
    type_rule: TypeRule = TypeRule()
    raters: tuple[Named, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    statuses: tuple[Named, ...] = ()
    milestones_months: tuple[int, ...] = ()

    @cached_property
    def axis_by_id(self) -> Mapping[str, Axis]:
        """The axes by their id."""
        return {axis.id: axis for axis in self.axes}

    @cached_property
    def question_by_id(self) -> Mapping[str, Question]:
        """The questions by their whole id."""
        return {question.id: question for question in self.questions}

    @cached_property
    def questions_of(self) -> Mapping[str, tuple[Question, ...]]:
        """The questions of every axis, by its id, in their order."""
        found: dict[str, list[Question]] = {axis.id: [] for axis in self.axes}
        for question in self.questions:
            found[question.axis].append(question)
        return {axis: tuple(questions) for axis, questions in found.items()}

    def scale_of(self, axis: str) -> Scale:
        """The scale of an axis's questions."""
        named = self.axis_by_id[axis].scale
        return self.scales[named] if named else next(iter(self.scales.values()))
