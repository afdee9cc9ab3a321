"""Finding whose slip is typed: a badge, or a few letters of a name."""

import re
from collections.abc import Sequence

from envies_desktop.desk.marks import mark
from envies_desktop.i18n import fold
from envies_desktop.speed_dating.queries.people import SeatedRow
from envies_desktop.speed_dating.queries.slips import Slip

_BADGE = re.compile(r"\s*(\d{1,6})\s*(?:·.*)?")
LETTERS = 2


def called(person: SeatedRow) -> str:
    """ "12 · ● Azoth – Léa Martin": what a line of slips shows, and can be read again."""
    name = f" – {person.name}" if person.name and person.name not in person.label else ""
    return f"{person.badge} · {mark(person.side)} {person.label}{name}"


def find_slips(slips: Sequence[Slip], text: str) -> list[Slip]:
    """Those of a badge (that very badge first), else those whose names hold every word of the text."""
    badge = _BADGE.fullmatch(text)
    if badge:
        started = [slip for slip in slips if str(slip.person.badge).startswith(str(int(badge[1])))]
        return sorted(started, key=lambda slip: slip.person.badge)
    words = fold(text).split()
    if len("".join(words)) < LETTERS:
        return []
    found = [slip for slip in slips if all(word in _names(slip) for word in words)]
    return sorted(found, key=lambda slip: not any(n.startswith(words[0]) for n in _names(slip).split("|")))


def _names(slip: Slip) -> str:
    person = slip.person
    return "|".join(fold(name) for name in (person.label, person.organisation, person.last_name, person.name))


def next_missing(slips: Sequence[Slip], after: Slip | None) -> Slip | None:
    """The next slip of which nothing was typed, going round; None where all are."""
    place = slips.index(after) + 1 if after in slips else 0
    turned = (*slips[place:], *slips[:place])
    return next((slip for slip in turned if slip.expected and not slip.rated and slip is not after), None)
