"""Answers, levels and rules are changed in the window too; what is wrong is said where it is."""

import pytest

from envies_desktop.diagnostics.actions import keep_questionnaire
from envies_desktop.diagnostics.adapting import copied
from envies_desktop.diagnostics.page.editing import tabs
from envies_desktop.diagnostics.page.editing.editor import QuestionnaireEditor
from envies_desktop.diagnostics.page.page import DiagnosticsPage
from envies_desktop.diagnostics.queries import draft_of
from envies_desktop.diagnostics.reading import shipped_documents

LEVELS = ("scoring", "levels")


@pytest.fixture
def rules(editor):
    editor.steps.show_step("rules")
    return editor.rules


def _levels(document):
    return [(level["min"], level["label"]["fr"]) for level in document["scoring"]["levels"]]


def test_level_is_renamed_and_moved(rules, document, own, hand, store):
    rules.go_to((*LEVELS, 1))
    hand.types(("label", "fr"), "En chemin", "rules")
    hand.types(("min",), "27,5", "rules")
    assert _levels(document(own))[:3] == [(0, "Amorçage"), (27.5, "En chemin"), (50, "Décollage")]
    assert rules.list.item(1).text() == "Niveau à partir de 27,5\u00a0: En chemin"
    store.undo()
    assert _levels(document(own))[1] == (25, "En chemin")


@pytest.mark.parametrize(
    ("place", "points", "told"),
    [
        (1, "60", "Niveau à partir de 50\u00a0: Décollage – Les seuils (min) des niveaux vont en croissant, "
         "et celui-ci (50) ne dépasse pas le précédent (60)\u00a0: corrigez l’un des deux."),
        (0, "5", "Niveau à partir de 5\u00a0: Amorçage – Le premier niveau commence à 0 (min, ici 5)\u00a0: "
         "écrivez 0."),
        (3, "120", "Niveau à partir de 120\u00a0: Exemplarité – «\u00a0Atteint à partir de (points, 0 à 100)"
         "\u00a0» est un nombre de 0 à 100 («\u00a0120\u00a0» ici)\u00a0: corrigez-le."),
    ],
)  # fmt: skip
def test_levels_that_do_not_rise_are_refused(editor, rules, document, own, hand, place, points, told):
    before = document(own)
    rules.go_to((*LEVELS, place))
    hand.types(("min",), points, "rules")
    assert [editor.to_mend.list.item(0).text(), editor.to_mend.isVisible()] == [told, True]
    assert document(own) == before


def test_problem_that_is_clicked_shows_its_field(editor, rules, hand):
    rules.go_to((*LEVELS, 1))
    hand.types(("min",), "60", "rules")
    editor.steps.show_step("questions")
    editor.to_mend.list.itemClicked.emit(editor.to_mend.list.item(0))
    assert (editor.steps.name(), rules.here()) == ("rules", (*LEVELS, 2))


def test_what_is_saved_is_taken_up_again(editor, rules, document, own, hand):
    rules.go_to((*LEVELS, 1))
    hand.types(("min",), "60", "rules")
    editor.to_mend.back.click()
    assert not editor.to_mend.isVisible()
    assert editor.document == document(own)
    assert rules.list.item(1).text() == "Niveau à partir de 25\u00a0: Consolidation"


def test_draft_is_found_again_and_mended(editor, rules, document, own, hand, qtbot, desk):
    before = document(own)
    rules.go_to((*LEVELS, 1))
    hand.types(("min",), "60", "rules")
    gone = []
    editor.left.connect(lambda: gone.append(1))
    editor.go_back()
    again = QuestionnaireEditor(desk, own)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: bool(again.document))
    assert (gone, _levels(again.document)[1]) == ([1], (60, "Consolidation"))
    assert (again.to_mend.isVisible(), again.to_mend.list.count()) == (True, 1)
    assert document(own) == before
    again.change((*LEVELS, 1, "min"), 30)
    assert (again.to_mend.isVisible(), _levels(document(own))[1]) == (False, (30, "Consolidation"))


