import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton

from envies_desktop.desk.clicks import keep_keyboard, once


def twice(button):
    """What a hand that clicks twice sends: press, release, double click, release."""
    where, left, none = QPointF(5, 5), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    kinds = QEvent.Type
    pressed = (kinds.MouseButtonPress, left), (kinds.MouseButtonRelease, Qt.MouseButton.NoButton)
    again = (kinds.MouseButtonDblClick, left), (kinds.MouseButtonRelease, Qt.MouseButton.NoButton)
    for kind, held in (*pressed, *again):
        at = button.mapToGlobal(where)
        QApplication.sendEvent(button, QMouseEvent(kind, where, at, left, held, none))


@pytest.mark.parametrize(("kept", "count"), [(False, 2), (True, 1)])
def test_a_double_click_works_a_button_once(qtbot, kept, count):
    made, worked = QPushButton("Pause"), []
    qtbot.addWidget(made)
    made.show()
    made.clicked.connect(lambda: worked.append(1))
    if kept:
        once(made)
    twice(made)
    assert len(worked) == count


def test_the_mouse_leaves_the_keyboard_where_it_was(qtbot):
    made = QPushButton("Étape suivante")
    qtbot.addWidget(made)
    keep_keyboard(made)
    assert made.focusPolicy() == Qt.FocusPolicy.TabFocus
