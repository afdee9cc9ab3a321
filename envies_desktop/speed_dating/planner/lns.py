"""Make a plan better a few blocks at a time, all others staying as they are (large neighbourhood search)."""

from random import Random

import numpy as np

from envies_desktop.speed_dating.planner.dive import Dive
from envies_desktop.speed_dating.planner.type_lp import Scope, assemble
from envies_desktop.speed_dating.planner.windows_budget import Budget
from envies_desktop.speed_dating.planner.windows_grid import Grid
from envies_desktop.speed_dating.planner.windows_start import start_of
from envies_desktop.speed_dating.planner.windows_trial import Trial, tally, weigh, wishes_met

TURNS = 24
NODES = 100
LARGE = 8_000
"""Meeting columns from which two blocks at a time are enough work."""
GAP = 0.9
"""Points are whole: whatever could still be gained below one is only noise."""


def improve(grid: Grid, aim: Dive, trial: Trial, budget: Budget) -> Trial:
    """The best plan found by solving two or three blocks again, a fixed number of times."""
    dice = Random(grid.blocks)  # noqa: S311 -- a search, not a secret
    longest = int(np.argmax(grid.sizes))
    for turn in range(TURNS if grid.blocks > 1 else 0):
        if budget.stop() or trial.reaches(aim.targets, aim.goal):
            break
        columns = int(grid.open[aim.core].sum())
        few = min(grid.blocks, 3 if columns < LARGE else 2)
        blocks = dice.sample(range(grid.blocks), few)
        if turn % 2 == 0 and longest not in blocks:
            # a dive decides the longest block last, where what it could not mend gathers
            blocks[0] = longest
        other = _solve_again(grid, aim, trial, tuple(sorted(blocks)), budget, turn + 1)
        if other is not None and other.rank >= trial.rank:
            trial = other
    return trial


def _solve_again(
    grid: Grid, aim: Dive, trial: Trial, blocks: tuple[int, ...], budget: Budget, seed: int
) -> Trial | None:
    inside = np.isin(trial.at, blocks)
    kept = np.flatnonzero((trial.at >= 0) & ~inside)
    pairs = np.union1d(aim.core[trial.at[aim.core] < 0], np.flatnonzero(inside))
    # another order of the pairs leads to another one of equal optima
    pairs = np.random.default_rng(seed).permutation(pairs)
    met = tally(grid, kept)
    scope = Scope(
        pairs, blocks, (), np.maximum(grid.low - met, 0), grid.high - met, grid.base + wishes_met(grid, kept),
        aim.targets, kept, elastic=True, integer=True,
    )  # fmt: skip
    mixed = assemble(grid, scope)
    answer = mixed.program.solve(
        seconds=budget.left(), stop=budget.stop, start=start_of(grid, mixed, trial.at), gap=GAP,
        options={"mip_max_nodes": NODES},
    )  # fmt: skip
    if answer.x is None:
        return None
    at = np.where(inside, -1, trial.at)
    chosen, where = mixed.meetings(answer)
    at[chosen] = where
    return weigh(grid, at, len(aim.targets))
