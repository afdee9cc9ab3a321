"""Cards carried over a board, by keyboard and by mouse."""

import uuid

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from envies_desktop.desk import theme
from envies_desktop.live.page.board.carrying import Carrying
from envies_desktop.live.page.board.drawing import title_lines
from envies_desktop.live.page.board.faces import BoardFace, CardFace, Heading, Price
from envies_desktop.live.page.board.grid import BoardGrid
from envies_desktop.live.page.board.tray import Tray

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def card(title):
    return CardFace(uuid.uuid4(), "1", title, line="Hôte", foot="3")


class Room:
    """Two rows of three cells, (1, 1) closed; "Un" at (0, 0), "Deux" at (0, 1); "Trois", "Quatre" wait."""

    def __init__(self, qtbot):
        theme.apply("light", 100)
        self.qtbot, self.said = qtbot, []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.carrying = Carrying(self.window)
        self.one, self.two, self.three, self.four = map(card, ("Un", "Deux", "Trois", "Quatre"))
        self.grid, self.tray = BoardGrid(self.carrying), Tray("tray", "Vide", self.carrying)
        self.tray.setParent(self.window)
        self.grid.setParent(self.window)
        self.tray.setGeometry(0, 0, 200, 300)
        self.grid.setGeometry(210, 0, 700, 300)
        self.grid.show_board(
            BoardFace(
                (Heading("Créneau 1"), Heading("Créneau 2")),
                tuple(map(Heading, ("A", "B", "C"))),
                {(0, 0): self.one, (0, 1): self.two},
                frozenset({(1, 1)}),
            )
        )
        self.tray.show_cards((self.three, self.four))
        self.window.resize(920, 320)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.carrying.taken.connect(lambda key: self.said.append(("taken", key)))
        self.carrying.put.connect(lambda key, spot: self.said.append(("put", key, spot)))
        self.carrying.left.connect(lambda spot: self.said.append(("left", spot)))

    def keys(self, plane, *keys):
        for key in keys:
            self.qtbot.keyClick(plane, key)


@pytest.fixture
def room(qapp, qtbot):
    return Room(qtbot)


def test_arrows_carry_a_card_and_enter_puts_it(room):
    room.keys(room.grid, KEY.Key_Return, KEY.Key_Down, KEY.Key_Right, KEY.Key_Return)
    assert room.said == [("taken", room.one.id), ("put", room.one.id, (1, 2))]  # (1, 1) is closed
    assert room.carrying.card is None


def test_escape_puts_a_card_back(room):
    room.keys(room.grid, KEY.Key_Return, KEY.Key_Right, KEY.Key_Escape)
    assert room.said == [("taken", room.one.id), ("left", (0, 0))]


def test_card_put_where_it_was_asks_for_nothing(room):
    room.keys(room.grid, KEY.Key_Return, KEY.Key_Right, KEY.Key_Left, KEY.Key_Return)
    assert room.said == [("taken", room.one.id), ("left", (0, 0))]


def test_card_may_be_put_on_another_one(room):
    room.keys(room.grid, KEY.Key_Return, KEY.Key_Right, KEY.Key_Return)
    assert room.said[-1] == ("put", room.one.id, (0, 1))


def test_arrow_out_of_the_board_leads_beyond(room, qtbot):
    with qtbot.waitSignal(room.grid.beyond):
        room.keys(room.grid, KEY.Key_Left)
    with qtbot.waitSignal(room.tray.beyond):
        room.keys(room.tray, KEY.Key_Right)


def test_card_taken_from_a_tray_leads_to_the_board(room, qtbot):
    with qtbot.waitSignal(room.tray.beyond):
        room.keys(room.tray, KEY.Key_Down, KEY.Key_Return)
    room.grid.go_to((1, 0))
    room.keys(room.grid, KEY.Key_Return)
    assert room.said == [("taken", room.four.id), ("put", room.four.id, (1, 0))]


