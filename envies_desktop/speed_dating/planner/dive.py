"""From the relaxation to whole meetings: one block after another is decided, the rest staying relaxed.

Each step solves one block person by person with all later blocks type by type (relax and fix). Most of its
linear optimum is whole already; what is not is settled by a small integer program around it. A step that
loses nothing keeps the bound within reach, so that a dive without losses is a proof.
"""

from dataclasses import dataclass, replace

import numpy as np

from envies_desktop.solver import Answer
from envies_desktop.speed_dating.planner.draft import Ints
from envies_desktop.speed_dating.planner.parties import worth
from envies_desktop.speed_dating.planner.type_lp import Mixed, Scope, assemble
from envies_desktop.speed_dating.planner.windows_bound import PLAIN, Halted
from envies_desktop.speed_dating.planner.windows_budget import Budget
from envies_desktop.speed_dating.planner.windows_grid import Grid
from envies_desktop.speed_dating.planner.windows_trial import Trial, tally, weigh, wishes_met

CLOSE = 1e-6
NODES = 40
"""Most branches of an integer program of a step: what it did not find by then is left to later steps."""
SMALL = 6_000
"""Meeting columns up to which a step that lost something is solved again as a whole."""
TAILS = (2, 2, 3, 3)
"""How many of the last blocks are decided again, try after try, when the end of a dive lost points."""


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
    mend: bool = True
    """Decide the last blocks again when the end lost points."""


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


@dataclass(frozen=True, slots=True)
class Pose:
    """How far a dive is: block of each pair so far, and what everybody may still do."""

    at: Ints
    low: Ints
    high: Ints
    base: Ints
    done: int


def dive(
    grid: Grid, aim: Dive, order: tuple[int, ...], budget: Budget, *, patient: bool = False
) -> Trial | None:
    """The plan that a dive ends with, None when it came to nothing better than `worth`; raises Halted.

    When the end lost points, the last blocks are decided again with the pairs in another order, which leads
    to another one of equal optima. A patient dive reaches its end whatever the clock says.
    """
    steady = budget.patient() if patient else budget
    poses = [Pose(np.full(len(grid.i), -1, dtype=np.int64), grid.low, grid.high, grid.base, 0)]
    for step in range(len(order)):
        pose = _step(grid, aim, order, step, poses[-1], steady, 0)
        if pose is None:
            return None
        poses.append(pose)
    best = weigh(grid, poses[-1].at, len(aim.targets))
    for seed, length in enumerate(TAILS if aim.mend else (), 1):
        if best.reaches(aim.targets, aim.goal) or budget.stop():
            break
        first = max(len(order) - length, 0)
        other = _tail(grid, aim, order, first, poses[first], budget, seed)
        if other is not None and other.rank > best.rank:
            best = other
    return best


def _tail(
    grid: Grid, aim: Dive, order: tuple[int, ...], first: int, start: Pose, budget: Budget, seed: int
) -> Trial | None:
    pose: Pose | None = start
    try:
        for step in range(first, len(order)):
            pose = _step(grid, aim, order, step, pose, budget, seed) if pose is not None else None
    except Halted:
        return None
    return None if pose is None else weigh(grid, pose.at, len(aim.targets))


def _step(
    grid: Grid, aim: Dive, order: tuple[int, ...], step: int, pose: Pose, budget: Budget, seed: int
) -> Pose | None:
    """Decide one more block."""
    left = aim.core[pose.at[aim.core] < 0]
    if seed:
        left = np.random.default_rng(seed).permutation(left)
    later = tuple(sorted(order[step + 1 :]))
    scope = Scope(
        left, (order[step],), later, pose.low, pose.high, pose.base, aim.targets,
        np.flatnonzero(pose.at >= 0), elastic=True,
    )  # fmt: skip
    found = _decide(grid, scope, aim.goal - pose.done, aim.worth - pose.done, budget)
    if found is None:
        return None
    pairs, blocks = found
    at, met = pose.at.copy(), tally(grid, pairs)
    at[pairs] = blocks
    return Pose(
        at, np.maximum(pose.low - met, 0), pose.high - met, pose.base + wishes_met(grid, pairs),
        worth(grid.score, grid.group, np.flatnonzero(at >= 0)),
    )  # fmt: skip


def _decide(grid: Grid, scope: Scope, goal: float, worth: float, budget: Budget) -> tuple[Ints, Ints] | None:
    """The meetings of the fine block of a scope; None when `worth` is out of reach."""
    budget.check()
    mixed = assemble(grid, scope)
    relaxed = mixed.program.solve(stop=budget.stop, options=PLAIN)
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
