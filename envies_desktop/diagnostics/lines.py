"""The SWOT as shown: the lines that answers give, and what the facilitator made of them."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from envies_desktop.diagnostics.swot import QUADRANTS, Line

LAST = 10_000
"""The place of a line that nobody has put in order: behind those that somebody has, by rank."""


@dataclass(frozen=True, slots=True)
class KeptLine:
    """A line somebody has touched, as stored; `text` of "" says what the answers say.

    `place` is LAST where it was never put in order: a word that is changed moves no line.
    """

    id: uuid.UUID
    quadrant: str
    place: int = 0
    text: str = ""
    source: str = ""
    hidden: bool = False
    votes: int = 0


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line of the board. `mark`: "" as the answers say, "added" or "edited" by the facilitator, "moved",
    "stale" where the answers no longer say what was edited. `key` names it to the actions, before and
    after somebody touches it: its source, the id of one's own."""

    key: uuid.UUID | str
    quadrant: str
    text: str
    question: str = ""
    mark: str = ""
    votes: int = 0
    hidden: bool = False


Board = Mapping[str, tuple[ShownLine, ...]]


def source_of(line: Line) -> str:
    """What names a derived line: its question and its rule."""
    return f"{line.question}:{line.code}"


def board(derived: Iterable[Line], kept: Iterable[KeptLine]) -> Board:
    """The lines of each quadrant in their order, hidden ones included.

    Lines in an order somebody gave come first, then those that answers give, by rank. An edited line whose
    answer changed stays; one that was only moved or hidden goes with its answer.
    """
    touched = {line.source: line for line in kept if line.source}
    found: list[tuple[int, int, ShownLine]] = []
    for rank, line in enumerate(derived):
        own = touched.pop(source_of(line), None)
        shown = _touched(line, own) if own else _untouched(line)
        found.append((own.place if own else LAST, rank, shown))
    left = [line for line in kept if not line.source or (line.source in touched and line.text)]
    found += [(line.place, LAST + at, _own(line)) for at, line in enumerate(left)]
    found.sort(key=lambda item: item[:2])
    return {q: tuple(line for _, _, line in found if line.quadrant == q) for q in QUADRANTS}


def _untouched(line: Line) -> ShownLine:
    return ShownLine(source_of(line), line.quadrant, line.text.said(), line.question)


def _touched(line: Line, own: KeptLine) -> ShownLine:
    mark = "edited" if own.text else "moved" if own.quadrant != line.quadrant else ""
    words = own.text or line.text.said()
    return ShownLine(source_of(line), own.quadrant, words, line.question, mark, own.votes, own.hidden)


def _own(line: KeptLine) -> ShownLine:
    question = line.source.partition(":")[0]
    mark = "stale" if line.source else "added"
    return ShownLine(
        line.source or line.id, line.quadrant, line.text, question, mark, line.votes, line.hidden
    )
