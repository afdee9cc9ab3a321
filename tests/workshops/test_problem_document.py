"""The JSON of the workshop door: read within bounds, or refused by the place of the fault."""

import copy
import json

import pytest

from envies_desktop.app import ACTIVITIES
from envies_desktop.i18n import set_language
from envies_desktop.refused import Refused
from envies_desktop.workshops.planner.planning import plan_groups
from envies_desktop.workshops.problem import Member
from envies_desktop.workshops.problem_document import groups_to_json, problem_from_json

SOUND = {
    "version": 1, "size": 2, "rounds": 3,
    "people": [
        {"id": "a", "label": "asso", "territory": "Aix", "party": "o"},
        {"id": "b", "label": "asso", "territory": "Aix", "party": None},
        {"id": 3, "label": "firm", "territory": "Lambesc", "party": 7},
        {"id": "d"},
    ],
    "together": [["a", "b"]], "apart": [["a", 3]], "hosts": ["a"], "stays": ["d"],
    "absent": {"2": ["d"]}, "played": 1, "previous": [[["a", 3], ["b", "d"]]],
    "unknown key": {},
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
    assert problem.people == (
        Member("a", "asso", "Aix", "o"),
        Member("b", "asso", "Aix", None),
        Member("3", "firm", "Lambesc", "7"),
        Member("d", "", "", None),
    )
    assert (problem.size, problem.rounds, problem.played) == (2, 3, 1)
    assert problem.together == (("a", "b"),)
    assert problem.apart == (("a", "3"),)
    assert (problem.hosts, problem.stays) == (("a",), ("d",))
    assert problem.absent == {2: frozenset({"d"})}
    assert problem.previous == ((("a", "3"), ("b", "d")),)


def test_groups_are_written_with_the_ids_of_the_document():
    groups = plan_groups(problem_from_json(SOUND), 1.0)
    written = groups_to_json(groups, SOUND)
    assert written == {
        "version": 1, "rounds": [[["a", 3], ["b", "d"]], [["a", "b"], [3, "d"]], [["a", "b"], [3]]],
        "repeats": 0, "bound": 0, "balance": written["balance"], "territories": written["territories"],
        "status": "optimal", "seconds": groups.seconds,
    }  # fmt: skip
    assert json.loads(json.dumps(written)) == written


@pytest.mark.parametrize(
    ("way", "value", "code", "where"),
    [
        (("rounds",), 61, "problem-range", "rounds"),
        (("rounds",), KeyError, "problem-missing", "rounds"),
        (("rounds",), "3", "problem-type", "rounds"),
        (("size",), 0, "problem-range", "size"),
        (("size",), 5, "groups-size", "size"),
        (("people",), KeyError, "problem-missing", "people"),
        (("people",), [], "groups-nobody", "people"),
        (("people",), [{}] * 1001, "problem-many", "people"),
        (("people", 1), {}, "problem-missing", "people[1].id"),
        (("people", 1, "id"), 2.5, "problem-type", "people[1].id"),
        (("people", 1, "id"), "", "groups-id", "people[1].id"),
        (("people", 1, "id"), "x" * 201, "groups-id", "people[1].id"),
        (("people", 1, "id"), "a", "groups-twice", "people[1]"),
        (("people", 1, "id"), "3", "groups-twice", "people[2]"),
        (("people", 1, "label"), 4, "problem-type", "people[1].label"),
        (("people", 1, "party"), [], "problem-type", "people[1].party"),
        (("together",), [["a", "a"]], "groups-twice", "together[0][1]"),
        (("together",), [["a", "x"]], "groups-unknown", "together[0][1]"),
        (("together",), [["a", "b"], ["d", "b"]], "groups-together-large", "together[0]"),
        (("together",), [["b", "d"], [3, "a"]], "groups-together-apart", "apart[0]"),
        (("together",), {}, "problem-type", "together"),
        (("together", 0), "ab", "problem-type", "together[0]"),
        (("apart", 0), ["a"], "problem-length", "apart[0]"),
        (("apart", 0), ["a", "a"], "groups-apart-oneself", "apart[0]"),
        (("apart", 0), ["a", "x"], "groups-unknown", "apart[0][1]"),
        (("apart",), [["a", 3], ["a", "d"], [3, "d"]], "groups-apart-many", "apart"),
        (("hosts",), ["x"], "groups-unknown", "hosts[0]"),
        (("hosts",), ["a", "a"], "groups-twice", "hosts[1]"),
        (("hosts",), ["a", "b"], "groups-hosts-together", "together[0]"),
        (("stays",), ["d", 3, "d"], "groups-twice", "stays[2]"),
        (("absent",), [], "problem-type", "absent"),
        (("absent",), {"3": []}, "groups-round", "absent"),
        (("absent",), {"-1": []}, "groups-round", "absent"),
        (("absent",), {"²": []}, "groups-round", "absent"),
        (("absent", "2"), ["x"], "groups-unknown", "absent.2[0]"),
        (("absent", "2"), ["a", "b", 3, "d"], "groups-all-absent", "absent.2"),
        (("played",), 4, "problem-range", "played"),
        (("played",), 2, "groups-history", "played"),
        (("previous", 0, 0), ["a", "x"], "groups-unknown", "previous[0][0][1]"),
        (("previous", 0, 0), ["a", "b"], "groups-two-tables", "previous[0][1][0]"),
        (("previous", 0), "ab", "problem-type", "previous[0]"),
    ],
)
def test_a_fault_is_named_by_its_place(way, value, code, where):
    with pytest.raises(Refused) as caught:
        problem_from_json(changed(way, value))
    assert (caught.value.code, caught.value.params["where"]) == (code, where)
    for language, opening in (("fr", f"«\u00a0{where}\u00a0»"), ("en", f"“{where}”")):
        set_language(language)
        assert opening in ACTIVITIES.explain(caught.value)
    set_language("fr")


@pytest.mark.parametrize("document", [None, [], "x", 3, float("nan"), True])
def test_what_is_no_object_is_refused(document):
    with pytest.raises(Refused) as caught:
        problem_from_json(document)
    assert caught.value.code == "problem-type"


@pytest.mark.parametrize("version", [2, None, "1", True])
def test_another_version_is_refused(version):
    with pytest.raises(Refused) as caught:
        problem_from_json({**SOUND, "version": version})
    assert caught.value.code == "problem-version"
