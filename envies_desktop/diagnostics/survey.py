"""What many people answered to a short questionnaire (satisfaction, follow-up): shares and means."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.scoring import Answers

FAVOURABLE_FROM = 2
"""Value from which an answer is favourable: "plutôt oui", "tout à fait"."""


class Slip(Protocol):
    """What one person gave: answers and comments by whole question id."""

    @property
    def answers(self) -> Answers:
        """The answers."""

    @property
    def comments(self) -> Mapping[str, str]:
        """The comments."""


S = TypeVar("S", bound=Slip)


def filled(slips: Sequence[S]) -> list[S]:
    """Those that somebody filled; the next one, opened in advance, is still blank."""
    return [slip for slip in slips if slip.answers or any(slip.comments.values())]


@dataclass(frozen=True, slots=True)
class Share:
    """A question: `count` people gave a value, of which `favourable` is the share (0 to 1) of 2 and 3.

    `mean` is of the values (0 to 3); both None where nobody answered. `spread` counts each value.
    """

    question: str
    count: int
    favourable: float | None
    mean: float | None
    spread: tuple[int, ...]


def shares(questionnaire: Questionnaire, people: Sequence[Answers]) -> tuple[Share, ...]:
    """Every question in its order, over all these people."""
    return tuple(
        _share(question.id, questionnaire.scale_of(question.axis).top, people)
        for question in questionnaire.questions
    )


def _share(question: str, top: int, people: Sequence[Answers]) -> Share:
    given = (answers.get(question) for answers in people)
    values = [one.value for one in given if one and one.value is not None]
    spread = tuple(values.count(value) for value in range(top + 1))
    if not values:
        return Share(question, 0, None, None, spread)
    favourable = sum(value >= FAVOURABLE_FROM for value in values)
    return Share(question, len(values), favourable / len(values), sum(values) / len(values), spread)
