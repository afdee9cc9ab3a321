import numpy as np
import pytest

from envies_desktop.speed_dating.planner.colouring import spread
from envies_desktop.speed_dating.planner.prepare import prepare
from tests.speed_dating.planner.problems import two_sides


def times_met(prepared, rounds):
    """(people, rounds): meetings of each person in each round."""
    met = np.zeros((prepared.people, prepared.rounds), dtype=int)
    np.add.at(met, (prepared.i, rounds), 1)
    np.add.at(met, (prepared.j, rounds), 1)
    return met


def test_complete_graph_fills_every_round():
    prepared = prepare(two_sides(5, 5, 5, 5))
    rounds = spread(prepared, np.arange(prepared.pairs))
    assert times_met(prepared, rounds).tolist() == [[1] * 5] * 10


def test_rounds_are_level():
    prepared = prepare(two_sides(2, 9, 9, 2, pairs=[(0, j, 1) for j in range(2, 11)]))
    rounds = spread(prepared, np.arange(prepared.pairs))
    assert np.bincount(rounds).tolist() == [1] * 9


@pytest.mark.parametrize("tables", [4, 5, 6])
def test_tables_suffice_when_they_can(tables):
    pairs = [(i, 6 + (i + k) % 6, 1) for i in range(6) for k in range(2)]
    prepared = prepare(two_sides(6, 6, 3, tables, pairs=sorted(pairs)))
    rounds = spread(prepared, np.arange(prepared.pairs))
    assert max(np.bincount(rounds)) == 4
    assert times_met(prepared, rounds).max() == 1


def test_representatives_meet_at_once():
    prepared = prepare(two_sides(1, 6, 2, 3, reps={0: 3}))
    rounds = spread(prepared, np.arange(6))
    assert times_met(prepared, rounds)[0].tolist() == [3, 3]


def test_locked_meetings_stay():
    problem = two_sides(4, 4, 4, 4, locked=((3, 0, 0, 4), (3, 1, 1, 5), (2, 0, 2, 4), (0, 3, 3, 7)))
    prepared = prepare(problem)
    rounds = spread(prepared, np.arange(prepared.pairs))
    held = prepared.fixed >= 0
    assert rounds[held].tolist() == prepared.fixed[held].tolist()
    assert times_met(prepared, rounds).max() == 1


def test_locks_that_no_rounds_can_hold_are_seen():
    problem = two_sides(2, 2, 2, 2, locked=((0, 0, 0, 2), (1, 0, 1, 3)))
    assert spread(prepare(problem), np.arange(4)) is None
