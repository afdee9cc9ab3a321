"""A list imported as a person does: look, correct, confirm, accept, undo."""

import openpyxl
import pytest
from PySide6.QtCore import Qt

from envies_desktop.assets import resource_path
from envies_desktop.events.actions import add_event
from envies_desktop.events.dialogs.import_list import COLUMNS, DOUBTS, ImportDialog
from envies_desktop.events.dialogs.import_tables import imported_words
from envies_desktop.events.queries import event_card
from envies_desktop.speed_dating.actions import add_speed_dating
from envies_desktop.speed_dating.queries.people import seated_rows, wishes_of_event


@pytest.fixture
def empty_event(desk):
    with desk.store.work("event-add", name="Vide") as work:
        return add_speed_dating(work, title="Vide").id


@pytest.fixture
def dialog(desk, empty_event, window, qtbot):
    made = ImportDialog(desk, empty_event, resource_path("demo", "participants.xlsx"), window)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.preview is not None, timeout=20_000)
    return made


def wait_idle(dialog, qtbot):
    qtbot.waitUntil(lambda: not dialog.busy or dialog.result_of is not None, timeout=20_000)


def answer(box, verb):
    """Click the button of a question by its text."""
    next(button for button in box.buttons() if button.text() == verb).click()


def labels(desk, event_id):
    with desk.store.read() as session:
        return [row.label for row in seated_rows(session, event_id)]


def test_preview_names_each_problem_and_imports_nothing(desk, empty_event, dialog):
    assert labels(desk, empty_event) == []
    assert dialog.go.text() == "Importer 22 participants"
    texts = [dialog._problem(problem) for line in dialog.preview.lines for problem in line.problems]
    assert len(texts) >= 8
    assert all(text and "autre version" not in text for text in texts)


def test_accepted_list_comes_in_by_one_gesture(desk, empty_event, dialog, qtbot):
    dialog.form.steps.setCurrentIndex(DOUBTS)
    dialog.doubts.confirm_all()
    assert dialog.doubts.waiting() == 0
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    wait_idle(dialog, qtbot)
    assert dialog.result_of.added == 22
    assert len(labels(desk, empty_event)) == 22
    desk.undo()
    assert labels(desk, empty_event) == []


@pytest.mark.parametrize("confirm", [False, True])
def test_doubtful_wish_comes_in_only_if_confirmed(desk, empty_event, dialog, qtbot, during, confirm):
    sure = sum(n.state == "matched" and n.naming == "wish" for line in dialog.preview.lines
               for n in line.namings if line.fate == "add")  # fmt: skip
    doubtful = sum(n.naming == "wish" for _, n in dialog.preview.doubtful)
    assert doubtful >= 1
    for _, _, tick in dialog.doubts._rows.values():
        tick.setChecked(confirm)
    asked = []

    def import_without(box):
        asked.append(box.text())
        answer(box, "Importer sans")

    if not confirm:
        during(import_without)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.result_of is not None, timeout=20_000)
    assert len(asked) == int(not confirm)
    with desk.store.read() as session:
        wishes = sum(map(len, wishes_of_event(session, empty_event).values()))
    assert wishes == sure + (doubtful if confirm else 0)


def test_column_corrected_by_hand_changes_the_preview(dialog, qtbot):
    dialog.form.steps.setCurrentIndex(COLUMNS)
    wish = next(c for c in dialog.preview.recognised.columns if c.field == "wish")
    before = sum(len(line.namings) for line in dialog.preview.lines)
    box = dialog.columns.box(wish.index)
    box.setCurrentIndex(box.findText("à laisser de côté"))
    box.activated.emit(box.currentIndex())
    wait_idle(dialog, qtbot)
    assert sum(len(line.namings) for line in dialog.preview.lines) < before


def test_line_left_aside_is_not_imported(dialog, qtbot):
    dialog.table.view.selectRow(0)
    qtbot.keyClick(dialog.table.view, Qt.Key.Key_Delete)
    wait_idle(dialog, qtbot)
    assert dialog.go.text() == "Importer 21 participants"


def test_details_of_the_selected_line_are_told_in_full(dialog):
    dialog.table.view.selectRow(2)
    assert "Atelier Garigue Architeture" in dialog.told.text()


def test_file_that_is_no_spreadsheet_is_refused_with_a_sentence(desk, empty_event, window, qtbot, tmp_path):
    wrong = tmp_path / "inscrits.xlsx"
    wrong.write_bytes(b"%PDF-1.7 nothing")
    made = ImportDialog(desk, empty_event, wrong, window)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.banner.isVisible, timeout=20_000)
    assert made.preview is None
    assert not made.go.isVisible()
    with desk.store.read() as session:
        assert event_card(session, empty_event).counters.registered == 0


