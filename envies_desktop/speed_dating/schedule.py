"""The rounds of an event with their times, and the rounds for which somebody is there.

Rounds are numbered from 1 as people say them; windows count from 0 as the planner does. After each round
comes the change of tables, and a break, where there is one, on top of it.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Settings:
    """What the times of rounds follow from: minutes, breaks as (after round, minutes) counted from 1.

    With its `day`, an evening that passes the night when the clocks change shows the times of that night.
    """

    rounds: int
    round_minutes: int
    change_minutes: int
    breaks: tuple[tuple[int, int], ...] = ()
    start: time | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Round:
    """A round: its number from 1; start and end are None where the event has no time yet."""

    number: int
    start: time | None
    end: time | None


@dataclass(frozen=True, slots=True)
class Pause:
    """A break after a round, between its bell and the change of tables."""

    after: int
    minutes: int
    start: time | None
    end: time | None


def rounds(settings: Settings) -> tuple[Round, ...]:
    """All rounds of an event, in order."""
    return tuple(
        Round(place + 1, time_at(settings, begin), time_at(settings, begin + settings.round_minutes))
        for place, begin in enumerate(_begins(settings))
    )


def pauses(settings: Settings) -> tuple[Pause, ...]:
    """The breaks between rounds; one after the last round is no break of the rounds and is left out."""
    begins = _begins(settings)
    found = []
    for after, minutes in sorted(settings.breaks):
        if 1 <= after < settings.rounds:
            bell = begins[after - 1] + settings.round_minutes
            found.append(Pause(after, minutes, time_at(settings, bell), time_at(settings, bell + minutes)))
    return tuple(found)


def length(settings: Settings) -> int:
    """Minutes from the first bell to the end of the last round."""
    begins = _begins(settings)
    return begins[-1] + settings.round_minutes if begins else 0


def last_end(settings: Settings) -> time | None:
    """When the last round ends."""
    return time_at(settings, length(settings))


def window(settings: Settings, arrival: time | None, departure: time | None) -> tuple[int, int] | None:
    """First and last round (from 0, inclusive) that somebody can attend whole; None where there is none.

    A round that has begun when they arrive, or that ends after they leave, does not count.
    """
    if settings.rounds < 1:
        return None
    begins = _begins(settings)
    first, last = 0, settings.rounds - 1
    if settings.start is not None:
        if arrival is not None:
            here = _since(settings, arrival)
            first = next((place for place, begin in enumerate(begins) if begin >= here), settings.rounds)
        if departure is not None:
            gone = _since(settings, departure)
            ends = [begin + settings.round_minutes for begin in begins]
            last = max((place for place, end in enumerate(ends) if end <= gone), default=-1)
    return (first, last) if first <= last else None


def _begins(settings: Settings) -> list[int]:
    extra = dict.fromkeys(range(1, settings.rounds + 1), 0)
    for after, minutes in settings.breaks:
        if after in extra:
            extra[after] += minutes
    begins, now = [], 0
    for number in range(1, settings.rounds + 1):
        begins.append(now)
        now += settings.round_minutes + settings.change_minutes + extra[number]
    return begins


def time_at(settings: Settings, minutes: int) -> time | None:
    """The time so many minutes after the first bell; None where that has no hour."""
    if settings.start is None:
        return None
    if settings.day is not None:
        bell = datetime.combine(settings.day, settings.start).astimezone()
        return (bell.astimezone(UTC) + timedelta(minutes=minutes)).astimezone().time()
    total = (settings.start.hour * 60 + settings.start.minute + minutes) % _DAY
    return time(total // 60, total % 60)


def _since(settings: Settings, moment: time) -> int:
    """Minutes from the first bell; half a day around it, so that an evening may pass midnight."""
    start = settings.start or moment
    gap = (moment.hour * 60 + moment.minute - start.hour * 60 - start.minute) % _DAY
    gap = gap if gap <= _DAY // 2 else gap - _DAY
    if settings.day is None:
        return gap
    bell = datetime.combine(settings.day, start)
    passed = (bell + timedelta(minutes=gap)).astimezone(UTC) - bell.astimezone(UTC)
    return int(passed.total_seconds() // 60)
