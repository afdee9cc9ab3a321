"""Which table hosts keep, and those who cannot change theirs.

A host keeps the table of the last round held, or the one of their place among the hosts; whoever cannot
change stays where they sat, or gets a table with as few of their like as possible. Where that table is none
of a smaller round's, they get another one for that round.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
from numpy.typing import NDArray

from envies_desktop.workshops.problem import GroupsProblem
from envies_desktop.workshops.seats import blocks

TRIES = 50
"""Orders in which those who stay are seated before a demand is taken for contradictory."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """People who keep one table together; a host may lead it, `table` is where they sat."""

    people: frozenset[int]
    host: bool
    table: int | None


class _Plan:
    """The tables of one round while they are taken by those who stay."""

    def __init__(self, sizes: tuple[int, ...], there: frozenset[int], foes: Mapping[int, set[int]]) -> None:
        self.sizes, self.there, self.foes = sizes, there, foes
        self.sits: list[set[int]] = [set() for _ in sizes]
        self.hosted: set[int] = set()

    def fits(self, unit: _Unit, table: int) -> bool:
        """Whether the unit may sit there beside who does: room, no second host, nobody held apart."""
        here = self.there & unit.people
        if table >= len(self.sizes) or not here:
            return True
        counts = [len(sits) + len(here) * (t == table) for t, sits in enumerate(self.sits)]
        large = sum(size > self.sizes[-1] for size in self.sizes)
        return (
            counts[table] <= self.sizes[0]
            and sum(count > self.sizes[-1] for count in counts) <= large
            and not (unit.host and table in self.hosted)
            and not any(self.foes.get(one, set()) & self.sits[table] for one in here)
        )

    def take(self, unit: _Unit, table: int) -> None:
        """Seat the unit there, if the round has that table."""
        here = self.there & unit.people
        if table < len(self.sizes) and here:
            self.sits[table] |= here
            self.hosted |= {table} if unit.host else set()


def homes_of(
    problem: GroupsProblem, sizes: Sequence[tuple[int, ...]], there: NDArray[np.bool_]
) -> NDArray[np.int64]:
    """By round ahead and person, the table that is kept; -1 where any will do."""
    homes = np.full(there.shape, -1, dtype=np.int64)
    number = {one.id: i for i, one in enumerate(problem.people)}
    foes: dict[int, set[int]] = {}
    for a, b in (*problem.apart, *((b, a) for a, b in problem.apart)):
        foes.setdefault(number[a], set()).add(number[b])
    present = [frozenset(np.flatnonzero(row).tolist()) for row in there]
    units = _units(problem, number)
    for attempt in range(TRIES if units and sizes else 0):
        plans = [_Plan(row, here, foes) for row, here in zip(sizes, present, strict=True)]
        order = units if not attempt else Random(attempt).sample(units, len(units))  # noqa: S311 -- an order
        tables = [_seat(unit, plans) for unit in order]
        if None not in tables or attempt == TRIES - 1:
            for unit, table in zip(order, tables, strict=True):
                _settle(homes, plans, unit, table or 0)
            break
    return homes


def _units(problem: GroupsProblem, number: Mapping[str, int]) -> list[_Unit]:
    """Hosts in their order, then those who stay; whoever must sit with one of them is of their unit."""
    bound = {id_: block for block in blocks(problem) for id_ in block}
    sat = {id_: t for tables in problem.held for t, table in enumerate(tables) for id_ in table}
    units, known, taken = list[_Unit](), set[str](), set[int]()
    for place, id_ in enumerate((*problem.hosts, *problem.stays)):
        if id_ in known:
            continue
        host = place < len(problem.hosts)
        people = bound.get(id_, (id_,))
        known.update(people)
        table = sat.get(id_, place if host and not problem.held else None)
        if host and table in taken:
            table = None
        if host and table is not None:
            taken.add(table)
        units.append(_Unit(frozenset(number[one] for one in people), host, table))
    return units


def _seat(unit: _Unit, plans: Sequence[_Plan]) -> int | None:
    """Take one table for all rounds: where they sat, or one that every round has and few others keep."""
    mine = [plan for plan in plans if plan.there & unit.people] or list(plans)
    fewest = min(len(plan.sizes) for plan in mine)
    most = max(len(plan.sizes) for plan in mine)
    tables = sorted(
        range(most),
        key=lambda t: (
            t != unit.table,
            t >= fewest,
            sum(len(plan.sits[t]) for plan in mine if t < len(plan.sizes)),
            t,
        ),
    )
    for table in tables:
        if all(plan.fits(unit, table) for plan in mine):
            for plan in plans:
                plan.take(unit, table)
            return table
    return None


def _settle(homes: NDArray[np.int64], plans: Sequence[_Plan], unit: _Unit, table: int) -> None:
    """Write down the unit's table in each round; another one where the round has it not."""
    for row, plan in enumerate(plans):
        here = sorted(plan.there & unit.people)
        kept = table
        if table >= len(plan.sizes):
            free = [t for t in range(len(plan.sizes)) if plan.fits(unit, t)] or [0]
            kept = min(free, key=lambda t: len(plan.sits[t]))
            plan.take(unit, kept)
        homes[row, here] = kept
