"""The JSON of the plan door: read within bounds, or refused by the place of the fault."""

import copy
import json

import pytest

from benchmarks.instances import NAMED
from envies_desktop.app import ACTIVITIES
from envies_desktop.i18n import set_language
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.problem_document import problem_from_json

SOUND = {
    "version": 1, "name": "x", "rounds": 3, "tables": 2,
    "participants": [
        {"id": 0, "side": "A", "reps": 1, "min": 0, "max": 3, "from": 0, "to": 2, "wishes": [1],
         "party": "p"},
        {"id": 1, "side": "B", "reps": 1, "min": 0, "max": 3, "from": 0, "to": 2, "wishes": [0],
         "table": None},
        {"id": 2, "side": "B", "max": 3, "from": 0, "to": 2},
    ],
    "pairs": [[0, 1, 5], [0, 2, 1]], "forbidden": [], "mandatory": [[1, 0]],
    "played": 1, "previous": [[0, 0, 1, 0], [1, 0, 0, 2]], "absent": [], "locked": [],
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
    problem = problem_from_json(SOUND)
    assert problem.pairs == ((0, 1, 5), (0, 2, 1))
    assert problem.mandatory == ((0, 1),)
    assert problem.previous == ((0, 0, 0, 1), (1, 0, 0, 2))
    assert [(p.reps, p.min, p.party) for p in problem.participants] == [
        (1, 0, "p"),
        (1, 0, None),
        (1, 0, None),
    ]


def test_a_party_may_be_a_number():
    assert problem_from_json(changed(("participants", 2, "party"), 7)).participants[2].party == "7"


def test_the_last_score_of_a_pair_counts():
    assert problem_from_json(changed(("pairs",), [[0, 1, 5], [0, 2, 1], [0, 1, 9]])).pairs == (
        (0, 1, 9),
        (0, 2, 1),
    )


@pytest.mark.parametrize(
    ("way", "value", "code", "where"),
    [
        (("rounds",), 61, "problem-range", "rounds"),
        (("rounds",), 0, "problem-range", "rounds"),
        (("rounds",), 10**4000, "problem-range", "rounds"),
        (("rounds",), KeyError, "problem-missing", "rounds"),
        (("rounds",), 3.0, "problem-type", "rounds"),
        (("rounds",), True, "problem-type", "rounds"),
        (("tables",), 1001, "problem-range", "tables"),
        (("tables",), "2", "problem-type", "tables"),
        (("name",), 7, "problem-type", "name"),
        (("participants",), {}, "problem-type", "participants"),
        (("participants",), [None], "problem-type", "participants[0]"),
        (("participants",), [{}] * 2001, "problem-many", "participants"),
        (("participants", 1), SOUND["participants"][0], "problem-ids", "participants[1].id"),
        (("participants", 1, "side"), None, "problem-type", "participants[1].side"),
        (("participants", 1, "side"), KeyError, "problem-missing", "participants[1].side"),
        (("participants", 1, "max"), float("nan"), "problem-type", "participants[1].max"),
        (("participants", 1, "to"), -2, "problem-range", "participants[1].to"),
        (("participants", 1, "table"), float("inf"), "problem-type", "participants[1].table"),
        (("participants", 1, "table"), -1, "problem-range", "participants[1].table"),
        (("participants", 0, "wishes"), [-1e308], "problem-type", "participants[0].wishes[0]"),
        (("participants", 0, "wishes"), "12", "problem-type", "participants[0].wishes"),
        (("participants", 0, "party"), ["p"], "problem-type", "participants[0].party"),
        (("pairs", 1), [0, 2], "problem-length", "pairs[1]"),
        (("pairs", 1), [2, 0, 1], "problem-order", "pairs[1]"),
        (("pairs", 1), [0, 3, 1], "problem-range", "pairs[1][1]"),
        (("pairs", 1), [0, 2, 0], "problem-range", "pairs[1][2]"),
        (("pairs",), KeyError, "problem-missing", "pairs"),
        (("forbidden",), [[1, 1]], "problem-pair", "forbidden[0]"),
        (("mandatory",), [[0, "1"]], "problem-type", "mandatory[0][1]"),
        (("played",), 4, "problem-range", "played"),
        (("previous", 1), [3, 0, 0, 2], "problem-range", "previous[1][0]"),
        (("previous", 1), [0, 0, 0, 2], "problem-twice", "previous[1]"),
        (("previous", 1), [1, 1, 0, 1], "problem-twice", "previous[1]"),
        (("previous", 1), [0, 1, 0, 2], "problem-busy", "previous[1]"),
        (("absent",), [-1], "problem-range", "absent[0]"),
        (("locked",), [[1, 0, 2, 2]], "problem-pair", "locked[0]"),
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


@pytest.mark.parametrize("version", [2, None, "1", True, [1]])
def test_another_version_is_refused(version):
    with pytest.raises(Refused) as caught:
        problem_from_json({**SOUND, "version": version})
    assert caught.value.code == "problem-version"


def test_a_fault_is_named_in_english_too():
    set_language("en")
    try:
        with pytest.raises(Refused) as caught:
            problem_from_json(changed(("rounds",), 61))
        assert "rounds" in ACTIVITIES.explain(caught.value)
        assert "between 1 and 60" in ACTIVITIES.explain(caught.value)
    finally:
        set_language("fr")


def test_the_shared_instances_are_read():
    for name in ("s20", "adv_petersen", "adv_reps2"):
        assert len(problem_from_json(json.loads(json.dumps(NAMED[name]()))).participants) > 0
