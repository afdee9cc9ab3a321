"""How the poster of the rounds is cut into sheets: as few as let every name hold at its size."""

import uuid
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from envies_desktop.events.printed import Guest, RoundTime, badge_number, full_name, structure
from envies_desktop.events.sheets.phrases import DOT
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A3, MM, Job, head_height
from envies_desktop.paper.ruler import Ruler
from envies_desktop.paper.tables import evenly, shared
from envies_desktop.speed_dating.printed import PlanSheets, Seated

SHEET = A3.landscape()
_ROWS, _COLUMNS = 20, 10
HEADING = 15 * MM
PADDING = 5.0
_LOWEST, _HIGHEST = 11 * MM, 45 * MM
_SPREAD = 1.6
"""How much higher than they need rows become where a sheet has room."""
_MORE = 3
"""How many more stretches of rounds than must be are tried."""
_NAME_LINES, _UNDER_LINES = 8, 8


class Grid(NamedTuple):
    """Who is where: `cells` by (round, table); `hosts` by table, for those who keep it all evening.

    `text` is the size of names, `small` that of what stands under them.
    """

    plan: PlanSheets
    cells: dict[tuple[int, int], list[Seated]]
    hosts: dict[int, Seated]
    text: float
    small: float


class Part(NamedTuple):
    """What one poster shows: tables with their heights, rounds, the width beside the numbers for hosts."""

    tables: Sequence[int]
    rounds: Sequence[RoundTime]
    beside: float
    heights: Sequence[float]

    @property
    def width(self) -> float:
        """The width of a cell."""
        return _width(self.rounds, self.beside)


class Entry(NamedTuple):
    """Somebody in a cell: the lines of the name, those under it, the height of both."""

    guest: Guest
    names: Sequence[str]
    under: Sequence[str]
    height: float


def grid_of(plan: PlanSheets, text: float, small: float) -> Grid:
    """The plan by round and table, for names of `text` points and what is under them of `small`."""
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
    return Grid(plan, cells, hosts, text, small)


def best_poster(plan: PlanSheets, job: Job) -> tuple[Grid, list[Part]]:
    """The fewest posters on which every name holds; what stands under names at its best size if it can."""
    text, smalls = (18.0, (14.0,)) if job.large else (14.0, (10.5, 9.0))
    found = [(grid, best_parts(grid, job)) for grid in (grid_of(plan, text, small) for small in smalls)]
    return min(found, key=lambda poster: len(poster[1]))


def best_parts(grid: Grid, job: Job) -> list[Part]:
    """The fewest posters on which every name holds; the rounds together rather than the tables."""
    ruler, rounds = Ruler(), grid.plan.rounds
    fewest = max(1, -(-len(rounds) // _COLUMNS))
    most = min(max(1, len(rounds)), fewest + _MORE)
    found = [_parts(ruler, grid, job, evenly(rounds, across)) for across in range(fewest, most + 1)]
    return min(found, key=len)


def _parts(ruler: Ruler, grid: Grid, job: Job, stretches: Sequence[Sequence[RoundTime]]) -> list[Part]:
    """The posters of these stretches of rounds: the same tables on each, those of a table side by side."""
    beside = 62 * MM if grid.hosts else 24 * MM
    room = SHEET.height - 2 * SHEET.margin - head_height(job) - HEADING - 3 * MM
    needed = {
        table: min(room, max(_row_height(ruler, grid, table, these, beside) for these in stretches))
        for table in range(1, max(1, grid.plan.tables) + 1)
    }
    parts = []
    for tables in _sheets(needed, room):
        used = [needed[table] for table in tables]
        scale = min(_SPREAD, room / sum(used))
        heights = [max(height, min(_HIGHEST, height * scale)) for height in used]
        parts += [Part(tables, these, beside, heights) for these in stretches]
    return parts


def _sheets(needed: Mapping[int, float], room: float) -> list[Sequence[int]]:
    """The tables of each sheet: nearly as many on each as on the others, where that takes no more sheets."""
    filled = [
        tables
        for held in shared(list(needed), needed.__getitem__, room)
        for tables in evenly(held, -(-len(held) // _ROWS))
    ]
    even = evenly(list(needed), len(filled))
    if all(len(tables) <= _ROWS and sum(map(needed.__getitem__, tables)) <= room for tables in even):
        return even
    return filled


def _row_height(ruler: Ruler, grid: Grid, table: int, rounds: Sequence[RoundTime], beside: float) -> float:
    """The height that the names of a table need in these rounds."""
    width, host = _width(rounds, beside), grid.hosts.get(table)
    high = entry(ruler, grid, host, beside - 24 * MM, hosting=True).height if host else 0.0
    for moment in rounds:
        people = walkers(grid, moment.number, table)
        high = max(high, sum(entry(ruler, grid, who, width - 2 * PADDING).height for who in people))
    return max(_LOWEST, high + 2)


def entry(ruler: Ruler, grid: Grid, person: Seated, width: float, *, hosting: bool = False) -> Entry:
    """How somebody is named: who walks by their own name, who keeps a table by that of the organisation.

    Under it the number of the badge, and the other name.
    """
    guest = person.guest
    name, place = full_name(guest) or structure(guest), guest.organisation.strip()
    first, other = (place, name) if hosting and place else (name, place)
    told = DOT.join(part for part in (badge_number(guest), other if other != first else "") if part)
    _, names = ruler.fold(first, BOLD, grid.text, width, _NAME_LINES, grid.text)
    _, under = ruler.fold(told, REGULAR, grid.small, width - grid.small, _UNDER_LINES, grid.small)
    return Entry(guest, names, under, (len(names) * grid.text + len(under) * grid.small) * 1.2 + 3)


def _width(rounds: Sequence[RoundTime], beside: float) -> float:
    return (SHEET.inner - beside) / max(1, len(rounds))


def walkers(grid: Grid, moment: int, table: int) -> list[Seated]:
    """Who is named in a cell: both, or the one who comes to the table of the other."""
    host = grid.hosts.get(table)
    return [person for person in grid.cells.get((moment, table), []) if person is not host]
