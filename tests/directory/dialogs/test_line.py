"""An organisation is found in a line, or added without leaving what one does."""

import pytest
from PySide6.QtCore import Qt

from envies_desktop.directory.actions import add_organisation
from envies_desktop.directory.dialogs.line import OrganisationLine
from envies_desktop.directory.queries import organisation_card


@pytest.fixture
def azoth(desk):
    with desk.store.work("organisation-add", name="Azoth") as work:
        return add_organisation(work, name="Azoth", kind="association").id


@pytest.fixture
def line(desk, azoth, qtbot):
    made = OrganisationLine(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_known_organisation_comes_first_and_adding_last(line, qtbot, azoth):
    qtbot.keyClicks(line, "azo")
    assert line.finder.suggestions() == ["Azoth", "Ajouter «\u00a0azo\u00a0» à l’annuaire…"]
    with qtbot.waitSignal(line.taken) as taken:
        line.finder._first()
    assert (taken.args, line.key, line.text()) == ([azoth], azoth, "Azoth")


def test_unknown_organisation_is_added_with_its_kind_and_taken(line, qtbot, desk, during):
    def fill(dialog):
        assert dialog.form.name.text() == "La Nouvelle Mine"
        dialog.form.kind.setCurrentIndex(dialog.form.kind.findText("■ Entreprise"))
        dialog.go.click()

    failures = during(fill)
    qtbot.keyClicks(line, "La Nouvelle Mine ")
    line.finder._first()
    qtbot.waitUntil(lambda: line.key is not None)
    with desk.store.read() as session:
        card = organisation_card(session, line.key)
    assert failures == []
    assert (line.text(), card.name, card.kind) == ("La Nouvelle Mine", "La Nouvelle Mine", "entreprise")


def test_dialog_that_is_left_adds_nothing_and_keeps_what_was_typed(line, qtbot, during):
    left = []
    during(lambda dialog: (dialog.reject(), left.append(1)))
    qtbot.keyClicks(line, "La Nouvelle Mine")
    line.finder._first()
    qtbot.waitUntil(lambda: left == [1])
    assert (line.key, line.text()) == (None, "La Nouvelle Mine")


def test_what_is_typed_after_a_choice_is_another_organisation(line, qtbot, azoth):
    qtbot.keyClicks(line, "azo")
    line.finder._first()
    qtbot.keyClick(line, Qt.Key.Key_X)
    assert line.key is None
