"""The XML of a sheet, followed before it is read: how far it reaches, what it hides, what has no value."""

import re
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat

from envies_desktop.intake.limits import COLUMNS, ROWS
from envies_desktop.intake.mending import Notes, cell_name
from envies_desktop.intake.packing import check_reach, figure
from envies_desktop.refused import Refused

_HIDDEN = ("1", "true")
_SHOWN = 40
_SPACES = 10_000
"""Spaces in a row that no person typed: written out, they fill the memory."""


@dataclass(slots=True)
class Survey:
    """What a sheet shows of itself: hidden lines from 1, hidden columns from 0, its notes.

    `wrong` are the cells that hold an error, as (line, column): a value that stands there means nothing.
    """

    hidden: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    notes: Notes = field(default_factory=list)
    wrong: set[tuple[int, int]] = field(default_factory=set)

    def hide_columns(self, first: int, last: int) -> None:
        """Columns `first` to `last`, from 0."""
        self.hidden_columns.update(range(first, min(last, COLUMNS) + 1))

    def told(self) -> dict[str, Any]:
        """As the capped process answers it."""
        return {"hidden": sorted(self.hidden), "hidden_columns": sorted(self.hidden_columns)}


class _Follower:
    """Follows the cells of a sheet of XLSX; stops at the first filled one beyond the limits.

    The dimension that a sheet declares is not believed, and empty cells that only carry a style are free.
    """

    def __init__(self, parser: Any, file: str) -> None:
        self.parser, self.file = parser, file
        self.survey = Survey()
        self.row = self.column = self.cells = 0
        self.kind = ""
        self.text: list[str] = []
        self.watched = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name == "row":
            self.row = figure(attributes.get("r", ""), self.row + 1)
            self.column = 0
            unseen = attributes.get("hidden") in _HIDDEN or _is_flat(attributes.get("ht", ""))
            if unseen and self.row <= ROWS:
                self.survey.hidden.add(self.row)
        elif name == "c":
            self._enter(attributes.get("r", ""))
            self.kind = attributes.get("t", "")
            if self.kind == "e":
                self._watch()
        elif name in ("v", "is"):
            self._filled()
        elif name == "f" and self.kind != "str":
            self._watch()
        elif name == "col" and attributes.get("hidden") in _HIDDEN:
            first = figure(attributes.get("min", ""), 1)
            self.survey.hide_columns(first - 1, figure(attributes.get("max", ""), first) - 1)

    def _enter(self, place: str) -> None:
        letters = place.rstrip("0123456789")[:8]
        if not letters:
            self.column += 1
            return
        self.column = 0
        for letter in letters.upper():
            self.column = self.column * 26 + ord(letter) - 64
        self.row = figure(place[len(letters) :], self.row)

    def _filled(self) -> None:
        self.cells += 1
        check_reach(self.file, row=self.row, column=self.column, cells=self.cells)

    def _watch(self) -> None:
        """The value of a formula or of an error is looked at: only then, for speed."""
        if not self.watched:
            self.watched, self.text = True, []
            self.parser.EndElementHandler = self._end

    def _end(self, tag: str) -> None:
        name = tag.rpartition(":")[2]
        if name == "f":
            self.parser.CharacterDataHandler = self.text.append
        elif name == "c":
            self.parser.EndElementHandler = self.parser.CharacterDataHandler = None
            self.watched = False
            self._judge("".join(self.text).strip())

    def _judge(self, value: str) -> None:
        line, place = self.row, self.column - 1
        where = {"cell": cell_name(place, line), "place": place} if place >= 0 else {"cell": "", "place": 0}
        if self.kind == "e":
            self.survey.wrong.add((line, place))
            self.survey.notes.append([line, "import-cell-error", {**where, "value": value[:_SHOWN]}])
        elif not value:
            self.survey.notes.append([line, "import-cell-formula", where])


def _is_flat(height: str) -> bool:
    """Whether somebody dragged a line until it was gone."""
    return height[:1] == "0" and not re.search("[1-9]", height[:4])


def survey_sheet(content: bytes, file: str) -> Survey:
    """Follow a sheet of XLSX; raises Refused where it reaches too far."""
    parser = expat.ParserCreate()
    follower = _Follower(parser, file)
    parser.StartElementHandler = follower.start
    parser.Parse(content, True)
    return follower.survey


class _TableFollower:
    """Follows the tables of OpenDocument, repeated cells included; empty ones cost nothing."""

    def __init__(self, parser: Any, file: str) -> None:
        self.parser, self.file = parser, file
        self.surveys: dict[str, Survey] = {}
        self.survey = Survey()
        self.row = self.column = self.rows = self.columns = self.cells = self.heads = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name == "table":
            self.row = self.rows = self.heads = 0
            self.survey = self.surveys.setdefault(attributes.get("table:name", ""), Survey())
        elif name == "table-column":
            count = _repeated(attributes, "columns")
            if _is_hidden(attributes):
                self.survey.hide_columns(self.heads, self.heads + count - 1)
            self.heads += count
        elif name == "table-row":
            self._enter_row(attributes)
        elif name in ("table-cell", "covered-table-cell"):
            self._enter_cell(attributes)
        elif name == "p":
            self._filled()
        elif name == "s" and figure(attributes.get("text:c", ""), 1) > _SPACES:
            raise Refused("import-too-heavy", file=self.file)

    def _enter_row(self, attributes: dict[str, str]) -> None:
        self.row += self.rows
        self.rows = _repeated(attributes, "rows")
        self.column = self.columns = 0
        if _is_hidden(attributes):
            self.survey.hidden.update(range(self.row + 1, min(self.row + self.rows, ROWS) + 1))

    def _enter_cell(self, attributes: dict[str, str]) -> None:
        self.column += self.columns
        self.columns = _repeated(attributes, "columns")
        types = [value for key, value in attributes.items() if key.endswith(":value-type")]
        if types:
            self._filled()
        line = self.row + 1
        where = {"cell": cell_name(self.column, line), "place": self.column}
        if "error" in types:
            self.survey.wrong.add((line, self.column))
            self.survey.notes.append([line, "import-cell-error", {**where, "value": ""}])
            self.parser.CharacterDataHandler = self._say
            self.parser.EndElementHandler = self._leave
        elif "table:formula" in attributes and not types:
            self.survey.notes.append([line, "import-cell-formula", where])

    def _filled(self) -> None:
        self.cells += self.rows * self.columns
        check_reach(self.file, row=self.row + self.rows, column=self.column + self.columns, cells=self.cells)

    def _say(self, text: str) -> None:
        """What the cell of an error shows."""
        params = self.survey.notes[-1][2]
        params["value"] = (params["value"] + text)[:_SHOWN]

    def _leave(self, tag: str) -> None:
        if tag.endswith(":table-cell"):
            self.parser.CharacterDataHandler = self.parser.EndElementHandler = None


def _is_hidden(attributes: dict[str, str]) -> bool:
    return attributes.get("table:visibility", "visible") != "visible"


def _repeated(attributes: dict[str, str], what: str) -> int:
    ends = f":number-{what}-repeated"
    return max(1, figure(next((value for key, value in attributes.items() if key.endswith(ends)), ""), 1))


def survey_tables(content: bytes, file: str) -> dict[str, Survey]:
    """Follow the tables of OpenDocument by their names; raises Refused where they reach too far."""
    parser = expat.ParserCreate()
    follower = _TableFollower(parser, file)
    parser.StartElementHandler = follower.start
    parser.Parse(content, True)
    return follower.surveys
