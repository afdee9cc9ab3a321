"""Sets of topics in one slot: what each is worth, and which are worth most at given prices."""

from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from envies_desktop.open_forum.planner.board import board_of
from envies_desktop.open_forum.planner.pricing import SCALE, Hunt, best_sets
from envies_desktop.open_forum.planner.spaces import seat_topics
from envies_desktop.open_forum.planner.values import weigh
from envies_desktop.open_forum.problem_document import problem_from_json
from tests.open_forum.check import slot_value
from tests.open_forum.planner.problems import documents

BOARDS = documents(most_topics=6, most_spaces=4, most_people=10)


def boards(document):
    problem = problem_from_json(document)
    return board_of(problem) if problem.wished else None


def sets_of(board, kind):
    """Every set of topics that may be in such a slot, filled up with the blank row."""
    for size in range(kind.cells + 1):
        for chosen in combinations(np.flatnonzero(kind.open).tolist(), size):
            if not board.clash[np.ix_(chosen, chosen)].any():
                yield [*chosen, *[kind.blank] * (kind.cells - size)]


def value_in(document, board, kind, topics, capacities):
    """What the checker finds in the first slot of a kind with these topics beside those fixed there."""
    spaces = {str(topic): space for topic, slot, space in document["placed"] if slot == kind.slots[0]}
    seats = [*document["spaces"], *capacities]
    spaces |= {board.topics[topic]: len(document["spaces"]) + place for place, topic in enumerate(topics)}
    return slot_value({**document, "spaces": seats}, spaces, kind.slots[0])


def takes_its_hosts(kind):
    hosts = np.bitwise_count(kind.host).sum(axis=1)
    return hosts.max(initial=0) <= kind.capacities.min()


@given(BOARDS)
@settings(max_examples=100, deadline=None)
def test_weight_is_the_most_that_any_order_of_spaces_gives(document):
    board = boards(document)
    for kind in board.kinds if board else ():
        sets = np.array([*sets_of(board, kind)])
        for line, most in zip(sets.tolist(), weigh(kind, sets).value.tolist(), strict=True):
            topics = [topic for topic in line if topic != kind.blank]
            seated = seat_topics(kind, topics)
            found = value_in(document, board, kind, topics, seated.capacities)
            assert found <= seated.value <= most
            if takes_its_hosts(kind):
                assert found == seated.value
            if len({*kind.capacities.tolist()}) == 1 and takes_its_hosts(kind):
                assert found == most


@given(BOARDS, st.lists(st.integers(-SCALE, 4 * SCALE), min_size=6, max_size=6))
@settings(max_examples=100, deadline=None)
def test_best_sets_are_those_of_all(document, prices):
    board = boards(document)
    for kind in board.kinds if board else ():
        own = np.array(prices[: kind.blank], dtype=np.int64)
        sets = np.array([*sets_of(board, kind)])
        worth = weigh(kind, sets).value * SCALE - np.append(own, 0)[sets].sum(axis=1)
        priced = best_sets(kind, board.clash, own, Hunt(-SCALE, SCALE, 9_999, lambda: False))
        assert priced.bound == max(int(worth.max()), -SCALE)
        floor = int(worth.max()) - 2 * SCALE
        listed = best_sets(kind, board.clash, own, Hunt(floor, None, 9_999, lambda: False))
        assert listed.complete
        assert sorted(map(sorted, listed.sets.tolist())) == sorted(
            sorted(line) for line, one in zip(sets.tolist(), worth.tolist(), strict=True) if one >= floor
        )


@given(BOARDS, st.lists(st.integers(0, 2 * SCALE), min_size=6, max_size=6), st.integers(0, 3))
@settings(max_examples=60, deadline=None)
def test_bound_holds_where_few_sets_are_looked_at(document, prices, width):
    board = boards(document)
    for kind in board.kinds if board else ():
        own = np.array(prices[: kind.blank], dtype=np.int64)
        sets = np.array([*sets_of(board, kind)])
        worth = weigh(kind, sets).value * SCALE - np.append(own, 0)[sets].sum(axis=1)
        priced = best_sets(kind, board.clash, own, Hunt(-SCALE, SCALE, width, lambda: False))
        assert priced.bound >= worth.max()
