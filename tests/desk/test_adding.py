"""A choice in which a new record can be made by typing its name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from envies_desktop.desk.adding import NewChoice
from envies_desktop.desk.fields import Fields, offer


@pytest.fixture
def made():
    return []


@pytest.fixture
def box(qtbot, dressed, made):
    around = QWidget()
    found, other = QComboBox(), QLineEdit()
    layout = QVBoxLayout(around)
    layout.addWidget(found)
    layout.addWidget(other)

    def make(name):
        made.append(name)
        return None if name == "non" else f"key of {name}"

    NewChoice(found, make)
    offer(found, {"a": "Aix", "g": "Gardanne"}, none="non précisé")
    found.fields = Fields(around, {"place": found})
    found.saved = []
    found.fields.edited.connect(lambda name, value, visit: found.saved.append(value))
    qtbot.addWidget(around)
    around.show()
    around.activateWindow()
    qtbot.waitUntil(around.isActiveWindow)
    found.setFocus()
    found.around, found.other = around, other
    return found


def texts(box):
    return [box.itemText(at) for at in range(box.count())]


def typed(qtbot, box, text):
    box.lineEdit().selectAll()
    qtbot.keyClicks(box.lineEdit(), text)


def test_name_that_is_not_there_is_offered_to_be_added(qtbot, box):
    typed(qtbot, box, "Fuveau")
    assert (texts(box)[-1], box.lineEdit().text()) == ("Ajouter «\u00a0Fuveau\u00a0»", "Fuveau")


def test_name_that_is_there_is_not_offered_again(qtbot, box):
    typed(qtbot, box, "AIX")
    assert texts(box) == ["non précisé", "Aix", "Gardanne"]


def test_enter_makes_the_new_one_and_it_is_chosen_and_saved(qtbot, box, made):
    typed(qtbot, box, "Fuveau")
    qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert (made, box.currentData(), box.saved) == (["Fuveau"], "key of Fuveau", ["key of Fuveau"])
    assert texts(box) == ["non précisé", "Aix", "Gardanne", "Fuveau"]


def test_enter_on_a_known_name_chooses_it(qtbot, box, made):
    typed(qtbot, box, "gardanne")
    qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert (made, box.currentData()) == ([], "g")


def test_refusal_leaves_the_former_choice(qtbot, box, made):
    box.setCurrentIndex(1)
    box.activated.emit(1)
    typed(qtbot, box, "non")
    qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert (made, box.currentData(), texts(box)[-1]) == (["non"], "a", "Gardanne")


def test_letters_that_choose_nothing_go_when_the_field_is_left(qtbot, box, made):
    typed(qtbot, box, "Fuv")
    box.completer().popup().hide()
    box.other.setFocus()
    assert (made, box.currentText(), texts(box)[-1]) == ([], "non précisé", "Gardanne")


def test_what_is_being_typed_stays_when_the_choices_come_again(qtbot, box):
    typed(qtbot, box, "Fuv")
    offer(box, {"a": "Aix"}, none="non précisé")
    box.fields.show({"place": "a"})
    assert box.lineEdit().text() == "Fuv"
