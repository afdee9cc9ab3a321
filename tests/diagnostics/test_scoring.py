import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.diagnostics.reading import shipped
from envies_desktop.diagnostics.scoring import Given, level_of, score
from tests.diagnostics.made import ASSOCIATION, DIAGNOSTICS, all_of, answered, vector


def rounded(result):
    return {axis.axis: None if axis.score is None else round(axis.score, 2) for axis in result.axes}


def test_vector_of_the_field_to_the_second_decimal():
    result = score(*vector())
    assert rounded(result) == {
        "proj": 55.56, "gouv": 46.67, "cap": 44.44, "off": 33.33, "leg": 66.67, "con": 73.33, "ctx": 33.33,
    }  # fmt: skip
    assert round(result.global_score, 2) == 52.13
    assert (result.level, result.completeness, result.provisional) == ("decollage", 1.0, False)


@pytest.mark.parametrize("code", DIAGNOSTICS)
@pytest.mark.parametrize(("value", "points", "level"), [(0, 0.0, "amorcage"), (3, 100.0, "exemplarite")])
def test_all_the_same_gives_the_ends_of_the_scale(code, value, points, level):
    questionnaire = shipped()[code]
    result = score(questionnaire, all_of(questionnaire, value))
    assert {axis.score for axis in result.axes} == {points}
    assert (result.global_score, result.level, result.provisional) == (points, level, False)


@pytest.mark.parametrize("code", DIAGNOSTICS)
def test_all_unknown_scores_nothing_and_clarifies_everything(code):
    questionnaire = shipped()[code]
    result = score(questionnaire, all_of(questionnaire, "unknown"))
    assert {(axis.score, axis.valid, axis.answered) for axis in result.axes} == {(None, False, 0)}
    assert (result.global_score, result.level, result.completeness) == (None, None, 0.0)
    assert result.provisional
    assert result.clarify == tuple(question.id for question in questionnaire.questions)


def test_all_not_concerned_is_provisional_and_has_nothing_to_clarify():
    questionnaire = shipped()[ASSOCIATION]
    result = score(questionnaire, all_of(questionnaire, "na"))
    assert (result.global_score, result.completeness, result.provisional) == (None, 0.0, True)
    assert result.clarify == ()
    assert {axis.of for axis in result.axes} == {0}


def test_one_axis_only_makes_the_whole():
    questionnaire = shipped()[ASSOCIATION]
    answers = {q.id: Given("value", 2) for q in questionnaire.questions_of["leg"]}
    result = score(questionnaire, answers)
    assert result.global_score == result.axis("leg").score == 200 / 3
    assert [axis.axis for axis in result.axes if axis.valid] == ["leg"]
    assert result.provisional


def test_context_never_counts_in_the_whole():
    questionnaire = shipped()[ASSOCIATION]
    answers = {q.id: Given("value", 3) for q in questionnaire.questions_of["ctx"]}
    result = score(questionnaire, answers)
    assert (result.axis("ctx").score, result.global_score, result.level) == (100.0, None, None)


@pytest.mark.parametrize(
    ("answered", "valid"), [(("p1",), False), (("p1", "p3"), True), (("p3", "p4"), False)]
)
def test_axis_is_valid_from_half_of_its_weight(answered, valid):
    # Weights of the axis: 2, 2, 1, 1. One question of weight 2 is a third, with another of 1 it is half.
    questionnaire = shipped()[ASSOCIATION]
    answers = {f"{ASSOCIATION}.{short}": Given("value", 3) for short in answered}
    found = score(questionnaire, answers).axis("proj")
    assert (found.valid, found.score) == (valid, 100.0)


def test_not_concerned_leaves_the_weight_of_its_axis():
    questionnaire = shipped()[ASSOCIATION]
    whole = {short: f"{ASSOCIATION}.{short}" for short in ("p1", "p2", "p3", "p4")}
    answers = {whole["p1"]: Given("value", 3), whole["p2"]: Given("na")}
    found = score(questionnaire, answers).axis("proj")
    assert (found.valid, found.answered, found.of) == (True, 1, 3)


@pytest.mark.parametrize(("points", "level"), [
    (0, "amorcage"), (24.999999, "amorcage"), (25, "consolidation"), (49.9999999, "consolidation"),
    (50, "decollage"), (74.99, "decollage"), (75, "exemplarite"), (100, "exemplarite"), (None, None),
])  # fmt: skip
def test_level_compares_the_score_without_rounding(points, level):
    assert level_of(shipped()[ASSOCIATION], points) == level


