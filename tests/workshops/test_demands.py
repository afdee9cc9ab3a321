"""What is asked of mixed groups and cannot be had: said at once, with the people concerned."""

from itertools import combinations

import pytest

from envies_desktop.app import ACTIVITIES
from envies_desktop.refused import Refused
from envies_desktop.workshops.planner.planning import plan_groups
from envies_desktop.workshops.problem import GroupsProblem, Member, named
from tests.workshops.halls import problem


def refusal(*args, **more):
    with pytest.raises(Refused) as caught:
        problem(*args, **more)
    return caught.value


def test_everyone_apart_from_everyone_needs_a_table_each():
    everyone = [list(pair) for pair in combinations([f"p{i}" for i in range(6)], 2)]
    refused = refusal(6, 3, 2, apart=everyone)
    assert (refused.code, refused.params["count"], refused.params["tables"]) == ("groups-apart-many", 6, 2)


def test_everyone_absent_in_a_later_round():
    refused = refusal(3, 3, 3, absent={"1": ["p0", "p1", "p2"]})
    assert ACTIVITIES.explain(refused) == (
        "«\u00a0absent.1\u00a0»\u00a0: Tout le monde est absent au tour 2\u00a0: "
        "retirez ce tour ou une absence."
    )


def test_absences_of_rounds_that_were_played_do_not_matter():
    held = [[["p0", "p1"], ["p2"]]]
    assert problem(3, 2, 2, absent={"0": ["p0", "p1", "p2"]}, played=1, previous=held).played == 1


def test_groups_that_share_somebody_are_one():
    together = [["p0", "p1"], ["p2", "p3"], ["p1", "p2"]]
    refused = refusal(8, 3, 2, together=together)
    assert (refused.code, refused.params["people"]) == ("groups-together-large", ["p0", "p1", "p2", "p3"])


def test_a_group_is_measured_by_the_tables_that_there_are():
    """Thirteen people at tables of at most six are 5, 4 and 4."""
    six = [[f"p{i}" for i in range(6)]]
    assert refusal(13, 6, 2, together=six).params["seats"] == 5


def test_names_stand_for_ids_and_no_place_is_said():
    refused = refusal(4, 2, 1, hosts=["p0", "p1"], together=[["p0", "p1"]])
    assert ACTIVITIES.explain(named(refused, {"p0": "Zoé", "p1": "Ali"})) == (
        "Zoé et Ali tiennent chacun une table, et ne peuvent pas rester ensemble."
    )


def test_a_rule_that_only_the_solver_sees_through():
    """Two tables of two for a circle of five held apart is one too few."""
    circle = [[f"p{i}", f"p{(i + 1) % 5}"] for i in range(5)]
    with pytest.raises(Refused) as caught:
        plan_groups(problem(5, 3, 2, apart=circle), 5.0)
    assert (caught.value.code, caught.value.params) == ("groups-impossible", {"round": 0})
    assert "tour 1" in ACTIVITIES.explain(caught.value)


def test_demands_are_checked_where_no_document_was_read():
    people = (Member("a", "", "", None), Member("a", "", "", None))
    with pytest.raises(Refused) as caught:
        plan_groups(GroupsProblem(people, 2, 1), 1.0)
    assert caught.value.code == "groups-twice"
