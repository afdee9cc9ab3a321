import numpy as np
import pytest

from envies_desktop.solver import INFINITY, Program, compress, even_columns

TRIANGLE = even_columns([[0, 2], [0, 1], [1, 2]])


def test_linear_program_gives_value_duals_and_reduced_costs():
    answer = Program([3, 4, 2], TRIANGLE, [-INFINITY] * 3, [1, 1, 1]).solve()
    assert (answer.status, answer.value, answer.bound) == ("optimal", 4.5, 4.5)
    assert answer.x is not None
    assert answer.x.tolist() == [0.5, 0.5, 0.5]
    assert answer.duals.tolist() == [2.5, 1.5, 0.5]


def test_reduced_costs_are_costs_less_duals():
    answer = Program([5, 1], even_columns([[0], [0]]), [-INFINITY], [1]).solve()
    assert answer.duals[0] in (1, 5)
    assert answer.reduced.tolist() == [5 - answer.duals[0], 1 - answer.duals[0]]


def test_integer_program_gives_whole_numbers():
    answer = Program([3, 4, 2], TRIANGLE, [-INFINITY] * 3, [1, 1, 1], integer=[True] * 3).solve()
    assert answer.x is not None
    assert (answer.value, answer.bound, answer.x.round().tolist()) == (4, 4, [0, 1, 0])


@pytest.mark.parametrize("integer", [None, [True] * 3])
def test_impossible_program_says_so(integer):
    answer = Program([3, 4, 2], TRIANGLE, [2, 2, 3], [3, 3, 3], integer=integer).solve()
    assert (answer.status, answer.x) == ("infeasible", None)


def test_changes_are_solved_again():
    program = Program([3, 4, 2], TRIANGLE, [-INFINITY] * 3, [1, 1, 1])
    program.solve()
    program.set_bounds([0], 0, 0)
    assert program.solve().value == 4
    program.set_costs([2], [9])
    assert program.solve().value == 9
    program.set_row(2, 0, 0)
    assert program.solve().value == 4
    program.add_columns([7], even_columns([[1]]))
    assert program.solve().value == 7
    program.add_rows([-INFINITY], [0.5], compress([0], [3], 1))
    assert program.solve().value == 5.5


def test_stop_ends_the_work():
    rng = np.random.default_rng(0)
    ends = np.column_stack([rng.integers(0, 300, 20_000), 300 + rng.integers(0, 300, 20_000)])
    program = Program(rng.integers(1, 30, 20_000), even_columns(ends), np.zeros(600), np.full(600, 10.0))
    assert program.solve(stop=lambda: True).status == "limit"
    assert program.solve().status == "optimal"


def test_columns_without_rows_stand_alone():
    answer = Program([1.0, -1.0], even_columns(np.zeros((2, 0))), [], []).solve()
    assert answer.value == 1


def test_start_that_the_solver_takes_for_another_is_left_aside():
    # two places for four things, at least two of them, at least two counted: HiGHS 1.16 hands the start back
    # as if it were worth 1
    rows = [[0, 4, 6, 7], [1, 4, 6, 7], [2, 4, 6, 7], [3, 4, 6, 7], [0, 5, 6, 7], [1, 5, 6, 7], [2, 5, 6, 7]]
    columns = np.repeat(np.arange(8), [4] * 7 + [3])
    matrix = compress(columns, [*np.ravel(rows), 3, 5, 6], 8)
    lower, upper = [-INFINITY] * 6 + [2, 2], [1] * 6 + [INFINITY] * 2
    costs = np.array([0, 0, 0, 1, 0, 0, 0, 1])
    start = [1, 0, 0, 0, 0, 1, 0, 0]
    answer = Program(costs, matrix, lower, upper, integer=[True] * 8).solve(start=start, seconds=10)
    assert answer.x is not None
    assert (answer.status, answer.value, answer.bound, costs @ answer.x) == ("optimal", 1, 1, 1)


def test_start_is_improved():
    start = [1, 0, 0]
    answer = Program([3, 4, 2], TRIANGLE, [-INFINITY] * 3, [1, 1, 1], integer=[True] * 3).solve(start=start)
    assert (answer.status, answer.value) == ("optimal", 4)
