"""A questionnaire is adapted, mended, used, exported and brought back, without a programmer."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from envies_desktop.diagnostics.actions import draft_questionnaire, open_diagnostic, set_answer
from envies_desktop.diagnostics.dialogs.problems import problem_words
from envies_desktop.diagnostics.page.editing import listing as lists
from envies_desktop.diagnostics.page.editing import tabs
from envies_desktop.diagnostics.page.editing.editor import QuestionnaireEditor
from envies_desktop.diagnostics.page.editing.listing import QuestionnaireList
from envies_desktop.diagnostics.reading import check_file

ASSOCIATION = "maturite_partenariat_association"


def test_text_is_saved_as_it_is_typed(editor, own, document, hand):
    hand.types(("fr",), "Savez-vous pourquoi ?")
    assert document(own)["questions"][0]["fr"] == "Savez-vous pourquoi ?"
    assert editor.questions.list.item(0).text() == "p1 · Savez-vous pourquoi ?"
    assert editor.header._facts.text() == "version 1, pas encore utilisée"


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        (("fr",), "", "p1 · … – "),
        (("fr",), "<b>Gras</b>", "contient du balisage"),
        (("types", "mecenat"), "7", "p1 · "),
    ],
)
def test_what_is_wrong_is_said_and_not_saved(editor, own, path, text, said, document, hand):
    before = document(own)
    hand.types(path, text)
    assert said in editor.to_mend.list.item(0).text()
    assert editor.to_mend.isVisible()
    assert document(own) == before
    hand.types(path, "Bien" if path == ("fr",) else "2")
    assert not editor.to_mend.isVisible()
    assert document(own) != before


def test_used_questionnaire_is_frozen_and_changes_make_the_next_version(
    editor, store, own, case, qtbot, document, hand
):
    with store.work("diagnostic-open", name="x") as work:
        made = open_diagnostic(
            work, document=document(own), opened_on=dt.date(2026, 1, 1), organisation_id=case.azoth
        )
    card = case.card(made.id)
    with store.work("answer-set", name="x", question="p1") as work:
        set_answer(work, respondent_id=card.respondents[0].id, question="le_notre.p1", state="value", value=2)
    qtbot.waitUntil(lambda: "fera la version 2" in editor.header._facts.text())
    hand.types(("fr",), "Tout autre chose")
    assert (document(own)["version"], editor.document["version"]) == (2, 2)
    assert case.card(made.id).questionnaire.questions[0].text.fr == card.questionnaire.questions[0].text.fr


def test_questions_are_added_moved_and_removed(editor, own, monkeypatch, document):
    monkeypatch.setattr(tabs, "ask_text", lambda *args: "Et le toit ?")
    editor.questions.add()
    ids = [row["id"] for row in document(own)["questions"]]
    assert ids[:5] == ["le_notre.p1", "le_notre.p2", "le_notre.p3", "le_notre.p4", "le_notre.proj5"]
    assert editor.questions.list.currentRow() == 4
    editor.questions.move_by(-1)
    assert [row["id"] for row in document(own)["questions"]][3:5] == ["le_notre.proj5", "le_notre.p4"]
    editor.questions.remove()
    assert len(document(own)["questions"]) == 26


def test_axes_are_added_asked_in_and_removed(editor, store, own, monkeypatch, document):
    monkeypatch.setattr(tabs, "ask_text", lambda *args: "Le climat")
    editor.axes.add()
    editor.axes.ask()
    kept = document(own)
    assert (kept["axes"][-1]["id"], kept["questions"][-1]["id"]) == ("axe8", "le_notre.axe81")
    editor.axes.remove()
    kept = document(own)
    assert (len(kept["axes"]), len(kept["questions"])) == (7, 26)
    store.undo()
    assert document(own)["axes"][-1]["title"]["fr"] == "Le climat"


def test_first_question_can_be_asked_again_once_all_are_gone(editor, own, monkeypatch, document):
    editor.change(("questions",), document(own)["questions"][:1])
    editor.questions.remove()
    assert editor.to_mend.isVisible()
    monkeypatch.setattr(tabs, "ask_text", lambda *args: "Et le toit ?")
    editor.questions.add()
    assert not editor.to_mend.isVisible()
    assert [row["fr"] for row in document(own)["questions"]] == ["Et le toit ?"]


def test_axis_and_presentation_are_changed_too(editor, own, document):
    editor.change(("axes", 0, "weight"), 2)
    editor.change(("title", "fr"), "Notre questionnaire")
    kept = document(own)
    assert (kept["axes"][0]["weight"], kept["title"]["fr"]) == (2, "Notre questionnaire")


def test_long_question_makes_no_list_wider_than_its_place(editor, hand):
    hand.types(("fr",), "Est-ce que " + "vraiment " * 60 + "?")
    assert editor.questions.list.horizontalScrollBar().maximum() == 0


def test_keyboard_begins_in_the_list_of_questions(editor, qtbot):
    qtbot.waitUntil(lambda: editor.window().focusWidget() is editor.questions.list)
    qtbot.keyClick(editor.questions.list, Qt.Key.Key_Down)
    assert editor.questions.here() == ("questions", 1)


def test_preview_opens_on_the_question_at_hand(editor):
    editor.questions.list.setCurrentRow(4)
    editor.steps.show_step("preview")
    assert editor.preview.here == editor.document["questions"][4]["id"]


def test_preview_goes_through_the_questions(editor):
    editor.steps.show_step("preview")
    first = editor.preview.here
    editor.preview.step(1)
    editor.preview.step(-1)
    assert editor.preview.here == first == "le_notre.p1"


def test_questionnaire_of_the_program_is_only_looked_at(qtbot, desk):
    made = QuestionnaireEditor(desk, ASSOCIATION)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.steps.name() == "preview")
    assert [made.steps.isTabVisible(place) for place in range(6)] == [False] * 5 + [True]


@pytest.fixture
def listing(qtbot, desk):
    made = QuestionnaireList(desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.table.model.rowCount() == 9)
    return made


def test_copy_is_adapted_under_another_title(listing, qtbot, monkeypatch, document):
    monkeypatch.setattr(lists, "ask_text", lambda *args: "Le nôtre, à Aix !")
    listing.table.select({ASSOCIATION}, ASSOCIATION)
    with qtbot.waitSignal(listing.opened) as opened:
        listing.copy.click()
    assert opened.args == ["le_notre_a_aix"]
    kept = document("le_notre_a_aix")
    assert (kept["title"]["fr"], kept["questions"][0]["id"]) == ("Le nôtre, à Aix !", "le_notre_a_aix.p1")


def test_copy_under_a_title_with_markup_is_not_made(listing, desk, monkeypatch):
    told = []
    monkeypatch.setattr(desk, "warn", lambda text, tone: told.append(text))
    monkeypatch.setattr(lists, "ask_text", lambda *args: "Le <b>nôtre</b>")
    listing.table.select({ASSOCIATION}, ASSOCIATION)
    listing.copy.click()
    assert [text.partition("(")[0] for text in told] == ["Le texte «\u00a0fr\u00a0» contient du balisage "]
    assert listing.table.model.rowCount() == 9


def test_exported_file_is_brought_back_the_same(listing, own, tmp_path, document):
    path = tmp_path / "le_notre.yaml"
    listing.write_file(own, path)
    written, found = check_file(path)
    assert (written, found) == (document(own), ())
    listing.take_file(path)
    assert document(own) == written


def test_draft_is_named_in_the_list_and_not_exported(
    listing, own, store, desk, qtbot, tmp_path, monkeypatch, document
):
    qtbot.waitUntil(lambda: listing.table.model.rowCount() == 10)
    with store.work("questionnaire-draft", name="x") as work:
        draft_questionnaire(work, code=own, document={**document(own), "axes": []})
    qtbot.waitUntil(lambda: listing.table.record(own).draft)
    model = listing.table.model
    states = {model.record(row).questionnaire.id: model.data(model.index(row, 6)) for row in range(10)}
    assert [states[own], states[ASSOCIATION]] == ["brouillon à corriger", "pas encore utilisé"]
    told, path = [], tmp_path / "le_notre.yaml"
    monkeypatch.setattr(desk, "warn", lambda text: told.append(text))
    monkeypatch.setattr(lists, "save_file", lambda *args: path)
    listing.table.select({own}, own)
    listing.export()
    assert check_file(path) == (document(own), ())
    assert told == ["Le fichier ne contient pas le brouillon\u00a0: corrigez-le, puis exportez encore."]


def test_file_that_replaces_ones_own_says_so(listing, own, desk, tmp_path, monkeypatch):
    said = []
    monkeypatch.setattr(desk, "say", said.append)
    path = tmp_path / "le_notre.yaml"
    listing.write_file(own, path)
    listing.take_file(path)
    assert said[1] == "Le nôtre\u00a0: importé à la place du vôtre. Ctrl+Z revient en arrière."
    path.write_text(path.read_text(encoding="utf-8").replace("le_notre", "le_leur"), encoding="utf-8")
    listing.take_file(path)
    assert said[2] == "Le nôtre\u00a0: importé."


def test_file_named_as_one_of_the_programs_is_refused(listing, desk, tmp_path, monkeypatch, document):
    told = []
    monkeypatch.setattr(desk, "warn", lambda text: told.append(text))
    path = tmp_path / "leur.yaml"
    listing.write_file(ASSOCIATION, path)
    path.write_text(
        path.read_text(encoding="utf-8").replace("duration_min: 50", "duration_min: 51"), encoding="utf-8"
    )
    listing.take_file(path)
    assert ["est un questionnaire du programme" in text for text in told] == [True]
    assert document(ASSOCIATION)["duration_min"] == 50


def test_file_with_problems_is_told_line_by_line(listing, desk, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr(lists.ProblemsDialog, "exec", lambda self: told.append(self.text.toPlainText()))
    path = tmp_path / "faux.yaml"
    path.write_text("schema_version: 1\nid: faux\nversion: 0\ntitle: &a {fr: A, en: A}\n", encoding="utf-8")
    listing.take_file(path)
    _, found = check_file(path)
    said = "\n".join(problem_words(desk, one) for one in found)
    assert told == [said.replace("\u00a0", " ")]  # as Qt gives a text back
    assert told[0].startswith("Ligne 4 : ")


def test_button_takes_ones_own_away_and_nothing_else(listing, own, desk, qtbot, monkeypatch):
    said = []
    monkeypatch.setattr(desk, "say", said.append)
    qtbot.waitUntil(lambda: listing.table.model.rowCount() == 10)
    listing.table.select({ASSOCIATION}, ASSOCIATION)
    assert not listing.away.isEnabled()
    listing.table.view.clearSelection()
    listing.table.select({own}, own)
    listing.away.click()
    qtbot.waitUntil(lambda: listing.table.model.rowCount() == 9)
    assert said == ["Le nôtre\u00a0: supprimé, Ctrl+Z le ramène."]


def test_own_questionnaire_is_removed_but_not_the_programs(listing, own, qtbot):
    qtbot.waitUntil(lambda: listing.table.model.rowCount() == 10)
    listing.remove([ASSOCIATION])
    listing.remove([own])
    qtbot.waitUntil(lambda: listing.table.model.rowCount() == 9)


def test_keyboard_passes_by_the_tools_then_the_list_then_the_form(editor):
    parts = editor.questions
    after, passed = parts, []
    while (after := after.nextInFocusChain()) is not parts:
        passed.append(after)
    tools = [passed.index(tool) for tool in parts.findChildren(QAbstractButton)]
    first = passed.index(parts.form.fields.widgets["0"])
    assert max(tools) < passed.index(parts.list) < first
