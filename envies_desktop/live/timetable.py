"""The timetable of a session as a value: its steps, from before the first bell until after the last.

The first step is what is there before it all begins, the last what comes when all is over; both wait for a
hand. Whatever makes a timetable (the programme of an event, the rounds of a speed dating) hands this value;
clock, bells, host script and projector need nothing else.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

Bell = Literal["long", "short", ""]
"""What is rung; "" is silence."""
_LEAST = 0.001
"""Seconds of a step that was cut to nothing: it passes at once, where one of 0 s would wait for a hand."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A step for the host: its name, who acts, the sentence to say, what to do when something fails."""

    title: str
    who: str = ""
    sentence: str = ""
    plan_b: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A step and how long it lasts, in seconds, minutes added by hand included; 0 waits for a hand.

    `round` (from 0) is the part of the session that it belongs to, `phase` its name there; together they are
    what the store keeps. With `moves` the phase alone names it, wherever it stands on the line. A part
    `opens` with one of its steps; the steps of a part that are `shared` are counted down as one.

    `label` is a word or two, `heading` what the room reads above the clock, `coming` how it is announced
    (with "{time}"), `shape` the mark of who speaks, `screen` the name of the face that shows it.
    `last_minute` is the cue of its last minute, where that is announced, with `last_bell`. `bell` is rung
    when it begins, and `code` says what that announces.

    `due` is when it begins as planned. One that is `locked` begins no earlier, whatever came before; any
    other leaves `gap` seconds free before it, less what is needed to be on time.
    """

    round: int
    phase: str
    seconds: float
    label: str = ""
    heading: str = ""
    coming: str = ""
    speaker: str = ""
    shape: str = ""
    screen: str = "clock"
    cue: Cue = field(default_factory=lambda: Cue(""))
    last_minute: Cue | None = None
    last_bell: Bell = ""
    bell: Bell = ""
    code: str = ""
    opens: bool = False
    shared: bool = False
    moves: bool = False
    due: datetime | None = None
    locked: bool = False
    gap: float = 0.0


@dataclass(frozen=True, slots=True)
class Lack:
    """What a timetable lacks, as a code with its parameters."""

    code: str
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Words:
    """How a kind of events speaks of its sessions: `begin` and `rehearse` are buttons, `paused` is said after
    a start of the program, `runs` when its window is to be closed."""

    begin: str
    rehearse: str
    paused: str
    runs: str


@dataclass(frozen=True, slots=True)
class Timetable:
    """The line of a session as planned, what it lacks, and how one speaks of it."""

    steps: tuple[Step, ...]
    words: Words
    lacks: tuple[Lack, ...] = ()


def key(step: Step) -> str:
    """The name under which minutes added to a step are kept."""
    return step.phase if step.moves else f"{step.round}:{step.phase}"


def part(step: Step) -> str:
    """The name under which the beginning of its part is kept."""
    return step.phase if step.moves else str(step.round)


def endless(step: Step) -> bool:
    """Whether a step lasts until somebody goes on."""
    return step.seconds == 0


def find(line: Sequence[Step], round_: int, phase: str) -> int:
    """The place of a step on the line; where the settings changed meanwhile, the nearest that is left."""
    for place, step in enumerate(line):
        if step.phase == phase and (step.moves or step.round == round_):
            return place
    later = (n for n, step in enumerate(line) if step.round >= round_ and n > 0)
    return next(later, len(line) - 1)


def with_minutes(line: Sequence[Step], extra: Mapping[str, float]) -> tuple[Step, ...]:
    """The line with the seconds added to its steps by hand (by `key`)."""
    return tuple(
        replace(s, seconds=max(_LEAST, s.seconds + extra[key(s)])) if s.seconds and key(s) in extra else s
        for s in line
    )
