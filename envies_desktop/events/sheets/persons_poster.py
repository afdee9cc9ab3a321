"""The poster by person, A3 landscape: who, in alphabetical order, then the table of each round.

Every name holds: a row is as high as it needs, and there are as many sheets as that makes.
"""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from envies_desktop.events.printed import Guest, PersonsPoster, PosterLine, RoundTime, full_name, structure
from envies_desktop.events.sheets.phrases import DOT, facts, mark, public_name
from envies_desktop.i18n import clock_time, fold, number, sort_key, tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A3, MM, Job, Page, foot, head, head_height
from envies_desktop.paper.pen import INK, LINE, MUTED, WASH, Pen
from envies_desktop.paper.ruler import Ruler
from envies_desktop.paper.tables import evenly, shared

_SHEET = A3.landscape()
_BETWEEN = 8 * MM
_PADDING = 3.0
_HEADING = 13 * MM
_MOST_LINES = 4


class Row(NamedTuple):
    """Somebody's line: name and organisation as they hold, the tables of each round, its height."""

    guest: Guest
    names: Sequence[str]
    places: Sequence[str]
    tables: Sequence[str]
    height: float


class Grid(NamedTuple):
    """How a sheet is ruled: `blocks` side by side, each with the widths of its columns; sizes of text.

    Where `place` is 0, the organisation stands under the name. `first` is the place of its first round.
    """

    rounds: Sequence[RoundTime]
    blocks: int
    badge: float
    name: float
    place: float
    table: float
    text: float
    small: float
    hour: float
    first: int

    @property
    def width(self) -> float:
        """The width of a block."""
        return self.before + self.table * len(self.rounds)

    @property
    def before(self) -> float:
        """Where the rounds begin."""
        return self.badge + self.name + self.place


def persons_poster_pages(poster: PersonsPoster, job: Job) -> list[Page]:
    """As few sheets as let every name hold; none where nobody is there."""
    people = sorted(poster.lines, key=lambda line: _order(line.guest))
    if not people:
        return []
    ruler, pages = Ruler(), []
    room = _SHEET.height - 2 * _SHEET.margin - head_height(job) - _HEADING - 3 * MM
    for grid in _grids(ruler, poster, job):
        rows = [_row(ruler, grid, line) for line in people]
        blocks = _blocks(rows, grid.blocks, room)
        for start in range(0, len(blocks), grid.blocks):
            pages.append(Page(_SHEET, partial(_draw, poster, job, grid, blocks[start : start + grid.blocks])))
    return pages


