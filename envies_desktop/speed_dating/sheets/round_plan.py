"""The poster of the rounds: A3 landscape, a row per table, a column per round, legible at two metres.

The person who keeps a table all evening is written once, beside its number; elsewhere both are in the cell.
"""

from collections.abc import Sequence
from functools import partial

from envies_desktop.events.sheets.phrases import DOT, facts, mark, public_name
from envies_desktop.i18n import clock_time, number, tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import MM, Job, Page, foot, head
from envies_desktop.paper.pen import INK, LINE, MUTED, WASH, Pen
from envies_desktop.speed_dating.printed import PlanSheets, Seated
from envies_desktop.speed_dating.sheets.round_grid import (
    HEADING,
    PADDING,
    SHEET,
    Grid,
    Part,
    best_poster,
    entry,
    walkers,
)

_NUMBER = 28.0


def round_plan_pages(plan: PlanSheets, job: Job) -> list[Page]:
    """As few posters as let every name hold; never more than 20 tables or 10 rounds on one."""
    grid, parts = best_poster(plan, job)
    return [Page(SHEET, partial(_draw, grid, job, part)) for part in parts]


def _draw(grid: Grid, job: Job, part: Part, pen: Pen, page: int, pages: int) -> None:
    event = grid.plan.event
    title = tr("{name}\u00a0: plan des tours").format(name=public_name(event))
    top = head(pen, SHEET, job, title, DOT.join((event.title, facts(event))))
    x, y = SHEET.left, top - HEADING
    _draw_heading(pen, grid, part, x, top, part.width)
    for row, (table, height) in enumerate(zip(part.tables, part.heights, strict=True)):
        y -= height
        if row % 2:
            pen.fill(x, y, SHEET.inner, height, 0.965)
        _draw_table(pen, grid, part, table, x, y, height)
        for column, moment in enumerate(part.rounds):
            left = x + part.beside + column * part.width
            _draw_cell(pen, grid, walkers(grid, moment.number, table), left, y, part.width, height)
        pen.rule(x, y, x + SHEET.inner, y, grey=LINE)
    _draw_uprights(pen, grid, part, x, top, y, part.width)
    foot(pen, SHEET, job, page, pages)


def _draw_heading(pen: Pen, grid: Grid, part: Part, x: float, top: float, width: float) -> None:
    y = top - HEADING
    pen.fill(x, y, SHEET.inner, HEADING, WASH)
    pen.boxed(x + PADDING, y, part.beside, HEADING, tr("Table"), BOLD, 16)
    for column, moment in enumerate(part.rounds):
        middle = x + part.beside + (column + 0.5) * width
        name = tr("Tour {number}").format(number=number(moment.number))
        base = y + HEADING / 2
        pen.write(middle, base + (3 if moment.start else -6), name, BOLD, 16, "center")
        if moment.start:
            pen.write(middle, base - 15, clock_time(moment.start), REGULAR, 15, "center")


def _draw_table(pen: Pen, grid: Grid, part: Part, table: int, x: float, y: float, height: float) -> None:
    size = min(_NUMBER, height * 0.8)
    pen.write(x + 18 * MM, y + (height - size * 0.71) / 2, number(table), BOLD, size, "right")
    host = grid.hosts.get(table)
    if host is not None:
        _draw_people(pen, grid, [host], x + 22 * MM, y, part.beside - 24 * MM, height, hosting=True)


def _draw_cell(
    pen: Pen, grid: Grid, people: Sequence[Seated], x: float, y: float, width: float, height: float
) -> None:
    if people:
        _draw_people(pen, grid, people, x + PADDING, y, width - 2 * PADDING, height)
        return
    pen.ink(MUTED)
    pen.write(x + width / 2, y + height / 2 - 4, "–", REGULAR, grid.text, "center")
    pen.ink(INK)


def _draw_people(
    pen: Pen, grid: Grid, people: Sequence[Seated], x: float, y: float, width: float, height: float, *,
    hosting: bool = False,
) -> None:  # fmt: skip
    """One under the other, in the middle of the height of the cell."""
    entries = [entry(pen, grid, person, width, hosting=hosting) for person in people]
    top = y + (height + sum(each.height for each in entries)) / 2 - 1.5
    for guest, names, under, _ in entries:
        top = pen.lines_at(x, top, names, BOLD, grid.text)
        across = grid.small * 0.66
        pen.shape(mark(guest, by_group=grid.plan.event.by_group).shape, x, top - grid.small * 0.9, across)
        top = pen.lines_at(x + grid.small, top, under, REGULAR, grid.small) - 3


def _draw_uprights(
    pen: Pen, grid: Grid, part: Part, x: float, top: float, bottom: float, width: float
) -> None:
    """Rules between rounds, a thick one where everyone has a break."""
    pauses = {pause.after for pause in grid.plan.breaks}
    for column, moment in enumerate(part.rounds):
        left = x + part.beside + column * width
        paused = column > 0 and moment.number - 1 in pauses
        pen.rule(left, top, left, bottom, grey=INK if paused else LINE, width=2 if paused else 0.5)
