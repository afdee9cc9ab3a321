"""Rounds of a block: any graph, several representatives, tables, and graphs that have no such colouring."""

import numpy as np
import pytest

from benchmarks.instances import NAMED
from envies_desktop.speed_dating.planner.prepare import prepare
from envies_desktop.speed_dating.planner.windows_colour import colour
from envies_desktop.speed_dating.planner.windows_grid import make_grid
from envies_desktop.speed_dating.problem import Attendee, Problem
from envies_desktop.speed_dating.problem_document import problem_from_json


def circle(count, rounds, tables, *, reps=1):
    """Everybody meets the next one in a circle; all are alike."""
    people = tuple(Attendee(i, f"g{i}", reps, 0, reps * rounds, 0, rounds - 1) for i in range(count))
    pairs = sorted((min(i, (i + 1) % count), max(i, (i + 1) % count), 1) for i in range(count))
    return make_grid(prepare(Problem(rounds, tables, people, tuple(pairs))))


def fits(grid, rounds):
    """Nobody has more meetings in a round than representatives, no round more than tables."""
    met = np.flatnonzero(rounds >= 0)
    use = np.zeros((grid.people, grid.prepared.rounds), dtype=int)
    np.add.at(use, (grid.i[met], rounds[met]), 1)
    np.add.at(use, (grid.j[met], rounds[met]), 1)
    sizes = np.bincount(rounds[met], minlength=grid.prepared.rounds)
    return bool(np.all(use <= grid.prepared.reps[:, None]) and np.all(sizes <= grid.prepared.tables))


@pytest.mark.parametrize(("count", "tables"), [(7, 3), (9, 3), (6, 2)])
def test_a_circle_in_three_rounds(count, tables):
    grid = circle(count, 3, tables)
    rounds = colour(grid, np.zeros(count, dtype=np.int64))
    assert (bool(np.all(rounds >= 0)), fits(grid, rounds)) == (True, True)


def test_two_representatives_hold_two_meetings_at_once():
    grid = circle(4, 1, 4, reps=2)
    rounds = colour(grid, np.zeros(4, dtype=np.int64))
    assert (rounds.tolist(), fits(grid, rounds)) == ([0, 0, 0, 0], True)


def test_the_petersen_graph_gives_up_two_meetings():
    grid = make_grid(prepare(problem_from_json(NAMED["adv_petersen"]())))
    rounds = colour(grid, np.zeros(15, dtype=np.int64))
    assert (int(np.sum(rounds < 0)), fits(grid, rounds)) == (2, True)


def test_pairs_without_a_block_get_no_round():
    grid = circle(6, 3, 3)
    assert colour(grid, np.full(6, -1, dtype=np.int64)).tolist() == [-1] * 6
