"""A vote by dots: what a tally on paper says, what is too much, who is first; ties stay ties."""

import re
import uuid
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from envies_desktop.i18n import fold
from envies_desktop.refused import Refused

_ENTRY = re.compile(r"^(\w+)(?:\s*[:=]\s*|\s+|(?=\+))(\+?)\s*(\d+)$")
_TIMES = re.compile(r"^(\w+)\s*[x×*]\s*(\d+)$", re.IGNORECASE)
_PARTS = re.compile(r"[;,\n]+")
LARGEST = 100_000
"""No room gives an item more dots than that: a longer number is two that ran together."""


@dataclass(frozen=True, slots=True)
class Item:
    """What may be voted on: `code` is typed for it, `codes` those that lead on to it as well."""

    id: uuid.UUID
    code: str
    text: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """An item in the vote: its dots, its rank from 1 (0: it has none), whether others have as many."""

    item: Item
    dots: int
    rank: int
    tied: bool


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a tally cannot be right, or what of it is lost: the code of a sentence and its parameters."""

    code: str
    params: Mapping[str, Any]


def default_dots(items: int) -> int:
    """How many dots each person has where nobody said: a third of the items, three at least."""
    return max(3, round(items / 3))


def read_totals(text: str, items: Sequence[Item]) -> list[tuple[uuid.UUID, int, bool]]:
    """ "12 3; 7 +2": item 12 has three dots, item 7 two more (True). Several on a line, or on several lines.

    Raises Refused("tally-line", "tally-unknown") that names what cannot be read; nothing of it is taken then.
    """
    known = _by_code(items)
    found = []
    for part in _parts(text):
        match = _ENTRY.match(part)
        if match is None or int(match[3]) > LARGEST:
            raise Refused("tally-line", line=part)
        found.append((_item(known, match[1]), int(match[3]), bool(match[2])))
    return found


def read_dots(text: str, items: Sequence[Item]) -> dict[uuid.UUID, int]:
    """ "12 12 7" or "12x2 7": what one person voted for, a code as often as it has dots.

    Raises Refused("tally-line", "tally-unknown") as `read_totals` does.
    """
    known = _by_code(items)
    given: Counter[uuid.UUID] = Counter()
    for word in re.sub(r"\s*([x×*])\s*(?=\d)", r"\1", " ".join(_parts(text))).split():
        times = _TIMES.match(word)
        if times and fold(word) not in known:
            if int(times[2]) > LARGEST:
                raise Refused("tally-line", line=word)
            given[_item(known, times[1])] += int(times[2])
        else:
            given[_item(known, word)] += 1
    return dict(given)


def check_person(given: Mapping[uuid.UUID, int], dots: int, most: int) -> None:
    """Raises Refused("ballot-person-dots", "ballot-person-most") where one gave more than one has."""
    if sum(given.values()) > dots:
        raise Refused("ballot-person-dots", given=sum(given.values()), dots=dots)
    if any(count > most for count in given.values()):
        raise Refused("ballot-person-most", given=max(given.values()), most=most)


def standings(items: Sequence[Item], dots: Mapping[uuid.UUID, int]) -> list[Standing]:
    """The most voted first; those with as many dots share a rank, in the order of `items`."""
    counts = Counter(dots.get(item.id, 0) for item in items)
    above: dict[int, int] = {}
    rank = 1
    for count in sorted(counts, reverse=True):
        above[count] = rank if count else 0
        rank += counts[count]
    given = [(item, dots.get(item.id, 0)) for item in items]
    placed = [Standing(item, count, above[count], bool(count) and counts[count] > 1) for item, count in given]
    return sorted(placed, key=lambda one: -one.dots)


def top(placed: Iterable[Standing], places: int) -> list[Standing]:
    """The first `places` of those that have dots, and whoever ties with the last of them."""
    return [one for one in placed if 0 < one.rank <= places]


def doubts(
    placed: Sequence[Standing], *, dots: int, most: int, people: int, slips: int | None, lost: int
) -> list[Doubt]:
    """What does not add up: more dots than people could give, on all or on one; slips that nobody gave.

    `slips` is how many were counted (None: as many as `people`), `lost` dots are on what is no more there.
    """
    voters = people if slips is None else slips
    total = sum(one.dots for one in placed) + lost
    found = []
    if slips is not None and slips > people > 0:
        found.append(Doubt("ballot-slips", {"slips": slips, "people": people}))
    if voters and total > voters * dots:
        found.append(Doubt("ballot-over", {"total": total, "voters": voters, "most": voters * dots}))
    if voters:
        found += [
            Doubt("ballot-item-over", {"code": one.item.code, "dots": one.dots, "most": voters * most})
            for one in placed
            if one.dots > voters * most
        ]
    if slips is not None and 0 < total < slips * dots:
        found.append(Doubt("ballot-under", {"total": total, "most": slips * dots}))
    if lost:
        found.append(Doubt("ballot-lost", {"count": lost}))
    return found


IMPOSSIBLE = frozenset({"ballot-over", "ballot-item-over"})
"""Doubts with which a vote is not closed: a count or the number of voters is wrong."""


def _parts(text: str) -> list[str]:
    return [part for raw in _PARTS.split(text) if (part := " ".join(raw.split()))]


def _by_code(items: Iterable[Item]) -> dict[str, uuid.UUID]:
    return {fold(code): item.id for item in items for code in (*item.codes, item.code)}


def _item(known: Mapping[str, uuid.UUID], code: str) -> uuid.UUID:
    if fold(code) not in known:
        raise Refused("tally-unknown", code_typed=code)
    return known[fold(code)]
