"""The clock of an event: rounds in phases, and what is left of them. Times are seconds.

A round is: one side speaks, the other speaks, both exchange, then people change tables; a pause of everyone
comes between the bell and the change. Nothing here counts: a position on this line of phases is kept with the
moment at which it was true, and whoever asks says how long ago that was.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from envies_desktop.events.schedule import Settings, pauses
from envies_desktop.live.instants import Instant, passed

Phase = Literal["before", "speak_a", "speak_b", "exchange", "pause", "change", "end"]
SPEAKING = ("speak_a", "speak_b", "exchange")
"""The phases of a round during which people sit face to face."""
WARNING = 60.0
"""Seconds before the end of a round at which it is announced."""
_SHARE = 2 / 7
"""Of a round, how long each side speaks: two minutes of seven."""


@dataclass(frozen=True, slots=True)
class Step:
    """A phase of a round (from 0) and how long it lasts, in seconds, minutes added by hand included."""

    round: int
    phase: Phase
    seconds: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where the clock is: a step of the line, and the seconds of it that have passed."""

    step: int
    elapsed: float


@dataclass(frozen=True, slots=True)
class Kept:
    """The clock as it is kept: where it was at an instant, and whether time has gone on since.

    `extra` is seconds added by hand to a step (`key`); `begun` when each round really began (by its number
    from 0, as text), in UTC.
    """

    instant: Instant
    round: int = 0
    phase: str = "before"
    elapsed: float = 0.0
    running: bool = False
    extra: Mapping[str, float] = field(default_factory=dict)
    begun: Mapping[str, str] = field(default_factory=dict)
    muted: bool = False


def steps(settings: Settings, extra: Mapping[str, float] | None = None) -> tuple[Step, ...]:
    """The whole evening: "before", then the phases of each round, then "end" (both last for ever: 0 s)."""
    extra, breaks = extra or {}, {pause.after: pause.minutes for pause in pauses(settings)}
    speak = round(settings.round_minutes * 60 * _SHARE / 5) * 5
    line = [Step(0, "before", 0)]
    for number in range(settings.rounds):
        line += [
            Step(number, "speak_a", speak),
            Step(number, "speak_b", speak),
            Step(number, "exchange", settings.round_minutes * 60 - 2 * speak),
        ]
        if number + 1 < settings.rounds:
            if minutes := breaks.get(number + 1):
                line.append(Step(number, "pause", minutes * 60))
            line.append(Step(number, "change", settings.change_minutes * 60))
    line.append(Step(max(0, settings.rounds - 1), "end", 0))
    kept = (s for s in line if s.seconds > 0 or s.phase in ("before", "end"))
    return tuple(replace(s, seconds=max(0.0, s.seconds + extra.get(key(s), 0.0))) for s in kept)


def key(step: Step) -> str:
    """The name under which minutes added to a step are kept."""
    return f"{step.round}:{step.phase}"


def find(line: Sequence[Step], round_: int, phase: str) -> int:
    """The place of a phase on the line; where the settings changed meanwhile, the nearest that is left."""
    for place, step in enumerate(line):
        if (step.round, step.phase) == (round_, phase):
            return place
    later = (n for n, step in enumerate(line) if step.round >= round_ and step.phase != "before")
    return next(later, len(line) - 1)


def after(line: Sequence[Step], place: Place, seconds: float) -> Place:
    """Where the clock is once `seconds` have passed; the first bell and the end wait for a hand."""
    step, elapsed = place.step, place.elapsed + max(0.0, seconds)
    while not endless(line[step]) and elapsed >= line[step].seconds:
        elapsed -= line[step].seconds
        step += 1
    return Place(step, 0.0 if endless(line[step]) else elapsed)


def place_at(line: Sequence[Step], kept: Kept, now: Instant) -> Place:
    """Where a kept clock is at an instant."""
    was = Place(find(line, kept.round, kept.phase), kept.elapsed)
    return after(line, was, passed(kept.instant, now)) if kept.running else was


def endless(step: Step) -> bool:
    """Whether a step lasts until somebody goes on."""
    return step.phase in ("before", "end")


def left(line: Sequence[Step], place: Place) -> float:
    """Seconds left of what the room looks at: the meeting while people sit, else the pause or the change."""
    step = line[place.step]
    remaining = step.seconds - place.elapsed
    if step.phase in SPEAKING:
        following = line[place.step + 1 :]
        remaining += sum(s.seconds for s in following if s.round == step.round and s.phase in SPEAKING)
    return max(0.0, remaining)


def length(line: Sequence[Step], place: Place) -> float:
    """Seconds of the whole of what `left` counts down."""
    step = line[place.step]
    if step.phase not in SPEAKING:
        return step.seconds
    return sum(s.seconds for s in line if s.round == step.round and s.phase in SPEAKING)


def warned(line: Sequence[Step], place: Place) -> bool:
    """Whether the last minute of a meeting has begun."""
    return line[place.step].phase == "exchange" and left(line, place) <= WARNING < length(line, place)


def begins(line: Sequence[Step], round_: int) -> float | None:
    """Seconds from the first bell to that of a round (from 0), as the line stands; None beyond the last."""
    total = 0.0
    for step in line[1:]:
        if step.round == round_ and step.phase == "speak_a":
            return total
        total += step.seconds
    return None


def since_start(line: Sequence[Step], place: Place) -> float:
    """Seconds of the line that have passed at a place, from the first bell."""
    return sum(step.seconds for step in line[: place.step]) + place.elapsed


def played(line: Sequence[Step], place: Place) -> int:
    """How many rounds nothing can be planned for any more: those over, and the one that is on."""
    step = line[place.step]
    return 0 if step.phase == "before" else step.round + 1


def skip(line: Sequence[Step], place: Place) -> Place:
    """To the beginning of the next step."""
    return Place(min(place.step + 1, len(line) - 1), 0.0)


def back(line: Sequence[Step], place: Place, *, grace: float = 3.0) -> Place:
    """To the beginning of this step, or of the one before while only `grace` seconds have passed."""
    if place.elapsed > grace or place.step == 0:
        return Place(place.step, 0.0)
    return Place(place.step - 1, 0.0)
