"""What can be projected, as values: plain text only, and only what the whole room may read."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Part:
    """A part of a round under the bar. `shape` is "disc", "square" or "" and says who speaks.

    `share` is its length in the round; only its proportion to the other parts counts.
    """

    label: str
    shape: str
    minutes_text: str
    share: float
    active: bool = False


@dataclass(frozen=True)
class ClockFace:
    """The round under way: `clock` as it is read ("4:12"), `share` from 0 to 1 of the round done."""

    round_text: str
    event_title: str
    clock: str
    share: float
    parts: tuple[Part, ...] = ()
    script: str = ""
    foot: str = ""
    paused: bool = False
    warning: bool = False


@dataclass(frozen=True)
class StepFace:
    """A step of the programme: `clock` as it is read, "" where it has no length; `share` from 0 to 1 done.

    `coming` is what comes next and when, `note` why the time counts down to the beginning of this step.
    """

    title: str
    speaker: str = ""
    clock: str = ""
    share: float = 0.0
    coming: str = ""
    note: str = ""
    paused: bool = False
    warning: bool = False


@dataclass(frozen=True)
class WallRow:
    """Where someone goes: `table` is a number or words ("pause utile"); `moved` by a plan made again.

    `shape` is one of paper.shapes, or "".
    """

    name: str
    shape: str
    table: str
    moved: bool = False


@dataclass(frozen=True)
class WallFace:
    """Everyone's next table, in the order in which names are looked for (`i18n.sort_key`).

    With `movers_first`, those who moved have the first pages, and the others the following ones. A `far` one
    has letters of 4.4 % of the height at least, and more pages.
    """

    title: str
    clock: str
    rows: tuple[WallRow, ...]
    foot: str = ""
    movers_first: bool = False
    far: bool = False


@dataclass(frozen=True)
class RankingRow:
    """What stands at a rank, with its figure; `tied` with whatever has the same one."""

    rank: str
    text: str
    figure: str
    tied: bool = False


@dataclass(frozen=True)
class RankingFace:
    """What comes first, in its order; `nothing` is said where there is no row."""

    title: str
    rows: tuple[RankingRow, ...]
    nothing: str = ""


@dataclass(frozen=True)
class SessionCard:
    """Something held in a place: its `title`, and below in one line where it is and who hosts it."""

    title: str
    where: str


@dataclass(frozen=True)
class SessionsFace:
    """What is held side by side, as many on a page as can be read; `clock` as it is read, "" for none.

    `foot` are two lines at most, `nothing` what stands there where nothing is held.
    """

    title: str
    clock: str
    sessions: tuple[SessionCard, ...]
    foot: str = ""
    nothing: str = ""


@dataclass(frozen=True)
class MessageFace:
    """A few words to everybody, as large as they fit."""

    title: str
    text: str


Face = ClockFace | StepFace | WallFace | RankingFace | SessionsFace | MessageFace
