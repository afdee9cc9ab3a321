"""The programme of an event as a timetable: each line is a part of its own, in the order of its hours.

Lines follow one another. One lasts until its end, or else until the next begins, or the event ends; where
nothing says how long, it waits for a hand. Hours in the small hours belong to the night of the event.
"""

import datetime as dt
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from envies_desktop.events.hours import has_evening, minutes_of
from envies_desktop.i18n import number, tr
from envies_desktop.live.script import before, cue, end, last_minute
from envies_desktop.live.timetable import Lack, Step, Timetable, Words

_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a programme: `key` names it, `kind` is its code; with `fixed` it begins at its hour, no
    earlier."""

    key: Hashable
    title: str
    start: dt.time | None = None
    end: dt.time | None = None
    speaker: str = ""
    kind: str = ""
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Programme:
    """The lines of an event, its day and its hours as far as they are known."""

    lines: tuple[Line, ...]
    day: dt.date | None = None
    start: dt.time | None = None
    end: dt.time | None = None


class _Timed(NamedTuple):
    """A line with its minutes from the midnight that the day begins with; None where nothing says them."""

    line: Line
    start: int | None
    end: int | None


def programme_timetable(programme: Programme) -> Timetable:
    """The timetable of a programme, with what it lacks."""
    timed = _in_order(programme)
    closing = minutes_of(programme.end, _late(programme))
    spans = [_until(timed, place, closing) for place in range(len(timed))]
    steps = [_before(programme, timed)]
    free = _free(timed, spans)
    for place, (found, until) in enumerate(zip(timed, spans, strict=True)):
        steps.append(_step(place, len(timed), found, until, free[place], programme.day))
    steps.append(_end(max(0, len(timed) - 1)))
    return Timetable(tuple(steps), _words(), tuple(_lacks(programme, timed, spans)))


def _in_order(programme: Programme) -> list[_Timed]:
    """The lines by their hours; those without any come last, as they were typed."""
    late = _late(programme)
    timed = [_Timed(one, minutes_of(one.start, late), minutes_of(one.end, late)) for one in programme.lines]
    return sorted(timed, key=lambda found: (found.start is None, found.start or 0))


def _late(programme: Programme) -> bool:
    return has_evening(programme.start, [line.start for line in programme.lines])


def _until(timed: Sequence[_Timed], place: int, closing: int | None) -> int | None:
    """When a line is over: at its end, when the next begins, when the event ends; None for nothing known."""
    found = timed[place]
    if found.start is None:
        return None
    following = timed[place + 1].start if place + 1 < len(timed) else None
    for until in (found.end, following, closing if place + 1 == len(timed) else None):
        if until is not None:
            return until if until > found.start else None
    return None


def _free(timed: Sequence[_Timed], spans: Sequence[int | None]) -> list[int]:
    """Minutes that nothing is planned for before each line."""
    free = []
    over: int | None = None
    for found, until in zip(timed, spans, strict=True):
        gap = found.start - over if found.start is not None and over is not None else 0
        free.append(max(0, gap))
        over = until
    return free


def _before(programme: Programme, timed: Sequence[_Timed]) -> Step:
    first = timed[0].start if timed else None
    if first is None:
        first = minutes_of(programme.start, _late(programme))
    said = before()
    return Step(0, "before", 0, label=said.title, heading=said.title, cue=said, due=_at(programme.day, first))


def _step(place: int, count: int, found: _Timed, until: int | None, free: int, day: dt.date | None) -> Step:
    line, start = found.line, found.start
    timed = start is not None and until is not None
    return Step(
        round=place,
        phase=str(line.key),
        seconds=60.0 * (until - start) if start is not None and until is not None else 0.0,
        label=line.title,
        heading=tr("Étape {number} sur {count}").format(number=number(place + 1), count=number(count)),
        coming=tr("Début à {time}") if place == 0 else tr("Ensuite, à {time}\u00a0: ") + line.title,
        speaker=line.speaker,
        screen="step",
        cue=cue(line.kind, line.title, line.speaker),
        last_minute=last_minute(line.kind, line.title) if timed else None,
        bell="short",
        code="begin",
        opens=True,
        moves=True,
        due=_at(day, start),
        locked=line.fixed and start is not None,
        gap=60.0 * free,
    )


def _end(place: int) -> Step:
    said = end()
    return Step(
        place, "end", 0, label=said.title, heading=said.title, cue=said, bell="short", code="end", moves=True
    )


def _at(day: dt.date | None, minutes: int | None) -> dt.datetime | None:
    """The moment of so many minutes of a day, in the clock of that day."""
    if day is None or minutes is None:
        return None
    days, rest = divmod(minutes, _DAY)
    return dt.datetime.combine(day + dt.timedelta(days=days), dt.time(rest // 60, rest % 60)).astimezone()


def _lacks(programme: Programme, timed: Sequence[_Timed], spans: Sequence[int | None]) -> list[Lack]:
    """What one should know before leading it."""
    if not timed:
        return [Lack("empty")]
    found = []
    if all(one.start is None for one in timed):
        found.append(Lack("no-hours"))
    else:
        found += [Lack("no-hour", {"title": one.line.title}) for one in timed if one.start is None]
        if programme.day is None:
            found.append(Lack("no-date"))
        found += _endless(timed, spans)
    return found + _overlaps(timed, spans)


def _endless(timed: Sequence[_Timed], spans: Sequence[int | None]) -> list[Lack]:
    """Lines that wait for a hand; the last may, drinks have no end."""
    pairs = list(zip(timed, spans, strict=True))[:-1]
    return [
        Lack("no-length", {"title": one.line.title})
        for one, until in pairs
        if one.start is not None and until is None
    ]


def _overlaps(timed: Sequence[_Timed], spans: Sequence[int | None]) -> list[Lack]:
    found = []
    for (one, until), (other, _) in zip(
        zip(timed, spans, strict=True), list(zip(timed, spans, strict=True))[1:], strict=False
    ):
        if until is not None and other.start is not None and other.start < until:
            params = {"title": other.line.title, "start": other.line.start, "former": one.line.title}
            found.append(Lack("overlap", params | {"end": one.line.end}))
    return found


def _words() -> Words:
    return Words(
        begin=tr("Commencer"),
        rehearse=tr("Répéter…"),
        paused=tr("La séance est en pause\u00a0: l’horloge attend que vous continuiez."),
        runs=tr(
            "L’horloge d’une séance tourne. Elle continuera, mais plus rien ne sonnera et l’écran projeté "
            "se fermera, jusqu’à ce que vous rouvriez le programme."
        ),
    )
