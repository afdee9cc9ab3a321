"""Where the bound of the columns is more than any grid reaches: what is listed, and what settles it."""

import pytest

from benchmarks.forum_instances import make, with_hosts, with_late_people, with_small_spaces
from envies_desktop.open_forum.planner.board import board_of
from envies_desktop.open_forum.planner.bound import Bounding
from envies_desktop.open_forum.planner.columns import Columns, joined, limits_of, rows_of
from envies_desktop.open_forum.planner.placing import start_of
from envies_desktop.open_forum.planner.pricing import SCALE
from envies_desktop.open_forum.planner.proof import list_columns, settle
from envies_desktop.open_forum.planner.search import Search
from envies_desktop.open_forum.problem_document import problem_from_json
from envies_desktop.solver import INFINITY, Program

OPEN = [(20, 113, 112), (25, 113, 112), (33, 111, 110)]
"""Seeds of small problems, the wishes of their bound, and those of their best grid."""


def never():
    return False


def bounded(document):
    start = start_of(board_of(problem_from_json(document)), never)
    columns = Columns(start.board)
    Search(start, columns).run(50, 10**6, never)
    bounding = Bounding(start.board, start.demands, columns, never)
    bounding.run(lambda bound: False)
    assert bounding.bound is not None
    assert bounding.closed
    return start, bounding.bound


@pytest.mark.parametrize(("seed", "bound", "best"), OPEN)
def test_no_grid_reaches_the_bound_and_the_best_is_found(seed, bound, best):
    start, proven = bounded(make(12, 4, 3, 30, 5, seed=seed))
    assert proven.wishes == bound
    none = settle(start.board, start.demands, list_columns(start.board, proven, bound, never), bound, never)
    assert (none.most, none.chosen) == (best, None)
    for target in (best, best - 1, best - 3):
        listed = list_columns(start.board, proven, target, never)
        settled = settle(start.board, start.demands, listed, target, never)
        assert (settled.most, settled.chosen.value.sum()) == (best, best)
        assert settled.chosen.inside.sum(axis=0).max() == 1


@pytest.mark.parametrize("way", [lambda document: document, with_hosts, with_small_spaces, with_late_people])
def test_columns_listed_are_all_that_the_bound_mixes(way):
    start, proven = bounded(way(make(12, 4, 3, 30, 5, seed=3)))
    listed = list_columns(start.board, proven, proven.wishes, never)
    lower, upper = limits_of(start.board, start.demands)
    parts = [
        rows_of(start.board, start.demands, kind, listed.inside[listed.kind == kind])
        for kind in range(len(start.board.kinds))
    ]
    mixed = Program(listed.value, joined(parts), lower, upper, upper=INFINITY).solve()
    assert mixed.value == pytest.approx(proven.total / SCALE, abs=0.01)


def test_stopped_list_is_none():
    start, proven = bounded(make(12, 4, 3, 30, 5, seed=20))
    assert list_columns(start.board, proven, 100, lambda: True) is None
