"""The cells of one line by field, and what is odd in them."""

from collections.abc import Mapping
from typing import Any

from envies_desktop.events.exchange.data import Level, Problem
from envies_desktop.intake.cells import is_blank
from envies_desktop.intake.columns import Column
from envies_desktop.intake.names import Name
from envies_desktop.intake.people import OF_A_PERSON
from envies_desktop.intake.sheet import Row
from envies_desktop.intake.ticks import ticked
from envies_desktop.intake.words import plain

LONGEST = 300


_OTHER = frozenset({"autre", "autres", "other", "others"})
_OWN = frozenset(
    {
        *("together", "need", "offer", "theme", "note", "access", "photo", "contact_consent", "badge"),
    }
)
"""What the first person says for the organisation, or for themselves: nobody consents for another. What the
kind of event asks is of that sort too."""


class LineReader:
    """Gives the cells of one line and gathers what is found, what is odd, and what goes to the remarks.

    `person` counts the people of the line from 1: each has their own name and address, all share the rest;
    `fields` are those of the kind of event.
    """

    def __init__(
        self,
        row: Row,
        places: Mapping[str, tuple[Column, ...]],
        person: int,
        statuses: Mapping[str, str],
        fields: frozenset[str],
    ) -> None:
        self.row = row
        self.places = places
        self.person = person
        self.statuses = statuses
        self.own = _OWN | fields
        self.problems: list[Problem] = []
        self.found: dict[str, Any] = {}
        self.notes: list[str] = []
        self.others: list[Name] = []

    def cells(self, field: str) -> list[tuple[Column, str]]:
        """The columns of a field that say something here; a ticked option says its name."""
        said = [(column, text) for column, text in self.texts(field) if not is_blank(text)]
        if len(said) > 1 and plain(said[0][1]) in _OTHER:
            return said[1:]
        return said

    def texts(self, field: str) -> list[tuple[Column, str]]:
        """The same with the cells that say nothing ("à confirmer", "?")."""
        places = self.places.get(field)
        if places is None or (self.person > 1 and field in self.own):
            return []
        row = self.row.cells
        mine = [
            c for c in places if c.index < len(row) and (field not in OF_A_PERSON or c.person == self.person)
        ]
        if not any(column.option for column in mine):
            return [(column, row[column.index]) for column in mine]
        ranked = [(*ticked(c, row[c.index]), c) if c.option else (0, row[c.index], c) for c in mine]
        return [(column, text) for _, text, column in sorted(ranked, key=lambda one: one[0])]

    def odd(self, column: Column, value: str, level: Level, code: str, /, **params: Any) -> None:
        """Note a problem of a cell."""
        self.problems.append(Problem(self.row.number, column.header, value, level, code, params))

    def short(self, column: Column, text: str) -> str:
        """The text on one line, cut where it is longer than any name."""
        kept = " ".join(text.split())
        if len(kept) > LONGEST:
            self.odd(column, kept[:80], "error", "import-too-long", most=LONGEST)
        return kept[:LONGEST]
