"""From the relaxation to whole meetings: one block after another is decided, the rest staying relaxed.

Each step solves one block person by person with all later blocks type by type (relax and fix). Most of its
linear optimum is whole already; what is not is settled by a small integer program around it. A step that
loses nothing keeps the bound within reach, so that a dive without losses is a proof.
"""

from dataclasses import dataclass, replace

import numpy as np

from envies_desktop.speed_dating.planner.draft import Ints
from envies_desktop.speed_dating.planner.lp import Answer
from envies_desktop.speed_dating.planner.type_lp import Mixed, Scope, assemble
from envies_desktop.speed_dating.planner.windows_budget import Budget
from envies_desktop.speed_dating.planner.windows_grid import Grid
from envies_desktop.speed_dating.planner.windows_trial import tally, wishes_met

CLOSE = 1e-6
NODES = 40
"""Most branches of an integer program of a step: what it did not find by then is left to later steps."""
SMALL = 6_000
"""Meeting columns up to which a step that lost something is solved again as a whole."""


@dataclass(frozen=True, slots=True)
class Dive:
    """What a dive looks for."""

    core: Ints
    """Pairs it may use."""
    targets: Ints
    """People wanted with at least 1, 2… own wishes honoured."""
    goal: float
    """Score of free meetings that cannot be exceeded: nothing more is looked for."""
    worth: float
    """Score that has to be exceeded: the dive ends when that has become impossible."""


def orders(grid: Grid) -> list[tuple[int, ...]]:
    """Orders in which blocks are worth deciding: the longest one last, where whole optima come for free."""
    blocks = range(grid.blocks)
    longest = int(np.argmax(grid.sizes))
    outside_in = sorted(blocks, key=lambda b: (b == longest, -abs(b - longest), b))
    mirrored = sorted(blocks, key=lambda b: (b == longest, -abs(b - longest), -b))
    inside_out = sorted(blocks, key=lambda b: (b == longest, abs(b - longest), b))
    early_first = sorted(blocks, key=lambda b: (b == longest, b))
    late_first = sorted(blocks, key=lambda b: (b == longest, -b))
    return list(dict.fromkeys(map(tuple, (outside_in, mirrored, early_first, late_first, inside_out))))


def dive(grid: Grid, aim: Dive, order: tuple[int, ...], budget: Budget) -> Ints | None:
    """Block of each pair of the grid, -1 for none; None when it came to nothing better than `worth`."""
    at = np.full(len(grid.i), -1, dtype=np.int64)
    low, high, base, done = grid.low, grid.high, grid.base, 0
    for step, block in enumerate(order):
        left = aim.core[at[aim.core] < 0]
        later = tuple(sorted(order[step + 1 :]))
        scope = Scope(left, (block,), later, low, high, base, aim.targets, elastic=True)
        found = _decide(grid, scope, aim.goal - done, aim.worth - done, budget)
        if found is None:
            return None
        pairs, blocks = found
        at[pairs] = blocks
        met = tally(grid, pairs)
        low, high, base = np.maximum(low - met, 0), high - met, base + wishes_met(grid, pairs)
        done += int(grid.score[pairs].sum())
    return at


def _decide(grid: Grid, scope: Scope, goal: float, worth: float, budget: Budget) -> tuple[Ints, Ints] | None:
    """The meetings of the fine block of a scope; None when `worth` is out of reach or the time is over."""
    budget.check()
    mixed = assemble(grid, scope)
    relaxed = mixed.program.solve(stop=budget.stop)
    if relaxed.x is None or relaxed.status != "optimal" or relaxed.value < worth + CLOSE:
        return None
    x = relaxed.x[: len(mixed.place)]
    if not np.any((x > CLOSE) & (x < 1 - CLOSE)):
        return mixed.meetings(relaxed)
    mixed = assemble(grid, replace(scope, integer=True))
    answer = _settle(mixed, np.flatnonzero(x > 1 - CLOSE), relaxed.value, min(relaxed.value, goal), budget)
    if answer.x is None or answer.value < worth + CLOSE:
        return None
    return mixed.meetings(answer)


def _settle(mixed: Mixed, sure: Ints, value: float, goal: float, budget: Budget) -> Answer:
    """Whole meetings in the fine block: around what is sure, around half of it, and then freely.

    The next try comes only when the last one lost points that the goal needs.
    """
    best = None
    small = len(mixed.place) <= SMALL or not mixed.scope.coarse
    for kept in (sure, sure[::2], sure[:0])[: 3 if small else 2]:
        mixed.program.set_bounds(sure, 0.0, 1.0)
        mixed.program.set_bounds(kept, 1.0, 1.0)
        answer = mixed.program.solve(
            seconds=budget.left(), stop=budget.stop, gap=value - goal, options={"mip_max_nodes": NODES}
        )
        if best is None or (answer.x is not None and answer.value > best.value):
            best = answer
        if best.value > goal - 1 + CLOSE:
            break
    assert best is not None
    return best
