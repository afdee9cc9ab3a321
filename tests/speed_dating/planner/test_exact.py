"""The exact way against known optima, and against trying everything."""

import pytest
from hypothesis import given, settings

from envies_desktop.refused import Refused
from envies_desktop.speed_dating.planner import plan
from tests.speed_dating.planner.problems import checked, choices, instance, own_wishes, small_problems

OPTIMA = {"s20": 1692, "s40": 3300, "s100": 7932}


@pytest.mark.parametrize("name", OPTIMA)
def test_score_of_known_instances(name):
    document, problem = instance(name)
    made = checked(problem, plan(problem, mode="score"), document)
    assert (made.score, made.bound, made.gap, made.status) == (OPTIMA[name], OPTIMA[name], 0, "optimal")


@pytest.mark.parametrize(
    ("name", "score", "fewest"),
    [("s20", 1661, 4), ("s40", 3224, 4), ("s100", 7676, 4), ("adv_star", 2515, 5), ("adv_minmeet", 2320, 2)],
)
def test_fair_of_known_instances(name, score, fewest):
    document, problem = instance(name)
    made = checked(problem, plan(problem, mode="fair"), document)
    first = next(k for k, people in enumerate(made.fairness.counts) if people)
    assert (made.score, made.status, made.fairness.proven, first) == (score, "optimal", True, fewest)


@pytest.mark.parametrize("mode", ["score", "fair"])
@pytest.mark.parametrize(
    "name",
    ["s40_tables", "adv_disjoint", "adv_nowish", "adv_odd", "adv_fewpartners", "adv_allforbidden",
     "adv_onetable", "adv_reps2", "adv_mandatory"],
)  # fmt: skip
def test_two_sides_are_always_proven(name, mode):
    document, problem = instance(name)
    made = checked(problem, plan(problem, mode=mode), document)
    assert (made.status, made.gap, made.bound) == ("optimal", 0, made.score)


@settings(max_examples=60, deadline=None)
@given(small_problems())
def test_score_is_the_best_of_all(problem):
    made = checked(problem, plan(problem, mode="score"))
    assert made.score == max(score for _, score in choices(problem))
    assert made.status == "optimal"


@settings(max_examples=60, deadline=None)
@given(small_problems(demands=True))
def test_fair_is_the_leximin_of_all_then_the_best_score(problem):
    best = max(((own_wishes(problem, met), score) for met, score in choices(problem)), default=None)
    try:
        made = checked(problem, plan(problem, mode="fair"))
    except Refused:
        assert best is None
        return
    assert best is not None
    met = {(i, j) for _, _, i, j in made.meetings}
    assert (own_wishes(problem, met), made.score) == best
    assert (made.status, made.fairness.proven) == ("optimal", True)


def test_same_problem_gives_the_same_plan():
    _, problem = instance("s40_tables")
    one, two = plan(problem), plan(problem)
    assert (one.meetings, one.unmet) == (two.meetings, two.unmet)


def test_names_of_sides_do_not_matter():
    document, problem = instance("s20")
    for person in document["participants"]:
        person["side"] = "anybody"
    from envies_desktop.speed_dating.problem_document import problem_from_json

    assert plan(problem_from_json(document)).meetings == plan(problem).meetings
