"""Presence windows and five groups: known optima, demands, and what happens when somebody stops."""

import pytest

from benchmarks.instances import make
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.problem import Attendee, Problem
from envies_desktop.speed_dating.problem_document import problem_from_json
from tests.speed_dating.planner.problems import checked, instance, two_sides

OPTIMA = {
    "s20_win": (1641, 1593, (0, 0, 0, 0, 27, 13)),
    "s20_wintab": (1323, 1202, (0, 0, 2, 34, 4)),
    "s20_gen": (1426, 1382, (0, 0, 0, 10, 26, 2, 2)),
    "s20_genwin": (1502, 1451, (0, 0, 0, 4, 31, 3, 2)),
    "s40_win": (3308, 3233, (0, 0, 0, 0, 40, 34, 4, 2)),
    "s40_wintab": (2585, 2553, (0, 0, 0, 67, 10, 2, 1)),
    "s40_gen": (2915, 2835, (0, 0, 0, 0, 72, 8)),
    "s40_genwin": (3022, 2921, (0, 0, 0, 0, 64, 15, 0, 1)),
    "s100_win": (8288, 8049, (0, 0, 0, 0, 80, 75, 45)),
    "s100_wintab": (6496, 6465, (0, 0, 0, 133, 64, 2, 1)),
    "adv_hardwindows": (1752, 1689, (0, 0, 6, 52, 2)),
    "adv_k_odd_clique": (18, 18, ()),
    "adv_petersen": (13, 13, ()),
}


@pytest.mark.parametrize("name", OPTIMA)
def test_score_of_known_instances(name):
    document, problem = instance(name)
    made = checked(problem, plan(problem, mode="score"), document)
    assert (made.score, made.bound, made.status) == (OPTIMA[name][0], OPTIMA[name][0], "optimal")


@pytest.mark.parametrize("name", OPTIMA)
def test_fair_of_known_instances(name):
    document, problem = instance(name)
    made = checked(problem, plan(problem, mode="fair"), document)
    assert (made.score, made.fairness.counts, made.status) == (*OPTIMA[name][1:], "optimal")
    assert made.fairness.proven


@pytest.mark.parametrize("mode", ["score", "fair"])
@pytest.mark.parametrize("general", [False, True])
def test_windows_with_every_demand_at_once(mode, general):
    document = make(
        "all", 15, 12, 6, T=9, seed=5, avail=0.5, general=general, reps2=0.3, mandatory=5, min_meet=2
    )
    problem = problem_from_json(document)
    made = checked(problem, plan(problem, mode=mode), document)
    assert made.status == "optimal"


def test_same_problem_same_plan():
    _, problem = instance("s20_genwin")
    assert plan(problem, mode="fair").meetings == plan(problem, mode="fair").meetings


def test_locked_meetings_keep_their_round_among_windows():
    _, problem = instance("s20_win")
    before = plan(problem, mode="score")
    i, j, _ = next(p for p in problem.pairs if all((p[0], p[1]) != m[2:] for m in before.meetings))
    first = max(problem.participants[i].first, problem.participants[j].first)
    locked = Problem(
        problem.rounds, problem.tables, problem.participants, problem.pairs, problem.forbidden,
        locked=((first, 3, i, j), before.meetings[5]),
    )  # fmt: skip
    made = checked(locked, plan(locked, mode="score"))
    assert {(first, 3, i, j), before.meetings[5]} <= set(made.meetings)
    assert (made.status, made.score <= before.score) == ("optimal", True)


def test_demands_that_presence_makes_impossible_are_named():
    problem = two_sides(2, 2, 2, 2, there={0: (0, 0), 2: (0, 0), 3: (0, 0)}, mandatory=((0, 2), (0, 3)))
    with pytest.raises(Refused) as refused:
        plan(problem)
    assert refused.value.code == "plan-contradiction"
    assert [0, 2] in [d["people"] for d in refused.value.params["demands"]]


def test_demands_that_only_whole_rounds_make_impossible_are_named():
    people = tuple(Attendee(id=i, side=f"g{i}", reps=1, min=2, max=2, first=0, last=1) for i in range(3))
    problem = Problem(2, 3, people, ((0, 1, 1), (0, 2, 1), (1, 2, 1)))
    with pytest.raises(Refused) as refused:
        plan(problem)
    assert {d["code"] for d in refused.value.params["demands"]} == {"min"}


def test_nobody_can_meet_anybody():
    problem = two_sides(2, 2, 2, 2, pairs=(), there={0: (0, 0)})
    assert plan(problem).meetings == ()


@pytest.mark.parametrize("mode", ["score", "fair"])
def test_stopped_at_once_still_gives_an_honest_plan(mode):
    document, problem = instance("s40_genwin")
    made = checked(problem, plan(problem, mode=mode, stop=lambda: True), document)
    assert made.score > 2000
    assert made.bound >= (3022 if mode == "score" else 2921)


def test_stopped_after_the_first_plan_keeps_it():
    document, problem = instance("adv_hardwindows")
    shares: list[float] = []
    made = checked(
        problem,
        plan(problem, mode="score", progress=lambda s, _c: shares.append(s), stop=lambda: max(shares) >= 0.4),
        document,
    )
    assert made.score >= 1700
    assert made.bound >= 1752
