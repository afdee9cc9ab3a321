import datetime as dt

import pytest

from envies_desktop.diagnostics.answering import AnswerSheet, answer_sheet
from envies_desktop.diagnostics.reading import shipped
from envies_desktop.diagnostics.scoring import Given
from envies_desktop.refused import Refused
from tests.diagnostics.made import ASSOCIATION

P1, P2 = f"{ASSOCIATION}.p1", f"{ASSOCIATION}.p2"


def sheet(code=ASSOCIATION, **fields):
    return answer_sheet(shipped()[code], {"version": 1, "answers": {}, **fields})


def refusal(code=ASSOCIATION, **fields):
    with pytest.raises(Refused) as refused:
        sheet(code, **fields)
    return refused.value.code, refused.value.params


def test_short_and_whole_names_are_the_same_questions():
    found = sheet(
        answers={"p1": 3, P2: "na", "c1": "unknown"},
        comments={"p1": "Budget à finir"},
        respondent="Trésorière",
        date="2026-11-22",
    )
    assert found == AnswerSheet(
        {P1: Given("value", 3), P2: Given("na"), f"{ASSOCIATION}.c1": Given("unknown")},
        {P1: "Budget à finir"},
        "Trésorière",
        dt.date(2026, 11, 22),
    )


def test_short_name_may_hold_a_point():
    found = sheet("etapes_partenariat", answers={"e1.1": 2})
    assert found.answers == {"etapes_partenariat.e1.1": Given("value", 2)}


def test_unknown_question_says_what_was_meant():
    code, params = refusal(answers={"maturite_partenariat_asociation.p1": 3})
    assert (code, params["near"]) == ("answers-unknown", P1)


def test_question_answered_under_both_names_is_refused():
    assert refusal(answers={"p1": 3, P1: 2}) == ("answers-twice", {"question": P1})


@pytest.mark.parametrize("value", [4, -1, 1.5, 2.0, True, "2", "oui", None, [1], {}])
def test_value_off_the_scale_is_refused(value):
    code, params = refusal(answers={"p1": value})
    assert (code, params["question"], params["known"]) == ("answers-value", P1, "0, 1, 2, 3, na, unknown")


def test_scale_of_the_questionnaire_decides():
    assert refusal("satisfaction_evenement", answers={"org": "unknown"})[0] == "answers-value"
    assert refusal("etapes_partenariat", answers={"e1.1": 3})[1]["known"] == "0, 1, 2, na"


@pytest.mark.parametrize(("fields", "key"), [
    ({"answers": [1]}, "answers"), ({"comments": "x"}, "comments"),
    ({"comments": {"p1": 3}}, "comments"), ({"respondent": 7}, "respondent"),
])  # fmt: skip
def test_wrong_shape_names_the_field(fields, key):
    assert refusal(**fields) == ("answers-format", {"key": key})


@pytest.mark.parametrize("version", [2, "1", None, True, 1.0])
def test_other_version_is_refused(version):
    assert refusal(version=version)[0] == "answers-version"


@pytest.mark.parametrize("value", ["22/11/2026", "2026-13-01", 20261122])
def test_date_that_is_none_is_refused(value):
    assert refusal(date=value) == ("answers-date", {"value": str(value)})


def test_document_that_is_no_object_is_refused():
    with pytest.raises(Refused) as refused:
        answer_sheet(shipped()[ASSOCIATION], [1])
    assert refused.value.code == "answers-format"


def test_answers_that_do_not_say_their_version_are_told_so():
    with pytest.raises(Refused) as refused:
        answer_sheet(shipped()["rse_entreprise"], {"answers": {}})
    assert (refused.value.code, refused.value.params) == ("answers-format", {"key": "version"})
