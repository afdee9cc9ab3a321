"""The timetables to start from: a half-day with two slots, a day with three, from first circle to last."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from envies_desktop.i18n import tr

Day = Literal["half", "whole"]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the programme; `kind` is one of events.kinds.PROGRAMME_KINDS."""

    start: dt.time
    end: dt.time
    title: str
    kind: str


@dataclass(frozen=True, slots=True)
class Frame:
    """The lines of a programme, and the slots with their beginning and minutes."""

    lines: tuple[Line, ...]
    slots: tuple[tuple[dt.time, int], ...]


_SLOT = "slot"
_GAP = "gap"


def _steps(day: Day) -> tuple[tuple[int, str, str], ...]:
    """Minutes, title and kind of what follows on one another."""
    opening = (
        (20, tr("Cercle d’accueil"), "accueil"),
        (20, tr("Question, principes et loi"), "intervention"),
        (20, tr("Place du marché\u00a0: chacun annonce son sujet"), "echange"),
    )
    closing = (
        (20, tr("Lecture du journal mural"), "echange"),
        (20, tr("Convergence\u00a0: les votes"), "debat"),
        (20, tr("Groupes d’action"), "debat"),
        (15, tr("Cercle de clôture"), "cloture"),
    )
    if day == "half":
        return (*opening, (45, "", _SLOT), (5, "", _GAP), (45, "", _SLOT), *closing)
    lunch = (90, tr("Déjeuner"), "convivialite")
    return (
        *opening,
        (60, "", _SLOT),
        (15, "", _GAP),
        (60, "", _SLOT),
        lunch,
        (60, "", _SLOT),
        (15, tr("Pause"), "pause"),
        *closing,
    )


def frame(day: Day, begins: dt.time) -> Frame:
    """The timetable of a half-day or a day that begins at an hour; slots in a row are one line of it."""
    lines: list[Line] = []
    slots: list[tuple[dt.time, int]] = []
    now = begins
    for minutes, title, kind in _steps(day):
        after = _later(now, minutes)
        if kind == _SLOT:
            slots.append((now, minutes))
        if kind in (_SLOT, _GAP):
            talks = tr("Sujets en parallèle")
            if lines and lines[-1].title == talks:
                lines[-1] = Line(lines[-1].start, after, talks, "echange")
            else:
                lines.append(Line(now, after, talks, "echange"))
        else:
            lines.append(Line(now, after, title, kind))
        now = after
    return Frame(tuple(lines), tuple(slots))


def _later(moment: dt.time, minutes: int) -> dt.time:
    return (dt.datetime.combine(dt.date(2000, 1, 1), moment) + dt.timedelta(minutes=minutes)).time()
