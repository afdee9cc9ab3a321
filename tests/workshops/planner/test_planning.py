"""Groups of the sizes that workshops have: repeats at their bound, labels mixed, every rule kept."""

import random

import pytest

from envies_desktop.workshops.planner.counting import count_balance, count_party, count_repeats
from envies_desktop.workshops.planner.hall import prepare
from envies_desktop.workshops.planner.planning import plan_groups
from envies_desktop.workshops.problem_document import problem_from_json
from tests.workshops.halls import checked, document, problem


def plan(data, seconds=0.3):
    groups = plan_groups(problem_from_json(data), seconds)
    checked(data, groups)
    return groups


@pytest.mark.parametrize(
    ("people", "size", "rounds"),
    [
        (15, 3, 7), (16, 4, 5), (24, 4, 7), (25, 5, 6), (32, 4, 9), (40, 5, 7), (60, 6, 6), (100, 5, 8),
        (47, 5, 3), (47, 5, 6), (19, 4, 4), (46, 5, 6), (30, 5, 6), (36, 6, 3), (300, 6, 8),
    ],
)  # fmt: skip
def test_no_repeat(people, size, rounds):
    groups = plan(document(people, size, rounds))
    assert (groups.repeats, groups.bound, groups.status) == (0, 0, "optimal")


@pytest.mark.parametrize(
    ("people", "size", "rounds", "repeats"), [(24, 6, 3, 16), (22, 6, 4, 18), (50, 8, 4, 3), (10, 5, 2, 8)]
)
def test_large_tables_reach_their_bound(people, size, rounds, repeats):
    groups = plan(document(people, size, rounds))
    assert (groups.repeats, groups.bound) == (repeats, repeats)


def test_more_repeats_than_proven_are_told_with_the_gap():
    groups = plan(document(19, 4, 6), 3.0)
    assert (groups.repeats, groups.bound, groups.status) == (3, 0, "feasible")


def test_kinds_of_a_complete_design_are_at_their_least():
    """Everybody meets everybody once: 24 encounters of one kind, whoever takes which seat."""
    groups = plan(document(16, 4, 5, labels="abcd"))
    assert (groups.repeats, groups.balance, groups.seconds < 1) == (0, 48, True)


def test_labels_that_can_be_spread_evenly_are():
    groups = plan(document(47, 5, 6, labels="aabbc"), 4.0)
    assert (groups.repeats, groups.balance) == (0, 0)


def test_better_mixed_than_a_hundred_draws_of_the_same_seats():
    data = document(
        60, 6, 6, labels="aaabbcdd", territories="xyyz", parties={i: f"o{i // 4}" for i in range(40)}
    )
    asked = problem_from_json(data)
    groups = plan(data, 2.0)
    dice, ids = random.Random(7), [one.id for one in asked.people]
    for _ in range(100):
        drawn = dict(zip(ids, dice.sample(ids, len(ids)), strict=True))
        rounds = [[[drawn[id_] for id_ in table] for table in tables] for tables in groups.rounds]
        assert count_repeats(asked, rounds) == 0
        assert groups.balance < count_balance(asked, rounds)
    assert count_party(asked, groups.rounds) == 0


def test_colleagues_come_before_labels():
    """Four of one party and one label at two tables of two kinds: two by two at best."""
    data = document(4, 2, 1, labels="ab", parties={0: "o", 1: "o", 2: "p", 3: "p"})
    groups = plan(data)
    assert groups.rounds in (((("p0", "p2"), ("p1", "p3")),), ((("p0", "p3"), ("p1", "p2")),))
    assert count_party(problem_from_json(data), groups.rounds) == 0


def test_hosts_keep_their_table_and_everyone_meets_others():
    hosts = [f"p{i}" for i in range(0, 40, 4)]
    groups = plan(document(47, 5, 3, labels="abc", hosts=hosts), 1.0)
    assert groups.repeats == 0
    for tables in groups.rounds:
        assert [table[0] for table in tables] == hosts


def test_more_hosts_than_tables_make_more_tables():
    groups = plan(document(10, 5, 2, hosts=["p0", "p1", "p2"]))
    assert [sorted(map(len, tables)) for tables in groups.rounds] == [[3, 3, 4]] * 2


