"""Leads and their dialogs, used as a facilitator uses them."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from envies_desktop.partnerships.dialogs.lead import EditLead
from envies_desktop.partnerships.dialogs.new_lead import NewLead
from envies_desktop.partnerships.page.leads import LeadsPanel
from envies_desktop.partnerships.queries import lead_card, lead_rows


@pytest.fixture
def panel(qtbot, desk, ids):
    made = LeadsPanel(desk, ids["event"])
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.table.model.rowCount() == 1)
    return made


@pytest.fixture
def dialog(qtbot, desk, store, ids):
    made = EditLead(desk, _lead(store, ids))
    qtbot.addWidget(made)
    made.show()
    return made


def _lead(store, ids):
    with store.read() as session:
        return lead_card(session, ids["lead"])


def _save(qtbot, dialog):
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)


def test_lead_shows_who_how_far_and_what_comes_next(panel):
    model = panel.table.model
    said = [model.data(model.index(0, k)) for k in range(model.columnCount())]
    assert said == ["● Azoth – ■ Val", "Piste", "à décider", "–", "–", "15/04/2018",
                    "Intérêt réciproque – Soirée"]  # fmt: skip


def test_dialog_keeps_the_next_step(dialog, qtbot, store, ids):
    qtbot.keyClicks(dialog.action, "Visite du site")
    qtbot.keyClicks(dialog.owner, "Claire")
    qtbot.keyClicks(dialog.due, "2/5/2018")
    dialog.stage.setCurrentIndex(1)
    _save(qtbot, dialog)
    lead = _lead(store, ids)
    assert (lead.stage, lead.next_action, lead.owner, lead.next_due) == (
        "premier_contact", "Visite du site", "Claire", dt.date(2018, 5, 2),
    )  # fmt: skip


def test_proposed_action_is_never_stored_by_itself(dialog, qtbot, store, ids):
    assert dialog.action.placeholderText()
    _save(qtbot, dialog)
    assert _lead(store, ids).next_action == ""


def test_abandoning_asks_why_where_the_hand_is(dialog, qtbot, store, ids):
    assert not dialog.reason.isVisible()
    dialog.stage.setCurrentIndex(dialog.stage.count() - 1)
    assert dialog.reason.isVisible()
    _save(qtbot, dialog)
    assert dialog.banner.words.text() == (
        "Dites pourquoi cette piste est abandonnée\u00a0: quelques mots suffisent."
    )
    qtbot.keyClicks(dialog.why, "Trop cher")
    _save(qtbot, dialog)
    assert (_lead(store, ids).stage, _lead(store, ids).given_up) == ("abandonne", "Trop cher")


def test_date_that_is_none_is_said(dialog, qtbot, store, ids):
    qtbot.keyClicks(dialog.due, "demain")
    _save(qtbot, dialog)
    assert dialog.banner.words.text() == "Date non comprise\u00a0: écrivez par exemple 15/03/2018."
    assert _lead(store, ids).next_due is None


def test_lead_is_added_between_two_organisations_found_by_letters(desk, qtbot, store, ids):
    dialog = NewLead(desk, ids["event"])
    qtbot.addWidget(dialog)
    dialog.show()
    for place, letters in zip(dialog.places, ("cha", "val"), strict=True):
        qtbot.keyClicks(place, letters)
        place.finder._first()
    _save(qtbot, dialog)
    with store.read() as session:
        assert [lead.name for lead in lead_rows(session, ids["event"])] == ["Azoth – Val", "Charlie – Val"]
        assert lead_card(session, dialog.made).reason == "by-hand"


def test_lead_with_a_name_typed_only_is_refused(desk, qtbot, ids):
    dialog = NewLead(desk, ids["event"])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.places[0], "Charlie")
    dialog.places[0].finder._first()
    qtbot.keyClicks(dialog.places[0], "x")
    _save(qtbot, dialog)
    assert dialog.made is None
    assert "deux organisations" in dialog.banner.words.text()


def test_del_removes_a_lead_and_undo_brings_it_back(panel, qtbot, store, ids):
    panel.table.view.selectRow(0)
    qtbot.keyClick(panel.table.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: panel.table.model.rowCount() == 0)
    store.undo()
    qtbot.waitUntil(lambda: panel.table.model.rowCount() == 1)
    assert _lead(store, ids).name == "Azoth – Val"
