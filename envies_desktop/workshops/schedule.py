"""The rounds of a workshop with their hours, and the rounds for which somebody is there.

Rounds count from 0. After each but the last, people change tables.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

_SOME_DAY = date(2001, 1, 1)
"""Stands for the day of an event that has none yet."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the hours of rounds follow from; lengths are minutes."""

    rounds: int
    round_minutes: int
    change_minutes: int
    harvest_minutes: int = 0
    start: time | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class RoundHours:
    """A round (from 0): when it begins and ends, None where the event has no hour yet."""

    round: int
    start: time | None
    end: time | None


def first_bell(settings: Settings) -> datetime | None:
    """When the first round begins; None where the event has no day or no hour yet."""
    if settings.day is None or settings.start is None:
        return None
    return datetime.combine(settings.day, settings.start).astimezone()


def hours_of(settings: Settings) -> tuple[RoundHours, ...]:
    """All rounds with their hours."""
    return tuple(
        RoundHours(place, begin.time() if begin else None, end.time() if end else None)
        for place, (begin, end) in enumerate(_moments(settings))
    )


def last_end(settings: Settings) -> time | None:
    """When what was said is gathered, after the last round."""
    moments = _moments(settings)
    end = moments[-1][1] if moments else None
    return (end + timedelta(minutes=settings.harvest_minutes)).time() if end else None


def window(settings: Settings, arrival: time | None, departure: time | None) -> tuple[int, int]:
    """First and last round that somebody can attend whole; the first is after the last where there is none.

    A round that has begun when they arrive, or that ends after they leave, does not count.
    """
    first, last = 0, settings.rounds - 1
    for place, (begin, end) in enumerate(_moments(settings)):
        if begin is None or end is None:
            break
        if arrival is not None and begin < _near(settings, arrival):
            first = place + 1
        if departure is not None and end > _near(settings, departure):
            last = min(last, place - 1)
    return first, last


def _moments(settings: Settings) -> list[tuple[datetime | None, datetime | None]]:
    """When each round begins and ends, on the clock of the wall."""
    if settings.start is None:
        return [(None, None)] * settings.rounds
    start = datetime.combine(settings.day or _SOME_DAY, settings.start)
    if settings.day is not None:
        start = start.astimezone()
    step = timedelta(minutes=settings.round_minutes + settings.change_minutes)
    length = timedelta(minutes=settings.round_minutes)
    found: list[tuple[datetime | None, datetime | None]] = []
    for place in range(settings.rounds):
        begin = start + place * step
        found.append((_wall(begin), _wall(begin + length)))
    return found


def _wall(moment: datetime) -> datetime:
    """The same instant as clocks show it, on a night when they change too."""
    return moment.astimezone().replace(tzinfo=None) if moment.tzinfo else moment


def _near(settings: Settings, moment: time) -> datetime:
    """That hour of the day, within half a day of the first bell: an evening may pass midnight."""
    start = datetime.combine(settings.day or _SOME_DAY, settings.start or moment)
    found = datetime.combine(start.date(), moment)
    half, day = timedelta(hours=12), timedelta(days=1)
    if found - start > half:
        return found - day
    return found + day if start - found > half else found