def test_mouse_carries_a_card_from_the_tray_to_a_cell(room):
    start = room.tray.area_of(room.three.id).center()
    target = room.tray.mapFromGlobal(room.grid.mapToGlobal(room.grid.area((1, 2)).center()))
    room.qtbot.mousePress(room.tray, LEFT, pos=start)
    room.qtbot.mouseMove(room.tray, start + QPoint(30, 5))
    room.qtbot.mouseMove(room.tray, target)
    assert (room.carrying.target, room.carrying.by_mouse) == ((1, 2), True)
    room.qtbot.mouseRelease(room.tray, LEFT, pos=target)
    assert room.said == [("taken", room.three.id), ("put", room.three.id, (1, 2))]


def test_mouse_over_a_closed_cell_or_nothing_puts_the_card_back(room):
    start = room.grid.area((0, 0)).center()
    for target in (room.grid.area((1, 1)).center(), QPoint(10, 290)):
        room.said.clear()
        room.qtbot.mousePress(room.grid, LEFT, pos=start)
        room.qtbot.mouseMove(room.grid, start + QPoint(20, 20))
        room.qtbot.mouseMove(room.grid, target)
        room.qtbot.mouseRelease(room.grid, LEFT, pos=target)
        assert room.said == [("taken", room.one.id), ("left", (0, 0))]


def test_click_that_moves_nothing_only_brings_the_keyboard(room):
    room.qtbot.mouseClick(room.grid, LEFT, pos=room.grid.area((0, 1)).center())
    assert (room.said, room.grid.current) == ([], (0, 1))


def test_del_and_f2_ask_for_the_card_at_the_keyboard(room, qtbot):
    with qtbot.waitSignal(room.grid.removed) as removed:
        room.keys(room.grid, KEY.Key_Delete)
    with qtbot.waitSignal(room.grid.opened) as opened:
        room.keys(room.grid, KEY.Key_Right, KEY.Key_F2)
    assert (removed.args, opened.args) == ([room.one.id], [room.two.id])


def test_keyboard_says_where_it_is_and_what_a_cell_costs(room):
    room.grid.go_to((0, 1))
    assert room.grid.accessibleDescription() == "Créneau 1, B, 1 Deux, Hôte, 3"
    room.keys(room.grid, KEY.Key_Return)
    room.carrying.show_prices({(1, 2): Price("−12 vœux", "hôte pris", "bad")})
    room.grid.go_to((1, 2))
    assert room.grid.accessibleDescription() == "Créneau 2, C, −12 vœux hôte pris"


def test_keyboard_stays_at_its_card_when_the_tray_changes(room):
    room.keys(room.tray, KEY.Key_Down)
    room.tray.show_cards((card("Nouveau"), room.three, room.four))
    assert room.tray.current_face() == room.four
    room.tray.show_cards(())
    assert room.tray.current_face() is None


def test_menu_key_on_a_closed_cell_asks_for_its_menu(room, qtbot):
    room.grid.go_to((1, 1))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    with qtbot.waitSignal(room.grid.spot_menu_wanted) as wanted:
        room.grid.contextMenuEvent(event)
    assert wanted.args[0] == (1, 1)


def test_escape_belongs_to_the_card_that_is_carried(room):
    escaped = []
    QShortcut(QKeySequence("Esc"), room.window, lambda: escaped.append(True))
    room.window.activateWindow()
    room.grid.setFocus()
    room.keys(room.grid, KEY.Key_Return, KEY.Key_Right)
    room.keys(room.grid, KEY.Key_Escape)
    assert (room.said[-1], escaped) == (("left", (0, 0)), [])


def test_heading_that_is_clicked_is_said(room, qtbot):
    area = room.grid.area((0, 2))
    with qtbot.waitSignal(room.grid.head_wanted) as wanted:
        qtbot.mouseClick(room.grid, LEFT, pos=QPoint(area.center().x(), 8))
    assert wanted.args[:2] == ["column", 2]


def test_title_that_is_too_long_ends_with_dots(room):
    font = room.grid.font().toString()
    lines = title_lines("Une marque de territoire <b>pour tous</b> et pour toujours", font, 120, 30, 2)
    assert [offset for _, offset in lines] == [30, 0]
    assert lines[-1][0].endswith("…")
    assert title_lines("Court", font, 120, 30, 2) == (("Court", 30),)
