"""Grids as a whole: proven where they must be, equal to brute force on small ones, honest when stopped."""

import json
from time import perf_counter

import pytest
from hypothesis import given, settings

from benchmarks.forum_instances import NAMED, make, with_hosts, with_small_spaces
from envies_desktop.app import ACTIVITIES
from envies_desktop.open_forum.planner.planning import plan_grid
from envies_desktop.open_forum.problem import GridProblem, Topic
from envies_desktop.open_forum.problem_document import grid_to_json, problem_from_json
from envies_desktop.refused import Refused
from tests.open_forum.check import brute_force, check
from tests.open_forum.plain_program import best_by_program, drawn
from tests.open_forum.planner.problems import documents


def planned(document, seconds=30.0, **others):
    grid = plan_grid(problem_from_json(document), seconds, **others)
    written = json.loads(json.dumps(grid_to_json(grid, document)))
    assert check(document, written) == ([], grid.value)
    return grid


@pytest.mark.parametrize(
    ("name", "value"),
    [("f12x3x5", 117), ("f20x4x6", 262), ("f30x4x8_three", 330), ("f30x4x8", 434), ("f26_for_24", 238)],
)
def test_shared_problems_are_proven(name, value):
    grid = planned(NAMED[name]())
    assert (grid.value, grid.bound, grid.status) == (value, value, "optimal")


@given(documents(most_topics=5, most_spaces=2))
@settings(max_examples=60, deadline=None)
def test_small_grid_is_as_good_as_the_best_of_all(document):
    grid, best = planned(document), brute_force(document)
    hosts = [{topic["host"], *topic["cohosts"]} - {None} for topic in document["topics"]]
    if max(map(len, hosts), default=0) > min(document["spaces"]):  # a space that does not even take the hosts
        assert grid.value <= best <= grid.bound
    else:
        assert (grid.value, grid.bound, grid.status) == (best, best, "optimal")


@pytest.mark.parametrize("seed", range(20))
def test_middling_grid_is_that_of_the_plain_program(seed):
    document = drawn(seed)
    grid, best = planned(document), best_by_program(document)
    assert (grid.value, grid.status) == (best, "optimal") or (best is None and grid.unplaced)


@pytest.mark.parametrize("way", [with_hosts, with_small_spaces])
def test_hosts_and_small_spaces_are_proven_too(way):
    document = way(make(12, 3, 5, 40, 4))
    assert planned(document).status == "optimal"


def test_topics_without_a_place_are_those_that_cost_least():
    wishes = [["a"], ["a"], ["b"], ["b"], ["c"]]
    people = [{"id": name, "wishes": wished} for name, wished in enumerate(wishes)]
    topics = [{"id": topic} for topic in "cab"]
    grid = planned({"topics": topics, "slots": 2, "spaces": [9], "people": people})
    assert (grid.unplaced, grid.value, grid.status) == (("c",), 4, "optimal")


def test_what_is_placed_stays_and_the_past_is_over():
    people = [{"id": name, "wishes": ["a", "b", "c"]} for name in range(4)]
    grid = planned(
        {
            "topics": [{"id": topic} for topic in "abc"], "slots": 3, "spaces": [9, 9], "people": people,
            "placed": [["b", 1, 1]], "played": 1, "closed": [[2, 0], [2, 1]],
        }
    )  # fmt: skip
    assert (grid.placed, grid.unplaced, grid.value) == ((("a", 1, 0), ("b", 1, 1)), ("c",), 4)
    assert grid.status == "optimal"


def test_topic_is_where_its_host_is_there():
    people = [
        {"id": "ana", "wishes": [], "from": 1},
        *({"id": n, "wishes": ["a"], "to": 0} for n in range(3)),
    ]
    document = {"topics": [{"id": "a", "host": "ana"}], "slots": 2, "spaces": [9], "people": people}
    grid = planned(document)
    assert (grid.placed, grid.attends["ana"], grid.value) == ((("a", 1, 0),), (None, "a"), 0)


def test_topic_whose_host_left_is_placed_all_the_same():
    people = [{"id": "ana", "wishes": [], "to": -1}, {"id": "bob", "wishes": ["a"], "from": 1}]
    document = {"topics": [{"id": "a", "host": "ana"}], "slots": 2, "spaces": [9], "people": people}
    assert planned(document).attends == {"ana": (None, None), "bob": (None, "a")}


@pytest.mark.parametrize(
    "document",
    [
        {"topics": [], "slots": 1, "spaces": [3], "people": []},
        {"topics": [{"id": 1}], "slots": 1, "spaces": [3], "people": [], "closed": [[0, 0]]},
        {"topics": [{"id": 1}], "slots": 2, "spaces": [3], "people": [{"id": 1, "wishes": [1]}], "played": 2},
        {"topics": [{"id": 1}], "slots": 2, "spaces": [0], "people": [{"id": 1, "wishes": [1]}]},
    ],
)
def test_nothing_to_attend_is_a_grid_too(document):
    grid = planned(document)
    assert (grid.value, grid.bound, grid.status) == (0, 0, "optimal")


def test_progress_rises_and_its_steps_have_sentences():
    seen = []
    planned(NAMED["f30x4x8"](), progress=lambda share, code: seen.append((share, code)))
    shares = [share for share, _ in seen]
    assert (shares[0], shares[-1]) == (0, 1)
    assert shares == sorted(shares)
    assert [code for _, code in seen if "version" in ACTIVITIES.sentence(code, {})] == []


@pytest.mark.parametrize("name", ["f30x4x8", "f36x5x8_all", "f36x5x8_hosts"])
def test_stopped_grid_stands_with_an_honest_bound(name):
    grid = planned(NAMED[name](), stop=lambda: True)
    assert (grid.status, grid.value < grid.bound) == ("feasible", True)


def test_time_is_kept():
    began = perf_counter()
    planned(NAMED["f60x6x12"](), seconds=1.0)
    assert perf_counter() - began < 10


def test_same_problem_gives_the_same_grid():
    assert planned(NAMED["f20x4x6"]()).placed == planned(NAMED["f20x4x6"]()).placed


@pytest.mark.parametrize(("slots", "spaces", "code"), [(0, (9,), "grid-no-slot"), (1, (), "grid-no-space")])
def test_nowhere_to_be_is_refused(slots, spaces, code):
    with pytest.raises(Refused) as caught:
        plan_grid(GridProblem((Topic("a"),), slots, spaces, ()), 1.0)
    assert caught.value.code == code
    assert ACTIVITIES.explain(caught.value).endswith("\u00a0: prévoyez-en au moins un.")
