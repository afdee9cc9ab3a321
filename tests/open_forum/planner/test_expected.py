"""The grid where nobody has a list of wishes."""

import random
from collections import Counter
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from envies_desktop.open_forum.planner.planning import plan_grid
from envies_desktop.open_forum.problem_document import grid_to_json, problem_from_json
from tests.open_forum.check import check


def planned(topics, slots, spaces, seconds=10.0, **others):
    rows = [{"id": place, "expected": expected} for place, expected in enumerate(topics)]
    document = {"topics": rows, "slots": slots, "spaces": spaces, "people": [], **others}
    grid = plan_grid(problem_from_json(document), seconds)
    assert check(document, grid_to_json(grid, document)) == ([], grid.value)
    return grid


def fullest(topics, spaces, placed):
    loads = Counter()
    for topic, slot, space in placed:
        loads[slot] += min(topics[int(topic)] or 0, spaces[space])
    return max(loads.values(), default=0)


def test_many_expected_have_the_large_space():
    grid = planned([30, 8, 8, 30], 2, [40, 10])
    assert (grid.value, grid.bound, grid.status) == (76, 76, "optimal")


def test_fullest_slot_is_as_small_as_possible():
    topics = [30, 20, 20, 10, 10, None]
    grid = planned(topics, 3, [40, 40])
    assert grid.value == 90
    assert fullest(topics, [40, 40], grid.placed) == 30


def test_what_is_placed_counts_for_the_fullest_slot():
    grid = planned([30, 10, 10], 2, [40, 40], placed=[[0, 0, 0]])
    assert [slot for topic, slot, _ in grid.placed if topic != "0"] == [1, 1]


def test_topics_without_a_place_are_those_fewest_are_expected_at():
    assert planned([1, 5, 9, None], 1, [4, 40]).unplaced == ("0", "3")


@given(
    st.lists(st.integers(0, 9), min_size=1, max_size=5), st.lists(st.integers(0, 8), min_size=1, max_size=2)
)
@settings(max_examples=60, deadline=None)
def test_small_grid_is_the_best_of_all(topics, spaces):
    grid = planned(topics, 3, spaces)
    cells = [(slot, space) for slot in range(3) for space in range(len(spaces))]
    best = {}
    for chosen in permutations([*cells, *[None] * max(0, len(topics) - len(cells))], len(topics)):
        placed = [(topic, *cell) for topic, cell in enumerate(chosen) if cell]
        value = sum(min(topics[topic], spaces[space]) for topic, _, space in placed)
        best[value] = min(best.get(value, 99), fullest(topics, spaces, placed))
    assert (grid.value, grid.status) == (max(best), "optimal")
    assert fullest(topics, spaces, grid.placed) == best[max(best)]


def test_large_board_is_proven_and_level():
    dice = random.Random(1)
    topics, spaces = [dice.randrange(3, 40) for _ in range(40)], [50, 40, 30, 30, 20, 20, 15, 15, 12, 12]
    grid = planned(topics, 5, spaces)
    assert grid.status == "optimal"
    assert fullest(topics, spaces, grid.placed) <= grid.value / 5 + 2
