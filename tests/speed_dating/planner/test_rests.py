import numpy as np
import pytest

from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.planner.colouring import split_nodes, spread
from envies_desktop.speed_dating.planner.prepare import prepare
from envies_desktop.speed_dating.planner.rests import Rests, calm, waits
from tests.speed_dating.planner.problems import checked, instance, two_sides


def total(prepared, rounds):
    return Rests(prepared, split_nodes(prepared, np.arange(prepared.pairs), rounds)).total()


@pytest.mark.parametrize(("idle", "pairs"), [(0b0, 0), (0b101, 0), (0b110, 1), (0b111, 2), (0b11011, 2)])
def test_waits_counts_idle_rounds_in_a_row(idle, pairs):
    assert waits(np.array([idle])).tolist() == [pairs]


def test_two_meetings_in_five_rounds_are_spread():
    problem = two_sides(2, 2, 5, 2)
    prepared = prepare(problem)
    tight = np.array([0, 1, 1, 0])
    assert total(prepared, tight) == 8
    assert total(prepared, calm(prepared, np.arange(4), tight)) == 0


def test_people_keep_within_their_presence():
    problem = two_sides(1, 2, 6, 2, there={0: (1, 5), 1: (1, 2), 2: (1, 4)})
    prepared = prepare(problem)
    rounds = calm(prepared, np.arange(2), np.array([1, 2]))
    assert total(prepared, rounds) <= total(prepared, np.array([1, 2]))
    assert 1 <= rounds[0] <= 2
    assert 1 <= rounds[1] <= 4


def test_locked_meetings_do_not_move():
    prepared = prepare(two_sides(2, 2, 5, 2, locked=((0, 0, 0, 2), (1, 0, 0, 3))))
    rounds = calm(prepared, np.arange(4), np.array([0, 1, 1, 0]))
    assert rounds[:2].tolist() == [0, 1]


@pytest.mark.parametrize("name", ["s40_tables", "adv_reps2", "adv_odd"])
def test_plans_wait_less_than_their_first_colouring(name):
    document, problem = instance(name)
    made = checked(problem, plan(problem, mode="score"), document)
    prepared = prepare(problem)
    keys = prepared.i * prepared.people + prepared.j
    met = np.array([i * prepared.people + j for _, _, i, j in made.meetings])
    pairs = np.searchsorted(keys, met)
    first = Rests(prepared, split_nodes(prepared, np.sort(pairs), spread(prepared, np.sort(pairs))))
    last = Rests(prepared, split_nodes(prepared, pairs, np.array([r for r, _, _, _ in made.meetings])))
    assert last.total() < first.total()
