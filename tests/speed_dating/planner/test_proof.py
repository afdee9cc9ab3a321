"""The exact program: optima, bounds, and demands that nothing meets."""

from math import inf

import numpy as np
import pytest

from envies_desktop.speed_dating.planner.prepare import prepare
from envies_desktop.speed_dating.planner.proof import Impossible, prove
from envies_desktop.speed_dating.planner.windows_budget import Budget
from envies_desktop.speed_dating.planner.windows_grid import make_grid
from envies_desktop.speed_dating.planner.windows_trial import weigh
from tests.speed_dating.planner.problems import instance, two_sides

FOREVER = Budget(inf, inf, lambda: False)


def proven(problem, known=(), budget=FOREVER):
    """What the exact program makes of an empty plan."""
    grid = make_grid(prepare(problem))
    nothing = weigh(grid, np.full(len(grid.i), -1, dtype=np.int64), len(known))
    return prove(grid, nothing, np.array(known, dtype=np.int64), np.arange(len(grid.i)), budget)


def test_score_from_an_empty_plan():
    proof = proven(instance("s20_wintab")[1])
    assert (proof.trial.score, proof.bound) == (1323, 1323)


def test_levels_below_their_bounds_are_settled():
    problem = two_sides(2, 2, 2, 2, there={0: (0, 0), 1: (0, 0)}, wishes={0: (2, 3), 1: (2, 3)})
    proof = proven(problem, (2, 2))
    assert (proof.levels_proven, proof.trial.levels, proof.bound) == (True, (2, 0), 2)


def test_demands_that_nothing_meets():
    with pytest.raises(Impossible):
        proven(two_sides(1, 2, 1, 2, there={0: (0, 0)}, mandatory=((0, 1), (0, 2))))


def test_no_time_proves_nothing_wrong():
    problem = instance("adv_hardwindows")[1]
    proof = proven(problem, budget=Budget(-inf, inf, lambda: False))
    assert proof.bound >= 1752
