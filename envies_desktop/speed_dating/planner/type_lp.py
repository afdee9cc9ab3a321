"""The program behind every step with windows: some blocks person by person, the others type by type.

`x[pair, block]` says that a pair meets in a fine block; `w[pair]` that it meets somewhere in the coarse ones,
where people of the same side and presence are one type and `y[type, type, block]` counts the meetings between
two types. Without fine blocks this is the type relaxation, whose optimum bounds every plan; without coarse
blocks it is exact (on two sides); in between it is one step of the dive (relax and fix).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from envies_desktop.solver import INFINITY, Answer, Floats, Program
from envies_desktop.speed_dating.parties import AGAIN
from envies_desktop.speed_dating.planner.draft import Ints
from envies_desktop.speed_dating.planner.parties import beside
from envies_desktop.speed_dating.planner.windows_assembly import Assembly
from envies_desktop.speed_dating.planner.windows_grid import Grid
from envies_desktop.speed_dating.planner.windows_parties import Parties, add_parties, shared_groups
from envies_desktop.speed_dating.planner.windows_wishes import Wishes, add_wishes

MISS = 50_000.0
"""Price of one missing meeting of a minimum or one missing mandatory pair: no score outweighs it."""
MANY_SIDES = 12
"""With more sides than that, a type per side would make more columns than it tightens."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What is still to decide: candidate pairs, blocks, and what each person may still do."""

    pairs: Ints
    fine: tuple[int, ...]
    coarse: tuple[int, ...]
    low: Ints
    high: Ints
    base: Ints
    """Own wishes of each person that are honoured already."""
    targets: Ints
    """Fewest people with at least 1, 2… own wishes honoured; empty when fairness is not asked."""
    met: Ints
    """Pairs that meet already, outside of the scope: they bear on what the parties' other pairs count."""
    elastic: bool = False
    """Minima, musts and targets may be missed, at a price that no score outweighs."""
    integer: bool = False
    """The fine blocks want whole meetings."""
    open_ended: bool = False
    """Have rows for the types of all pairs, so that pairs (and what parties take off) can be added later."""


@dataclass(frozen=True, slots=True)
class Mixed:
    """The program of a scope and where its parts are."""

    scope: Scope
    program: Program
    place: Ints
    """Place in `Scope.pairs` of each x column (they come first), and its block."""
    block: Ints
    rest: Ints
    """Place in `Scope.pairs` of each w column (they come next)."""
    degree: Ints
    """Row of each person's meetings."""
    link: Ints
    """(types, types): row that counts their meetings, -1 for none; and the type of each person."""
    kind: Ints
    once: Ints
    """Row of each pair of the scope, -1 where none was needed."""
    slacks: Ints
    wishes: Wishes
    parties: Parties
    costs: Floats
    """Of the columns: the score, and the prices of what may be missed."""
    size: int
    """How many columns there are."""

    def meetings(self, answer: Answer) -> tuple[Ints, Ints]:
        """Pairs (places in the grid) and blocks of the whole meetings of an answer."""
        assert answer.x is not None
        chosen = np.flatnonzero(answer.x[: len(self.place)] > 0.5)
        return self.scope.pairs[self.place[chosen]], self.block[chosen]


def assemble(grid: Grid, scope: Scope) -> Mixed:
    """The program of a scope: maximise the score of the meetings."""
    a, pairs = Assembly(), scope.pairs
    fine, coarse = np.array(scope.fine, dtype=np.int64), np.array(scope.coarse, dtype=np.int64)
    place, which = np.nonzero(grid.open[np.ix_(pairs, fine)])
    rest = np.flatnonzero(grid.open[np.ix_(pairs, coarse)].any(axis=1))
    block, both = fine[which], np.concatenate([place, rest])
    points = beside(grid.score, grid.group, scope.met)[pairs]
    shared = shared_groups(grid.group[pairs], scope.open_ended)
    score = np.where(shared >= 0, AGAIN, points).astype(np.float64)
    x = a.add_columns(len(place), score[place], whole=scope.integer)
    columns = np.concatenate([x, a.add_columns(len(rest), score[rest])])
    _hold(a, grid, pairs[place], block, x)
    degree = a.add_rows(grid.people, scope.low, scope.high)
    for ends in (grid.i, grid.j):
        a.put(degree[ends[pairs[both]]], columns)
    if len(fine) and len(rest):
        _hold_rest(a, grid, coarse, pairs[rest], columns[len(place) :])
    once = _once(a, grid, scope, both, columns)
    slacks = _slacks(a, grid, scope, degree, once) if scope.elastic else a.add_columns(0, 0.0)
    kind = person_types(grid, scope.coarse)
    link = _types(a, grid, scope, kind, rest, columns[len(place) :]) if len(coarse) else place[:0]
    wishes = add_wishes(a, grid, pairs, both, columns, scope)
    parties = add_parties(a, points, shared, both, columns)
    return Mixed(
        scope, a.program(), place, block, rest, degree, link, kind, once, slacks, wishes, parties,
        np.concatenate(a.costs), a.columns,
    )  # fmt: skip


