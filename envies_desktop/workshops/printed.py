"""What the sheets of a workshop need: plain values, no store, no window. Rounds and tables count from 1."""

import uuid
from dataclasses import dataclass

from envies_desktop.events.printed import EventHeader, Guest, RoundTime
from envies_desktop.workshops.method import Method


@dataclass(frozen=True, slots=True)
class AskedTable:
    """A table before anybody sits there: its number, its name, its host, what it is asked round by round."""

    number: int
    name: str = ""
    host: str = ""
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TableSheets:
    """The tables that stand in the room."""

    event: EventHeader
    tables: tuple[AskedTable, ...]


@dataclass(frozen=True, slots=True)
class SeatedGuest:
    """Somebody's tables, round by round (None: not there); `keeps` the table: a host, or who cannot move."""

    guest: Guest
    tables: tuple[int | None, ...]
    host: bool = False
    keeps: bool = False


@dataclass(frozen=True, slots=True)
class GroupSheets:
    """Who sits where; `version` is the number of the plan. `rounds` and `questions` are in their order.

    `hall` are the tables of the room, `people` in the order of lists, those who sit nowhere left out.
    """

    event: EventHeader
    version: int
    rounds: tuple[RoundTime, ...]
    questions: tuple[str, ...]
    hall: tuple[AskedTable, ...]
    people: tuple[SeatedGuest, ...]

    def table(self, number: int) -> AskedTable:
        """A table by its number."""
        return next((one for one in self.hall if one.number == number), AskedTable(number))

    def at(self, place: int) -> dict[int, list[SeatedGuest]]:
        """Who sits at each table in a round (its place, from 0): who keeps it first, by number."""
        found: dict[int, list[SeatedGuest]] = {}
        for person in sorted(self.people, key=lambda one: not one.host):
            table = person.tables[place]
            if table is not None:
                found.setdefault(table, []).append(person)
        return dict(sorted(found.items()))


def who_told(sheets: GroupSheets) -> dict[uuid.UUID, tuple[tuple[int, int, uuid.UUID], ...]]:
    """What sheets tell each person: round and table from 0. Whom they meet is on no sheet of their own."""
    return {
        person.guest.id: tuple(
            (place, table - 1, person.guest.id)
            for place, table in enumerate(person.tables)
            if table is not None
        )
        for person in sheets.people
    }


@dataclass(frozen=True, slots=True)
class SaidLine:
    """A line of what was said: its table (None: in plenary), and who said it."""

    kind: str
    text: str
    table: int | None
    speaker: str
    impact: int | None
    effort: int | None


@dataclass(frozen=True, slots=True)
class SynthesisSheets:
    """What a workshop brought: its question, its method by name, the lines in their order, who came."""

    event: EventHeader
    question: str
    method: str
    lines: tuple[SaidLine, ...]
    came: int


@dataclass(frozen=True, slots=True)
class MethodSheets:
    """The card that a workshop is run by."""

    event: EventHeader
    method: Method
