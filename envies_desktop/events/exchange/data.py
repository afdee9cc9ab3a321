"""What an import is going to do, line by line: plain values that a page shows and a report tells."""

import datetime as dt
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from envies_desktop.directory.exchange.data import Change, Match
from envies_desktop.intake.columns import Recognised
from envies_desktop.intake.sheet import Sheet

Level = Literal["error", "warning"]
Fate = Literal["add", "change", "same", "refuse"]
State = Literal["matched", "chosen", "doubtful", "unknown", "self", "duplicate", "same-side", "left-out"]
Naming = str
"""For what somebody is named: a rule ("apart", "together"), or a field of the kind of event."""
RULES: tuple[Naming, ...] = ("apart", "together")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to know about a line: `code` has its sentence in a `wording.py`.

    "error": what the cell or the line says was not taken; "warning": it was, and is worth a look.
    """

    line: int
    column: str
    value: str
    level: Level
    code: str
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Named:
    """Someone named in a cell: not to be placed with, to be met, or what a kind of event asks."""

    naming: Naming
    text: str
    column: str
    rank: int


@dataclass(frozen=True, slots=True)
class Values:
    """What a line says, once understood; empty or None where it says nothing.

    `more` is what the fields of the kind of event say, by column.
    """

    organisation: str = ""
    kind: str = ""
    side: str = ""
    rna: str = ""
    siren: str = ""
    siret: str = ""
    naf: str = ""
    size_class: str = ""
    object: str = ""
    address: str = ""
    postcode: str = ""
    city: str = ""
    territory: str = ""
    themes: tuple[str, ...] = ()
    website: str = ""
    civility: str = ""
    first_name: str = ""
    last_name: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    role: str = ""
    status: str = ""
    arrival: dt.time | None = None
    departure: dt.time | None = None
    badge: int | None = None
    access_needs: str = ""
    photo_consent: bool | None = None
    contact_consent: bool | None = None
    note: str = ""
    needs: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    named: tuple[Named, ...] = ()
    more: Mapping[str, Any] = field(default_factory=dict)

    @property
    def person(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def label(self) -> str:
        """How the line is called in messages: the organisation, else the person, else the address."""
        return self.organisation or self.person or next(iter(self.emails), "")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone who can be meant by a name; `seat` is the key of a participant or of a line."""

    seat: str
    label: str
    score: float


@dataclass(frozen=True, slots=True)
class NamedAs:
    """Who a cell names: found, to be confirmed, or not found.

    `key` names it in choices and confirmations; `best` is who was found, or the best guess; `others` are
    further guesses, best first.
    """

    key: str
    naming: Naming
    column: str
    text: str
    rank: int
    state: State
    best: Candidate | None = None
    others: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file: its fate, what it says, whom it means, and its problems.

    `moves` says that a participant comes for another organisation now, `renames` that the organisation has
    the name of the line now, `stays` which sorts of changes (`Change.kind`) are not made, because the desk
    had typed something.
    """

    number: int
    fate: Fate
    values: Values
    side: str
    seat: str
    organisation: Match | None = None
    person: Match | None = None
    participant: Match | None = None
    kind: str = "association"
    same_organisation_as: int | None = None
    moves: bool = False
    renames: bool = False
    stays: frozenset[str] = frozenset()
    namings: tuple[NamedAs, ...] = ()
    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person decided in the preview.

    `names`: key of a naming → seat meant (None: nobody). `sides`: line → side. `organisations`: line → the
    organisation meant (None: a new one). `skip`: lines left out; `wanted`: lines that the workbook hides and
    that are taken all the same. `statuses`: word of a status that nobody knew, as `plain` makes it → code.
    `new_themes`: whether themes that are in no list are made. `header_line`: the line pointed at.
    """

    names: Mapping[str, str | None] = field(default_factory=dict)
    sides: Mapping[int, str] = field(default_factory=dict)
    organisations: Mapping[int, uuid.UUID | None] = field(default_factory=dict)
    skip: frozenset[int] = frozenset()
    wanted: frozenset[int] = frozenset()
    statuses: Mapping[str, str] = field(default_factory=dict)
    new_themes: bool = False
    header_line: int | None = None


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """All that an import would do; nothing is written until `apply_import`."""

    event_id: uuid.UUID
    event_title: str
    sheet: Sheet
    recognised: Recognised
    mapping: Mapping[int, str | None]
    choices: Choices
    lines: tuple[Line, ...]
    problems: tuple[Problem, ...] = ()
    saved: Mapping[str, str] = field(default_factory=dict)

    def count(self, fate: Fate) -> int:
        """How many lines have that fate."""
        return sum(line.fate == fate for line in self.lines)

    @property
    def doubtful(self) -> tuple[tuple[Line, NamedAs], ...]:
        """The namings to be confirmed, with their lines."""
        return tuple((line, n) for line in self.lines for n in line.namings if n.state == "doubtful")

    @property
    def new_themes(self) -> tuple[str, ...]:
        """The themes of the lines that are in no list, each once, as typed first."""
        return tuple(
            dict.fromkeys(
                p.value for p in self.all_problems if p.code in ("import-theme-unknown", "import-theme-new")
            )
        )

    @property
    def unknown_statuses(self) -> tuple[str, ...]:
        """The words of a status that nobody knows, each once, as typed first."""
        words: dict[str, str] = {}
        for problem in self.all_problems:
            if problem.code == "import-status-unknown":
                words.setdefault(problem.value.casefold(), problem.value)
        return tuple(words.values())

    @property
    def all_problems(self) -> tuple[Problem, ...]:
        """The problems of the file, then those of the lines, in the order of the lines."""
        return self.problems + tuple(problem for line in self.lines for problem in line.problems)
