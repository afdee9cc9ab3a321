"""A first seating that keeps every rule: by chance, and where chance finds none, by the solver."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from envies_desktop.refused import Refused
from envies_desktop.solver import Program, Stop, compress
from envies_desktop.workshops.planner.hall import Hall, Ints

TRIES = 40
"""Seatings tried by chance before the solver is asked."""


@dataclass(frozen=True, slots=True)
class Unit:
    """People who move as one, and the table that they keep (-1: any)."""

    people: tuple[int, ...]
    home: int


def first_seating(hall: Hall, dice: np.random.Generator, seconds: float, stop: Stop) -> Ints:
    """A table for everyone in each round ahead; `hall.outside` for who is not there.

    Raises Refused("groups-impossible", round=…) where no seating keeps the rules, Refused("groups-unfound")
    where none was found in `seconds`.
    """
    return np.stack([_round(hall, row, dice, seconds, stop) for row in range(len(hall.rounds))])


def _round(hall: Hall, row: int, dice: np.random.Generator, seconds: float, stop: Stop) -> Ints:
    units = _units(hall, row)
    for _ in range(TRIES):
        seated = _by_chance(hall, row, units, dice)
        if seated is not None:
            return seated
    return _by_solver(hall, row, units, seconds, stop)


def _units(hall: Hall, row: int) -> list[Unit]:
    """Those who keep a table, then blocks, then the others."""
    in_block = {one for block in hall.blocks for one in block}
    groups = [tuple(one for one in block if hall.there[row, one]) for block in hall.blocks]
    alone = [(one,) for one in range(hall.people) if hall.there[row, one] and one not in in_block]
    units = [
        Unit(group, max(int(hall.home[row, one]) for one in group)) for group in (*groups, *alone) if group
    ]
    return sorted(units, key=lambda unit: (unit.home < 0, -len(unit.people)))


class _Tables:
    """One round while it is filled."""

    def __init__(self, hall: Hall, row: int) -> None:
        self.sizes = np.array(hall.sizes[row], dtype=np.int64)
        self.large = int(np.sum(self.sizes > self.sizes[-1]))
        self.load = np.zeros(len(self.sizes), dtype=np.int64)
        self.foes = np.zeros((len(self.sizes), hall.seats), dtype=bool)

    def free(self, unit: Unit) -> Ints:
        """The tables that can take the unit."""
        load = self.load + len(unit.people)
        over = load > self.sizes[-1]
        full = np.sum(self.load > self.sizes[-1]) >= self.large
        good = (load <= self.sizes[0]) & ~self.foes[:, unit.people].any(axis=1)
        if full:
            good &= ~over | (self.load > self.sizes[-1])
        return np.flatnonzero(good)


def _by_chance(hall: Hall, row: int, units: list[Unit], dice: np.random.Generator) -> Ints | None:
    seated = np.full(hall.seats, hall.outside, dtype=np.int64)
    tables = _Tables(hall, row)
    for unit in _shuffled(units, dice):
        free = tables.free(unit)
        if unit.home >= 0:
            free = free[free == unit.home]
        if not len(free):
            return None
        table = int(free[np.argmin(tables.load[free] + dice.random(len(free)))])
        seated[list(unit.people)] = table
        tables.load[table] += len(unit.people)
        tables.foes[table] |= hall.apart[list(unit.people)].any(axis=0)
    return with_empty_seats(hall, row, seated)


def _shuffled(units: list[Unit], dice: np.random.Generator) -> Iterator[Unit]:
    """The others in any order, those who keep a table and blocks before them."""
    singles = sum(len(unit.people) == 1 and unit.home < 0 for unit in units)
    first = len(units) - singles
    yield from units[:first]
    yield from (units[first + k] for k in dice.permutation(singles))


def with_empty_seats(hall: Hall, row: int, seated: Ints) -> Ints:
    """The same, with an empty seat at each table that is one short."""
    sizes = hall.sizes[row]
    load = np.bincount(seated[: hall.people], minlength=len(sizes))[: len(sizes)]
    short = np.flatnonzero(load < sizes[0])
    seated[hall.people :] = hall.outside
    seated[hall.people : hall.people + len(short)] = short
    return seated


def _by_solver(hall: Hall, row: int, units: list[Unit], seconds: float, stop: Stop) -> Ints:
    """The same by a program."""
    program, tables = _program(hall, row, units), len(hall.sizes[row])
    answer = program.solve(seconds=seconds, stop=stop)
    if answer.x is None:
        impossible = answer.status == "infeasible"
        raise Refused("groups-impossible" if impossible else "groups-unfound", round=hall.rounds[row])
    chosen = answer.x[: len(units) * tables].reshape(len(units), tables).argmax(axis=1)
    seated = np.full(hall.seats, hall.outside, dtype=np.int64)
    for unit, table in zip(units, chosen, strict=True):
        seated[list(unit.people)] = table
    return with_empty_seats(hall, row, seated)


def _program(hall: Hall, row: int, units: list[Unit]) -> Program:
    """A binary for each unit and table, then one for each table that is large."""
    sizes = np.array(hall.sizes[row], dtype=np.int64)
    tables, large = len(sizes), len(units) * len(sizes)
    upper = np.ones(large + tables)
    for u, unit in enumerate(units):
        if unit.home >= 0:
            upper[u * tables : (u + 1) * tables] = np.arange(tables) == unit.home
    lines: list[tuple[float, float, list[int], list[float]]] = [
        (1.0, 1.0, [u * tables + t for t in range(tables)], [1.0] * tables) for u in range(len(units))
    ]
    weights = [float(len(unit.people)) for unit in units]
    for t in range(tables):
        places = [u * tables + t for u in range(len(units))]
        lines.append((float(sizes[-1]), float(sizes[-1]), [*places, large + t], [*weights, -1.0]))
    more = float(np.sum(sizes > sizes[-1]))
    lines.append((more, more, [large + t for t in range(tables)], [1.0] * tables))
    for u, v in _foes(hall, units):
        lines += [(0.0, 1.0, [u * tables + t, v * tables + t], [1.0, 1.0]) for t in range(tables)]
    columns = [place for line in lines for place in line[2]]
    rows = [k for k, line in enumerate(lines) for _ in line[2]]
    values = [value for line in lines for value in line[3]]
    matrix = compress(columns, rows, large + tables, values)
    low, high = [line[0] for line in lines], [line[1] for line in lines]
    return Program(0.0, matrix, low, high, upper=upper, integer=True)


def _foes(hall: Hall, units: list[Unit]) -> Iterator[tuple[int, int]]:
    """The units that may not share a table."""
    for u, one in enumerate(units):
        for v in range(u):
            if hall.apart[np.ix_(one.people, units[v].people)].any():
                yield u, v