@pytest.mark.parametrize("code", DIAGNOSTICS)
def test_threshold_is_reached_whatever_the_weights(code):
    # Half 0 and half 3 is 50 on every axis: a sum of floats could stop just below.
    questionnaire = shipped()[code]
    flat = replace(questionnaire, questions=tuple(replace(q, weight=1) for q in questionnaire.questions))
    answers = {}
    for questions in flat.questions_of.values():
        even = questions[: len(questions) // 2 * 2]
        answers |= {q.id: Given("value", 3 * (place % 2)) for place, q in enumerate(even)}
    result = score(flat, answers)
    assert (result.global_score, result.level) == (50.0, "decollage")


@pytest.mark.parametrize(("answered", "provisional"), [(18, True), (19, False)])
def test_report_is_provisional_below_seventy_percent(answered, provisional):
    questionnaire = shipped()[ASSOCIATION]
    ids = [question.id for question in questionnaire.questions][:answered]
    assert score(questionnaire, {q: Given("value", 1) for q in ids}).provisional == provisional


def test_seventy_percent_exactly_is_enough():
    questionnaire = shipped()[ASSOCIATION]
    ids = [question.id for question in questionnaire.questions]
    answers = {q: Given("na") for q in ids[:6]} | {q: Given("value", 1) for q in ids[6:20]}
    result = score(questionnaire, answers)
    assert (result.completeness, result.provisional) == (0.7, False)


def test_checklist_counts_what_is_done():
    questionnaire = shipped()["etapes_partenariat"]
    shorts = {"e1.1": 2, "e1.2": 1, "e1.3": 2, "e1.4": 0}
    answers = {f"etapes_partenariat.{short}": Given("value", value) for short, value in shorts.items()}
    assert score(questionnaire, answers).axis("e1").score == 50.0


def test_survey_has_a_score_and_no_level():
    questionnaire = shipped()["satisfaction_evenement"]
    result = score(questionnaire, all_of(questionnaire, 3))
    assert (result.global_score, result.level) == (100.0, None)


@given(answered())
def test_scores_stay_on_the_scale_and_figures_agree(pair):
    questionnaire, answers = pair
    result = score(questionnaire, answers)
    known = [axis.score for axis in result.axes if axis.score is not None]
    assert all(0 <= points <= 100 for points in known)
    assert all((axis.score is None) == (axis.answered == 0) for axis in result.axes)
    of = sum(axis.of for axis in result.axes)
    assert math.isclose(result.completeness * of, sum(axis.answered for axis in result.axes))
    valid = {axis.score for axis in result.axes if axis.valid and axis.axis != "ctx"}
    assert (result.global_score is None) == (not valid)
    if valid:
        assert min(valid) - 1e-9 <= result.global_score <= max(valid) + 1e-9


@given(answered(), st.randoms(use_true_random=False))
def test_order_of_answers_and_questions_changes_no_figure(pair, random):
    questionnaire, answers = pair
    ids, questions = list(answers), list(questionnaire.questions)
    random.shuffle(ids)
    random.shuffle(questions)
    other = score(replace(questionnaire, questions=tuple(questions)), {name: answers[name] for name in ids})
    first = score(questionnaire, answers)
    assert (other.axes, other.global_score, other.level) == (first.axes, first.global_score, first.level)
    assert sorted(other.clarify) == sorted(first.clarify)


@given(answered(), st.data())
def test_better_answer_never_lowers_a_score(pair, data):
    questionnaire, answers = pair
    low = [name for name, one in answers.items() if one.value is not None and one.value < 3]
    if not low:
        return
    name = data.draw(st.sampled_from(low))
    better = {**answers, name: Given("value", answers[name].value + 1)}
    before, after = score(questionnaire, answers), score(questionnaire, better)
    axis = questionnaire.question_by_id[name].axis
    assert after.axis(axis).score > before.axis(axis).score
    if before.global_score is not None:
        assert after.global_score >= before.global_score


@given(answered(), st.sampled_from(["na", "unknown"]), st.data())
def test_not_concerned_and_unknown_move_no_score_of_the_axis(pair, state, data):
    questionnaire, answers = pair
    silent = [q.id for q in questionnaire.questions if q.id not in answers]
    if not silent:
        return
    name = data.draw(st.sampled_from(silent))
    axis = questionnaire.question_by_id[name].axis
    before = score(questionnaire, answers).axis(axis)
    assert score(questionnaire, {**answers, name: Given(state)}).axis(axis).score == before.score


def test_answers_to_other_questions_are_ignored():
    questionnaire, answers = vector()
    assert score(questionnaire, {**answers, "elsewhere.x1": Given("value", 0)}) == score(*vector())
