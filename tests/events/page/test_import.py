"""A list imported as a person does: look, correct, confirm, accept, undo."""

import pytest
from PySide6.QtCore import Qt

from envies_desktop.assets import resource_path
from envies_desktop.events.actions import add_event
from envies_desktop.events.dialogs.import_list import COLUMNS, DOUBTS, ImportDialog
from envies_desktop.events.queries import event_card, participant_rows, wishes_of_event


@pytest.fixture
def empty_event(desk):
    with desk.store.work("event-add", name="Vide") as work:
        return add_event(work, kind="speed_dating", title="Vide").id


@pytest.fixture
def dialog(desk, empty_event, window, qtbot):
    made = ImportDialog(desk, empty_event, resource_path("demo", "participants.xlsx"), window)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.preview is not None, timeout=20_000)
    return made


def wait_idle(dialog, qtbot):
    qtbot.waitUntil(lambda: not dialog.busy or dialog.result_of is not None, timeout=20_000)


def labels(desk, event_id):
    with desk.store.read() as session:
        return [row.label for row in participant_rows(session, event_id)]


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
def test_doubtful_wish_comes_in_only_if_confirmed(desk, empty_event, dialog, qtbot, confirm):
    sure = sum(n.state == "matched" and n.naming == "wish" for line in dialog.preview.lines
               for n in line.namings if line.fate == "add")  # fmt: skip
    doubtful = sum(n.naming == "wish" for _, n in dialog.preview.doubtful)
    assert doubtful >= 1
    if confirm:
        dialog.doubts.confirm_all()
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.result_of is not None, timeout=20_000)
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
