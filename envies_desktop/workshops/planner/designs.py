"""Rounds that are known before anything is searched: seats at tables, as few repeats as counts allow.

A seat is a place of a column, as many in each as there are tables. Where tables have more seats than there
are, columns are used again: the people of one place meet in every round.
"""

from functools import cache

import numpy as np

from envies_desktop.assets import read_yaml
from envies_desktop.workshops.planner.fields import field, prime_power
from envies_desktop.workshops.planner.hall import Ints
from envies_desktop.workshops.planner.rows import find_rows

ORDERS = 60
NODES = 10_000
"""How long rows are looked for where no field gives them: some tenths of a second."""


def design(tables: int, size: int, rounds: int) -> Ints | None:
    """By round and seat (tables · size of them), the table; None where no such rounds are known.

    The first seats, as many as tables, keep their table where the rounds are made of rows.
    """
    columns = min(size, tables)
    found = _turns(tables, columns, rounds)
    if found is not None:
        return np.concatenate([found[:, seat % columns] for seat in range(size)], axis=1)
    if size <= tables:
        known = _turned(tables, size)
        if known is not None and rounds <= len(known):
            return known[:rounds]
        return _with_columns(tables, size, rounds)
    return None


@cache
def _turns(tables: int, columns: int, rounds: int) -> Ints | None:
    """By round, column and place in it, the table of a design made of rows."""
    if rounds > tables:
        return None
    every = np.arange(tables)
    power = prime_power(tables)
    if power is not None:
        known = field(*power)
        return known.minus[every[None, None, :], known.times[:rounds, :columns, None]]
    rows = find_rows(tables, columns, rounds, orders=ORDERS, nodes=NODES)
    if rows is None:
        return None
    return np.asarray((every[None, None, :] - np.array(rows)[:, :, None]) % tables)


def _with_columns(tables: int, size: int, rounds: int) -> Ints | None:
    """Rounds of rows, then rounds inside the columns, whose people have not met."""
    if size == 1 or tables % size:
        return None
    inner = tables // size
    most = 1 if inner < size else (tables - 1) // (size - 1)
    for later in range(1, most + 1):
        first, rest = _turns(tables, size, rounds - later), design(inner, size, later)
        if first is not None and rest is not None:
            column = np.repeat(np.arange(size), tables)
            return np.concatenate([first.reshape(len(first), -1), np.tile(rest, size) + column * inner])
    return None


@cache
def _turned(tables: int, size: int) -> Ints | None:
    """A round that is turned on and on, found once: `resources/groups/turned.yaml`."""
    for known in read_yaml("groups", "turned.yaml")["designs"]:
        if (known["tables"], known["size"]) == (tables, size):
            return turned_rounds(known["turn"], known["round"], known["rows"])
    return None


def turned_rounds(turn: int, first: list[list[int]], rows: list[list[int]]) -> Ints:
    """By round and seat, the table: the first round turned `turn` times, then one round for each row.

    Seats are numbered circle by circle, `turn` in each; those after the last circle stay in their place.
    """
    people = sum(len(table) for table in first)
    circles = people // turn * turn
    rounds = []
    for step in range(turn):
        at = np.empty(people, dtype=np.int64)
        for table, seats in enumerate(first):
            moved = [s // turn * turn + (s + step) % turn if s < circles else s for s in seats]
            at[moved] = table
        rounds.append(at)
    every = np.arange(people)
    rounds += [(every - np.array(row)[every // turn]) % turn for row in rows]
    return np.stack(rounds)
