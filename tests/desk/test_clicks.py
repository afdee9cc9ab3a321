from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from envies_desktop.desk.clicks import keep_keyboard, once


def test_a_double_click_works_a_button_once(qtbot):
    made, worked = QPushButton("Pause"), []
    qtbot.addWidget(made)
    made.clicked.connect(lambda: worked.append(1))
    once(made)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(made, Qt.MouseButton.LeftButton)
    assert worked == [1]


def test_the_mouse_leaves_the_keyboard_where_it_was(qtbot):
    made = QPushButton("Étape suivante")
    qtbot.addWidget(made)
    keep_keyboard(made)
    assert made.focusPolicy() == Qt.FocusPolicy.TabFocus
