"""What the sheets of a diagnostic print: texts in the language of the moment, figures not rounded.

Scores are points from 0 to 100, None where an axis is not valid. Everything is picklable.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from envies_desktop.diagnostics.audiences import ConsentLine


@dataclass(frozen=True, slots=True)
class Heading:
    """Whom it is about, with what, when and with whom. `code` names the questionnaire and its version.

    Without a questionnaire (a SWOT made in a room) `questionnaire` is empty and `title` says what was typed.
    `parties` is how many organisations a partnership has, where it is about one; `group` tells that it is
    about the people of an event, who are `subject` then.
    """

    subject: str
    questionnaire: str
    code: str
    date: dt.date
    facilitator: str = ""
    respondents: tuple[str, ...] = ()
    event: str = ""
    title: str = ""
    parties: int = 0
    group: bool = False


@dataclass(frozen=True, slots=True)
class AxisRow:
    """An axis and its score, `answered` questions out of `of`; `level` is the word of its score.

    `others` are the scores of the other series of the radar, in their order.
    """

    title: str
    score: float | None
    answered: int
    of: int
    scored: bool = True
    level: str = ""
    others: tuple[float | None, ...] = ()


@dataclass(frozen=True, slots=True)
class SwotRow:
    """A line of the SWOT: `code` of the question it comes from ("" for a facilitator's own), its answer.

    `mark` is that of lines.ShownLine, `strong` a line printed in bold, `votes` dots given in the room.
    """

    text: str
    code: str = ""
    answer: str = ""
    mark: str = ""
    strong: bool = False
    votes: int = 0


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An action of the plan; `kind` is the name of a partnership type, `offer` what the directory offers."""

    text: str
    axis: str = ""
    months: int | None = None
    kind: str = ""
    owner: str = ""
    due: dt.date | None = None
    success: str = ""
    offer: str = ""
    done_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class TypeRow:
    """A partnership type and its score; `statuses` are of "recommended", "discuss", "medium".

    `reasons` are the answers that speak most for it.
    """

    title: str
    score: float | None
    statuses: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """A question and what each respondent said to it (one place for each), with their comments."""

    code: str
    text: str
    said: tuple[str, ...]
    comments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """A question to come back to, and why: who said what."""

    code: str
    text: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """The whole report. `completeness` is a share (0 to 1), None for a SWOT without a questionnaire.

    `series` names the polygons: this diagnostic first, then what it is compared with. `swot` has all the
    lines of S, W, O and T; the first `most` of each stand on the page. `prepare` are the axes to work on
    before any partnership. `answers` go by axis.
    """

    heading: Heading
    axes: tuple[AxisRow, ...] = ()
    level: str = ""
    global_score: float | None = None
    completeness: float | None = None
    provisional: bool = False
    series: tuple[str, ...] = ("",)
    swot: Mapping[str, tuple[SwotRow, ...]] = field(default_factory=dict)
    most: int = 5
    clarify: tuple[Point, ...] = ()
    debate: tuple[Point, ...] = ()
    plan: tuple[ActionRow, ...] = ()
    types: tuple[TypeRow, ...] = ()
    prepare: tuple[str, ...] = ()
    consents: tuple[ConsentLine, ...] = ()
    answers: tuple[tuple[str, tuple[AnswerRow, ...]], ...] = ()
