import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QScrollBar

from envies_desktop.desk import dialogs, theme
from envies_desktop.desk.dialogs import WorkDialog, ask_text, choose, confirm, inform
from envies_desktop.refused import Refused

MARKUP = "<b>La Nouvelle Mine</b>"


def answer(gesture):
    """Do something with the box that is about to be shown."""

    def act():
        box = next(found for found in QApplication.topLevelWidgets() if isinstance(found, QMessageBox))
        gesture(box)

    QTimer.singleShot(20, act)


def click(verb):
    return lambda box: next(made for made in box.buttons() if made.text() == verb).click()


def test_confirm_is_true_only_on_its_verb(dressed, qtbot):
    answer(click("Effacer"))
    assert confirm(None, "Effacer ?", "Rien ne pourra la ramener.", "Effacer") is True
    answer(click("Ne rien changer"))
    assert confirm(None, "Effacer ?", "", "Effacer") is False


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_confirm_is_safe_by_default(dressed, qtbot, key):
    answer(lambda box: qtbot.keyClick(box, key))
    assert confirm(None, "Effacer ?", "", "Effacer") is False


def test_choose_gives_the_place_of_the_verb_or_none(dressed, qtbot):
    answer(click("Remplacer"))
    assert choose(None, "Que faire ?", "", ["Garder", "Remplacer"]) == 1
    answer(lambda box: qtbot.keyClick(box, Qt.Key.Key_Escape))
    assert choose(None, "Que faire ?", "", ["Garder", "Remplacer"]) is None


def test_boxes_show_markup_as_typed(dressed, qtbot):
    formats = []
    answer(lambda box: (formats.append(box.textFormat()), click("J’ai compris")(box)))
    inform(None, MARKUP, MARKUP)
    assert formats == [Qt.TextFormat.PlainText]


class Naming(WorkDialog):
    def __init__(self, desk):
        super().__init__(desk, "Nommer", "Nommer")
        self.field = QLineEdit()
        self.add_field("Nom", self.field, "Comme sur la porte")
        self.named = []

    def submit(self):
        if not self.field.text():
            raise Refused("task-crashed")
        self.named.append(self.field.text())


def test_refusal_is_shown_in_the_dialog_which_stays(desk, qtbot):
    dialog = Naming(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.go.click()
    assert dialog.isVisible()
    assert dialog.banner.words.text() == desk.explain(Refused("task-crashed"))
    dialog.field.setText("Aix")
    dialog.go.click()
    assert (dialog.named, dialog.result()) == (["Aix"], 1)


def test_what_was_refused_before_is_not_said_again(desk, qtbot):
    dialog = Naming(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.go.click()
    dialog.submit = lambda: dialog.named.append(dialog.banner.isHidden())
    dialog.go.click()
    assert dialog.named == [True]


def test_escape_leaves_without_doing(desk, qtbot):
    dialog = Naming(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.field.setText("Aix")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert (dialog.named, dialog.isVisible()) == ([], False)


def test_enter_does_what_the_verb_says(desk, qtbot):
    dialog = Naming(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.field.setText("Aix")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.named == ["Aix"]


def test_field_is_named_by_its_label(desk, qtbot):
    dialog = Naming(desk)
    qtbot.addWidget(dialog)
    labels = [label for label in dialog.findChildren(QLabel) if label.buddy() is dialog.field]
    assert [label.text() for label in labels] == ["Nom"]
    assert dialog.field.accessibleName() == "Nom"


def test_a_form_with_a_least_width_is_seen_whole(desk, qtbot):
    dialog = Naming(desk)
    theme.sized(dialog.sheet, width=480)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    bars = [bar for bar in dialog.findChildren(QScrollBar) if bar.orientation() == Qt.Orientation.Horizontal]
    assert [bar.maximum() for bar in bars if bar.isVisible()] == []
    assert dialog.width() >= 480 + 48


def test_dialog_fits_the_screen(desk, qtbot):
    dialog = Naming(desk)
    qtbot.addWidget(dialog)
    for _ in range(60):
        dialog.add_field("Encore", QLineEdit())
    dialog.show()
    room = dialog.screen().availableGeometry()
    assert dialog.height() <= room.height()
    assert dialog.width() <= room.width()


def test_ask_text_gives_what_was_typed(desk, qtbot, monkeypatch):
    def typed(dialog):
        dialog.field.setText("  Paul Roux ")
        return 1

    monkeypatch.setattr(dialogs._AskText, "exec", typed)
    assert ask_text(desk, "Qui ?", "Nom", "C’est moi") == "Paul Roux"
    monkeypatch.setattr(dialogs._AskText, "exec", lambda dialog: 0)
    assert ask_text(desk, "Qui ?", "Nom", "C’est moi") is None


def test_ask_text_wants_some_text(desk, qtbot):
    dialog = dialogs._AskText(desk, "Qui ?", "Nom", "C’est moi", "")
    qtbot.addWidget(dialog)
    assert not dialog.go.isEnabled()
    dialog.field.setText(" x")
    assert dialog.go.isEnabled()


def test_ask_text_is_typed_into_at_once(desk, qtbot):
    dialog = dialogs._AskText(desk, "Qui ?", "Nom", "C’est moi", "Paul")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.field)
    qtbot.keyClicks(dialog.focusWidget(), "Odile")
    assert dialog.field.text() == "Odile"
