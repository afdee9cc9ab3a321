"""Reading a slip of ratings, and what follows from two of them: mutual interest, contacts exchanged.

A slip says one word per partner: their badge, then 1 (no) to 4 (I want to go on), then "+" where the person
agrees that this partner be given their contact, "-" where they refuse: "12 4, 15 2-, 31 3+".
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

VALUES = (1, 2, 3, 4)
INTERESTED = 3
"""From this rating on, somebody wants to go on."""

_PAIR = r"(\d{1,6})[\s:=/]+(\d{1,6})\s*([+\-\u2212\u2013]?)"
_PAIRS = re.compile(rf"(?:{_PAIR}\s*)+")
_ENDS = re.compile(r"[,;\n\r\v\f\u2028\u2029\x1c-\x1e\x85]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """What is said of the participant who wears `badge`; `share` is None where the slip says nothing."""

    badge: int
    value: int
    share: bool | None = None

    @property
    def written(self) -> str:
        """As it is typed: "12 4+"."""
        sign = "" if self.share is None else "+" if self.share else "-"
        return f"{self.badge} {self.value}{sign}"


@dataclass(frozen=True, slots=True)
class Problem:
    """A word that could not be taken: the code of its sentence and what it needs (`word`)."""

    code: str
    params: dict[str, Any]


def read_entry(
    text: str, *, known: Collection[int] | None = None, own: int | None = None
) -> tuple[list[Entry], list[Problem]]:
    """What a typed line says, and the words that say nothing; one bad word never loses the others.

    Words end at a comma, a semicolon, a line end or several blanks. `known` are the badges of the event,
    `own` that of the rater. Where a badge comes twice the first word counts.
    """
    entries: dict[int, Entry] = {}
    problems = []
    for word, entry in _words(text):
        code = _problem(entry, known, own)
        if entry is None or code:
            problems.append(Problem(code, {"word": word}))
        elif entry.badge in entries:
            problems.append(Problem("rating-twice", {"word": word}))
        else:
            entries[entry.badge] = entry
    return list(entries.values()), problems


def _problem(entry: Entry | None, known: Collection[int] | None, own: int | None) -> str:
    if entry is None:
        return "rating-word"
    if entry.value not in VALUES:
        return "rating-value"
    if own is not None and entry.badge == own:
        return "rating-oneself"
    return "rating-unknown" if known is not None and entry.badge not in known else ""


def _words(text: str) -> Iterator[tuple[str, Entry | None]]:
    for part in _parts(text):
        if not _PAIRS.fullmatch(part):
            yield part, None
            continue
        for found in re.finditer(_PAIR, part):
            badge, value, sign = found.groups()
            yield found[0].strip(), Entry(int(badge), int(value), None if not sign else sign == "+")


def _parts(text: str) -> Iterator[str]:
    """Blanks may also separate a badge from its rating: they end a word only where nothing else is said."""
    for part in map(str.strip, _ENDS.split(text)):
        if _PAIRS.fullmatch(part):
            yield part
        else:
            yield from filter(None, re.split(r"\s{2,}|\t", part))


def doubt(*, opposite: bool, met: bool, planned: bool) -> str:
    """Why a rating is asked about before it is kept: the code of the question, "" where nothing is odd.

    `opposite`: the two may meet at all; `met`: the plan has them meet, or this partner was rated before.
    """
    if not opposite:
        return "rating-own-side"
    return "rating-not-met" if planned and not met else ""


def mutual(one: int | None, other: int | None) -> bool:
    """Whether both want to go on; a rating that was not typed wants nothing."""
    return one is not None and other is not None and min(one, other) >= INTERESTED


def contact_given(share: bool | None, consent: bool | None) -> bool:
    """Whether somebody lets a partner have their e-mail and phone: their slip's word on that partner first,
    else their general consent; silence is no consent."""
    return consent is True if share is None else share


def contacts_exchanged(interest: bool, one_gives: bool, other_gives: bool) -> bool:
    """E-mail and phone go to both or to none: the interest is mutual (`interest`) and both consented."""
    return interest and one_gives and other_gives
