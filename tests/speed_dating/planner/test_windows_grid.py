"""Blocks: which rounds nobody can tell apart."""

from envies_desktop.speed_dating.planner.prepare import prepare
from envies_desktop.speed_dating.planner.windows_grid import make_grid
from envies_desktop.speed_dating.problem import Attendee, Problem
from tests.speed_dating.planner.problems import two_sides


def test_rounds_with_the_same_people_are_one_block():
    grid = make_grid(prepare(two_sides(2, 2, 6, 2, there={0: (2, 5), 3: (0, 4)})))
    assert grid.rounds == ((0, 1), (2, 3, 4), (5,))
    assert grid.places[:, 0].tolist() == [0, 1, 1, 1]
    pairs = list(zip(grid.i.tolist(), grid.j.tolist(), strict=True))
    assert grid.open[pairs.index((0, 3))].tolist() == [False, True, False]


def test_a_round_with_a_locked_meeting_stands_alone():
    grid = make_grid(prepare(two_sides(2, 2, 4, 2, there={0: (0, 2)}, locked=((1, 0, 0, 2),))))
    assert grid.rounds == ((0, 2), (1,), (3,))
    assert grid.tables.tolist() == [2, 1, 2]
    assert (grid.places[:, 1].tolist(), grid.high.tolist()) == ([0, 1, 0, 1], [2, 4, 3, 4])
    assert (0, 2) not in zip(grid.i.tolist(), grid.j.tolist(), strict=True)


def test_two_rounds_stay_apart_where_circles_can_be_odd():
    people = tuple(Attendee(i, f"g{i}", 1, 0, 2, 0, 1) for i in range(3))
    grid = make_grid(prepare(Problem(2, 1, people, ((0, 1, 1), (0, 2, 1), (1, 2, 1)))))
    assert grid.rounds == ((0,), (1,))


def test_single_keeps_every_round_apart():
    assert make_grid(prepare(two_sides(2, 2, 3, 2)), single=True).rounds == ((0,), (1,), (2,))
