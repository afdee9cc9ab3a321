import pytest
from hypothesis import given

from envies_desktop.diagnostics.questionnaire import Text
from envies_desktop.diagnostics.reading import shipped
from envies_desktop.diagnostics.scoring import Given
from envies_desktop.diagnostics.swot import consolidate, in_quadrant, swot
from tests.diagnostics.made import ASSOCIATION, DIAGNOSTICS, all_of, answered, vector


def test_vector_of_the_field_begins_as_it_says():
    lines = swot(*vector())
    assert in_quadrant(lines, "W")[0].text.fr == "À consolider\u00a0: intention partenariale claire"
    assert in_quadrant(lines, "S")[0].text.fr == "Projet phare prêt à être présenté"
    assert [len(in_quadrant(lines, quadrant)) for quadrant in "SWOT"] == [7, 15, 0, 4]


@pytest.mark.parametrize("code", DIAGNOSTICS)
@pytest.mark.parametrize(("value", "inside", "outside", "kind"), [
    (0, "W", "T", {"low"}), (1, "W", "T", {"low", "consolidate"}),
    (2, "S", "O", {"high"}), (3, "S", "O", {"high"}),
])  # fmt: skip
def test_all_the_same_fills_one_quadrant_of_each_side(code, value, inside, outside, kind):
    questionnaire = shipped()[code]
    lines = swot(questionnaire, all_of(questionnaire, value))
    assert len(lines) == len(questionnaire.questions)
    assert {line.quadrant for line in lines} == {inside, outside}
    assert {line.code for line in lines} == kind
    context = {q.id for q in questionnaire.questions_of["ctx"]}
    assert {line.question for line in in_quadrant(lines, outside)} == context


@pytest.mark.parametrize("state", ["na", "unknown"])
def test_what_is_not_said_makes_no_line(state):
    questionnaire = shipped()[ASSOCIATION]
    assert swot(questionnaire, all_of(questionnaire, state)) == ()


def test_started_practice_is_never_printed_as_absent():
    questionnaire = shipped()[ASSOCIATION]
    found = swot(questionnaire, all_of(questionnaire, 1))
    absent = {q.low.text for q in questionnaire.questions if not questionnaire.axis_by_id[q.axis].external}
    assert absent & {line.text for line in found} == set()


@pytest.mark.parametrize(("high", "fr", "en"), [
    (Text("Projet écrit", "Written project"), "projet écrit", "written project"),
    (Text("Équipe formée", "Trained team"), "équipe formée", "trained team"),
    (Text("RSE pilotée", "CSR steered"), "RSE pilotée", "CSR steered"),
])  # fmt: skip
def test_consolidate_lowers_a_word_but_no_acronym(high, fr, en):
    assert consolidate(high) == Text(f"À consolider\u00a0: {fr}", f"To consolidate: {en}")


def test_heavier_and_clearer_come_first_then_the_order_of_questions():
    questionnaire = shipped()[ASSOCIATION]
    values = {"p3": 0, "p1": 0, "g1": 1, "g3": 0, "p2": 0}
    answers = {f"{ASSOCIATION}.{short}": Given("value", value) for short, value in values.items()}
    lines = in_quadrant(swot(questionnaire, answers), "W")
    assert [(line.question.rpartition(".")[2], line.rank) for line in lines] == [
        ("p1", 3.0), ("p2", 3.0), ("p3", 1.5), ("g3", 1.5), ("g1", 1.0),
    ]  # fmt: skip


def test_questionnaire_without_swot_makes_no_line():
    questionnaire = shipped()["satisfaction_evenement"]
    assert swot(questionnaire, all_of(questionnaire, 3)) == ()


@given(answered())
def test_each_value_makes_one_line_in_its_place(pair):
    questionnaire, answers = pair
    lines = swot(questionnaire, answers)
    assert sorted(line.question for line in lines) == sorted(
        name for name, one in answers.items() if one.value is not None
    )
    for line in lines:
        question = questionnaire.question_by_id[line.question]
        external = questionnaire.axis_by_id[question.axis].external
        value = answers[line.question].value
        assert line.quadrant == ("WWSS", "TTOO")[external][value]
        assert line.rank == question.weight * abs(value - 1.5)
    for quadrant in "SWOT":
        ranks = [line.rank for line in in_quadrant(lines, quadrant)]
        assert ranks == sorted(ranks, reverse=True)
