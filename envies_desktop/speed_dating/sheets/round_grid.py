"""How the poster of the rounds is cut into sheets: as few as let every name hold at its size."""

import uuid
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeVar

from envies_desktop.events.sheets.phrases import structure
from envies_desktop.paper.fonts import REGULAR
from envies_desktop.paper.page import A3, MM, Job, head_height
from envies_desktop.paper.ruler import Ruler
from envies_desktop.speed_dating.sheets.data import PlanSheets, RoundTime, Seated

SHEET = A3.landscape()
_ROWS, _COLUMNS = 20, 10
HEADING = 15 * MM
_HIGHEST = 45 * MM
_BEARABLE = 0.1
"""The share of names that may end with an ellipsis before a poster is cut in two."""
PADDING = 5.0

T = TypeVar("T")


class Grid(NamedTuple):
    """Who is where: `cells` by (round, table); `hosts` by table, for those who keep it all evening."""

    plan: PlanSheets
    cells: dict[tuple[int, int], list[Seated]]
    hosts: dict[int, Seated]
    text: float


class Part(NamedTuple):
    """What one poster shows, and the width beside the numbers that its hosts need."""

    tables: Sequence[int]
    rounds: Sequence[RoundTime]
    beside: float


def grid_of(plan: PlanSheets, text: float) -> Grid:
    """The plan by round and table, for names of `text` points."""
    people = {person.guest.id: person for person in plan.people}
    cells: dict[tuple[int, int], list[Seated]] = {}
    sitting: dict[int, set[uuid.UUID]] = {}
    for meeting in plan.meetings:
        both = {meeting.a, meeting.b}
        cells[meeting.round, meeting.table] = [people[meeting.a], people[meeting.b]]
        sitting[meeting.table] = sitting.get(meeting.table, both) & both
    hosts: dict[int, Seated] = {}
    for (_, table), pair in cells.items():
        staying = [person for person in pair if person.guest.id in sitting[table]]
        if staying and table not in hosts:
            hosts[table] = max(staying, key=lambda person: (person.guest.side == "B", person.guest.badge))
    return Grid(plan, cells, hosts, text)


def best_parts(grid: Grid, job: Job) -> list[Part]:
    """The partition with the fewest posters that cuts few names, else the one that cuts the fewest.

    Never more than twice the fewest posters.
    """
    ruler = Ruler()
    options = list(_options(grid))
    fewest = min(len(option) for option in options)
    best: list[Part] = []
    worst = -1
    for option in sorted((o for o in options if len(o) <= 2 * fewest), key=len):
        cut = sum(_names_cut(ruler, grid, job, part) for part in option)
        if worst < 0 or cut < worst:
            best, worst = option, cut
        if cut <= _BEARABLE * sum(map(len, grid.cells.values())):
            break
    return best


def _options(grid: Grid) -> Iterator[list[Part]]:
    tables, rounds = range(1, max(1, grid.plan.tables) + 1), grid.plan.rounds
    beside = 62 * MM if grid.hosts else 24 * MM
    for across in range(_times(len(rounds), _COLUMNS), max(1, len(rounds) // 4) + 1):
        for down in range(_times(len(tables), _ROWS), max(1, len(tables) // 5) + 1):
            yield [
                Part(some, these, beside) for some in _split(tables, down) for these in _split(rounds, across)
            ]


def _times(count: int, most: int) -> int:
    return max(1, -(-count // most))


def _split(items: Sequence[T], parts: int) -> list[Sequence[T]]:
    """The items in so many parts of nearly the same length."""
    size, longer = divmod(len(items), parts)
    ends = [(size + 1) * min(i, longer) + size * max(0, i - longer) for i in range(parts + 1)]
    return [items[a:b] for a, b in pairwise(ends)]


def cell_size(part: Part, job: Job) -> tuple[float, float]:
    """Width and height of a cell."""
    room = SHEET.height - 2 * SHEET.margin - head_height(job) - HEADING - 3 * MM
    width = (SHEET.inner - part.beside) / max(1, len(part.rounds))
    return width, min(_HIGHEST, room / max(1, len(part.tables)))


def lines_held(grid: Grid, height: float, names: int) -> int:
    """How many lines each name of a cell may take."""
    return max(1, int((height - 3) / (grid.text * 1.2) / names))


def walkers(grid: Grid, moment: int, table: int) -> list[Seated]:
    """Who is named in a cell: both, or the one who comes to the table of the other."""
    host = grid.hosts.get(table)
    return [person for person in grid.cells.get((moment, table), []) if person is not host]


def _names_cut(ruler: Ruler, grid: Grid, job: Job, part: Part) -> int:
    width, height = cell_size(part, job)
    cut = 0
    for table in part.tables:
        for moment in part.rounds:
            names = walkers(grid, moment.number, table)
            for person in names:
                room = width - 2 * PADDING - grid.text
                most = lines_held(grid, height, len(names))
                _, lines = ruler.fold(structure(person.guest), REGULAR, grid.text, room, most, grid.text)
                cut += bool(lines) and lines[-1].endswith("…")
    return cut
