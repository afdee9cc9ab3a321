"""What the clock announces, and when: the bells of a round and the minute before its end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from envies_desktop.live.clock import WARNING, Place, Step, endless, length

Bell = Literal["long", "short"]
Code = Literal["begin", "speak_b", "exchange", "warning", "over", "pause_over", "end"]


@dataclass(frozen=True, slots=True)
class Ring:
    """A moment that is announced: so many seconds after the place it was asked from."""

    seconds: float
    bell: Bell
    code: Code
    step: int


def next_ring(line: Sequence[Step], place: Place) -> Ring | None:
    """The next moment that is announced, from this place; None where the clock waits for a hand."""
    step = line[place.step]
    if endless(step):
        return None
    until = step.seconds - place.elapsed
    if step.phase == "exchange" and length(line, place) > WARNING and until > WARNING:
        return Ring(until - WARNING, "short", "warning", place.step)
    following = line[place.step + 1]
    bell, code = _ANNOUNCED[following.phase]
    if following.phase == "change" and step.phase == "pause":
        bell, code = "short", "pause_over"
    return Ring(until, bell, code, place.step + 1)


_ANNOUNCED: Mapping[str, tuple[Bell, Code]] = {
    "speak_a": ("long", "begin"),
    "speak_b": ("short", "speak_b"),
    "exchange": ("short", "exchange"),
    "pause": ("long", "over"),
    "change": ("long", "over"),
    "end": ("long", "end"),
}