def room(grid: Grid) -> Ints:
    """Most meetings of each block: its tables, and half the places there in each of its rounds."""
    there = np.zeros(grid.people, dtype=bool)
    there[grid.i] = there[grid.j] = True
    halves = grid.places[there].sum(axis=0) // 2
    return np.asarray(np.minimum(grid.tables, halves) * grid.sizes)


def person_types(grid: Grid, coarse: Sequence[int]) -> Ints:
    """A type for each person: same side, same presence in the coarse blocks."""
    people = grid.prepared.problem.participants
    names = {side: k for k, side in enumerate(sorted({p.side for p in people}))}
    side = np.array([names[p.side] for p in people], dtype=np.int64)
    if len(names) > MANY_SIDES:
        side = np.zeros(grid.people, dtype=np.int64) if grid.prepared.side is None else grid.prepared.side
    keys = np.column_stack([side, grid.places[:, list(coarse)] > 0])
    return np.asarray(np.unique(keys, axis=0, return_inverse=True)[1].ravel(), dtype=np.int64)


def _hold(a: Assembly, grid: Grid, pairs: Ints, block: Ints, x: Ints) -> None:
    """Nobody beyond the places held in a fine block, no block beyond its room."""
    keys = np.concatenate([grid.i[pairs], grid.j[pairs]]) * grid.blocks + np.tile(block, 2)
    used, row = np.unique(keys, return_inverse=True)
    person, where = used // grid.blocks, used % grid.blocks
    a.put(a.at_most(grid.places[person, where] * grid.sizes[where])[row], np.tile(x, 2))
    a.put(a.at_most(room(grid))[block], x)


def _hold_rest(a: Assembly, grid: Grid, coarse: Ints, pairs: Ints, w: Ints) -> None:
    """Nobody beyond the places held in all coarse blocks together."""
    rows = a.at_most((grid.places[:, coarse] * grid.sizes[coarse]).sum(axis=1))
    for ends in (grid.i, grid.j):
        a.put(rows[ends[pairs]], w)


def _once(a: Assembly, grid: Grid, scope: Scope, both: Ints, columns: Ints) -> Ints:
    """A pair meets once at most, and once for sure when it must."""
    must = grid.must[scope.pairs]
    kept = np.flatnonzero((np.bincount(both, minlength=len(must)) > 1) | must)
    rows = np.full(len(must), -1, dtype=np.int64)
    rows[kept] = a.add_rows(len(kept), must[kept].astype(np.float64), 1.0)
    a.put(rows[both], columns)
    return rows


def _slacks(a: Assembly, grid: Grid, scope: Scope, degree: Ints, once: Ints) -> Ints:
    """Columns that stand for a missing meeting of a minimum, or for a missing mandatory pair."""
    short, must = np.flatnonzero(scope.low > 0), np.flatnonzero(grid.must[scope.pairs])
    slacks = a.add_columns(len(short) + len(must), -MISS, upper=INFINITY)
    a.put(np.concatenate([degree[short], once[must]]), slacks)
    return slacks


def _types(a: Assembly, grid: Grid, scope: Scope, kind: Ints, rest: Ints, w: Ints) -> Ints:
    """Meetings between types: as many as the pairs say, within what the people of a type can hold."""
    coarse, kinds = np.array(scope.coarse, dtype=np.int64), int(kind.max(initial=0)) + 1
    known = np.arange(len(grid.i)) if scope.open_ended else scope.pairs[rest]
    both = np.unique(two_types(kind, grid.i[known], grid.j[known]) @ np.array([kinds, 1]))
    one, two = both // kinds, both % kinds
    sums = a.add_rows(len(both), 0.0, 0.0)
    own = two_types(kind, grid.i[scope.pairs[rest]], grid.j[scope.pairs[rest]]) @ np.array([kinds, 1])
    a.put(sums[np.searchsorted(both, own)], w)
    held = np.minimum(grid.places[:, coarse] * grid.sizes[coarse], scope.high[:, None])
    capacity = np.zeros((kinds, len(coarse)), dtype=np.int64)
    np.add.at(capacity, kind, held)
    caps = a.at_most(capacity.ravel()).reshape(capacity.shape)
    which, where = np.nonzero((capacity[one] > 0) & (capacity[two] > 0))
    y = a.add_columns(len(which), 0.0, upper=INFINITY)
    a.put(sums[which], y, -1.0)
    a.put(a.at_most(room(grid)[coarse])[where], y)
    same = one[which] == two[which]
    a.put(np.where(same, -1, caps[one[which], where]), y)
    a.put(caps[two[which], where][~same], y[~same])
    a.put(caps[one[which], where][same], y[same], 2.0)
    link = np.full((kinds, kinds), -1, dtype=np.int64)
    link[one, two] = link[two, one] = sums
    return link


def two_types(kind: Ints, i: Ints, j: Ints) -> Ints:
    """The two types of each pair, the smaller one first."""
    return np.sort(np.column_stack([kind[i], kind[j]]), axis=1)
