"""Enter presses the button that has the keyboard; dialogs begin in their first field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from envies_desktop.desk.box import LiveDialog
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.keyboard import EnterPresses
from envies_desktop.desk.widgets import button


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("kind", [QPushButton, QToolButton, QCheckBox])
def test_enter_presses_the_button_that_has_the_keyboard(qtbot, dressed, kind, key):
    around = QWidget()
    keys = EnterPresses(around)
    pressed, layout = [], QVBoxLayout(around)
    made, other = kind(), QPushButton()
    layout.addWidget(made)
    layout.addWidget(other)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.clicked.connect(lambda: pressed.append("made"))
    other.clicked.connect(lambda: pressed.append("other"))
    qtbot.addWidget(around)
    around.show()
    around.activateWindow()
    qtbot.waitUntil(around.isActiveWindow)
    made.setFocus()
    qtbot.keyClick(made, key)
    other.setFocus()
    qtbot.keyClick(other, key)
    assert (pressed, keys.parent()) == (["made", "other"], around)


class Asks(WorkDialog):
    def __init__(self, desk):
        super().__init__(desk, "Titre", "Faire", None)
        self.done_it, self.name, self.agreed = False, QLineEdit(), QCheckBox("Oui")
        self.add_field("Nom", self.name)
        self.add(self.agreed)

    def submit(self):
        self.done_it = True


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.wait(20)
    return dialog


def test_dialog_begins_in_its_first_field(desk, qtbot):
    dialog = shown(qtbot, Asks(desk))
    assert dialog.focusWidget() is dialog.name


def test_dialog_that_chose_its_field_keeps_it(desk, qtbot):
    dialog = Asks(desk)
    dialog.agreed.setFocus()
    assert shown(qtbot, dialog).focusWidget() is dialog.agreed


def test_live_dialog_begins_in_its_first_field(dressed, qtbot):
    content, field = QWidget(), QLineEdit()
    layout = QVBoxLayout(content)
    layout.addWidget(button("Autre"))
    layout.addWidget(field)
    assert shown(qtbot, LiveDialog(None, "Titre", content)).focusWidget() is field


def test_enter_on_cancel_leaves_and_on_a_box_to_tick_does_what_the_verb_says(desk, qtbot):
    dialog = shown(qtbot, Asks(desk))
    keys = EnterPresses(dialog)
    dialog.leave.setFocus()
    qtbot.keyClick(dialog.leave, Qt.Key.Key_Return)
    assert (dialog.done_it, dialog.isVisible(), keys.parent()) == (False, False, dialog)
    dialog = shown(qtbot, Asks(desk))
    dialog.agreed.setFocus()
    qtbot.keyClick(dialog.agreed, Qt.Key.Key_Return)
    assert (dialog.done_it, dialog.agreed.isChecked()) == (True, False)
