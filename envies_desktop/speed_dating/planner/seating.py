"""At which table each meeting sits: fixed tables first, then as little walking as possible.

Where the tables suffice one side keeps its tables and the other walks. Otherwise each round is an assignment,
best for the rounds around it, and the rounds are swept again while walking gets less.
"""

from dataclasses import dataclass

import numpy as np

from envies_desktop.solver import INFINITY, Floats, Program, Stop, even_columns
from envies_desktop.speed_dating.planner.draft import Flags, Ints
from envies_desktop.speed_dating.planner.sitting import Room, still_tables

_SWEEPS = 3
_HOME, _STAY, _OWN = 1000.0, 1.0, 0.25
"""Worth of a person at the fixed table, of one who does not walk, of one who sits where the side sits."""


@dataclass(frozen=True, slots=True)
class _Seats:
    """One line per person and meeting, sorted by person then round; `group` numbers (person, round)."""

    person: Ints
    meeting: Ints
    group: Ints
    start: Ints
    """First line of each group."""
    fresh: Flags
    """The group is the first one of its person."""


def seat(room: Room, rounds: Ints, i: Ints, j: Ints, stop: Stop | None = None) -> Ints:
    """A table for each meeting (i, j) of these rounds; no table twice in a round."""
    if not len(rounds):
        return np.zeros(0, dtype=np.int64)
    still = still_tables(room, rounds, i, j)
    if still is not None and np.all((room.held < 0) | (room.held == still)):
        return still
    return _sweep(room, rounds, i, j, still, stop)


def walking(rounds: Ints, tables: Ints, i: Ints, j: Ints) -> int:
    """Table changes between consecutive own meetings, all people together.

    Someone who holds several meetings at once counts the tables that are new to them.
    """
    if not len(rounds):
        return 0
    seats, span = _seats(rounds, i, j), int(tables.max()) + 1
    keys = seats.group * span + tables[seats.meeting]
    later = ~seats.fresh[seats.group]
    return int(np.sum(~np.isin(keys[later] - span, keys)))


def _seats(rounds: Ints, i: Ints, j: Ints) -> _Seats:
    person, meeting = np.concatenate([i, j]), np.tile(np.arange(len(rounds)), 2)
    order = np.lexsort((rounds[meeting], person))
    person, meeting = person[order], meeting[order]
    key = person * (int(rounds.max()) + 1) + rounds[meeting]
    new = np.append(True, key[1:] != key[:-1])
    start = np.flatnonzero(new)
    return _Seats(person, meeting, np.cumsum(new) - 1, start, np.append(True, np.diff(person[start]) != 0))


def _links(seats: _Seats) -> tuple[Ints, Ints]:
    """Meetings and a former meeting of one of their people, just before; one line for each such stay."""
    size = np.diff(np.append(seats.start, len(seats.group)))
    later = np.flatnonzero(~seats.fresh[seats.group])
    before = seats.group[later] - 1
    now, then = [], []
    for k in range(int(size.max(initial=0))):
        enough = size[before] > k
        now.append(seats.meeting[later[enough]])
        then.append(seats.meeting[seats.start[before[enough]] + k])
    return np.concatenate(now), np.concatenate(then)


def _sweep(room: Room, rounds: Ints, i: Ints, j: Ints, still: Ints | None, stop: Stop | None) -> Ints:
    seats = _seats(rounds, i, j)
    now, then = _links(seats)
    link_to, link_from = np.concatenate([now, then]), np.concatenate([then, now])
    firm_meeting, firm_table, firm_worth = _firm_wants(room, seats, i, j, still)
    tables = room.held.copy()
    best, least = tables, -1
    for _ in range(_SWEEPS):
        for round_ in np.unique(rounds).tolist():
            here = np.flatnonzero(rounds == round_)
            near = (rounds[link_to] == round_) & (tables[link_from] >= 0)
            firm = rounds[firm_meeting] == round_
            wants = (
                np.concatenate([link_to[near], firm_meeting[firm]]),
                np.concatenate([tables[link_from[near]], firm_table[firm]]),
                np.concatenate([np.full(int(near.sum()), _STAY), firm_worth[firm]]),
            )
            tables[here] = _assign(room, here, wants)
        steps = walking(rounds, tables, i, j)
        if 0 <= least <= steps or (stop and stop()):
            break
        best, least = tables.copy(), steps
    return best if least >= 0 else tables


def _firm_wants(room: Room, seats: _Seats, i: Ints, j: Ints, still: Ints | None) -> tuple[Ints, Ints, Floats]:
    """Wishes for tables that do not hang on other rounds: fixed tables, where one sat last, the own side."""
    meeting, table, worth = [], [], []
    for person in (i, j):
        fixed = np.flatnonzero((room.home[person] >= 0) & (room.home[person] < room.tables))
        meeting.append(fixed)
        table.append(room.home[person[fixed]])
        worth.append(np.full(len(fixed), _HOME))
    last = room.last[seats.person]  # a table that has been lost since is beyond those of the room
    first = np.flatnonzero(seats.fresh[seats.group] & (last >= 0) & (last < room.tables))
    meeting.append(seats.meeting[first])
    table.append(last[first])
    worth.append(np.full(len(first), _STAY))
    if still is not None:
        meeting.append(np.arange(len(i)))
        table.append(still)
        worth.append(np.full(len(i), _OWN))
    return np.concatenate(meeting), np.concatenate(table), np.concatenate(worth)


def _assign(room: Room, here: Ints, wants: tuple[Ints, Ints, Floats]) -> Ints:
    """Tables of the meetings of one round that are worth most together."""
    given = np.full(len(here), -1, dtype=np.int64)
    held = room.held[here]
    given[held >= 0] = held[held >= 0]
    meeting = np.searchsorted(here, wants[0])
    open_ = (given[meeting] < 0) & ~np.isin(wants[1], given)
    keys, at = np.unique(meeting[open_] * room.tables + wants[1][open_], return_inverse=True)
    worth: Floats = np.bincount(at, weights=wants[2][open_], minlength=len(keys)).astype(np.float64)
    rows, places = keys // room.tables, keys % room.tables
    taken = _heaviest(rows, places, worth, len(here), room.tables)
    given[rows[taken]] = places[taken]
    rest = np.flatnonzero(given < 0)
    given[rest] = np.setdiff1d(np.arange(room.tables), given)[: len(rest)]
    return given


def _heaviest(rows: Ints, places: Ints, worth: Floats, meetings: int, tables: int) -> Ints:
    """Lines of a matching of greatest worth; at once where everyone's favourite is somebody's only one."""
    order = np.lexsort((places, -worth, rows))
    favourite = order[np.append(True, np.diff(rows[order]) != 0)] if len(order) else order
    if len(np.unique(places[favourite])) == len(favourite):
        return favourite
    columns = even_columns(np.column_stack([rows, meetings + places]))
    program = Program(worth, columns, np.full(meetings + tables, -INFINITY), np.ones(meetings + tables))
    answer = program.solve(options={"presolve": "off"})
    return np.flatnonzero(answer.x > 0.5) if answer.x is not None else favourite[:0]
