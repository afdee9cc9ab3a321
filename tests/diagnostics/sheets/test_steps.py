"""The checklist of a partnership: what is done is ticked, what opens the next step is marked."""

from envies_desktop.diagnostics.printed.steps import steps_of
from envies_desktop.diagnostics.printed.voices import Speaker
from envies_desktop.diagnostics.reading import shipped
from envies_desktop.diagnostics.scoring import Given
from envies_desktop.diagnostics.sheets.steps import steps_pages, title
from tests.diagnostics.made import all_of
from tests.diagnostics.sheets.samples import LONG, heading
from tests.paper import samples
from tests.paper.reading import printed, words

STEPS = shipped()["etapes_partenariat"]


def sheet(answers, comments=None):
    return steps_of(heading(STEPS, "Azoth et Val"), STEPS, Speaker("x", answers, comments or {}))


def said(answers, comments=None):
    return words(printed(steps_pages(sheet(answers, comments), samples.job(version=0))))


def test_nothing_done_stands_at_the_first_step():
    found = sheet({})
    assert [step.current for step in found.steps] == [True, False, False, False, False]
    assert not any(row.done for step in found.steps for row in step.rows)
    assert title(found.steps[0]) == "1. Se préparer – 0\u00a0% – étape en cours"


def test_everything_done_passes_every_step():
    found = sheet(all_of(STEPS, 2))
    assert all(step.complete and row.done for step in found.steps for row in step.rows)
    assert said(all_of(STEPS, 2)).count("étape franchie") == 5


def test_step_passed_for_a_reason_prints_it_until_it_is_done():
    reasons = {"e1": "Convention <b>urgente</b>"}
    found = steps_of(heading(STEPS), STEPS, Speaker("x", {}), reasons)
    assert [step.current for step in found.steps] == [False, True, False, False, False]
    said = words(printed(steps_pages(found, samples.job(version=0))))
    assert "1. Se préparer – 0 % – passée outre" in said
    assert "Étape passée malgré ce qui manque : Convention <b>urgente</b>" in said
    done = steps_of(heading(STEPS), STEPS, Speaker("x", all_of(STEPS, 2)), reasons)
    assert "malgré" not in words(printed(steps_pages(done, samples.job(version=0))))


def test_long_comment_goes_on_under_its_code_and_one_box():
    point = STEPS.questions[0]
    told = said({point.id: Given("value", 2)}, {point.id: LONG})
    assert told.count("e1.1 ") == 2
    assert told.count("Projet associatif à jour") == 1


def test_points_say_who_evidence_and_state():
    answers = {f"{STEPS.id}.e1.1": Given("value", 1), f"{STEPS.id}.e1.4": Given("na")}
    printed_words = said(answers, {f"{STEPS.id}.e1.1": "voté <b>hier</b>"})
    assert "e1.1 Projet associatif à jour et présentable *" in printed_words
    assert "voté <b>hier</b>" in printed_words
    assert "En cours" in printed_words
    assert "non concerné" in printed_words
    assert "Les deux" in printed_words
    assert "les_deux" not in printed_words
