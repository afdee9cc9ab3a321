"""A whole plan of the free meetings, and its worth: demands first, then the worst-off, then the score."""

from dataclasses import dataclass

import numpy as np

from envies_desktop.speed_dating.planner.draft import Ints
from envies_desktop.speed_dating.planner.parties import worth
from envies_desktop.speed_dating.planner.windows_colour import colour
from envies_desktop.speed_dating.planner.windows_grid import Grid
from envies_desktop.speed_dating.planner.windows_wishes import levels_of


@dataclass(frozen=True, slots=True)
class Trial:
    """A plan and its worth, which compares by `rank`."""

    at: Ints
    """Block of each pair of the grid, -1 for none."""
    rounds: Ints
    """Round of each pair of the grid, -1 for none."""
    rank: tuple[int, tuple[int, ...], int]
    """Minus the missing meetings, people with at least 1, 2… own wishes honoured, score of free meetings."""

    @property
    def complete(self) -> bool:
        """All minima and all pairs that must meet are there."""
        return self.rank[0] == 0

    @property
    def levels(self) -> tuple[int, ...]:
        """People with at least 1, 2… own wishes honoured (as many levels as fairness has)."""
        return self.rank[1]

    @property
    def score(self) -> int:
        """Score of the free meetings."""
        return self.rank[2]

    def reaches(self, targets: Ints, goal: float) -> bool:
        """Whether nothing better is possible where these are upper bounds."""
        return self.complete and self.levels == tuple(targets.tolist()) and self.score >= goal


def weigh(grid: Grid, at: Ints, steps: int) -> Trial:
    """Spread the meetings of each block over its rounds and weigh those that found one."""
    rounds = colour(grid, at)
    at = np.where(rounds >= 0, at, -1)
    met = np.flatnonzero(at >= 0)
    short = int(np.maximum(grid.low - tally(grid, met), 0).sum()) + int(np.sum(grid.must & (at < 0)))
    levels = levels_of(grid, grid.base + wishes_met(grid, met), steps)
    return Trial(at, rounds, (-short, tuple(levels.tolist()), worth(grid.score, grid.group, met)))


def tally(grid: Grid, pairs: Ints) -> Ints:
    """Meetings of each person in these pairs."""
    count = np.bincount(grid.i[pairs], minlength=grid.people) + np.bincount(
        grid.j[pairs], minlength=grid.people
    )
    return np.asarray(count, dtype=np.int64)


def wishes_met(grid: Grid, pairs: Ints) -> Ints:
    """Own wishes of each person that these pairs honour."""
    count = np.bincount(grid.i[pairs], weights=grid.wish_i[pairs], minlength=grid.people)
    count += np.bincount(grid.j[pairs], weights=grid.wish_j[pairs], minlength=grid.people)
    return count.astype(np.int64)
