"""Rules of every kind at once, on problems so small that every seating can be tried."""

from hypothesis import given, settings
from hypothesis import strategies as st

from envies_desktop.refused import Refused
from envies_desktop.workshops.planner.bound import repeats_bound
from envies_desktop.workshops.planner.planning import plan_groups
from envies_desktop.workshops.problem_document import problem_from_json
from tests.workshops.halls import checked, document
from tests.workshops.planner.brute import fewest_repeats, seatings

CONTRADICTIONS = {
    "groups-all-absent", "groups-together-large", "groups-together-apart", "groups-hosts-together",
    "groups-apart-many", "groups-impossible",
}  # fmt: skip


@st.composite
def small_workshops(draw):
    """Up to seven people, three rounds, any rules."""
    count, rounds = draw(st.integers(2, 7)), draw(st.integers(1, 3))
    size = draw(st.integers(2, min(count, 4)))
    people = st.sampled_from([f"p{i}" for i in range(count)])
    some = st.lists(people, unique=True, max_size=2)
    pairs = st.lists(st.lists(people, unique=True, min_size=2, max_size=2), max_size=2)
    return document(
        count, size, rounds, labels=draw(st.sampled_from(["", "ab", "aab"])), territories="xy",
        parties={0: "org", 1: "org"},
        together=draw(st.lists(st.lists(people, unique=True, min_size=2, max_size=3), max_size=1)),
        apart=draw(pairs),
        hosts=draw(some),
        stays=draw(st.lists(people, unique=True, max_size=1)),
        absent={str(r): draw(st.lists(people, unique=True, max_size=2)) for r in range(rounds)},
    )  # fmt: skip


def planned(data, seconds):
    """The problem and its groups, or what was refused."""
    try:
        problem = problem_from_json(data)
        return problem, plan_groups(problem, seconds)
    except Refused as refused:
        return None, refused


@settings(max_examples=60, deadline=None)
@given(small_workshops())
def test_groups_keep_the_rules_and_no_bound_lies(data):
    problem, groups = planned(data, 0.2)
    if problem is None:
        assert groups.code in CONTRADICTIONS
        return
    checked(data, groups)
    best = fewest_repeats(problem)
    assert groups.bound == repeats_bound(problem)
    assert groups.bound <= best
    if not problem.stays and not problem.hosts:
        assert groups.repeats == best


@settings(max_examples=30, deadline=None)
@given(small_workshops(), st.data())
def test_planning_again_keeps_what_was_played(data, draw):
    problem, before = planned(data, 0.1)
    if problem is None:
        return
    played = draw.draw(st.integers(1, data["rounds"]))
    again = data | {"played": played, "previous": [[list(t) for t in tables] for tables in before.rounds]}
    problem, groups = planned(again, 0.1)
    assert groups.rounds[:played] == before.rounds[:played]
    checked(again, groups)
    assert groups.bound <= fewest_repeats(problem)


@settings(max_examples=60, deadline=None)
@given(small_workshops())
def test_what_is_called_impossible_is(data):
    data["stays"] = []
    problem, refused = planned(data, 0.0)
    if problem is None and refused.code == "groups-impossible":
        assert seatings(problem_from_json(data), refused.params["round"]) == []
