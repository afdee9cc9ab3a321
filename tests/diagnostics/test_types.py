import pytest
from hypothesis import given

from envies_desktop.diagnostics.reading import shipped
from envies_desktop.diagnostics.scoring import Given, score
from envies_desktop.diagnostics.types import advice, weakest
from tests.diagnostics.made import ASSOCIATION, all_of, answered, changed, document, vector

FOUR = ("mecenat", "pratiques_responsables", "cooperation_economique", "innovation_societale")
BOTH = (ASSOCIATION, "maturite_partenariat_entreprise")


def told(questionnaire, answers):
    return advice(questionnaire, answers, score(questionnaire, answers))


def test_vector_of_the_field_recommends_patronage_alone():
    found = told(*vector())
    assert {kind: round(points, 2) for kind, points in found.scores.items()} == {
        "mecenat": 72.41,
        "pratiques_responsables": 44.83,
        "cooperation_economique": 43.09,
        "innovation_societale": 44.44,
    }
    assert (found.recommended, found.discuss, found.medium_term, found.prepare) == (("mecenat",), (), (), ())


@pytest.mark.parametrize("code", BOTH)
def test_all_threes_recommend_none_and_discuss_all(code):
    questionnaire = shipped()[code]
    found = told(questionnaire, all_of(questionnaire, 3))
    assert set(found.scores.values()) == {100.0}
    assert (found.recommended, found.discuss) == ((), FOUR)


@pytest.mark.parametrize("code", BOTH)
def test_all_zeros_say_to_prepare_first(code):
    questionnaire = shipped()[code]
    found = told(questionnaire, all_of(questionnaire, 0))
    assert (found.recommended, found.discuss) == ((), ())
    assert found.prepare == tuple(axis.id for axis in questionnaire.axes)[:3]
    assert found.medium_term == ("innovation_societale",)


def test_all_unknown_advises_nothing():
    questionnaire = shipped()[ASSOCIATION]
    found = told(questionnaire, all_of(questionnaire, "unknown"))
    assert found.scores == dict.fromkeys(FOUR)
    assert (found.recommended, found.discuss, found.prepare, found.medium_term) == ((), (), (), ())


def test_questionnaire_that_asks_about_no_type_has_no_score():
    questionnaire = shipped()["rse_entreprise"]
    found = told(questionnaire, all_of(questionnaire, 3))
    assert (found.scores, found.recommended, found.prepare) == ({}, (), ())


def typed(weights):
    """A questionnaire of one axis whose questions carry these weights of types."""
    made = document()
    questions = [
        {"id": f"q{place}", "axis": "proj", "fr": "?", "en": "?", "weight": 1, "types": types}
        for place, types in enumerate(weights)
    ]
    return changed(questions=questions, axes=[row for row in made["axes"] if row["id"] == "proj"])


@pytest.mark.parametrize(("last", "discussed"), [
    ((3, 0, 0), ("pratiques_responsables",)),  # 69 points of 75: 92, eight behind exactly
    ((2, 0, 0), ()),  # 68 of 75
])  # fmt: skip
def test_type_eight_points_behind_is_discussed_and_no_further(last, discussed):
    questionnaire = typed([{"mecenat": 1}, *[{"pratiques_responsables": 1}] * 25])
    values = (3, *[3] * 22, *last)
    answers = {q.id: Given("value", value) for q, value in zip(questionnaire.questions, values, strict=True)}
    found = told(questionnaire, answers)
    assert (found.recommended, found.discuss) == (("mecenat",), discussed)


@pytest.mark.parametrize(("value", "recommended"), [(1, ()), (2, ("mecenat",))])
def test_type_is_recommended_from_half_the_points(value, recommended):
    questionnaire = typed([{"mecenat": 1}, {"mecenat": 1}])
    first, second = (question.id for question in questionnaire.questions)
    answers = {first: Given("value", value), second: Given("value", 1)}
    assert told(questionnaire, answers).recommended == recommended


@pytest.mark.parametrize(("value", "prepare"), [(1, ("proj",)), (2, ())])
def test_prepare_is_said_while_every_type_is_low(value, prepare):
    questionnaire = typed([{"mecenat": 1}])
    answers = {questionnaire.questions[0].id: Given("value", value)}
    assert told(questionnaire, answers).prepare == prepare


def test_rules_of_the_file_count():
    rules = {"recommend_from": 80, "discuss_within": 30, "prepare_below": 10}
    questionnaire = changed(type_rules=rules)
    found = told(questionnaire, vector()[1])
    assert (found.recommended, found.discuss) == ((), ())
    lower = changed(type_rules={**rules, "recommend_from": 60})
    assert told(lower, vector()[1]).discuss == FOUR[1:2] + FOUR[3:] + FOUR[2:3]


def test_weakest_axes_are_scored_and_valid():
    questionnaire, answers = vector()
    assert weakest(questionnaire, score(questionnaire, answers)) == ("off", "cap", "gouv")


@given(answered(ASSOCIATION))
def test_advice_agrees_with_its_scores(pair):
    questionnaire, answers = pair
    found = told(questionnaire, answers)
    known = {kind: points for kind, points in found.scores.items() if points is not None}
    assert all(0 <= points <= 100 for points in known.values())
    best = max(known.values(), default=0)
    assert len(found.recommended) <= 1
    assert set(found.recommended) & set(found.discuss) == set()
    if best < 50:
        assert (found.recommended, found.discuss) == ((), ())
    else:
        firsts = [kind for kind, points in known.items() if points == best]
        assert found.recommended == (tuple(firsts) if len(firsts) == 1 else ())
        assert set(firsts) <= {*found.recommended, *found.discuss}
    if found.prepare:
        assert best < 40
