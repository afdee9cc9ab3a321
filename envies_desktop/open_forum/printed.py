"""What the sheets of an open forum need: plain values, no store, no window, nothing private."""

import datetime as dt
import uuid
from dataclasses import dataclass

from envies_desktop.events.printed import EventHeader


@dataclass(frozen=True, slots=True)
class PrintedSlot:
    """A slot: its name and when it is."""

    position: int
    name: str
    begins: dt.time | None
    ends: dt.time | None


@dataclass(frozen=True, slots=True)
class PrintedSpace:
    """A space: its letter on tickets, its shape (a sign), its name, how many it holds, when it is closed."""

    number: int
    letter: str
    shape: str
    name: str
    capacity: int
    closed: frozenset[int]


@dataclass(frozen=True, slots=True)
class PrintedTopic:
    """A topic: `cell` is (slot, place among the spaces); `hosts` are participants among its hosts."""

    id: uuid.UUID
    number: int
    title: str
    about: str
    host_names: str
    hosts: tuple[uuid.UUID, ...]
    cell: tuple[int, int] | None
    ticket: str
    headcount: int | None
    merged: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintedReport:
    """What a session brought; empty texts where nothing was written."""

    topic: PrintedTopic
    rapporteur: str = ""
    said: tuple[str, ...] = ()
    proposals: str = ""
    first_what: str = ""
    first_who: str = ""
    first_when: dt.date | None = None
    needs: str = ""
    attendees: tuple[str, ...] = ()

    @property
    def written(self) -> bool:
        """Whether it says anything."""
        return bool(self.said or self.proposals or self.first_what or self.needs)


@dataclass(frozen=True, slots=True)
class PrintedVote:
    """What was voted on, best first: the number or letter of the item, its title, its dots."""

    code: str
    title: str
    dots: int


@dataclass(frozen=True, slots=True)
class PrintedGroup:
    """An action group: its topic, its first step with who and when, its volunteers who agreed to be named."""

    title: str
    topic: str
    what: str
    owner: str
    due: dt.date | None
    ally: str
    volunteers: tuple[str, ...]
    count: int


@dataclass(frozen=True, slots=True)
class OwnLine:
    """Where somebody goes in a slot: nothing where they are free."""

    slot: PrintedSlot
    topic: PrintedTopic | None
    where: str


@dataclass(frozen=True, slots=True)
class OwnList:
    """What one person could attend of what they wish: a proposal, no more."""

    id: uuid.UUID
    name: str
    badge: int
    lines: tuple[OwnLine, ...]
    missed: tuple[str, ...]


@dataclass(frozen=True)
class ForumSheets:
    """The forum as its sheets print it."""

    event: EventHeader
    question: str
    principles: tuple[str, ...]
    law: str
    warning: str
    dots: int
    most_dots: int
    slots: tuple[PrintedSlot, ...]
    spaces: tuple[PrintedSpace, ...]
    topics: tuple[PrintedTopic, ...]


@dataclass(frozen=True)
class BookletSheets:
    """What was brought: reports, votes, groups, and who agreed to be named among those who came."""

    forum: ForumSheets
    reports: tuple[PrintedReport, ...]
    votes: tuple[PrintedVote, ...]
    groups: tuple[PrintedGroup, ...]
    people: tuple[tuple[str, str], ...]
    came: int