def _blocks(rows: Sequence[Row], across: int, room: float) -> list[Sequence[Row]]:
    """The rows in columns, `across` a sheet: as long as each other where that takes no more sheets."""
    filled = shared(rows, lambda row: row.height, room)
    even = evenly(rows, -(-len(filled) // across) * across)
    held = all(sum(row.height for row in part) <= room for part in even)
    return [part for part in even if part] if held else [*filled]


def _order(guest: Guest) -> tuple[str, str, str]:
    """By name as people look for themselves: a person by the last name, an organisation by its own."""
    if not full_name(guest):
        return sort_key(structure(guest)), "", ""
    return fold(guest.last_name.strip() or guest.first_name), fold(guest.first_name), fold(guest.organisation)


def _grids(ruler: Ruler, poster: PersonsPoster, job: Job) -> list[Grid]:
    """One way to rule the sheets for each stretch of rounds that holds on one."""
    text, small, hour = (18.0, 14.0, 11.0) if job.large else (14.0, 10.5, 9.0)
    times = [ruler.measured(clock_time(r.start), REGULAR) * hour + 3 for r in poster.rounds if r.start]
    widest = ruler.measured(number(max(1, poster.tables)), BOLD) * text
    table = max([12 * MM, widest + 2 * _PADDING, *times])
    badge = ruler.measured(str(max([1, *(line.guest.badge for line in poster.lines)])), BOLD) * text
    badge = max(badge, text) + 3 * _PADDING
    least = (78 if job.large else 62) * MM
    half = (_SHEET.inner - _BETWEEN) / 2
    if half - badge - least >= table * len(poster.rounds):
        name = half - badge - table * len(poster.rounds)
        return [Grid(poster.rounds, 2, badge, name, 0.0, table, text, small, hour, 0)]
    held = int((_SHEET.inner - badge - 2 * least) / table)
    size = -(-len(poster.rounds) // -(-len(poster.rounds) // held))
    room = _SHEET.inner - badge - table * size
    name, place = min(room * 0.55, 92 * MM), min(room * 0.45, 80 * MM)
    across = (_SHEET.inner - badge - name - place) / size
    return [
        Grid(poster.rounds[i : i + size], 1, badge, name, place, across, text, small, hour, i)
        for i in range(0, len(poster.rounds), size)
    ]


def _row(ruler: Ruler, grid: Grid, line: PosterLine) -> Row:
    guest, room = line.guest, grid.name - 2 * _PADDING
    _, names = ruler.fold(_called(guest), BOLD, grid.text, room, _MOST_LINES, grid.text)
    under = guest.organisation if full_name(guest) else ""
    beside = grid.place - 2 * _PADDING if grid.place else room
    _, places = ruler.fold(under, REGULAR, grid.small, beside - grid.small, _MOST_LINES, grid.small)
    tables = line.tables[grid.first : grid.first + len(grid.rounds)]
    named, placed = len(names) * grid.text, len(places) * grid.small
    high = max(max(named, placed) if grid.place else named + placed, _tallest(tables) * grid.text)
    return Row(guest, names, places, tables, high * 1.2 + 5)


def _called(guest: Guest) -> str:
    """ "Martin Claire": the last name leads the eye down the column."""
    return f"{guest.last_name} {guest.first_name}".strip() or structure(guest)


def _tallest(tables: Sequence[str]) -> int:
    return max((text.count("\n") + 1 for text in tables), default=1)


def _draw(
    poster: PersonsPoster, job: Job, grid: Grid, blocks: Sequence[Sequence[Row]], pen: Pen, page: int,
    pages: int,
) -> None:  # fmt: skip
    title = tr("{name}\u00a0: où dois-je aller\u00a0?").format(name=public_name(poster.event))
    top = head(pen, _SHEET, job, title, DOT.join((poster.event.title, facts(poster.event))))
    for place, rows in enumerate(blocks):
        _draw_block(pen, poster, grid, rows, _SHEET.left + place * (grid.width + _BETWEEN), top)
    foot(pen, _SHEET, job, page, pages, DOT.join(filter(None, (_span(blocks), poster.note))))


def _span(blocks: Sequence[Sequence[Row]]) -> str:
    """From whom to whom the sheet goes: posters hang side by side."""
    first, last = blocks[0][0].guest, blocks[-1][-1].guest
    return tr("de {first} à {last}").format(first=_initials(first), last=_initials(last))


def _initials(guest: Guest) -> str:
    return (guest.last_name.strip() or guest.first_name.strip() or structure(guest))[:3]


def _draw_block(
    pen: Pen, poster: PersonsPoster, grid: Grid, rows: Sequence[Row], x: float, top: float
) -> None:
    y = top - _HEADING
    pen.fill(x, y, grid.width, _HEADING, WASH)
    pen.boxed(x + _PADDING, y, grid.badge - _PADDING, _HEADING, tr("N°"), BOLD, 12)
    pen.boxed(x + grid.badge + _PADDING, y, grid.name - _PADDING, _HEADING, tr("Nom"), BOLD, 12)
    if grid.place:
        left = x + grid.badge + grid.name + _PADDING
        pen.boxed(left, y, grid.place - _PADDING, _HEADING, tr("Organisation"), BOLD, 12)
    for column, moment in enumerate(grid.rounds):
        middle = x + grid.before + (column + 0.5) * grid.table
        name = tr("T {number}").format(number=number(moment.number))
        pen.write(middle, y + _HEADING / 2 + (2 if moment.start else -5), name, BOLD, 13, "center")
        if moment.start:
            pen.write(middle, y + 5, clock_time(moment.start), REGULAR, grid.hour, "center")
    for place, row in enumerate(rows):
        y -= row.height
        if place % 2:
            pen.fill(x, y, grid.width, row.height, 0.965)
        _draw_row(pen, poster, grid, row, x, y)
        pen.rule(x, y, x + grid.width, y, grey=LINE)
    for column in range(len(grid.rounds)):
        left = x + grid.before + column * grid.table
        pen.rule(left, top, left, y, grey=LINE)


def _draw_row(pen: Pen, poster: PersonsPoster, grid: Grid, row: Row, x: float, y: float) -> None:
    text, small, top = grid.text, grid.small, y + row.height - 2.5
    badge = str(row.guest.badge) if row.guest.badge else ""
    pen.write(x + grid.badge - 2 * _PADDING, top - text * 0.93, badge, BOLD, text, "right")
    left = x + grid.badge + _PADDING
    below = pen.lines_at(left, top, row.names, BOLD, text)
    if grid.place:
        left, below = left + grid.name, top - (text - small) * 0.93
    if row.places:
        shape = mark(row.guest, by_group=poster.event.by_group).shape
        pen.shape(shape, left, below - small * 0.88, small * 0.62)
        pen.ink(MUTED)
        pen.lines_at(left + small, below, row.places, REGULAR, small)
        pen.ink(INK)
    for column, told in enumerate(row.tables):
        middle = x + grid.before + (column + 0.5) * grid.table
        lines = told.split("\n")
        start = y + (row.height + len(lines) * text * 1.2) / 2
        pen.lines_at(middle, start, lines, BOLD, text, align="center")
