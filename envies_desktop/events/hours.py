"""The hours of an event that may pass midnight: the small ones belong to the evening, where there is one."""

from collections.abc import Iterable
from datetime import time

SMALL = time(6)
"""Before this hour of the day it is still the night before."""
_NOON = time(12)
_DAY = 24 * 60


def has_evening(start: time | None, hours: Iterable[time | None]) -> bool:
    """Whether an hour after midnight is the end of a day rather than its beginning.

    The `start` of the event decides; without one, whether the first of its `hours` comes after noon.
    """
    if start is not None:
        return start >= SMALL
    return min((hour for hour in hours if hour is not None and hour >= SMALL), default=time.min) >= _NOON


def minutes_of(hour: time | None, evening: bool) -> int | None:
    """Minutes from the midnight that a day begins with; the night belongs to it where it has an evening."""
    if hour is None:
        return None
    found = hour.hour * 60 + hour.minute
    return found + _DAY if evening and hour < SMALL else found
