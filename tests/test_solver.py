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
