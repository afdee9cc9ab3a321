"""Dives: what they reach, and when they give up."""

from math import inf

import numpy as np
import pytest

from envies_desktop.speed_dating.planner.dive import Dive, dive, orders
from envies_desktop.speed_dating.planner.lns import improve
from envies_desktop.speed_dating.planner.prepare import prepare
from envies_desktop.speed_dating.planner.windows_bound import Halted, Relaxation
from envies_desktop.speed_dating.planner.windows_budget import Budget
from envies_desktop.speed_dating.planner.windows_grid import make_grid
from envies_desktop.speed_dating.planner.windows_trial import weigh
from tests.speed_dating.planner.problems import instance

FOREVER = Budget(inf, inf, lambda: False)


def prepared(name, *, fair=False):
    """The grid of an instance, and its bound in points."""
    grid = make_grid(prepare(instance(name)[1]))
    relaxation = Relaxation(grid, fair=fair, stop=lambda: False)
    assert relaxation.feasible()
    relaxation.raise_levels(lambda share: None)
    return grid, relaxation.bound(), relaxation.targets


def test_the_bound_of_the_types_is_the_known_one():
    assert [prepared(name)[1].value for name in ("s20_win", "s40_win", "adv_hardwindows")] == [
        1643,
        3308,
        1756,
    ]


def test_levels_of_fairness_are_bounded_from_above():
    assert prepared("s40_win", fair=True)[2].tolist() == [80, 80, 80, 80, 40, 6, 2, 0]


def test_a_dive_without_losses_reaches_the_bound():
    grid, bound, targets = prepared("s40_genwin")
    trial = dive(grid, Dive(bound.core(3022), targets, 3022, -inf), orders(grid)[0], FOREVER)
    assert (trial.complete, trial.score, bound.value) == (True, 3022, 3022)


def test_a_dive_ends_when_it_cannot_be_worth_it():
    grid, bound, targets = prepared("s20_win")
    assert dive(grid, Dive(bound.core(1643), targets, 1643, 1643), orders(grid)[0], FOREVER) is None


def test_a_dive_halts_when_asked():
    grid, bound, targets = prepared("s20_win")
    with pytest.raises(Halted):
        dive(grid, Dive(bound.core(1643), targets, 1643, 0), orders(grid)[0], Budget(inf, inf, lambda: True))


def test_the_longest_block_is_decided_last():
    grid = prepared("s20_win")[0]
    assert (grid.sizes.tolist(), {order[-1] for order in orders(grid)}) == ([1, 1, 3, 1], {2})


def test_neighbourhoods_make_an_empty_plan_a_good_one():
    grid, bound, targets = prepared("s20_win")
    nothing = weigh(grid, np.full(len(grid.i), -1, dtype=np.int64), 0)
    better = improve(grid, Dive(bound.core(1600), targets, 1643, -inf), nothing, FOREVER)
    assert 1630 <= better.score <= 1641
