import pytest

from envies_desktop.app import ACTIVITIES
from envies_desktop.speed_dating.planner import plan
from tests.speed_dating.planner.problems import choices, instance, own_wishes, two_sides


def reasons(problem, **options):
    return {(u.wisher, u.wished): (u.code, dict(u.params)) for u in plan(problem, **options).unmet}


def test_wishes_that_no_plan_can_honour():
    problem = two_sides(
        3, 3, 3, 3, pairs=[(0, 4, 1), (1, 4, 1), (2, 5, 1), (0, 5, 1)], absent=(5,),
        wishes={0: (0, 1, 3, 5, 9), 1: (3,), 4: (2,)}, forbidden=((1, 3),),
    )  # fmt: skip
    assert reasons(problem) == {
        (0, 0): ("oneself", {}),
        (0, 1): ("same-side", {}),
        (0, 3): ("not-listed", {}),
        (0, 5): ("absent", {"person": 5}),
        (0, 9): ("unknown", {}),
        (1, 3): ("forbidden", {}),
        (4, 2): ("not-listed", {}),
    }


def test_person_wished_by_too_many():
    problem = two_sides(5, 2, 2, 2, wishes=dict.fromkeys(range(5), (5,)))
    assert list(reasons(problem).values()) == [("wished-by-too-many", {"wishers": 5, "places": 2})] * 3


def test_person_who_wishes_too_much():
    problem = two_sides(2, 5, 2, 2, wishes={0: (2, 3, 4, 5, 6)})
    assert [r for (i, _), r in reasons(problem).items() if i == 0] == [
        ("too-many-wishes", {"wishes": 5, "places": 2})
    ] * 3


def test_tables_all_taken():
    problem = two_sides(2, 2, 1, 1, wishes={0: (2,), 1: (3,)}, pairs=[(0, 2, 2), (1, 3, 1)])
    assert reasons(problem) == {(1, 3): ("tables", {"tables": 1})}


def test_fairness_and_score_are_told_apart():
    # 0 wants 2 and 3, 1 wants 2; one meeting each: 2 goes to 1 when fair
    pairs = [(0, 2, 9), (0, 3, 1), (1, 2, 1)]
    problem = two_sides(2, 2, 1, 2, pairs=pairs, wishes={0: (2, 3), 1: (2,)}, most={2: 2, 3: 2})
    assert reasons(problem, mode="score")[1, 2] == ("wished-by-too-many", {"wishers": 2, "places": 1})
    assert reasons(problem, mode="fair")[0, 2] == ("wished-by-too-many", {"wishers": 2, "places": 1})


@pytest.mark.parametrize("name", ["s40", "adv_star", "adv_minmeet"])
def test_every_wish_is_honoured_or_explained(name):
    _, problem = instance(name)
    made = plan(problem)
    met = {(i, j) for _, _, i, j in made.meetings}
    wishes = {(p.id, w) for p in problem.participants for w in p.wishes}
    unmet = {(u.wisher, u.wished) for u in made.unmet}
    assert unmet == {(i, w) for i, w in wishes if (min(i, w), max(i, w)) not in met}
    for reason in made.unmet:
        text = ACTIVITIES.sentence(
            f"unmet-{reason.code}", {**reason.params, "wisher": "Ada", "wished": "Léo"}
        )
        assert "version" not in text


def test_score_and_fairness_reasons_are_true():
    problem = two_sides(
        3, 3, 2, 3,
        pairs=[(0, 3, 9), (0, 4, 8), (0, 5, 1), (1, 3, 9), (1, 4, 8), (1, 5, 2), (2, 3, 1), (2, 5, 9)],
        wishes={0: (3, 5), 1: (3, 5), 2: (3,), 3: (0,), 4: (0, 1), 5: (2, 0)},
    )  # fmt: skip
    for mode in ("score", "fair"):
        for unmet in plan(problem, mode=mode).unmet:
            pair = (min(unmet.wisher, unmet.wished), max(unmet.wisher, unmet.wished))
            every = [(own_wishes(problem, met), score, pair in met) for met, score in choices(problem)]
            best_fair = max(own for own, _, _ in every)
            if unmet.code == "fairness":
                assert max(own for own, _, has in every if has) < best_fair
            if unmet.code == "score":
                among = [(s, has) for own, s, has in every if mode == "score" or own == best_fair]
                lost = max(s for s, _ in among) - max((s for s, has in among if has), default=0)
                assert lost >= unmet.params["points"] > 0
