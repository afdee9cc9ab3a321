"""Make a plan better a few blocks at a time, all others staying as they are (large neighbourhood search)."""

from random import Random

import numpy as np

from envies_desktop.speed_dating.planner.dive import Dive
from envies_desktop.speed_dating.planner.draft import Ints
from envies_desktop.speed_dating.planner.type_lp import Mixed, Scope, assemble
from envies_desktop.speed_dating.planner.windows_budget import Budget
from envies_desktop.speed_dating.planner.windows_grid import Grid
from envies_desktop.speed_dating.planner.windows_start import start_of
from envies_desktop.speed_dating.planner.windows_trial import Trial, tally, weigh, wishes_met

TURNS = 24
NODES = 100
LARGE = 8_000
"""Meeting columns from which two blocks at a time are enough work."""
NOISE = 1e-4
"""Most that a meeting's score is blurred by, so that equal plans are exchanged for one another."""


def improve(grid: Grid, aim: Dive, trial: Trial, budget: Budget) -> Trial:
    """The best plan found by solving two or three blocks again, a fixed number of times."""
    dice = Random(grid.blocks)  # noqa: S311 -- a search, not a secret
    for _ in range(TURNS if grid.blocks > 1 else 0):
        if budget.over() or trial.reaches(aim.targets, aim.goal):
            break
        columns = int(grid.open[aim.core].sum())
        few = min(grid.blocks, 3 if columns < LARGE else 2)
        blocks = tuple(sorted(dice.sample(range(grid.blocks), few)))
        other = _solve_again(grid, aim, trial, blocks, budget, dice.randrange(1 << 30))
        if other is not None and other.rank >= trial.rank:
            trial = other
    return trial


def _solve_again(
    grid: Grid, aim: Dive, trial: Trial, blocks: tuple[int, ...], budget: Budget, seed: int
) -> Trial | None:
    inside = np.isin(trial.at, blocks)
    kept = np.flatnonzero((trial.at >= 0) & ~inside)
    pairs = np.union1d(aim.core[(trial.at[aim.core] < 0)], np.flatnonzero(inside))
    met = tally(grid, kept)
    scope = Scope(
        pairs, blocks, (), np.maximum(grid.low - met, 0), grid.high - met, grid.base + wishes_met(grid, kept),
        aim.targets, elastic=True, integer=True,
    )  # fmt: skip
    mixed = assemble(grid, scope)
    _blur(grid, mixed, seed)
    answer = mixed.program.solve(
        seconds=budget.left(), stop=budget.stop, start=start_of(grid, mixed, trial.at),
        options={"mip_max_nodes": NODES},
    )  # fmt: skip
    if answer.x is None:
        return None
    at = np.where(inside, -1, trial.at)
    chosen, where = mixed.meetings(answer)
    at[chosen] = where
    return weigh(grid, at, len(aim.targets))


def _blur(grid: Grid, mixed: Mixed, seed: int) -> None:
    score: Ints = grid.score[mixed.scope.pairs[mixed.place]]
    noise = np.random.default_rng(seed).random(len(score)) * NOISE
    mixed.program.set_costs(np.arange(len(score)), score + noise)
