"""A plan written as the columns of a program, for the solver to begin with."""

import numpy as np

from envies_desktop.solver import Floats
from envies_desktop.speed_dating.planner.draft import Ints
from envies_desktop.speed_dating.planner.type_lp import Mixed
from envies_desktop.speed_dating.planner.windows_grid import Grid
from envies_desktop.speed_dating.planner.windows_trial import tally, wishes_met


def start_of(grid: Grid, mixed: Mixed, at: Ints) -> Floats:
    """Columns of the meetings that `at` (block by pair) puts in the fine blocks of the program."""
    x, scope = np.zeros(mixed.size), mixed.scope
    pairs = scope.pairs[mixed.place]
    chosen = np.flatnonzero(at[pairs] == mixed.block)
    x[chosen] = 1.0
    if len(mixed.slacks):
        x[mixed.slacks] = _missing(grid, mixed, pairs[chosen])
    _mark_best(mixed, scope.pairs, pairs[chosen], x)
    return _with_wishes(grid, mixed, pairs[chosen], x)


def _mark_best(mixed: Mixed, pairs: Ints, met: Ints, x: Floats) -> None:
    p = mixed.parties
    meets = np.flatnonzero(np.isin(pairs[p.place], met))
    order = meets[np.lexsort((-p.points[meets], p.group[meets]))]
    first = np.append(True, np.diff(p.group[order]) != 0) if len(order) else order
    x[p.columns[order[first]]] = 1.0


def _missing(grid: Grid, mixed: Mixed, met: Ints) -> Floats:
    scope = mixed.scope
    short = np.flatnonzero(scope.low > 0)
    must = scope.pairs[grid.must[scope.pairs]]
    lacking = np.maximum(scope.low - tally(grid, met), 0)[short]
    return np.concatenate([lacking, ~np.isin(must, met)]).astype(np.float64)


def _with_wishes(grid: Grid, mixed: Mixed, met: Ints, x: Floats) -> Floats:
    w, scope = mixed.wishes, mixed.scope
    own = scope.base + wishes_met(grid, met)
    x[w.columns] = own[w.person] >= w.number
    if len(w.missed):
        reached = np.bincount(w.number, weights=x[w.columns], minlength=len(w.goals) + 1)[1:]
        x[w.missed] = np.maximum(scope.targets - w.have - reached, 0)
    return x
