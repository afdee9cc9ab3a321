"""Fairness inside a program: how many people have at least 1, 2, 3… of their own wishes honoured.

`u[person, t]` may rise to 1 where the person has at least t own wishes honoured; a goal row wants the sum of
each level to reach what was found best for it. Leximin on the numbers of wishes is exactly "as many people as
possible with at least 1; among those, as many as possible with at least 2…".
"""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from envies_desktop.solver import INFINITY
from envies_desktop.speed_dating.planner.draft import Ints
from envies_desktop.speed_dating.planner.windows_assembly import Assembly
from envies_desktop.speed_dating.planner.windows_grid import Grid

LEVEL = 200.0
"""Price of one person short of the highest level; it doubles with each level below: those rank first."""
DOUBLINGS = 7


class Sought(Protocol):
    """The part of a scope that fairness reads."""

    @property
    def high(self) -> Ints: ...
    @property
    def base(self) -> Ints: ...
    @property
    def targets(self) -> Ints: ...
    @property
    def elastic(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Wishes:
    """Where fairness is in a program."""

    rows: Ints
    """Row of each person's own wishes, -1 without."""
    columns: Ints
    person: Ints
    number: Ints
    """Columns u, with the person and the number of wishes that each stands for."""
    goals: Ints
    """Goal row of each level, with how many people have it already and the column that may miss it."""
    have: Ints
    missed: Ints


def add_wishes(a: Assembly, grid: Grid, pairs: Ints, both: Ints, columns: Ints, scope: Sought) -> Wishes:
    """Rows and columns of fairness, for meeting columns that stand for the pairs `pairs[both]`."""
    steps, none = len(scope.targets), np.zeros(0, dtype=np.int64)
    rows = np.full(grid.people, -1, dtype=np.int64)
    if not steps:
        return Wishes(rows, none, none, none, none, none, none)
    reach = reachable(grid, pairs, scope.high, scope.base, steps)
    owners = np.flatnonzero(reach)
    rows[owners] = a.add_rows(len(owners), 0.0, INFINITY)
    for wished, ends in ((grid.wish_i, grid.i), (grid.wish_j, grid.j)):
        a.put(np.where(wished[pairs], rows[ends[pairs]], -1)[both], columns)
    person = np.repeat(np.arange(grid.people), reach)
    number = scope.base[person] + 1 + np.arange(len(person)) - (np.cumsum(reach) - reach)[person]
    u = a.add_columns(len(person), 0.0)
    a.put(rows[person], u, -1.0)
    have = levels_of(grid, scope.base, steps)
    goals = a.add_rows(steps, scope.targets - have, INFINITY)
    a.put(goals[number - 1], u)
    missed = none
    if scope.elastic:
        price = LEVEL * 2.0 ** np.minimum(np.arange(steps)[::-1], DOUBLINGS)
        missed = a.add_columns(steps, -price, upper=INFINITY)
        a.put(goals, missed)
    return Wishes(rows, u, person, number, goals, have, missed)


def levels_of(grid: Grid, counts: Ints, steps: int) -> Ints:
    """How many wishing people have at least 1, 2… `steps` own wishes honoured, from everybody's counts."""
    own = counts[grid.prepared.wishing]
    return np.array([np.sum(own >= t) for t in range(1, steps + 1)], dtype=np.int64)


def reachable(grid: Grid, pairs: Ints, high: Ints, base: Ints, steps: int) -> Ints:
    """How many more own wishes these pairs could honour for each person, up to `steps` in all."""
    more = np.bincount(grid.i[pairs], weights=grid.wish_i[pairs], minlength=grid.people)
    more += np.bincount(grid.j[pairs], weights=grid.wish_j[pairs], minlength=grid.people)
    reach = np.minimum(np.minimum(more.astype(np.int64), high), np.maximum(steps - base, 0))
    return np.where(grid.prepared.wishing, np.maximum(reach, 0), 0)
