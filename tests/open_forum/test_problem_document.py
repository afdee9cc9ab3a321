"""The JSON of the forum door: read within bounds, or refused by the place of the fault."""

import copy
import json

import pytest

from envies_desktop.app import ACTIVITIES
from envies_desktop.i18n import set_language
from envies_desktop.open_forum.planner.attending import attend
from envies_desktop.open_forum.problem import Attendee, Grid, Topic
from envies_desktop.open_forum.problem_document import grid_to_json, problem_from_json
from envies_desktop.refused import Refused

SOUND = {
    "version": 1,
    "topics": [
        {"id": 0, "host": "ana", "cohosts": ["bob", "ana"], "expected": 12},
        {"id": "b", "host": None, "expected": None},
        {"id": 2, "host": "ana"},
    ],
    "slots": 3, "spaces": [20, 10],
    "people": [
        {"id": "ana", "wishes": ["b", 0, "b"], "from": 1, "to": 1},
        {"id": 7, "wishes": []},
        {"id": 8, "wishes": [2], "from": 3, "to": -1},
    ],
    "placed": [[0, 0, 1], ["b", 1, 0]], "closed": [[2, 1], [2, 1], [0, 1]], "played": 1,
    "colour": "a key that nobody knows",
}  # fmt: skip


def changed(way, value):
    document = copy.deepcopy(SOUND)
    owner = document
    for key in way[:-1]:
        owner = owner[key]
    if value is KeyError:
        del owner[way[-1]]
    else:
        owner[way[-1]] = value
    return document


def test_a_sound_document_is_read():
    problem = problem_from_json(json.loads(json.dumps(SOUND)))
    assert problem.topics == (Topic("0", ("ana", "bob"), 12), Topic("b"), Topic("2", ("ana",)))
    assert problem.people == (
        Attendee("ana", ("b", "0"), 1, 2), Attendee("7", (), 0, 3), Attendee("8", ("2",), 3, 3)
    )  # fmt: skip
    assert (problem.slots, problem.spaces, problem.played) == (3, (20, 10), 1)
    assert problem.placed == (("0", 0, 1), ("b", 1, 0))
    assert problem.closed == {(2, 1), (0, 1)}
    assert problem.free_cells == ((1, 1), (2, 0))


def test_what_may_be_left_out_is():
    problem = problem_from_json({"topics": [], "slots": 1, "spaces": [0], "people": []})
    assert (problem.placed, problem.closed, problem.played) == ((), frozenset(), 0)


def test_more_topics_than_places_are_read():
    topics = [{"id": topic} for topic in range(26)]
    problem = problem_from_json({"topics": topics, "slots": 3, "spaces": [9] * 8, "people": []})
    assert (len(problem.topics), len(problem.free_cells)) == (26, 24)


