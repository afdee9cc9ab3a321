"""Demands that cannot be met together are named, and no more of them than needed."""

from dataclasses import replace

import pytest
from hypothesis import assume, example, given, settings

from envies_desktop.app import ACTIVITIES
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.problem import named
from tests.speed_dating.planner.problems import choices, instance, small_problems, two_sides

PLENTY = 99
"""Tables enough for everybody: the room is a demand like another, named or not."""

CROWDED = two_sides(1, 2, 1, 1, reps={0: 2}, most={0: 1, 1: 0, 2: 0}, mandatory=((0, 1), (0, 2)))
"""One person at most once, at one table, with two meetings that must be: two contradictions in one."""


def demands_of(problem):
    with pytest.raises(Refused) as refused:
        plan(problem)
    assert refused.value.code == "plan-contradiction"
    return refused.value.params["demands"]


def without(problem, demand):
    """The problem when this demand is given up."""
    code, people = demand["code"], demand["people"]
    if code == "mandatory":
        return replace(problem, mandatory=tuple(p for p in problem.mandatory if list(p) != people))
    if code == "forbidden":
        allowed = dict.fromkeys([*problem.pairs, (*people, 1)])
        forbidden = tuple(p for p in problem.forbidden if list(p) != people)
        return replace(problem, forbidden=forbidden, pairs=tuple(allowed))
    if code == "not-listed":
        return replace(problem, pairs=(*problem.pairs, (*people, 1)))
    if code == "tables":
        return replace(problem, tables=PLENTY)
    person = problem.participants[people[0]]
    change = {"min": {"min": 0}, "max": {"max": person.reps * problem.rounds}}[code]
    others = [replace(p, **change) if p.id == person.id else p for p in problem.participants]
    return replace(problem, participants=tuple(others))


def only(problem, demands):
    """The problem when nothing else is demanded."""
    kept = [(d["code"], tuple(d["people"])) for d in demands]
    participants = tuple(
        replace(
            p,
            min=p.min if ("min", (p.id,)) in kept else 0,
            max=p.max if ("max", (p.id,)) in kept else p.reps * problem.rounds,
        )
        for p in problem.participants
    )
    return replace(
        problem,
        participants=participants,
        mandatory=tuple(p for p in problem.mandatory if ("mandatory", p) in kept),
        tables=problem.tables if any(code == "tables" for code, _ in kept) else PLENTY,
    )


@settings(max_examples=80, deadline=None)
@given(small_problems(demands=True))
@example(CROWDED)
def test_demands_named_contradict_and_none_can_be_spared(problem):
    assume(next(choices(problem), None) is None)
    demands = demands_of(problem)
    core = only(problem, demands)
    assert next(choices(core), None) is None
    for demand in (d for d in demands if d["code"] not in ("partners", "presence")):
        assert next(choices(without(core, demand)), None) is not None, demand


@pytest.mark.parametrize(
    ("problem", "codes"),
    [
        (two_sides(1, 0, 3, 3, least={0: 1}), ["min", "partners"]),
        (two_sides(3, 3, 3, 3, mandatory=((0, 3),), forbidden=((0, 3),)), ["mandatory", "forbidden"]),
        (two_sides(3, 3, 3, 3, mandatory=((0, 1),)), ["mandatory", "not-listed"]),
        (
            two_sides(3, 3, 3, 3, mandatory=((0, 3),), there={0: (0, 0), 3: (1, 2)}),
            ["mandatory", "presence", "presence"],
        ),
        (two_sides(3, 5, 3, 3, mandatory=((0, 3), (0, 4), (0, 5), (0, 6))), ["mandatory"] * 4 + ["presence"]),
        (two_sides(3, 5, 3, 3, mandatory=((0, 3), (0, 4), (1, 5)), most={0: 1}), ["max"] + ["mandatory"] * 2),
        (two_sides(3, 5, 1, 2, mandatory=((0, 3), (1, 4), (2, 5))), ["tables"] + ["mandatory"] * 3),
        (two_sides(3, 5, 3, 3, least={0: 3}, most={0: 2}), ["max", "min"]),
        (two_sides(3, 5, 3, 3, least={0: 3}, there={0: (0, 1)}), ["min", "presence"]),
        (two_sides(9, 9, 6, 5, least=dict.fromkeys(range(18), 6)), ["tables"] + ["min"] * 6),
        (two_sides(3, 3, 3, 3, locked=((0, 0, 0, 3), (0, 0, 1, 4))), ["locked", "locked"]),
        (two_sides(3, 3, 3, 3, locked=((0, 0, 0, 3), (0, 1, 0, 4))), ["locked", "locked", "reps"]),
        (two_sides(3, 3, 3, 3, locked=((0, 0, 0, 3), (1, 1, 0, 3))), ["locked", "locked"]),
        (two_sides(3, 3, 3, 3, locked=((0, 3, 0, 3),)), ["locked", "tables"]),
        (two_sides(3, 3, 3, 3, locked=((3, 0, 0, 3),)), ["locked", "tables"]),
        (two_sides(3, 3, 3, 3, locked=((0, 0, 0, 3),), there={0: (1, 2)}), ["locked", "presence"]),
        (two_sides(3, 3, 3, 3, locked=((0, 0, 0, 3),), forbidden=((0, 3),)), ["locked", "forbidden"]),
    ],
)
def test_demands_at_sight(problem, codes):
    assert [demand["code"] for demand in demands_of(problem)] == codes


def test_demands_of_absent_people_lapse():
    problem = two_sides(
        3, 3, 3, 3, mandatory=((0, 3),), locked=((0, 0, 0, 4), (1, 0, 1, 4)), absent=(0,), least={0: 3}
    )
    made = plan(problem)
    assert {i for _, _, i, _ in made.meetings} == {1, 2}
    assert (1, 0, 1, 4) in made.meetings


def test_sentence_names_the_people():
    with pytest.raises(Refused) as refused:
        plan(two_sides(1, 1, 3, 3, mandatory=((0, 1),), forbidden=((0, 1),)))
    assert ACTIVITIES.explain(named(refused.value, ["La Nouvelle Mine", "Ada"])) == (
        "Ces demandes ne peuvent pas être tenues ensemble\u00a0: La Nouvelle Mine et Ada doivent se "
        "rencontrer\u00a0; La Nouvelle Mine et Ada ne doivent pas se rencontrer. Renoncez à l’une d’elles."
    )


def test_sentence_counts_the_demands_it_does_not_show():
    text = ACTIVITIES.explain(
        Refused("plan-contradiction", demands=[{"code": "min", "people": [k], "count": 2} for k in range(9)])
    )
    assert "le participant n°\u00a01 veut au moins 2 rencontres\u00a0; le participant n°\u00a02" in text
    assert "et 3 autres demandes. Renoncez" in text


def test_large_contradiction_is_found_quickly():
    _, problem = instance("s100_tables")
    people = tuple(replace(p, min=7) for p in problem.participants)
    demands = demands_of(replace(problem, participants=people))
    assert demands[0]["code"] == "tables"
    assert len(demands) == 1 + 600 // 7 + 1
