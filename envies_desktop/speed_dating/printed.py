"""What the sheets of a meeting plan need: plain values, no store, no window.

`speed_dating.queries.plan_sheet_data(session, event_id) -> PlanSheets | None` fills them from the current
plan of the event (None where there is no plan yet). Rounds and tables count from 1 here: they are printed.
"""

import datetime as dt
import uuid
from dataclasses import dataclass

from envies_desktop.events.printed import EventHeader, Guest, KindWords, RoundTime
from envies_desktop.i18n import tr
from envies_desktop.speed_dating.schedule import Settings


def kind_words() -> KindWords:
    """What a speed dating says on paper; the public does not read its protected name."""
    return KindWords(
        name=tr("Rencontres express"),
        welcome=tr(
            "Des associations et des entreprises se rencontrent deux par deux, quelques minutes à la fois, "
            "autour de ce que chacune cherche et propose. Dites-nous qui vous aimeriez rencontrer\u00a0: "
            "nous préparons vos rendez-vous. Nous serons heureux de vous accueillir."
        ),
        form="envies_desktop.speed_dating.sheets.wishes:wish_blocks",
    )


@dataclass(frozen=True, slots=True)
class Break:
    """A pause of everyone after round `after` (from 1)."""

    after: int
    minutes: int
    start: dt.time | None = None


@dataclass(frozen=True, slots=True)
class Seated:
    """A participant of the plan with the one line of need and of offer that partners read.

    `first_round` and `last_round` (from 1) are the rounds the person is there for; 0 and 0 = none (absent).
    """

    guest: Guest
    first_round: int
    last_round: int
    need: str = ""
    offer: str = ""


@dataclass(frozen=True, slots=True)
class SheetMeeting:
    """A meeting; `a` and `b` are Guest.id.

    `a_rank` is the rank (from 1) of b among the wishes of a, None where a did not wish it; both ranks
    present make a mutual wish, printed ♥. `match` is the need-offer reason in one line, may be empty.
    """

    round: int
    table: int
    a: uuid.UUID
    b: uuid.UUID
    a_rank: int | None = None
    b_rank: int | None = None
    match: str = ""


@dataclass(frozen=True, slots=True)
class PlanSheets:
    """The current plan of an event; `version` is MeetingPlan.number, printed at the foot.

    `people` in the order of EventSheets.guests; support people are there too, without meetings.
    """

    event: EventHeader
    version: int
    tables: int
    rounds: tuple[RoundTime, ...]
    breaks: tuple[Break, ...]
    people: tuple[Seated, ...]
    meetings: tuple[SheetMeeting, ...]


@dataclass(frozen=True, slots=True)
class Timetable:
    """The evening before anybody is seated: its rounds, and how many tables stand in the place."""

    event: EventHeader
    tables: int
    rounds: Settings
