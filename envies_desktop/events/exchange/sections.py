"""What stands around a line and speaks for it: its sheet, a title above it, what was damaged in its cells."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from envies_desktop.events.exchange.data import Level, Problem, Values
from envies_desktop.intake.cells import meaning
from envies_desktop.intake.columns import Recognised
from envies_desktop.intake.sheet import Note, Row, Sheet
from envies_desktop.intake.words import meanings, plain, words

_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Section:
    """A title such as "ENTREPRISES", or the name of a sheet: what it says of the lines below."""

    kind: str = ""
    side: str = ""

    @property
    def said(self) -> bool:
        """Whether the title says anything."""
        return bool(self.kind or self.side)

    def told(self, values: Values) -> Values:
        """The values of a line; where it says neither kind nor side, the section does."""
        if values.kind or values.side or not self.said:
            return values
        return replace(values, kind=self.kind, side=self.side)


def section_of(titles: Iterable[str]) -> Section:
    """What the first title that tells one says: a kind of organisation, or a side."""
    for title in titles:
        kind = meaning("kinds", title) or _kind_in(title)
        if kind:
            return Section(kind=kind)
        if (side := meaning("sides", title)) and plain(title) != "support":
            return Section(side=side)
    return Section()


def _kind_in(title: str) -> str:
    """ "Liste des entreprises" is about companies, "Associations et entreprises" about both."""
    known = meanings("kinds")
    kinds = {known[word] for word in plain(title).split() if len(word) >= _SHORTEST and word in known}
    return kinds.pop() if len(kinds) == 1 else ""


_QUOTES = re.compile(r"[-–—_\s]*(?:[\"″〃”“«»'’´`]\s?){1,4}[-–—_\s]*|,\s?,|-\s?//\s?-|//")


class Above:
    """The cells of the lines above, for "idem": the last one that said something, in each column."""

    def __init__(self) -> None:
        self.cells: dict[int, str] = {}

    def repeated(self, row: Row) -> tuple[Row, list[int]]:
        """The line with what its ditto marks repeat, and the columns where they stand."""
        marks = [place for place, cell in enumerate(row.cells) if _is_ditto(cell)]
        if marks:
            cells = [self.cells.get(p, "") if p in marks else cell for p, cell in enumerate(row.cells)]
            row = Row(row.number, tuple(cells))
        self.cells.update((place, cell) for place, cell in enumerate(row.cells) if cell)
        return row, marks


def _is_ditto(cell: str) -> bool:
    if not cell or len(cell) > 20 or cell.isdigit():
        return False
    return cell != "ID" and (plain(cell) in words("dittos") or _QUOTES.fullmatch(cell) is not None)


def notes_by_line(sheet: Sheet, recognised: Recognised) -> dict[int, list[Problem]]:
    """What was damaged in the cells of each line of people."""
    lines = {row.number for row in recognised.data}
    found: dict[int, list[Problem]] = defaultdict(list)
    for note in sheet.notes:
        if note.line in lines:
            found[note.line].append(problem_of(note, recognised))
    return found


def problem_of(note: Note, recognised: Recognised) -> Problem:
    """A note of the reader under the header of its column."""
    place = note.params.get("place")
    header = next((c.header for c in recognised.columns if c.index == place), "")
    level: Level = "error" if "cell" in note.params else "warning"
    return Problem(note.line, header, str(note.params.get("value", "")), level, note.code, dict(note.params))
