"""The facilitator's running sheet: the evening minute by minute, then what to say and the ways out.

One page for an ordinary evening, to keep in the hand. Times follow the settings of the event as the clock
does; without the hour of the first bell they count from it.
"""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import accumulate
from typing import NamedTuple

from envies_desktop.events.printed import EventHeader
from envies_desktop.events.sheets.phrases import DOT, facts
from envies_desktop.i18n import clock_time, number, tr
from envies_desktop.live.clock import WARNING
from envies_desktop.live.timetable import Cue, Step
from envies_desktop.paper.fonts import BOLD
from envies_desktop.paper.page import A4, MM, Job, Page, foot, head, head_height
from envies_desktop.paper.pen import Pen
from envies_desktop.paper.tables import Column, draw_band, draw_heading, draw_row, shared, spread
from envies_desktop.speed_dating.schedule import Settings, time_at
from envies_desktop.speed_dating.script import PHASES, cue
from envies_desktop.speed_dating.timetable import SPEAKING, steps

_COLUMNS = (*SPEAKING, "warning", "change")


class Line(NamedTuple):
    """A line of the timetable: a round with the time of each of its phases, or a pause in `words`."""

    round: str
    times: tuple[str, ...] = ()
    words: str = ""


class Strip(NamedTuple):
    """A stretch of a page: its height, and what draws it below a y."""

    height: float
    draw: Callable[[Pen, float], object]


def running_sheet_pages(event: EventHeader, settings: Settings, job: Job) -> list[Page]:
    """As few pages as the rounds and the script take."""
    room = A4.height - 2 * A4.margin - head_height(job) - 3 * MM
    times = _times(settings, job)
    strips = [*times, *_script(event, job, room - sum(strip.height for strip in times))]
    parts = shared(strips, lambda strip: strip.height, room)
    return [Page(A4, partial(_draw, event, job, part)) for part in parts]


def timetable(settings: Settings) -> list[Line]:
    """The rounds with the time of each phase; pauses stand between them."""
    line = steps(settings)
    starts = accumulate((step.seconds for step in line), initial=0.0)
    timed = list(zip(line, starts, strict=False))
    found = []
    for place in range(settings.rounds):
        here = [(step, start) for step, start in timed if step.round == place]
        found.append(Line(number(place + 1), _phases(settings, here)))
        found += [_pause(settings, step, start) for step, start in here if step.phase == "pause"]
    return found


def _phases(settings: Settings, steps_: Sequence[tuple[Step, float]]) -> tuple[str, ...]:
    """When each phase begins; the bell that ends a round is also that of its change, or of the end."""
    at: dict[str, float] = {step.phase: start for step, start in steps_ if step.phase in SPEAKING}
    bell = max((start + step.seconds for step, start in steps_ if step.phase in SPEAKING), default=0.0)
    at["change"] = bell
    if settings.round_minutes * 60 > WARNING:
        at["warning"] = bell - WARNING
    return tuple(moment(settings, at[phase]) if phase in at else "–" for phase in _COLUMNS)


def _pause(settings: Settings, step: Step, start: float) -> Line:
    words = tr("{time}\u00a0: pause de {minutes}\u00a0min").format(
        time=moment(settings, start), minutes=number(step.seconds / 60)
    )
    return Line("", words=words)


def moment(settings: Settings, seconds: float) -> str:
    """ "17 h 47", with its seconds where there are any; "+ 9 min" from a first bell of no known hour."""
    minutes, rest = divmod(round(seconds), 60)
    time = time_at(settings, minutes)
    said = clock_time(time) if time else tr("+\u00a0{minutes}\u00a0min").format(minutes=number(minutes))
    return tr("{time}\u00a0{seconds}\u00a0s").format(time=said, seconds=number(rest)) if rest else said


def _draw(event: EventHeader, job: Job, strips: Sequence[Strip], pen: Pen, page: int, pages: int) -> None:
    told = DOT.join(part for part in (event.title, facts(event)) if part.strip())
    y = head(pen, A4, job, tr("Déroulé de l’animation"), told)
    for strip in strips:
        strip.draw(pen, y)
        y -= strip.height
    foot(pen, A4, job, page, pages)


def _times(settings: Settings, job: Job) -> list[Strip]:
    size, height = job.size(11.5), (11 if job.large else 7.5) * MM
    cues = {phase: found for phase in PHASES if (found := cue(phase))}
    columns = spread(
        [
            Column(tr("Tour"), 14, "center", BOLD),
            *(Column(cues[phase].title, 33, "center") for phase in _COLUMNS[:-1]),
            Column(tr("Cloche, puis changement"), 34, "center", BOLD),
        ],
        A4.inner,
    )
    heading = (18 if job.large else 12) * MM
    return [
        Strip(heading, lambda pen, top: draw_heading(pen, columns, A4.left, top, heading, job.size(9.5))),
        *(Strip(height, partial(_draw_line, columns, line, size, height)) for line in timetable(settings)),
        Strip(5 * MM, lambda pen, top: None),
    ]


def _draw_line(
    columns: Sequence[Column], line: Line, size: float, height: float, pen: Pen, top: float
) -> None:
    if line.words:
        draw_band(pen, A4.left, top, A4.inner, height, line.words, size)
    else:
        draw_row(pen, columns, A4.left, top, height, (line.round, *line.times), size=size)


def _script(event: EventHeader, job: Job, room: float) -> list[Strip]:
    """A row for each phase, of the height that fills the room where all of them hold in it."""
    heading = (9 if job.large else 6.5) * MM
    cues = [found for phase in PHASES if (found := cue(phase, "groups" if event.by_group else "sides"))]
    each = min(19 * MM, max(15 * MM, (room - heading) / len(cues)))
    size, height = job.size(10.5), 32 * MM if job.large else each
    columns = spread(
        [
            Column(tr("Moment"), 38, font=BOLD),
            Column(tr("À dire"), 82),
            Column(tr("En cas d’imprévu"), 60),
        ],
        A4.inner,
    )
    return [
        Strip(heading, lambda pen, top: draw_heading(pen, columns, A4.left, top, heading, job.size(9.5))),
        *(Strip(height, partial(_draw_cue, columns, found, size, height)) for found in cues),
    ]


def _draw_cue(
    columns: Sequence[Column], found: Cue, size: float, height: float, pen: Pen, top: float
) -> None:
    most = int(height / (9 * 1.2))
    who = tr("{moment} ({who})").format(moment=found.title, who=found.who)
    cells = (who, found.sentence, found.plan_b)
    draw_row(pen, columns, A4.left, top, height, cells, size=size, most=most)