def test_each_change_of_a_draft_is_taken_back_alone(editor, rules, own, hand, store, qtbot):
    rules.go_to((*LEVELS, 1))
    hand.types(("min",), "60", "rules")
    hand.types(("min",), "70", "rules")
    store.undo()
    qtbot.waitUntil(lambda: _levels(editor.document)[1][0] == 60)
    store.undo()
    qtbot.waitUntil(lambda: not editor.to_mend.isVisible())
    assert _levels(editor.document)[1] == (25, "Consolidation")


def test_draft_given_up_is_brought_back_by_undo(editor, rules, hand, store, qtbot):
    rules.go_to((*LEVELS, 1))
    hand.types(("min",), "60", "rules")
    editor.to_mend.back.click()
    assert not editor.to_mend.isVisible()
    store.undo()
    qtbot.waitUntil(editor.to_mend.isVisible)
    assert _levels(editor.document)[1] == (60, "Consolidation")


def test_change_that_could_not_be_saved_stays_on_the_screen(
    editor, rules, desk, hand, monkeypatch, own, document
):
    before = document(own)
    monkeypatch.setattr(desk, "write", lambda code, action, **params: None)  # a full disk
    rules.go_to((*LEVELS, 1))
    hand.types(("label", "fr"), "En chemin", "rules")
    assert rules.list.item(1).text() == "Niveau à partir de 25\u00a0: En chemin"
    assert document(own) == before


def test_another_page_shows_and_the_draft_stays(qtbot, desk, own, store):
    page = DiagnosticsPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.open_questionnaire(own)
    qtbot.waitUntil(lambda: bool(page.editor.document))
    page.editor.change(("title", "fr"), "")
    page.go_to()
    assert page.editor is None
    with store.read() as session:
        assert draft_of(session, own)["title"]["fr"] == ""


def test_levels_are_added_and_taken_out(rules, document, own, monkeypatch, store):
    monkeypatch.setattr(tabs, "ask_text", lambda *args: "Élan")
    rules.go_to((*LEVELS, 3))
    rules.add()
    assert _levels(document(own))[3:] == [(75, "Exemplarité"), (87, "Élan")]
    assert rules.here() == (*LEVELS, 4)
    rules.go_to((*LEVELS, 0))
    rules.remove()
    assert _levels(document(own))[0] == (0, "Consolidation")
    store.undo()
    assert _levels(document(own))[0] == (0, "Amorçage")


def test_only_a_level_is_taken_out(rules):
    rules.go_to((*LEVELS, 0))
    assert rules._out.isEnabled()
    rules.go_to(("type_rules",))
    assert not rules._out.isEnabled()


def test_words_of_an_answer_are_changed_and_seen_in_the_preview(editor, document, own, hand):
    editor.answers.go_to(("scale", "values", 3))
    hand.types(("label", "fr"), "Oui, et cela se voit", "answers")
    assert document(own)["scale"]["values"][3]["label"]["fr"] == "Oui, et cela se voit"
    said = [one.accessibleName() for one in editor.preview.card.buttons.values()]
    assert "3 – Oui, et cela se voit" in said


def test_unknown_answer_is_taken_away_from_the_preview(editor, document, own, hand):
    before = len(editor.preview.card.buttons)
    editor.answers.go_to(("scale",))
    hand.chooses(("unknown_allowed",), "pas proposé", "answers")
    assert document(own)["scale"]["unknown_allowed"] is False
    assert len(editor.preview.card.buttons) == before - 1


def test_help_that_is_emptied_in_both_languages_goes(editor, document, own, hand):
    editor.answers.go_to(("scale", "values", 0))
    hand.types(("help", "fr"), "", "answers")
    assert editor.to_mend.list.item(0).text().endswith("Il manque le texte français (fr).")
    hand.types(("help", "en"), "", "answers")
    assert "help" not in document(own)["scale"]["values"][0]


