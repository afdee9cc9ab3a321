"""What the searches hold at hand is what counting anew gives, whatever was swapped."""

import numpy as np

from envies_desktop.workshops.planner.exchanging import NEVER as NO_EXCHANGE
from envies_desktop.workshops.planner.exchanging import Exchange
from envies_desktop.workshops.planner.hall import prepare
from envies_desktop.workshops.planner.mixing import Aims
from envies_desktop.workshops.planner.search import Reach, improve, movable
from envies_desktop.workshops.planner.seating import NEVER, Prices, Seating
from envies_desktop.workshops.planner.start import first_seating
from tests.workshops.halls import problem


def hall_with_rules():
    """Seventeen people at tables of four, three rounds, rules of every kind."""
    return prepare(
        problem(
            17, 4, 4, labels="abc", territories="xy", parties={3: "o", 4: "o", 9: "o"},
            together=[["p1", "p2"]], apart=[["p3", "p7"], ["p8", "p9"]], hosts=["p0"], stays=["p16"],
            absent={"2": ["p5"], "3": ["p6", "p7"]}, played=1,
            previous=[[["p0", "p1", "p2", "p3"], [f"p{i}" for i in range(4, 8)], ["p8", "p9", "p10"],
                       ["p11", "p12", "p13"], ["p14", "p15", "p16"]]],
        )
    )  # fmt: skip


def seating(hall, dice):
    aims = Aims(hall)
    return Seating(hall, first_seating(hall, dice, 1.0, lambda: False), Prices(aims.repeat, aims.pairs))


def test_prices_at_hand_stay_true_swap_after_swap():
    hall, dice = hall_with_rules(), np.random.default_rng(3)
    found = seating(hall, dice)
    free = movable(hall)
    for _ in range(200):
        r = int(dice.integers(found.rounds))
        a, b = dice.choice(np.flatnonzero(free[r]), 2, replace=False)
        change = found.swaps(np.array([r]), np.array([a]), found.paid())[0, b]
        if change == NEVER:
            continue
        found.swap(r, int(a), int(b))
        found.value += int(change)
        fresh = Seating(hall, found.at, found.prices)
        assert (found.value, found.repeats) == (fresh.value, fresh.repeats)
        assert np.array_equal(found.cost, fresh.cost)
        assert np.array_equal(found.foes, fresh.foes)
        assert np.array_equal(found.met * hall.counts, fresh.met * hall.counts)


def test_search_returns_the_best_that_it_saw():
    hall, dice = hall_with_rules(), np.random.default_rng(4)
    found = seating(hall, dice)
    first = found.value
    best = Seating(hall, improve(found, dice, Reach(0, lambda: False, 300)), found.prices)
    assert best.value < first
    assert best.value <= found.value


def test_people_of_a_block_and_those_who_keep_a_table_do_not_move_alone():
    free = movable(hall_with_rules())
    assert not free[:, [0, 1, 2, 16]].any()
    assert np.array_equal(free[:, 5:8].sum(axis=1), [3, 2, 1])


def test_exchanges_at_hand_stay_true():
    dice = np.random.default_rng(1)
    meets, pairs = (dice.integers(0, 4, (11, 11)) for _ in range(2))
    meets, pairs = meets + meets.T, pairs + pairs.T
    np.fill_diagonal(meets, 0)
    np.fill_diagonal(pairs, 0)
    may = np.ones((11, 11), dtype=bool)
    may[0] = may[:, 0] = False
    found = Exchange(meets, pairs, may)
    for _ in range(100):
        a, b = dice.choice(11, 2, replace=False)
        change = found.changes()[a, b]
        if 0 in (a, b):
            assert change == NO_EXCHANGE
            continue
        found.exchange(a, b)
        found.value += int(change)
        assert found.value == (pairs * meets[np.ix_(found.seat, found.seat)]).sum() // 2