def test_dialog_can_be_left_while_the_file_is_read(desk, empty_event, window, qtbot):
    made = ImportDialog(desk, empty_event, resource_path("demo", "participants.xlsx"), window)
    qtbot.addWidget(made)
    made.show()
    assert made.busy
    qtbot.mouseClick(made.leave, Qt.MouseButton.LeftButton)
    assert not made.isVisible()
    qtbot.waitUntil(lambda: not desk.tasks.running, timeout=20_000)
    assert made.preview is None


HEADER = "Structure;Type;Prénom;Nom;Mail;Vœu 1;Statut;Thèmes\n"


@pytest.fixture
def opened(desk, empty_event, window, qtbot, tmp_path):
    """opened(text) is the dialog on a CSV of that text, once it is previewed."""

    def make(text, name="liste.csv"):
        path = tmp_path / name
        if text is not None:
            path.write_text(text, encoding="utf-8")
        made = ImportDialog(desk, empty_event, path, window)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitUntil(lambda: made.preview is not None, timeout=20_000)
        return made

    return make


def test_sure_guess_that_stands_alone_is_ticked_already(opened):
    made = opened(
        HEADER
        + "Azoth Studio;asso;A;Un;a@b.fr;Fournil des Cigale;;\n"
        + "Fournil des Cigales;SARL;B;Deux;b@b.fr;Azo Stu;;\n"
    )
    (_, sure), (_, vague) = made.preview.doubtful
    assert (sure.best.score >= 90, vague.best.score < 90) == (True, True)
    assert made.doubts.confirmed() == {sure.key}
    assert made.doubts.waiting() == 1


def test_open_names_are_never_dropped_without_a_question(opened, qtbot, during, desk, empty_event):
    made = opened(HEADER + "Azoth Studio;asso;A;Un;a@b.fr;;;\nFournil;SARL;B;Deux;b@b.fr;Azo Stu;;\n")
    assert made.doubts.waiting() == 1
    asked = []

    def go_back(box):
        asked.append(box.informativeText())
        answer(box, "Revenir")

    failures = during(go_back)
    qtbot.mouseClick(made.go, Qt.MouseButton.LeftButton)
    assert (failures, len(asked), made.form.steps.currentIndex()) == ([], 1, DOUBTS)
    assert labels(desk, empty_event) == []
    made.doubts.confirm_all()
    qtbot.mouseClick(made.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: made.result_of is not None, timeout=20_000)
    with desk.store.read() as session:
        assert sum(map(len, wishes_of_event(session, empty_event).values())) == 1


def test_without_a_column_for_the_organisation_importing_is_refused(opened, qtbot, desk, empty_event):
    made = opened("Prénom;Nom;Mail;Chez qui\nA;Un;a@b.fr;Azoth\nB;Deux;b@b.fr;Fournil\n")
    qtbot.mouseClick(made.go, Qt.MouseButton.LeftButton)
    assert "organisation" in made.banner.words.text()
    assert (made.form.steps.currentIndex(), labels(desk, empty_event)) == (COLUMNS, [])
    box = made.columns.box(3)
    box.setCurrentIndex(box.findText("Organisation"))
    box.activated.emit(box.currentIndex())
    wait_idle(made, qtbot)
    qtbot.mouseClick(made.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: made.result_of is not None, timeout=20_000)
    assert labels(desk, empty_event) == ["Azoth", "Fournil"]


def test_unknown_status_is_asked_and_explained(opened, qtbot, during):
    made = opened(HEADER + "Azoth;asso;A;Un;a@b.fr;;Brouillon;\nFournil;SARL;B;Deux;b@b.fr;;Validé;\n")
    asked = []

    def go_back(box):
        asked.append(box.informativeText())
        answer(box, "Revenir")

    during(go_back)
    qtbot.mouseClick(made.go, Qt.MouseButton.LeftButton)
    assert len(asked) == 1
    assert "Brouillon" in asked[0]
    box = made.doubts.status_box("brouillon")
    box.setCurrentIndex(box.findText("Inscrit·e"))
    box.activated.emit(box.currentIndex())
    wait_idle(made, qtbot)
    assert [line.values.status for line in made.preview.lines] == ["inscrit", "inscrit"]
    assert made.doubts.status_box("brouillon").currentText() == "Inscrit·e"


