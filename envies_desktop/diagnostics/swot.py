"""The lines of a SWOT by rule: forces and weaknesses from internal axes, the rest from the context.

2 and 3 say the high text, 0 the low one. 1 is a practice that was started: printed as something to
consolidate, never as absent. First come the heaviest and clearest answers: weight · |value − 1,5|.
"""

from dataclasses import dataclass
from typing import Literal

from envies_desktop.diagnostics.questionnaire import Quadrant, Question, Questionnaire, Text
from envies_desktop.diagnostics.scoring import Answers, values

QUADRANTS: tuple[Quadrant, ...] = ("S", "W", "O", "T")
CONSOLIDATE = Text("À consolider\u00a0: ", "To consolidate: ")

Code = Literal["high", "low", "consolidate"]


@dataclass(frozen=True, slots=True)
class Line:
    """A line and where it comes from: the answer to `question` read by the rule `code`.

    `text` is whole in both languages; `rank` orders its quadrant from the greatest down (0 to 3 points);
    `value` is the answer.
    """

    quadrant: Quadrant
    question: str
    code: Code
    text: Text
    rank: float
    value: int


def swot(questionnaire: Questionnaire, answers: Answers) -> tuple[Line, ...]:
    """Every line, quadrant by quadrant, best ranked first; the page shows `lines_per_quadrant` of each."""
    lines = [line for q, value in values(questionnaire.questions, answers)
             if (line := _line(questionnaire, q, value))]  # fmt: skip
    # Sorting keeps the order of the questions where ranks are equal.
    return tuple(sorted(lines, key=lambda line: (QUADRANTS.index(line.quadrant), -line.rank)))


def in_quadrant(lines: tuple[Line, ...], quadrant: Quadrant) -> tuple[Line, ...]:
    """The lines of one quadrant, in their order."""
    return tuple(line for line in lines if line.quadrant == quadrant)


def consolidate(text: Text) -> Text:
    """The words for a practice that was started: "À consolider : intention partenariale claire"."""
    return Text(CONSOLIDATE.fr + _lowered(text.fr), CONSOLIDATE.en + _lowered(text.en))


def _line(questionnaire: Questionnaire, question: Question, value: int) -> Line | None:
    high, low = question.high, question.low
    if high is None or low is None:
        return None
    rank = question.weight * abs(value - 1.5)
    if value >= 2:
        return Line(high.quadrant, question.id, "high", high.text, rank, value)
    if value == 0 or questionnaire.axis_by_id[question.axis].external:
        return Line(low.quadrant, question.id, "low", low.text, rank, value)
    return Line(low.quadrant, question.id, "consolidate", consolidate(high.text), rank, value)


def _lowered(text: str) -> str:
    """The text with a small first letter, unless its first word is written in capitals (RSE, ESAT)."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
