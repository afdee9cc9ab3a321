"""What the clock announces, and when: the beginning of steps and the minute before their end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from envies_desktop.live.clock import WARNING, Place, length, wait
from envies_desktop.live.timetable import Bell, Step, endless


@dataclass(frozen=True, slots=True)
class Ring:
    """A moment that is announced: so many seconds after the place it was asked from.

    `code` is what the timetable says of it, "warning" for the last minute, "wait" where the next step is
    too early for its hour. With `opens` a part of the session begins.
    """

    seconds: float
    bell: Bell
    code: str
    step: int
    opens: bool = False


def next_ring(line: Sequence[Step], place: Place, at: datetime | None = None) -> Ring | None:
    """The next moment that is announced, from this place; None where the clock waits for a hand."""
    step = line[place.step]
    if place.elapsed < 0:
        return beginning(line, place.step, -place.elapsed)
    if endless(step):
        return None
    until = step.seconds - place.elapsed
    if step.last_bell and length(line, place) > WARNING and until > WARNING:
        return Ring(until - WARNING, step.last_bell, "warning", place.step)
    over = at + timedelta(seconds=until) if at is not None else None
    if wait(line[place.step + 1], over) > 0:
        return Ring(until, "short", "wait", place.step + 1)
    return beginning(line, place.step + 1, until)


def beginning(line: Sequence[Step], place: int, seconds: float = 0.0) -> Ring:
    """What announces a step."""
    step = line[place]
    return Ring(seconds, step.bell, step.code, place, step.opens)
