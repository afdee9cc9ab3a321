from dataclasses import replace

import pytest

from envies_desktop.speed_dating.prices import Add, Move, Part, Swap, price_of
from envies_desktop.speed_dating.problem import Attendee, Problem

PEOPLE = tuple(
    Attendee(id=k, side="A" if k < 3 else "B", reps=1, min=0, max=3, first=0, last=2, wishes=wishes)
    for k, wishes in enumerate([(3, 4), (3,), (), (0,), ()])
)
PROBLEM = Problem(
    rounds=3,
    tables=2,
    participants=PEOPLE,
    pairs=((0, 3, 20), (0, 4, 10), (1, 3, 11), (1, 4, 1), (2, 3, 1), (2, 4, 1)),
)
PLAN = ((0, 0, 0, 3), (0, 1, 1, 4), (1, 0, 1, 3), (1, 1, 2, 4), (2, 0, 2, 3))


def codes(price):
    return [c.code for c in price.conflicts]


def test_moving_to_a_free_table_costs_nothing():
    price = price_of(PROBLEM, PLAN, Move((2, 0), (2, 1)))
    assert price.allowed
    assert (price.score, price.gained, price.lost, price.touched) == (0, (), (), (2, 3))
    assert (2, 1, 2, 3) in price.meetings


def test_moving_onto_a_meeting_exchanges_them():
    price = price_of(PROBLEM, PLAN, Move((0, 0), (0, 1)))
    assert price.allowed
    assert price.meetings[:2] == ((0, 0, 1, 4), (0, 1, 0, 3))


def test_moving_to_a_round_where_somebody_is_busy_is_named():
    price = price_of(PROBLEM, PLAN, Move((0, 0), (2, 1)))
    assert [(c.code, c.params) for c in price.conflicts] == [("conflict-busy", {"i": 3, "round": 3})]


def test_moving_out_of_the_room_is_refused():
    assert "conflict-outside" in codes(price_of(PROBLEM, PLAN, Move((2, 0), (2, 2))))


def test_swapping_two_people_of_a_round_is_priced():
    price = price_of(PROBLEM, PLAN, Swap((0, 0), 0, (0, 1), 1))
    assert price.meetings[:2] == ((0, 0, 1, 3), (0, 1, 0, 4))
    assert codes(price) == ["conflict-twice"]
    price = price_of(PROBLEM, PLAN, Swap((1, 0), 1, (1, 1), 2))
    assert price.score == -11 - 1
    assert price.lost == ((1, 3),)
    assert codes(price) == ["conflict-twice", "conflict-twice"]


def test_swapping_that_gains_a_wish():
    price = price_of(PROBLEM, ((0, 0, 0, 3), (0, 1, 1, 4)), Swap((0, 0), 3, (0, 1), 4))
    assert price.allowed
    assert price.score == 10 + 11 - 20 - 1
    assert price.gained == ((0, 4), (1, 3))
    assert price.lost == ((0, 3), (3, 0))
    assert price.touched == (0, 1, 3, 4)


def test_swapping_somebody_with_the_other_side_is_refused():
    price = price_of(PROBLEM, PLAN, Swap((0, 0), 0, (0, 1), 4))
    assert codes(price) == ["conflict-pair", "conflict-pair"]


def test_nobody_sits_face_to_face_with_themselves():
    assert "conflict-oneself" in codes(price_of(PROBLEM, PLAN, Swap((0, 0), 0, (1, 0), 3)))


def test_parting_a_pair_takes_its_meeting_away():
    price = price_of(PROBLEM, PLAN, Part((0, 3)))
    assert price.allowed
    assert price.score == -20
    assert price.lost == ((0, 3), (3, 0))
    assert len(price.meetings) == 4


def test_adding_a_meeting():
    price = price_of(PROBLEM, PLAN, Add((2, 1), (0, 4)))
    assert price.allowed
    assert (price.score, price.gained) == (10, ((0, 4),))
    taken = codes(price_of(PROBLEM, PLAN, Add((0, 0), (2, 4))))
    assert set(taken) == {"conflict-table", "conflict-twice", "conflict-busy"}


@pytest.mark.parametrize(
    ("rule", "change", "code"),
    [
        ({"forbidden": ((0, 4),)}, Add((2, 1), (0, 4)), "conflict-apart"),
        ({"mandatory": ((0, 3),)}, Part((0, 3)), "conflict-together"),
        ({"locked": ((0, 0, 0, 3),)}, Move((0, 0), (0, 1)), "conflict-locked"),
        ({"locked": ((0, 0, 0, 3),)}, Part((0, 3)), "conflict-locked"),
    ],
)
def test_rules_stand_in_the_way(rule, change, code):
    assert code in codes(price_of(replace(PROBLEM, **rule), PLAN, change))


def test_presence_stands_in_the_way():
    leaving = replace(PROBLEM, participants=(*PEOPLE[:2], replace(PEOPLE[2], last=1), *PEOPLE[3:]))
    conflicts = price_of(leaving, PLAN[:4], Add((2, 0), (2, 3))).conflicts
    assert [(c.code, c.params) for c in conflicts] == [("conflict-not-there", {"i": 2, "round": 3})]


def test_shares_only_warn():
    shared = replace(PROBLEM, participants=(replace(PEOPLE[0], min=1, max=1), *PEOPLE[1:]))
    price = price_of(shared, PLAN, Part((0, 3)))
    assert price.allowed
    assert [(c.code, c.params["held"]) for c in price.warnings] == [("conflict-fewest", 0)]
    price = price_of(shared, PLAN, Add((2, 1), (0, 4)))
    assert [c.code for c in price.warnings] == ["conflict-most"]


def test_what_was_broken_before_is_not_charged():
    broken = replace(PROBLEM, forbidden=((1, 4),))
    assert price_of(broken, PLAN, Move((2, 0), (2, 1))).allowed
