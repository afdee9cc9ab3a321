"""Pages that scroll."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from envies_desktop.desk.layouts import scrolled


def test_click_beside_everything_leaves_the_keyboard_where_it_is(qtbot):
    content, field = QWidget(), QLineEdit()
    layout = QVBoxLayout(content)
    layout.addWidget(field)
    layout.addStretch(1)
    area = scrolled(content)
    qtbot.addWidget(area)
    area.resize(400, 400)
    area.show()
    area.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.mouseClick(content, Qt.MouseButton.LeftButton, pos=content.rect().center())
    qtbot.keyClicks(area.focusWidget(), "abc")
    assert (area.focusWidget() is field, field.text()) == (True, "abc")
