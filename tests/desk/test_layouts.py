"""Pages that scroll."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from envies_desktop.desk.layouts import nothing_begun, scrolled


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


def test_part_that_cannot_be_built_leaves_nothing_in_its_place(qtbot):
    place = QWidget()
    qtbot.addWidget(place)
    stays = QLineEdit(place)
    with pytest.raises(ValueError, match="half way"):
        _build_half(place)
    place.show()
    assert [one for one in place.findChildren(QWidget) if one.isVisible()] == [stays]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert place.findChildren(QWidget) == [stays]


def _build_half(place):
    with nothing_begun(place):
        QVBoxLayout(QWidget(place)).addWidget(QLineEdit())
        raise ValueError("half way")
