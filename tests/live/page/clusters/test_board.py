"""Cards carried from cluster to cluster, by the mouse and by the keyboard."""

import uuid

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from envies_desktop.live.cards import Board, Card
from envies_desktop.live.page.clusters.board import ClusterBoard
from envies_desktop.live.queries.clusters import clusters_of

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
CARDS = [Card(uuid.UUID(int=n), str(n), f"Sujet {n}") for n in range(1, 5)]


@pytest.fixture
def board(desk, meeting, qtbot):
    made = ClusterBoard(
        desk, meeting, Board("ideas", lambda s, e: CARDS, lambda s, e, n: (3, 2)), alone="Sans groupe"
    )
    qtbot.addWidget(made)
    made.resize(1100, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.isActiveWindow() and len(made.columns) == 1)
    return made


def held(desk, meeting):
    with desk.store.read() as session:
        found = clusters_of(session, meeting, "ideas", CARDS)
    inside = {row.code: "".join(card.code for card in row.cards) for row in found.clusters}
    return inside, "".join(card.code for card in found.alone)


def press(qtbot, board, key, held=Qt.KeyboardModifier.NoModifier):
    """A key where the keyboard is, once what the last one did is shown."""
    qtbot.keyClick(board.focusWidget(), key, held)
    qtbot.wait(30)


def begin(qtbot, board, row=0):
    board.columns[0].list.setFocus()
    board.columns[0].list.setCurrentRow(row)


def test_cards_are_put_together_by_the_keyboard_alone(desk, meeting, board, qtbot):
    begin(qtbot, board, 1)
    press(qtbot, board, KEY.Key_G)
    assert board.focusWidget() is board.columns[1].title
    qtbot.keyClicks(board.columns[1].title, "Transports")
    press(qtbot, board, KEY.Key_Return)
    assert held(desk, meeting) == ({"A": "2"}, "134")
    begin(qtbot, board, 2)
    press(qtbot, board, KEY.Key_Right, ALT)
    assert (held(desk, meeting), board.focusWidget()) == (({"A": "24"}, "13"), board.columns[1].list)
    press(qtbot, board, KEY.Key_Up, ALT)
    assert held(desk, meeting) == ({"A": "42"}, "13")
    press(qtbot, board, KEY.Key_Down, ALT)
    assert held(desk, meeting) == ({"A": "24"}, "13")
    press(qtbot, board, KEY.Key_Delete)
    assert held(desk, meeting) == ({"A": "2"}, "134")
    desk.undo()
    assert held(desk, meeting) == ({"A": "24"}, "13")


def test_arrows_go_from_column_to_column(desk, meeting, board, qtbot):
    begin(qtbot, board)
    press(qtbot, board, KEY.Key_G)
    begin(qtbot, board)
    press(qtbot, board, KEY.Key_Right)
    assert (board.focusWidget(), board.columns[1].list.card.code) == (board.columns[1].list, "1")
    assert board.columns[0].list.card is None
    press(qtbot, board, KEY.Key_Left)
    assert board.focusWidget() is board.columns[0].list


def test_tab_goes_from_the_tools_through_the_columns(desk, meeting, board, qtbot):
    begin(qtbot, board)
    press(qtbot, board, KEY.Key_G)
    board._before.setFocus()
    reached = []
    for _ in range(4):
        qtbot.keyClick(board.focusWidget(), KEY.Key_Tab)
        reached.append(board.focusWidget())
    alone, cluster = board.columns
    assert reached == [alone.list, *cluster.reached()]


def test_name_of_a_cluster_is_kept_and_typed_as_plain_text(desk, meeting, board, qtbot):
    qtbot.keyClicks(board.new, "<b>Emploi</b>")
    qtbot.keyClick(board.new, KEY.Key_Return)
    qtbot.waitUntil(lambda: len(board.columns) == 2)
    assert board.columns[1].title.text() == "<b>Emploi</b>"
    board.columns[1].title.setText("Emploi")
    board.columns[1].title.editingFinished.emit()
    qtbot.waitUntil(lambda: board._shown.clusters[0].title == "Emploi")
    board.columns[1].undone.emit()
    qtbot.waitUntil(lambda: len(board.columns) == 1)
    desk.undo()
    qtbot.waitUntil(lambda: len(board.columns) == 2)


def test_card_is_dropped_where_the_mouse_lets_it_go(desk, meeting, board, qtbot, monkeypatch):
    board._add("Transports", [])
    qtbot.waitUntil(lambda: len(board.columns) == 2)
    begin(qtbot, board, 2)
    source, target = board.columns[0].list, board.columns[1].list
    event = QDropEvent(
        QPointF(20, 20), Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    monkeypatch.setattr(QDropEvent, "source", lambda self: source)
    target.dropEvent(event)
    assert held(desk, meeting) == ({"A": "3"}, "124")
