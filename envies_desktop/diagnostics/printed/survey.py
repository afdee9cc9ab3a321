"""What a survey says over everybody, ready to show or print: nobody's slip can be told from it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from envies_desktop.diagnostics.comparing import ANONYMOUS_FROM
from envies_desktop.diagnostics.printed.data import Heading
from envies_desktop.diagnostics.questionnaire import Question, Questionnaire
from envies_desktop.diagnostics.survey import Share, Slip, filled, shares
from envies_desktop.i18n import sort_key


@dataclass(frozen=True, slots=True)
class SpreadRow:
    """A question: how many gave each of the `labels` (`counts`), and how many said "non concerné".

    `count` people gave a value; `favourable` is the share of 2 and 3, `mean` is over `top`.
    """

    text: str
    labels: tuple[str, ...]
    counts: tuple[int, ...]
    top: int
    count: int
    apart: int = 0
    favourable: float | None = None
    mean: float | None = None

    @property
    def enough(self) -> bool:
        """Whether so many answered that none of them can be recognised."""
        return self.count >= ANONYMOUS_FROM


@dataclass(frozen=True, slots=True)
class Remarks:
    """What people wrote beside a question."""

    question: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SurveySheet:
    """The synthesis of a survey; without `rows` nor `remarks` below ANONYMOUS_FROM slips."""

    heading: Heading
    slips: int
    rows: tuple[SpreadRow, ...] = ()
    remarks: tuple[Remarks, ...] = ()


def survey_of(heading: Heading, questionnaire: Questionnaire, slips: Sequence[Slip]) -> SurveySheet:
    """Over the slips that somebody filled; who they are does not reach the sheet."""
    given = filled(slips)
    nameless = replace(heading, respondents=())
    if len(given) < ANONYMOUS_FROM:
        return SurveySheet(nameless, len(given))
    return SurveySheet(nameless, len(given), spreads(questionnaire, given), _remarks(questionnaire, given))


def spreads(questionnaire: Questionnaire, slips: Sequence[Slip]) -> tuple[SpreadRow, ...]:
    """Every question in its order."""
    known = questionnaire.question_by_id
    found = shares(questionnaire, [slip.answers for slip in slips])
    return tuple(_spread(questionnaire, known[share.question], share, slips) for share in found)


def _spread(
    questionnaire: Questionnaire, question: Question, share: Share, slips: Sequence[Slip]
) -> SpreadRow:
    scale = questionnaire.scale_of(question.axis)
    said = [slip.answers[question.id] for slip in slips if question.id in slip.answers]
    return SpreadRow(
        text=question.text.said(),
        labels=tuple(value.label.said() for value in scale.values),
        counts=tuple(share.spread[value.value] for value in scale.values),
        top=scale.top,
        count=share.count,
        apart=sum(one.value is None for one in said),
        favourable=share.favourable,
        mean=share.mean,
    )


def _remarks(questionnaire: Questionnaire, slips: Sequence[Slip]) -> tuple[Remarks, ...]:
    """By question, in alphabetical order: that of the slips would tie together what one person said."""
    found = []
    for question in questionnaire.questions:
        texts = (slip.comments.get(question.id, "").strip() for slip in slips)
        kept = tuple(sorted(filter(None, texts), key=sort_key))
        if kept:
            found.append(Remarks(question.text.said(), kept))
    return tuple(found)
