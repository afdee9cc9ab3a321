import numpy as np
import pytest

from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.planner.seating import seat, walking
from envies_desktop.speed_dating.planner.sitting import Room
from tests.speed_dating.planner.problems import checked, instance, two_sides


def room(tables, *, held, last):
    return Room(tables, np.ones(9, dtype=int), np.full(9, -1), np.array(held), last)


def test_walking_counts_changes_between_own_meetings():
    rounds, tables = np.array([0, 2, 3]), np.array([1, 1, 0])
    assert walking(rounds, tables, np.array([0, 0, 0]), np.array([4, 5, 4])) == 2


def test_walking_of_two_meetings_at_once_counts_new_tables():
    rounds, tables = np.array([0, 1, 1]), np.array([0, 0, 1])
    assert walking(rounds, tables, np.array([0, 0, 0]), np.array([4, 5, 6])) == 1


def test_smaller_side_keeps_its_tables():
    made = plan(two_sides(2, 4, 4, 2))
    tables = {i: {t for _, t, a, _ in made.meetings if a == i} for i in (0, 1)}
    assert sorted(len(t) for t in tables.values()) == [1, 1]
    assert made.walking == 4


def test_fixed_table_is_kept_even_by_the_larger_side():
    made = plan(two_sides(2, 4, 4, 4, home={3: 2}))
    assert {t for _, t, _, j in made.meetings if j == 3} == {2}


def test_fixed_tables_beyond_the_room_are_left():
    made = plan(two_sides(2, 2, 2, 2, home={0: 7}))
    assert len(made.meetings) == 4


def test_two_fixed_tables_of_a_pair_leave_one_of_them():
    problem = two_sides(2, 2, 2, 4, home={0: 3, 2: 1})
    tables = {(i, j): t for _, t, i, j in checked(problem, plan(problem)).meetings}
    assert tables[0, 3] == 3
    assert tables[1, 2] == 1
    assert tables[0, 2] in (1, 3)


def test_locked_table_is_kept():
    problem = two_sides(3, 3, 3, 3, locked=((1, 2, 0, 3), (2, 0, 0, 4)))
    made = checked(problem, plan(problem))
    assert {(1, 2, 0, 3), (2, 0, 0, 4)} <= set(made.meetings)


def test_those_who_sat_last_stay():
    last = np.full(9, -1)
    last[[0, 1]] = [2, 1]
    tables = seat(room(3, held=[-1, -1], last=last), np.array([0, 0]), np.array([0, 1]), np.array([3, 4]))
    assert tables.tolist() == [2, 1]


@pytest.mark.parametrize("name", ["s20", "s40_tables", "adv_reps2", "adv_fewpartners"])
def test_walking_is_told_and_less_than_in_any_order(name):
    document, problem = instance(name)
    made = checked(problem, plan(problem, mode="score"), document)
    rows = np.array(made.meetings)
    assert made.walking == walking(*rows.T)
    in_order = np.zeros(len(rows), dtype=int)
    for r in range(problem.rounds):
        here = rows[:, 0] == r
        in_order[here] = np.arange(here.sum())
    assert made.walking <= walking(rows[:, 0], in_order, rows[:, 2], rows[:, 3])


def test_who_sat_at_a_table_that_is_lost_is_seated_elsewhere():
    """Two couples, two tables left: those who sat at the third one must not push anybody away."""
    last = np.array([2, 0, 2, 1, -1, -1, -1, -1, -1])
    tables = seat(
        room(2, held=[-1, -1], last=last), np.array([0, 0]), np.array([0, 2]), np.array([1, 3]), lambda: False
    )
    assert sorted(tables.tolist()) == [0, 1]
