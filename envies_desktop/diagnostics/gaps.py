"""Several people about the same questions: what to debate, and the mean of their scores with each shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.scoring import Answers, Result

DEBATE_FROM = 2
"""Points of scale between two people from which a question is a point to debate."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A question on which people differ; `values` has whoever gave a value, by their place in the list."""

    question: str
    values: Mapping[int, int]

    @property
    def size(self) -> int:
        """The greatest value less the smallest one."""
        return max(self.values.values()) - min(self.values.values())


@dataclass(frozen=True, slots=True)
class Views:
    """An axis as each sees it (None: not valid for that person) and the mean of those who have a score."""

    axis: str
    scores: tuple[float | None, ...]
    mean: float | None


def gaps(
    questionnaire: Questionnaire, people: Sequence[Answers], least: int = DEBATE_FROM
) -> tuple[Gap, ...]:
    """The questions on which two people differ by `least` or more: widest first, then in their order."""
    found = []
    for question in questionnaire.questions:
        given = ((place, answers.get(question.id)) for place, answers in enumerate(people))
        values = {place: one.value for place, one in given if one and one.value is not None}
        if values and max(values.values()) - min(values.values()) >= least:
            found.append(Gap(question.id, values))
    return tuple(sorted(found, key=lambda gap: -gap.size))


def views(questionnaire: Questionnaire, results: Sequence[Result]) -> tuple[Views, ...]:
    """The axes seen by everybody; who has no score for an axis is never counted as zero."""
    return tuple(_views(axis.id, results) for axis in questionnaire.axes)


def _views(axis: str, results: Sequence[Result]) -> Views:
    found = [result.axis(axis) for result in results]
    scores = tuple(one.score if one.valid else None for one in found)
    known = [score for score in scores if score is not None]
    return Views(axis, scores, sum(known) / len(known) if known else None)
