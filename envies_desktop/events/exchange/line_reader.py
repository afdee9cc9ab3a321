"""The cells of one line by field, and what is odd in them."""

from collections.abc import Mapping
from typing import Any

from envies_desktop.events.exchange.data import Level, Problem
from envies_desktop.intake.cells import is_blank
from envies_desktop.intake.columns import Column
from envies_desktop.intake.reader import Row

LONGEST = 300


class LineReader:
    """Gives the cells of one line and gathers what is found, what is odd, and what goes to the remarks."""

    def __init__(self, row: Row, places: Mapping[str, tuple[Column, ...]]) -> None:
        self.row = row
        self.places = places
        self.problems: list[Problem] = []
        self.found: dict[str, Any] = {}
        self.notes: list[str] = []

    def cells(self, field: str) -> list[tuple[Column, str]]:
        """The columns of a field that say something here."""
        places = self.places.get(field)
        if places is None:
            return []
        row = self.row.cells
        texts = ((c, row[c.index]) for c in places if c.index < len(row))
        return [(column, text) for column, text in texts if not is_blank(text)]

    def odd(self, column: Column, value: str, level: Level, code: str, /, **params: Any) -> None:
        """Note a problem of a cell."""
        self.problems.append(Problem(self.row.number, column.header, value, level, code, params))

    def short(self, column: Column, text: str) -> str:
        """The text on one line, cut where it is longer than any name."""
        kept = " ".join(text.split())
        if len(kept) > LONGEST:
            self.odd(column, kept[:80], "error", "import-too-long", most=LONGEST)
        return kept[:LONGEST]
