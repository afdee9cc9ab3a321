"""The clock of a session: where it is on the line of its steps, and what is left of them. Times are seconds.

Nothing here counts: a position on the line is kept with the moment at which it was true, and whoever asks
says how long ago that was. Where a step waits for its hour, the position is in it already, so many seconds
before its beginning.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

from envies_desktop.live.instants import Instant, passed
from envies_desktop.live.timetable import Step, endless, find

WARNING = 60.0
"""Seconds before the end of a step at which that is announced."""
OTHER_HOUR = 3 * 3600.0
"""Seconds from the planned hours beyond which the room keeps other ones: nobody is late by half a day."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the clock is: a step of the line, and the seconds of it that have passed.

    They are negative while the step waits for its hour.
    """

    step: int
    elapsed: float


@dataclass(frozen=True, slots=True)
class Kept:
    """The clock as it is kept: where it was at an instant, and whether time has gone on since.

    `extra` is seconds added by hand to a step (by its `key`); `begun` when each part really began (by its
    name, see `part`), in UTC.
    """

    instant: Instant
    round: int = 0
    phase: str = "before"
    elapsed: float = 0.0
    running: bool = False
    extra: Mapping[str, float] = field(default_factory=dict)
    begun: Mapping[str, str] = field(default_factory=dict)
    muted: bool = False


def wait(step: Step, at: datetime | None) -> float:
    """Seconds that a step waits for where it is reached at a moment."""
    if step.due is None or at is None:
        return step.gap
    early = max(0.0, (step.due - at).total_seconds())
    return early if step.locked and early <= OTHER_HOUR else min(step.gap, early)


def after(line: Sequence[Step], place: Place, seconds: float, at: datetime | None = None) -> Place:
    """Where the clock is once `seconds` have passed since it was there, `at` a moment.

    What waits for a hand goes on by no time.
    """
    step, elapsed = place.step, place.elapsed
    if elapsed < 0 and at is not None:
        elapsed = max(elapsed, -wait(line[step], at))
    elapsed += max(0.0, seconds)
    while not endless(line[step]) and elapsed >= line[step].seconds:
        elapsed -= line[step].seconds
        step += 1
        left_at = at + timedelta(seconds=seconds - elapsed) if at is not None else None
        elapsed -= wait(line[step], left_at)
    return Place(step, min(0.0, elapsed) if endless(line[step]) else elapsed)


def place_at(line: Sequence[Step], kept: Kept, now: Instant) -> Place:
    """Where a kept clock is at an instant."""
    was = Place(find(line, kept.round, kept.phase), kept.elapsed)
    if not kept.running:  # the hour that a step waits for comes all the same
        return after(line, was, 0.0, now.at) if was.elapsed < 0 else was
    return after(line, was, passed(kept.instant, now), kept.instant.at)


def left(line: Sequence[Step], place: Place) -> float:
    """Seconds left of what the room looks at: the shared steps of a part, else the step; or of the wait."""
    step = line[place.step]
    if place.elapsed < 0:
        return -place.elapsed
    remaining = step.seconds - place.elapsed
    if step.shared:
        remaining += sum(s.seconds for s in line[place.step + 1 :] if s.shared and s.round == step.round)
    return max(0.0, remaining)


def length(line: Sequence[Step], place: Place) -> float:
    """Seconds of the whole of what `left` counts down."""
    return left(line, place) if place.elapsed < 0 else sum(s.seconds for s in beside(line, place.step))


def beside(line: Sequence[Step], place: int) -> tuple[Step, ...]:
    """The steps that are counted down as one with that of a place."""
    step = line[place]
    return tuple(s for s in line if s.shared and s.round == step.round) if step.shared else (step,)


def warned(line: Sequence[Step], place: Place) -> bool:
    """Whether the last minute has begun of what announces it."""
    step = line[place.step]
    return (
        step.last_minute is not None
        and place.elapsed >= 0
        and left(line, place) <= WARNING < length(line, place)
    )


def begins(line: Sequence[Step], round_: int) -> float | None:
    """Seconds from the first bell to that of a part (from 0), as the line stands; None beyond the last."""
    opening = (n for n, step in enumerate(line) if step.opens and step.round == round_)
    place = next(opening, None)
    return None if place is None else since_start(line, Place(place, 0.0))


def since_start(line: Sequence[Step], place: Place) -> float:
    """Seconds of the line that have passed at a place, from the first bell."""
    return sum(step.seconds for step in line[: place.step]) + place.elapsed


class Coming(NamedTuple):
    """A step that is still to begin: its place, when, and how many seconds it waits for that."""

    step: int
    at: datetime
    waits: float


def ahead(line: Sequence[Step], place: Place, at: datetime) -> Iterator[Coming]:
    """The steps that are still to begin and when, if nobody touches the clock any more.

    It ends with the first that waits for a hand: what follows has no known hour.
    """
    moment = at - timedelta(seconds=place.elapsed)
    if place.elapsed < 0:
        yield Coming(place.step, moment, -place.elapsed)
    for n in range(place.step, len(line) - 1):
        if endless(line[n]):
            return
        moment += timedelta(seconds=line[n].seconds)
        waits = wait(line[n + 1], moment)
        moment += timedelta(seconds=waits)
        yield Coming(n + 1, moment, waits)


def late(line: Sequence[Step], place: Place, at: datetime) -> float | None:
    """Seconds behind what was planned (negative: ahead) at a moment.

    None where nothing was, in a step that waits for a hand, and where the room keeps other hours. Before the
    first bell nobody is ahead.
    """
    step = line[place.step]
    if step.due is None or (endless(step) and place.step > 0 and place.elapsed >= 0):
        return None
    behind = (at - step.due).total_seconds() - place.elapsed
    if abs(behind) > OTHER_HOUR:
        return None
    return max(0.0, behind) if place.step == 0 else behind


def played(line: Sequence[Step], place: Place) -> int:
    """How many parts nothing can be planned for any more: those over, and the one that is on."""
    return 0 if place.step == 0 else line[place.step].round + 1


def skip(line: Sequence[Step], place: Place, at: datetime | None = None) -> Place:
    """To the beginning of the next step, where that waits for its hour to its wait; from there to its
    beginning."""
    if place.elapsed < 0 or place.step == len(line) - 1:
        return Place(place.step, 0.0)
    return Place(place.step + 1, -wait(line[place.step + 1], at))


def back(line: Sequence[Step], place: Place, *, grace: float = 3.0) -> Place:
    """To the beginning of this step, or of the one before while only `grace` seconds have passed."""
    if place.elapsed > grace or place.step == 0:
        return Place(place.step, 0.0)
    return Place(place.step - 1, 0.0)
