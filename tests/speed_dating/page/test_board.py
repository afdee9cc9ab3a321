"""The board: what it shows, what the hand and the keyboard ask for."""

import uuid

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from envies_desktop.speed_dating.page.board import BoardView, Grip
from envies_desktop.speed_dating.page.board_model import Board, Cell, Face


def _cell(round_, table, upper, lower, **more):
    faces = (Face(uuid.uuid4(), upper, "●"), Face(uuid.uuid4(), lower, "■"))
    return Cell(round_, table, uuid.uuid4(), faces, **more)


@pytest.fixture
def view(qtbot):
    cells = [
        _cell(0, 0, "Azoth Studio", "Lavande <b>Numérique</b>", mutual=True),
        _cell(1, 1, "Œuvre", "Fournil", locked=True),
    ]
    shown = BoardView()
    qtbot.addWidget(shown)
    shown.resize(600, 300)
    shown.show_board(Board(("Tour 1", "Tour 2"), 2, {(c.round, c.table): c for c in cells}))
    shown.show()
    return shown


def _centre(view, round_, table, line):
    area = view.visualRect(view.model().index(table, round_))
    return QPoint(area.center().x(), area.top() + (area.height() // 4) * (1 + 2 * line))


def test_board_has_a_row_per_table_and_a_column_per_round(view):
    model = view.model()
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Tour 2"
    assert model.headerData(1, Qt.Orientation.Vertical) == "2"


def test_cell_is_spoken_with_its_signs_and_never_as_markup(view):
    model = view.model()
    here = model.index(0, 0)
    assert model.data(here, Qt.ItemDataRole.AccessibleTextRole) == (
        "● Azoth Studio\n■ Lavande <b>Numérique</b>\n♥ vœu réciproque"
    )
    assert "<b>" not in model.data(here, Qt.ItemDataRole.ToolTipRole)
    assert model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole) == "Place libre"


def test_search_forgets_accents_and_counts_places(view):
    assert [view.search("oeuvre"), view.search("zzz"), view.search("")] == [1, 0, -1]


def test_keyboard_takes_a_meeting_and_puts_it_elsewhere(view, qtbot):
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_X)
    view.setCurrentIndex(view.model().index(1, 0))
    with qtbot.waitSignal(view.offered) as offered:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert offered.args == [Grip(0, 0, 0), Grip(0, 1, 0)]


def test_free_place_cannot_be_taken(view, qtbot):
    view.setCurrentIndex(view.model().index(0, 1))
    qtbot.keyClick(view, Qt.Key.Key_X)
    with qtbot.assertNotEmitted(view.offered):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_key_l_asks_to_lock(view, qtbot):
    view.setCurrentIndex(view.model().index(1, 1))
    with qtbot.waitSignal(view.lock_wanted) as wanted:
        qtbot.keyClick(view, Qt.Key.Key_L)
    assert wanted.args[0].locked is True


def test_grip_tells_the_line_under_the_hand(view):
    assert view._grip(_centre(view, 0, 0, 0)) == Grip(0, 0, 0)
    assert view._grip(_centre(view, 0, 0, 1)) == Grip(0, 0, 1)


def test_same_size_keeps_the_current_place(view):
    view.setCurrentIndex(view.model().index(1, 1))
    view.show_board(Board(("Tour 1", "Tour 2"), 2, {}))
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, 1)


def test_hand_carries_the_line_it_took_hold_of(view, qtbot, monkeypatch):
    carried = []
    monkeypatch.setattr(view, "startDrag", lambda actions: carried.append(view._grip(view._pressed)))
    held, over = _centre(view, 0, 0, 1), _centre(view, 1, 1, 0)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=held)
    qtbot.mouseMove(view.viewport(), over)
    qtbot.mouseMove(view.viewport(), over + QPoint(4, 0))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=over)
    assert carried[:1] == [Grip(0, 0, 1)]


def test_menu_key_opens_the_menu_of_the_current_place(view, qtbot):
    view.setCurrentIndex(view.model().index(1, 1))
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    with qtbot.waitSignal(view.menu_wanted) as wanted:
        QApplication.sendEvent(view.viewport(), asked)
    assert (wanted.args[0].round, wanted.args[0].table) == (1, 1)