def test_new_themes_are_offered(opened, qtbot):
    made = opened(HEADER + "Azoth;asso;A;Un;a@b.fr;;;Culture, Forêt\nFournil;SARL;B;Deux;b@b.fr;;;Forêt\n")
    assert made.doubts.themes.text() == "Créer ces 2 thèmes\u00a0: Culture, Forêt"
    assert not made.doubts.themes.isChecked()
    made.doubts.themes.click()
    wait_idle(made, qtbot)
    assert made.preview.choices.new_themes
    assert made.doubts.themes.isChecked()


def test_sheets_are_chosen_and_hidden_lines_taken_back(opened, qtbot, tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "Associations"
    for name in ("Associations", "Entreprises"):
        sheet = book[name] if name in book.sheetnames else book.create_sheet(name)
        for row in (["Structure", "Prénom", "Nom"], [f"{name} 1", "P", "N"], [f"{name} 2", "Q", "M"]):
            sheet.append(row)
    book["Entreprises"].row_dimensions[3].hidden = True
    book.save(tmp_path / "liste.xlsx")
    made = opened(None, "liste.xlsx")
    assert (made.sheets.isVisible(), made.go.text()) == (True, "Importer 3 participants")
    assert [made._place(line.number) for line in made.preview.lines] == [
        "2 · Associations", "3 · Associations", "2 · Entreprises", "3 · Entreprises",
    ]  # fmt: skip
    made.table.view.selectRow(3)
    assert made.skip.text() == "Reprendre"
    qtbot.mouseClick(made.skip, Qt.MouseButton.LeftButton)
    wait_idle(made, qtbot)
    assert made.go.text() == "Importer 4 participants"
    made.sheets.box("Associations").click()
    qtbot.waitUntil(lambda: not made.busy and len(made.preview.lines) == 2, timeout=20_000)
    assert made.preview.sheet.names == ("Entreprises",)
    made.sheets.box("Entreprises").click()
    assert made.sheets.box("Entreprises").isChecked()


def titles(made):
    view = made.table.view
    model = view.model()
    shown = [place for place in range(model.columnCount()) if not view.isColumnHidden(place)]
    return [model.headerData(place, Qt.Orientation.Horizontal) for place in shown]


def test_list_that_only_corrects_says_so_before_and_after(opened, qtbot, window):
    who = "Azoth;asso;Camille;Un;"
    first = opened(HEADER + who + "un@example.org;;;\nFournil;SARL;Luc;Troi;trois@example.org;;;\n")
    first.resize(1160, 700)
    qtbot.wait(1)  # the columns fill the width once it is known
    assert titles(first)[-2:] == ["Personne", "Vœux reconnus"]
    assert first.table.view.horizontalScrollBar().maximum() == 0
    qtbot.mouseClick(first.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: first.result_of is not None, timeout=20_000)
    assert window.status._said.words == "2 participants inscrits. Ctrl+Z reprend tout."
    again = opened(HEADER + who + "camille.un@example.org;;;\nFournil;SARL;Luc;Trois;trois@example.org;;;\n")
    again.resize(1160, 700)
    qtbot.wait(1)
    assert titles(again)[-2:] == ["Vœux reconnus", "Ce qui change"]
    assert again.table.view.horizontalScrollBar().maximum() == 0
    assert (again.form.summary.text(), again.go.text()) == (
        "2 à compléter",
        "Mettre à jour 2 participants",
    )
    qtbot.mouseClick(again.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: again.result_of is not None, timeout=20_000)
    assert window.status._said.words == "2 participants mis à jour. Ctrl+Z reprend tout."


def test_words_of_an_import_count_the_new_and_the_corrected_apart():
    assert imported_words(1, 2) == "1 participant inscrit, 2 participants mis à jour"


def test_preview_for_an_event_of_no_special_kind_asks_nothing_of_a_speed_dating(desk, window, qtbot):
    with desk.store.work("event-add", name="Lancement") as work:
        meeting = add_event(work, kind="reunion_lancement", title="Lancement").id
    made = ImportDialog(desk, meeting, resource_path("demo", "participants.xlsx"), window)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.preview is not None, timeout=20_000)
    assert made.go.text() == "Importer 22 participants"
    box = made.columns.box(0)
    assert [box.findText(text) for text in ("Vœu de rencontre", "Nombre de représentants")] == [-1, -1]
    assert box.findText("Doit rencontrer") > 0
    assert made.turn.isHidden()
    model = made.table.view.model()
    titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert [title for title in titles if "Vœux" in title] == []
