"""People of one organisation: plans against the optima of the independent checker, and ties."""

import numpy as np
import pytest

from benchmarks.parties import PARTIES
from envies_desktop.speed_dating.parties import total_score
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.planner.draft import Draft
from envies_desktop.speed_dating.planner.exchanges import spare_repeats
from envies_desktop.speed_dating.planner.parties import beside, worth
from envies_desktop.speed_dating.planner.prepare import prepare
from envies_desktop.speed_dating.problem_document import problem_from_json
from tests.speed_dating.planner.problems import checked, document_of, two_sides
from tests.speed_dating.verify import check

OPTIMA = {
    "s20_party": 1371, "s20_win_party": 1366, "s20_gen_party": 1256, "s20_genwin_party": 1338,
    "s20_tables_party": 1220, "s20_wintab_party": 1219, "adv_minmeet_party": 2298, "adv_reps2_party": 1735,
    "adv_fewpartners_party": 755, "adv_onetable_party": 152, "adv_odd_party": 1860,
    "adv_hardwindows_party": 1653,
}  # fmt: skip
"""What `verify.py --exact` proved of each."""


@pytest.mark.parametrize("name", OPTIMA)
def test_plan_reaches_the_optimum_that_the_checker_proved(name):
    document = PARTIES[name]()
    problem = problem_from_json(document)
    made = checked(problem, plan(problem, mode="score"), document)
    assert (made.score, made.bound, made.status) == (OPTIMA[name], OPTIMA[name], "optimal")


@pytest.mark.parametrize("name", ["s40_party", "s40_win_party", "adv_mandatory_party"])
def test_fair_plan_with_parties_is_proven(name):
    document = PARTIES[name]()
    problem = problem_from_json(document)
    made = checked(problem, plan(problem, mode="fair"), document)
    assert (made.status, made.fairness.proven, made.bound) == ("optimal", True, made.score)


@pytest.mark.parametrize("way", ["stable", "free"])
@pytest.mark.parametrize("name", ["s20_party", "s20_win_party", "s20_gen_party"])
def test_planning_again_counts_what_colleagues_met_before(name, way):
    document = PARTIES[name]()
    first = plan(problem_from_json(document), mode="score")
    document |= {"played": 3, "previous": [list(seat) for seat in first.meetings], "absent": [1, 27]}
    problem = problem_from_json(document)
    made = checked(problem, plan(problem, mode="score", replan=way), document)
    assert (made.status, made.bound) == ("optimal", made.score)
    if way == "stable":
        assert made.kept == check(document, {"meetings": made.meetings})["kept"]
        assert made.kept == sum(r >= 3 and not {i, j} & {1, 27} for r, _, i, j in first.meetings)


def test_one_party_for_everybody_counts_one_best_meeting():
    document = PARTIES["s20_party"]()
    for person in document["participants"]:
        person["party"] = "all"
    problem = problem_from_json(document)
    made = checked(problem, plan(problem, mode="score"), document)
    assert made.status == "optimal"
    assert made.score == max(s for _, _, s in problem.pairs) + len(made.meetings) - 1


def test_colleagues_do_not_meet_the_same_company_while_somebody_is_new():
    # one and two are colleagues; all pairs are worth 1: only the ties decide
    problem = two_sides(3, 6, 2, 3, parties={0: "one", 1: "one", 3: "x", 4: "x", 5: "y", 6: "y"})
    for mode in ("score", "fair"):
        made = plan(problem, mode=mode)
        assert check(document_of(problem), {"meetings": made.meetings})["party_repeats"] == 0


def test_what_colleagues_met_already_is_said_of_a_wish():
    problem = two_sides(
        2, 2, 2, 2, pairs=[(0, 2, 12), (1, 2, 11), (1, 3, 5)], wishes={0: [2], 1: [2]}, most={0: 1, 1: 1},
        parties={0: "one", 1: "one", 2: "two"},
    )  # fmt: skip
    made = plan(problem, mode="score")
    assert {seat[2:] for seat in made.meetings} == {(0, 2), (1, 3)}
    assert [(u.wisher, u.wished, u.code) for u in made.unmet] == [(1, 2, "colleague")]


def test_worth_and_beside_count_as_the_problem_does():
    document = PARTIES["s20_party"]()
    problem = problem_from_json(document)
    p = prepare(problem)
    chosen = np.arange(0, p.pairs, 3)
    met, later = chosen[::2], chosen[1::2]
    everything = [(int(p.i[q]), int(p.j[q])) for q in chosen]
    assert worth(p.score, p.group, chosen) == total_score(problem, everything)
    rest = beside(p.score, p.group, met)
    assert worth(p.score, p.group, met) + worth(rest, p.group, later) == total_score(problem, everything)


def test_ties_never_cost_a_point_nor_a_wish():
    document = PARTIES["s40_party"]()
    problem = problem_from_json(document)
    p = prepare(problem)
    made = plan(problem, mode="fair")
    place = {(int(i), int(j)): q for q, (i, j) in enumerate(zip(p.i, p.j, strict=True))}
    pairs = np.array([place[seat[2:]] for seat in made.meetings])
    draft = Draft(pairs, np.array([seat[0] for seat in made.meetings]), 0.0, True)
    spared = spare_repeats(p, draft, "fair")
    assert worth(p.score, p.group, spared.pairs) == worth(p.score, p.group, draft.pairs)
    assert np.bincount(spared.rounds).tolist() == np.bincount(draft.rounds).tolist()