def test_hosts_chosen_after_a_round_keep_the_table_where_they_sat():
    first = plan(document(20, 4, 4))
    hosts = [table[2] for table in first.rounds[0]]
    played = {"hosts": hosts, "played": 1, "previous": [[list(table) for table in first.rounds[0]]]}
    groups = plan(document(20, 4, 4, **played), 2.0)
    assert groups.rounds[0] == first.rounds[0]
    assert [table[0] for tables in groups.rounds[1:] for table in tables] == hosts * 3
    assert groups.repeats == groups.bound


def test_those_who_cannot_move_keep_their_table_and_share_none():
    groups = plan(document(24, 4, 4, stays=["p5", "p6", "p23"]), 1.0)
    places = {
        id_: {t for tables in groups.rounds for t, table in enumerate(tables) if id_ in table}
        for id_ in ("p5", "p6", "p23")
    }
    assert sorted(map(len, places.values())) == [1, 1, 1]
    assert len(set.union(*places.values())) == 3
    assert groups.repeats == 0


def test_more_who_cannot_move_than_tables_share_one():
    """Two who share a table meet twice more, two others have six places for five people; and one pair."""
    groups = plan(document(9, 3, 3, stays=["p0", "p1", "p2", "p3"]))
    assert groups.repeats == 5
    kept = [[sorted({"p0", "p1", "p2", "p3"} & {*table}) for table in tables] for tables in groups.rounds]
    assert kept == [[["p0", "p3"], ["p1"], ["p2"]]] * 3


def test_latecomers_and_leavers_are_planned_again_around_what_was_played():
    first = plan(document(47, 5, 6))
    again = document(
        50, 5, 6, played=2, previous=[[list(table) for table in tables] for tables in first.rounds[:2]],
        absent={r: ["p47", "p48", "p49"] for r in "01"} | {r: ["p3"] for r in "2345"},
    )  # fmt: skip
    groups = plan(again, 5.0)
    assert groups.rounds[:2] == first.rounds[:2]
    assert groups.repeats == 0


def test_absent_for_one_round_only():
    groups = plan(document(48, 5, 5, absent={"1": ["p0", "p1"], "3": ["p2"]}), 2.0)
    assert [sum(map(len, tables)) for tables in groups.rounds] == [48, 46, 48, 47, 48]
    assert groups.repeats == 0


def test_everything_played_is_only_counted():
    first = plan(document(9, 3, 3))
    played = {"played": 3, "previous": [[list(table) for table in tables] for tables in first.rounds]}
    assert plan(document(9, 3, 3, **played)).rounds == first.rounds


def test_rounds_of_an_earlier_day_count_where_nothing_was_played():
    first = plan(document(9, 3, 2))
    earlier = [[list(table) for table in tables] for tables in first.rounds]
    groups = plan(document(9, 3, 2, previous=earlier), 1.0)
    assert (len(groups.rounds), groups.repeats) == (2, 0)


def test_rounds_ahead_of_a_former_plan_are_not_counted():
    first = plan(document(9, 3, 4))
    former = [[list(table) for table in tables] for tables in first.rounds]
    groups = plan(document(9, 3, 4, played=2, previous=former), 1.0)
    assert (groups.rounds[:2], groups.repeats) == (first.rounds[:2], 0)


def test_same_groups_for_the_same_problem():
    data = document(24, 4, 7, labels="aabc")
    assert plan(data, 20.0).rounds == plan(data, 20.0).rounds


def test_stopped_at_once_still_keeps_the_rules():
    data = document(33, 5, 6, labels="ab", apart=[["p0", "p1"]], together=[["p2", "p3"]])
    groups = plan_groups(problem_from_json(data), 60.0, stop=lambda: True)
    checked(data, groups)
    assert groups.seconds < 10


def test_progress_goes_forward_and_ends():
    told = []
    plan_groups(problem(19, 4, 6), 0.5, progress=lambda share, code: told.append((share, code)))
    assert told == sorted(told, key=lambda one: one[0])
    assert (told[0], told[-1]) == ((0.0, "groups-step-repeats"), (1.0, "groups-step-done"))


def test_one_person_and_one_table():
    assert plan(document(1, 1, 2)).rounds == ((("p0",),), (("p0",),))
    assert plan(document(5, 5, 2)).repeats == 10


def test_empty_seats_stand_at_the_tables_that_are_one_short():
    hall = prepare(problem(13, 5, 2))
    assert (hall.people, hall.seats, hall.sizes) == (13, 15, ((5, 4, 4), (5, 4, 4)))
