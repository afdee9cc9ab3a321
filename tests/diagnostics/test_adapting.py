"""Changing a document part by part: the former one stays as it was."""

from copy import deepcopy

import pytest

from envies_desktop.diagnostics import adapting, axes
from envies_desktop.diagnostics.reading import shipped_documents
from envies_desktop.diagnostics.validating import problems


@pytest.mark.parametrize("code", sorted(shipped_documents()))
def test_copy_of_any_questionnaire_is_valid(code):
    before = deepcopy(shipped_documents()[code])
    made = adapting.copied(shipped_documents()[code], "Le nôtre", "le_notre")
    assert problems(made) == ()
    assert {str(row["id"]).partition(".")[0] for row in made["questions"]} == {"le_notre"}
    assert shipped_documents()[code] == before


def test_code_is_made_of_the_title_and_is_new():
    assert adapting.code_of("L’œuvre à Aix !", ()) == "l_oeuvre_a_aix"
    assert adapting.code_of("Aix", {"aix", "aix_2"}) == "aix_3"
    assert adapting.code_of("!!", ()) == "questionnaire"


def test_value_is_put_where_nothing_was():
    made = adapting.changed({"questions": [{"id": "a"}]}, ("questions", 0, "types", "mecenat"), 2)
    assert made == {"questions": [{"id": "a", "types": {"mecenat": 2}}]}
    assert adapting.part(made, ("questions", 0, "types", "mecenat")) == 2
    assert adapting.part(made, ("questions", 4, "types")) is None
    assert adapting.changed(made, ("questions", 0, "types"), None) == {"questions": [{"id": "a"}]}


@pytest.mark.parametrize(("axis", "quadrants"), [("proj", ("S", "W")), ("ctx", ("O", "T"))])
def test_new_question_goes_where_its_axis_goes(axis, quadrants):
    known = shipped_documents()["maturite_partenariat_association"]
    made = adapting.with_question(known, axis, "Neuve")
    assert problems(made) == ()
    (new,) = [row for row in made["questions"] if row["fr"] == "Neuve"]
    assert (new["swot"]["high"]["quadrant"], new["swot"]["low"]["quadrant"]) == quadrants


def test_question_stays_in_its_axis():
    known = shipped_documents()["maturite_partenariat_association"]
    made, place = adapting.moved_question(known, 0, -1)
    assert (made, place) == (known, 0)
    last = sum(row["axis"] == "proj" for row in known["questions"]) - 1
    assert adapting.moved_question(known, last, 1)[1] == last
    made, place = adapting.moved_question(known, 0, 1)
    assert (place, made["questions"][1]) == (1, known["questions"][0])


@pytest.mark.parametrize("code", sorted(shipped_documents()))
def test_axis_is_added_and_asked_in_every_questionnaire(code):
    known = shipped_documents()[code]
    made = axes.with_axis(axes.with_axis(known, "Le numérique"), "Le climat")
    asked = adapting.with_question(made, made["axes"][-1]["id"], "Neuve")
    assert problems(made) == problems(asked) == ()
    assert [axis["title"]["fr"] for axis in made["axes"][-2:]] == ["Le numérique", "Le climat"]
    assert asked["questions"][-1]["axis"] == made["axes"][-1]["id"]
    assert len(known["axes"]) == len(made["axes"]) - 2


@pytest.mark.parametrize("code", sorted(shipped_documents()))
@pytest.mark.parametrize("place", [0, -1])
def test_axis_goes_with_its_questions(code, place):
    known = shipped_documents()[code]
    gone = known["axes"][place]["id"]
    made = axes.without_axis(known, place)
    assert [row["id"] for row in made["questions"]] == [
        row["id"] for row in known["questions"] if row["axis"] != gone
    ]
    assert problems(made) == () or len(known["axes"]) == 1


def test_action_is_added_to_an_axis_and_goes_once_emptied():
    known = shipped_documents()["rse_entreprise"]
    bare = adapting.changed(known, ("axes", 0, "actions"), known["axes"][0]["actions"][:2])
    made = axes.with_action(bare, 0, "partenariat", "Inviter une association")
    assert problems(made) == ()
    new = made["axes"][0]["actions"][2]
    assert (new["id"], new["text"]["en"]) == ("gov.p", "Inviter une association")
    half, _ = adapting.put(made, ("axes", 0, "actions", 2, "text", "fr"), None)
    assert [one.code for one in problems(half)] == ["questionnaire-no-text"]
    assert adapting.put(half, ("axes", 0, "actions", 2, "text", "en"), None)[0] == bare


def test_second_action_of_a_horizon_has_an_id_of_its_own():
    known = shipped_documents()["rse_entreprise"]
    made = axes.with_action(known, 0, "3_mois", "Autre chose")
    assert (made["axes"][0]["actions"][-1]["id"], problems(made)) == ("gov.a_2", ())