@pytest.mark.parametrize(
    ("way", "value", "code", "where"),
    [
        (("slots",), 0, "grid-no-slot", "slots"),
        (("slots",), 25, "problem-range", "slots"),
        (("slots",), -1, "problem-range", "slots"),
        (("slots",), "3", "problem-type", "slots"),
        (("slots",), KeyError, "problem-missing", "slots"),
        (("spaces",), [], "grid-no-space", "spaces"),
        (("spaces",), [1] * 101, "problem-many", "spaces"),
        (("spaces",), [20, -1], "problem-range", "spaces[1]"),
        (("spaces",), [20, True], "problem-type", "spaces[1]"),
        (("spaces",), None, "problem-type", "spaces"),
        (("topics",), KeyError, "problem-missing", "topics"),
        (("topics",), [{"id": n} for n in range(501)], "problem-many", "topics"),
        (("topics", 1), "b", "problem-type", "topics[1]"),
        (("topics", 1, "id"), KeyError, "problem-missing", "topics[1].id"),
        (("topics", 1, "id"), None, "problem-type", "topics[1].id"),
        (("topics", 1, "id"), "", "grid-id", "topics[1].id"),
        (("topics", 1, "id"), "x" * 201, "grid-id", "topics[1].id"),
        (("topics", 1, "id"), 1.0, "problem-type", "topics[1].id"),
        (("topics", 1, "id"), "0", "grid-twice", "topics[1].id"),
        (("topics", 1, "host"), ["ana"], "problem-type", "topics[1].host"),
        (("topics", 0, "cohosts"), "bob", "problem-type", "topics[0].cohosts"),
        (("topics", 0, "cohosts"), [None], "problem-type", "topics[0].cohosts[0]"),
        (("topics", 0, "expected"), -1, "problem-range", "topics[0].expected"),
        (("topics", 0, "expected"), "many", "problem-type", "topics[0].expected"),
        (("people",), KeyError, "problem-missing", "people"),
        (("people", 1, "id"), 8, "grid-twice", "people[2].id"),
        (("people", 2, "id"), "7", "grid-twice", "people[2].id"),
        (("people", 2, "wishes"), [2, 3], "grid-unknown-topic", "people[2].wishes[1]"),
        (("people", 2, "wishes"), 2, "problem-type", "people[2].wishes"),
        (("people", 2, "from"), -1, "problem-range", "people[2].from"),
        (("people", 2, "to"), -2, "problem-range", "people[2].to"),
        (("placed", 1), ["c", 1, 0], "grid-unknown-topic", "placed[1][0]"),
        (("placed", 1), ["b", 3, 0], "problem-range", "placed[1][1]"),
        (("placed", 1), ["b", 1, 2], "problem-range", "placed[1][2]"),
        (("placed", 1), ["b", 1], "problem-length", "placed[1]"),
        (("placed", 1), [0, 1, 0], "grid-placed-twice", "placed[1]"),
        (("placed", 1), ["b", 0, 1], "grid-cell-twice", "placed[1]"),
        (("placed", 1), [2, 0, 0], "grid-host-twice", "placed[1]"),
        (("placed", 1), ["b", 2, 1], "grid-closed", "placed[1]"),
        (("closed", 1), [3, 0], "problem-range", "closed[1][0]"),
        (("closed", 1), [0, 2], "problem-range", "closed[1][1]"),
        (("closed", 1), 0, "problem-type", "closed[1]"),
        (("played",), 4, "problem-range", "played"),
        (("played",), None, "problem-type", "played"),
    ],
)
def test_a_fault_is_named_by_its_place(way, value, code, where):
    with pytest.raises(Refused) as caught:
        problem_from_json(changed(way, value))
    assert (caught.value.code, caught.value.params["where"]) == (code, where)
    assert f"«\u00a0{where}\u00a0»" in ACTIVITIES.explain(caught.value)


@pytest.mark.parametrize("document", [None, [], "x", 3, float("nan"), True])
def test_what_is_no_object_is_refused(document):
    with pytest.raises(Refused) as caught:
        problem_from_json(document)
    assert caught.value.code == "problem-type"


def test_another_version_is_refused():
    with pytest.raises(Refused) as caught:
        problem_from_json({**SOUND, "version": 2})
    assert caught.value.code == "problem-version"


def test_a_fault_is_named_in_english_too():
    set_language("en")
    try:
        with pytest.raises(Refused) as caught:
            problem_from_json(changed(("placed", 1), ["b", 2, 1]))
        assert ACTIVITIES.explain(caught.value) == (
            "“placed[1]” puts a topic into slot 3, space 2, which is closed then: "
            "move it, or open the space again."
        )
    finally:
        set_language("fr")


def test_a_grid_is_written_with_the_ids_of_its_document():
    problem = problem_from_json(SOUND)
    attends, value = attend(problem, problem.placed)
    grid = Grid(problem.placed, ("2",), attends, value, 3.0, "feasible", 0.5)
    assert grid_to_json(grid, SOUND) == {
        "version": 1, "placed": [[0, 0, 1], ["b", 1, 0]], "unplaced": [2],
        "attends": {"ana": [None, "b", None], "7": [None] * 3, "8": [None] * 3},
        "value": 1, "bound": 3, "gap": 2, "status": "feasible", "seconds": 0.5,
    }  # fmt: skip
