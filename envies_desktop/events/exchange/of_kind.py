"""What a kind of event makes of a list of participants, beside what every event does."""

import uuid
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from envies_desktop.activity import EventKind
from envies_desktop.directory.exchange.data import Change
from envies_desktop.directory.exchange.origins import Judgement, Origins
from envies_desktop.directory.kinds import group_of
from envies_desktop.events.exchange.data import Line, Values
from envies_desktop.events.exchange.known import Known
from envies_desktop.events.exchange.line_reader import LineReader
from envies_desktop.events.exchange.naming import Names
from envies_desktop.events.exchange.template import Heading, headings
from envies_desktop.events.kinds import side_of_group
from envies_desktop.store.base import Record
from envies_desktop.store.work import Work

Judged = tuple[object, Change, Judgement]
"""The record, or what stands for it until it is there; the change; what becomes of it."""
Row = tuple[type[Record], dict[str, Any]]
"""A row to be written, and where."""


class OfKind:
    """What an event of no special kind makes of a list; `EventKind.accept` names a class above this one.

    One is made for each look at the store: it reads the lines, then learns what the event knows (`look_up`),
    says what each line would change, and writes that. `fields` are the names of the kind's `import_fields`.
    """

    namings: tuple[str, ...] = ()
    """Fields in which others are named, beside those of the rules."""
    turns = False
    """Whether somebody may be put on another side than that of their organisation."""
    columns: frozenset[str] = frozenset()
    """What it knows of a participant in a record of its own."""
    tables: tuple[type[Record], ...] = ()
    """Where its rows are written, after those of the participants and in this order."""

    def __init__(self, fields: Iterable[str]) -> None:
        self.fields = frozenset(fields)

    def read(self, line: LineReader) -> dict[str, Any]:
        """What a line says in its fields, by column; names are read as those of the rules are."""
        return {}

    def look_up(self, session: Session, known: Known) -> None:
        """Learn what the store knows; a participant has a `side` from here on: that of the organisation."""
        for row in known.participants.values():
            firm = known.organisations.get(row.organisation_id)
            row.side = side_of_group(group_of(firm.kind) if firm else "citoyens")

    def first_side(self, values: Values, kind: str, sure: bool, chosen: str, registered: Any) -> str:
        """The side of a line whose organisation is of that kind, "" where that is not sure.

        `chosen` is what a person said, `registered` the participant who stays.
        """
        if registered is not None:
            return str(registered.side)
        own = side_of_group(group_of(kind))
        return own if sure and own != "support" else ""

    def sides_by_names(
        self, lines: Sequence[Line], sides: Mapping[str, str], names: Names
    ) -> Mapping[str, str]:
        """Sides of lines that have none yet, by their seats, as the names in the cells tell them."""
        return {}

    @property
    def tells_sides(self) -> bool:
        """Whether a side that is guessed is told."""
        return True

    def may_meet(self, one: tuple[str, str], other: tuple[str, str]) -> bool:
        """Whether two people may meet: a side and a stakeholder group each."""
        return True

    @property
    def named_already(self) -> Collection[tuple[str, str]]:
        """Who names whom in the event, by their seats: a doubtful name that is known so is sure."""
        return ()

    def cells(self, line: Line) -> dict[str, Any]:
        """Its own columns of a participant that a line fills."""
        return {}

    def names_changed(self, line: Line, key: uuid.UUID, origins: Origins) -> Iterator[Judged]:
        """What the names of a line would change for the participant."""
        yield from ()

    def change(self, work: Work, key: uuid.UUID, column: str, value: Any) -> None:
        """Change one of its own columns of a participant."""
        raise NotImplementedError(column)

    def rows(self, line: Line, key: uuid.UUID) -> Iterator[Row]:
        """What comes with a new participant."""
        yield from ()

    def name_rows(
        self, work: Work, line: Line, seats: Mapping[str, uuid.UUID], confirmed: frozenset[str]
    ) -> list[Row]:
        """The rows of the names of a line, none where nothing changes; what they replace is removed now."""
        return []

    def headings(self, columns: list[Heading]) -> list[Heading]:
        """The columns of a list to fill or to export, with its own among them."""
        return columns

    def told(self, row: Any) -> dict[str, list[str]]:
        """What an export says of a participant in its fields: a text for each column of a field."""
        return {}


def of_kind(kind: EventKind) -> OfKind:
    """What that kind of event makes of a list."""
    made: OfKind = kind.of("accept", "envies_desktop.events.exchange.of_kind:OfKind")(
        field.name for field in kind.import_fields
    )
    return made


def columns_to_fill(kind: EventKind) -> list[Heading]:
    """The columns of a list for an event of that kind, in the language of the moment."""
    return of_kind(kind).headings(headings())
