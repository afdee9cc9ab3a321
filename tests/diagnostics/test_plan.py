import pytest
from hypothesis import given

from envies_desktop.diagnostics.plan import plan
from envies_desktop.diagnostics.reading import shipped
from envies_desktop.diagnostics.scoring import Given, score
from tests.diagnostics.made import DIAGNOSTICS, all_of, answered, vector


def proposed(questionnaire, answers, **more):
    return plan(questionnaire, score(questionnaire, answers), **more)


def on_axis(questionnaire, axis, *values):
    questions = questionnaire.questions_of[axis]
    return {q.id: Given("value", value) for q, value in zip(questions, values, strict=True)}


def test_vector_of_the_field_works_on_its_weakest_axes():
    assert [action.source for action in proposed(*vector())] == [
        "off.a", "off.b", "ctx.a", "ctx.b", "cap.a", "cap.b",
    ]  # fmt: skip


# The weights of gov are 2, 2, 1, 1.
@pytest.mark.parametrize(("values", "sources"), [
    ((1, 1, 1, 2), ["gov.a", "gov.b", "gov.p"]),
    ((2, 1, 1, 2), ["gov.b", "gov.p"]),
    ((2, 2, 2, 3), ["gov.b", "gov.p"]),
    ((3, 2, 2, 2), ["gov.pass-on"]),
])  # fmt: skip
def test_score_decides_what_is_proposed(values, sources):
    questionnaire = shipped()["rse_entreprise"]
    found = proposed(questionnaire, on_axis(questionnaire, "gov", *values))
    assert [action.source for action in found] == sources


def test_action_says_its_months_and_its_type():
    questionnaire = shipped()["rse_entreprise"]
    found = proposed(questionnaire, on_axis(questionnaire, "gov", 0, 0, 0, 0))
    assert [(action.horizon_months, action.type) for action in found] == [
        (3, None), (12, None), (12, "pratiques_responsables"),
    ]  # fmt: skip


@pytest.mark.parametrize("code", DIAGNOSTICS)
def test_all_threes_pass_on_and_context_is_nothing_to_teach(code):
    questionnaire = shipped()[code]
    found = proposed(questionnaire, all_of(questionnaire, 3), most=100)
    scored = [axis.id for axis in questionnaire.axes if axis.scored]
    assert [action.source for action in found] == [f"{axis}.pass-on" for axis in scored]
    assert {action.text for action in found} == {questionnaire.pass_on}


@pytest.mark.parametrize("code", DIAGNOSTICS)
def test_all_unknown_proposes_nothing(code):
    questionnaire = shipped()[code]
    assert proposed(questionnaire, all_of(questionnaire, "unknown")) == ()


def test_axis_that_is_not_valid_proposes_nothing():
    questionnaire = shipped()["rse_entreprise"]
    assert proposed(questionnaire, {"rse_entreprise.gov3": Given("value", 0)}) == ()


@given(answered())
def test_six_actions_at_most_weakest_axis_first(pair):
    questionnaire, answers = pair
    result = score(questionnaire, answers)
    found = plan(questionnaire, result)
    assert len(found) <= 6
    points = [result.axis(action.axis).score for action in found]
    assert points == sorted(points)
    assert all(result.axis(action.axis).valid for action in found)
    assert len({action.source for action in found}) == len(found)