def test_thresholds_of_types_are_changed_and_refused_when_they_contradict(editor, rules, document, own, hand):
    rules.go_to(("type_rules",))
    hand.types(("recommend_from",), "60", "rules")
    assert document(own)["type_rules"]["recommend_from"] == 60
    hand.types(("prepare_below",), "70", "rules")
    assert editor.to_mend.list.item(0).text() == (
        "Types\u00a0: seuils du conseil – «\u00a0Se préparer d’abord\u00a0» (prepare_below, ici 70) ne "
        "dépasse pas le seuil de recommandation (recommend_from, ici 60)\u00a0: corrigez l’un des deux."
    )
    hand.types(("prepare_below",), "", "rules")
    assert "prepare_below" not in document(own)["type_rules"]


def test_lines_of_the_swot_and_what_the_plan_says_are_changed(rules, document, own, hand):
    rules.go_to(("swot_rules",))
    hand.types(("max_lines_per_quadrant",), "3", "rules")
    rules.go_to(("action_rules",))
    hand.types(("score >= 75", "fr"), "Transmettre", "rules")
    kept = document(own)
    assert kept["swot_rules"]["max_lines_per_quadrant"] == 3
    assert kept["action_rules"]["score >= 75"]["fr"] == "Transmettre"


def test_question_goes_to_the_axis_that_is_chosen(editor, document, own, hand):
    hand.chooses(("axis",), _title(editor, "ctx"))
    kept = document(own)["questions"]
    assert (kept[-1]["id"], kept[-1]["axis"], kept[-1]["swot"]["high"]["quadrant"]) == (
        "le_notre.p1",
        "ctx",
        "O",
    )
    assert editor.questions.here() == ("questions", len(kept) - 1)


def test_axis_becomes_context_with_its_questions(editor, document, own, hand):
    hand.chooses(("nature",), "contexte\u00a0: pas noté, opportunités et menaces", "axes")
    kept = document(own)
    axis = kept["axes"][0]
    assert (axis["nature"], axis["scored"], axis["weight"], axis["scale"]) == (
        "externe",
        False,
        0,
        "contexte4",
    )
    assert kept["questions"][0]["swot"]["low"]["quadrant"] == "T"


@pytest.fixture
def partnered(editor, monkeypatch):
    """The first axis proposes an action with a partner: its place among the actions."""
    monkeypatch.setattr(tabs, "ask_text", lambda *args: "Inviter une entreprise")
    monkeypatch.setattr(tabs, "choose", lambda *args: args[-1].index("Action avec un partenaire"))
    editor.steps.show_step("axes")
    editor.axes._act.click()
    return len(editor.document["axes"][0]["actions"]) - 1


def test_action_with_a_partner_is_added_once_to_an_axis(editor, document, own, partnered):
    action = document(own)["axes"][0]["actions"][partnered]
    assert (action["horizon"], action["text"]["fr"]) == ("partenariat", "Inviter une entreprise")
    assert not editor.axes._act.isEnabled()


def test_action_leads_to_the_type_that_is_chosen(document, own, hand, partnered):
    path = ("actions", partnered, "partnership_type")
    hand.chooses(path, "Mécénat", "axes")
    assert document(own)["axes"][0]["actions"][partnered]["partnership_type"] == "mecenat"
    hand.chooses(path, "sans type de partenariat", "axes")
    assert "partnership_type" not in document(own)["axes"][0]["actions"][partnered]


@pytest.mark.parametrize("code", ["etapes_partenariat", "satisfaction_evenement"])
def test_checklists_and_surveys_have_no_levels_to_change(qtbot, desk, store, code):
    with store.work("questionnaire-keep", name="x") as work:
        keep_questionnaire(work, document=copied(shipped_documents()[code], "Le nôtre", "le_notre"))
    made = QuestionnaireEditor(desk, "le_notre")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.document))
    shown = [name for at, name in enumerate(made.steps.names()) if made.steps.isTabVisible(at)]
    assert shown == ["questions", "axes", "answers", "general", "preview"]


def test_editor_of_a_copy_that_is_undone_is_left(editor, store, qtbot):
    with qtbot.waitSignal(editor.left):
        store.undo()


def _title(editor, axis):
    return next(one["title"]["fr"] for one in editor.document["axes"] if one["id"] == axis)
