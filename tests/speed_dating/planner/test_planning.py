"""The door as a whole: small events, progress, stop, times."""

import pytest

from envies_desktop.app import ACTIVITIES
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.problem_document import plan_to_json
from tests.speed_dating.planner.problems import checked, instance, two_sides


@pytest.mark.parametrize(("left", "right"), [(0, 0), (1, 0), (5, 0)])
def test_nobody_to_meet_gives_an_empty_plan(left, right):
    made = plan(two_sides(left, right, 3, 3))
    assert (made.meetings, made.status, made.score, made.bound, made.gap) == ((), "optimal", 0, 0, 0)


def test_more_rounds_than_partners():
    made = plan(two_sides(2, 3, 9, 3))
    assert len(made.meetings) == 6


def test_progress_rises_and_its_steps_have_sentences():
    seen = []
    _, problem = instance("s20")
    plan(problem, progress=lambda share, code: seen.append((share, code)))
    shares = [share for share, _ in seen]
    assert (shares[0], shares[-1]) == (0, 1)
    assert shares == sorted(shares)
    assert [code for _, code in seen if "version" in ACTIVITIES.sentence(code, {})] == []


@pytest.mark.parametrize("mode", ["score", "fair"])
@pytest.mark.parametrize("name", ["s100", "s100_tables", "adv_minmeet", "adv_mandatory"])
def test_stopped_plan_stands_with_an_honest_bound(name, mode):
    document, problem = instance(name)
    best = plan(problem, mode=mode)
    made = checked(problem, plan(problem, mode=mode, stop=lambda: True), document)
    assert made.score > 0.8 * best.score
    assert made.bound >= (best.score if mode == "score" or made.fairness.proven else made.score)
    assert made.status == "feasible" or made.score == made.bound


def test_time_is_kept():
    _, problem = instance("s100")
    made = checked(problem, plan(problem, seconds=0.0))
    assert made.seconds < 5


def test_fixed_order_of_meetings_and_plain_document():
    _, problem = instance("s20")
    made = plan(problem)
    assert list(made.meetings) == sorted(made.meetings)
    data = plan_to_json(made)
    assert data["meetings"][0] == list(made.meetings[0])
    assert {type(x) for seat in made.meetings for x in seat} == {int}


def test_played_rounds_stand():
    problem = two_sides(4, 4, 4, 4, wishes={0: (4, 5), 4: (1,)})
    first = plan(problem)
    played = tuple(seat for seat in first.meetings if seat[0] < 2)
    later = two_sides(4, 4, 4, 4, wishes={0: (4, 5), 4: (1,)}, played=2, previous=first.meetings, absent=(7,))
    made = checked(later, plan(later, replan="free"))
    assert tuple(seat for seat in made.meetings if seat[0] < 2) == played
    assert {7} & {p for r, _, i, j in made.meetings if r >= 2 for p in (i, j)} == set()
    assert made.replan == "free"
