"""A session rehearsed on a copy: what a kind of events hands for it, and what goes wrong in a programme.

Surprises are made up from a seed, the same each time, as rooms really go: somebody does not come, a talk goes
on and on, a break pays for it.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from envies_desktop.live.timetable import Step, part
from envies_desktop.refused import Refused

What = Literal["overrun", "shortened"]
_ABSENT = 0.08
"""The share of the people who do not come: one at least, unless nearly nobody is registered."""
_FEWEST = 4
_OVERRUN = 0.4
"""How often what has a last minute goes on beyond it."""
CHECKS = ("step-missed", "locked-early", "time-backwards")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a rehearsal came to: in words, as a document, and what is wrong where something would be."""

    text: str
    data: dict[str, Any]
    refused: Refused | None = None


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What a kind of events hands to be rehearsed, on a store that is a copy.

    `prepare(store, event_id)` makes it ready to begin, and says at what moment the clock is to be set for it
    (None: as it is). `play(store, event_id, seed)` plays it without waiting. `direct` names what plays the
    room in the window, called with the desk, the event and the seed.
    """

    prepare: Callable[[Any, UUID], datetime | None]
    play: Callable[[Any, UUID, int], Outcome]
    direct: str


@dataclass(frozen=True, slots=True)
class Surprise:
    """What happens in a step of the line (by its place), and by how many minutes it is longer (shorter:
    negative)."""

    step: int
    code: What
    minutes: int


@dataclass(frozen=True, slots=True)
class Played:
    """A step as it was played: when it began, and the minutes that it was longer by (shorter: negative)."""

    step: Step
    begun: datetime
    minutes: int = 0


def absentees(people: Sequence[UUID], seed: int) -> tuple[UUID, ...]:
    """Who does not come; a handful of people all do."""
    if len(people) <= _FEWEST:
        return ()
    chance = random.Random(seed)  # noqa: S311 -- a game, not a secret
    return tuple(chance.sample(list(people), max(1, round(_ABSENT * len(people)))))


def surprises(line: Sequence[Step], seed: int) -> tuple[Surprise, ...]:
    """What goes on too long, and the breaks that are cut for it."""
    chance = random.Random(seed + 1)  # noqa: S311 -- a game, not a secret
    found, owed = [], 0
    for place, step in enumerate(line):
        whole = int(step.seconds // 60)
        if step.last_minute is not None and chance.random() < _OVERRUN:
            minutes = chance.randint(1, max(1, min(6, whole // 3)))
            found.append(Surprise(place, "overrun", minutes))
            owed += minutes
        elif step.last_minute is None and step.opens and owed and whole > 5:
            minutes = min(owed, whole - 5)
            found.append(Surprise(place, "shortened", -minutes))
            owed -= minutes
    return tuple(found)


def faults(line: Sequence[Step], begun: Sequence[str], played: Sequence[Played]) -> tuple[str, ...]:
    """Which of CHECKS a rehearsal fails; `begun` are the names of the parts that were noted."""
    moments = [one.begun for one in played]
    found = {
        "step-missed": set(begun) != {part(step) for step in line if step.opens},
        "locked-early": any(
            one.step.locked and one.step.due is not None and one.begun < one.step.due for one in played
        ),
        "time-backwards": moments != sorted(moments),
    }
    return tuple(code for code in CHECKS if found[code])
