"""Who is there: finding somebody by a few letters or a badge number, and counting those who came."""

import datetime as dt
import re
import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from envies_desktop.events.kinds import SIDES
from envies_desktop.i18n import fold

EXPECTED = frozenset({"inscrit", "present", "absent", "parti"})
"""Statuses of people who said that they would come and did not excuse themselves."""
_WORD = re.compile(r"[\W_]+")
_HERE_LAST = {"present": 1, "parti": 1}


@dataclass(frozen=True, slots=True)
class PresenceRow:
    """Somebody of an event at its door.

    `arrival` and `departure` are what was announced (local times), `arrived_at` and `left_at` what was noted
    (moments with their zone). `searched` is what a few letters look into: `search_text` of all the names.
    """

    id: uuid.UUID
    badge: int
    label: str
    name: str
    organisation: str
    organisation_id: uuid.UUID | None
    side: str
    group: str
    status: str
    arrived_at: dt.datetime | None
    left_at: dt.datetime | None
    arrival: dt.time | None
    departure: dt.time | None
    searched: str


@dataclass(frozen=True, slots=True)
class Came:
    """Of a side or a group (`code`): how many are here, of how many who said that they would come."""

    code: str
    here: int
    expected: int


@dataclass(frozen=True, slots=True)
class PresenceCounts:
    """`came` has a line for each side (or group) that has people; the others count people of all sides."""

    came: tuple[Came, ...]
    here: int
    awaited: int
    excused: int
    absent: int
    gone: int


def search_text(*names: str) -> str:
    """The words of names as they are looked for, in any script: without accents, case or hyphens."""
    return " ".join(filter(None, _WORD.split(fold(" ".join(names)))))


def matches(text: str, rows: Sequence[PresenceRow]) -> list[PresenceRow]:
    """Those whom a few letters mean, the likeliest first; nobody where nothing is typed.

    A badge number comes first; then those where each word typed begins a word of theirs, then those where it
    is inside one. Among equals, people who are still awaited come before those already here.
    """
    typed = search_text(text).split()
    if not typed:
        return []
    ranked = [(rank, place) for place, row in enumerate(rows) if (rank := _rank(typed, row)) is not None]
    return [rows[place] for _, place in sorted(ranked)]


def _rank(typed: Sequence[str], row: PresenceRow) -> tuple[int, int] | None:
    seen = _HERE_LAST.get(row.status, 0)
    if len(typed) == 1 and typed[0].isdecimal() and int(typed[0]) == row.badge:
        return 0, seen
    if not all(word in row.searched for word in typed):
        return None
    begun = all(f" {word}" in f" {row.searched}" for word in typed)
    return (1 if begun else 2), seen


def next_quarter(now: dt.time) -> dt.time:
    """The next full quarter of an hour, what a late comer most likely says; never past midnight."""
    minutes = (now.hour * 60 + now.minute) // 15 * 15 + 15
    return dt.time(minutes // 60, minutes % 60) if minutes < 24 * 60 else dt.time(23, 59)


def awaited(row: PresenceRow) -> bool:
    """Whether somebody is still to come."""
    return row.status == "inscrit"


def missing(rows: Iterable[PresenceRow], now: dt.time) -> list[PresenceRow]:
    """Those who should be here: still awaited, and not announced for later than `now` (local time)."""
    return [row for row in rows if awaited(row) and (row.arrival is None or row.arrival <= now)]


def count_presence(
    rows: Iterable[PresenceRow],
    codes: Sequence[str] = SIDES,
    code_of: Callable[[PresenceRow], str] = lambda row: row.side,
) -> PresenceCounts:
    """The counters of the door, by side unless `codes` are others: the first two are always told."""
    rows = list(rows)
    of = Counter(row.status for row in rows)
    here = Counter(code_of(row) for row in rows if row.status == "present")
    expected = Counter(code_of(row) for row in rows if row.status in EXPECTED)
    told = [code for place, code in enumerate(codes) if expected[code] or place < 2]
    came = tuple(Came(code, here[code], expected[code]) for code in told)
    return PresenceCounts(came, of["present"], of["inscrit"], of["excuse"], of["absent"], of["parti"])
