"""Calls due and the dialog that notes one, by keyboard."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from envies_desktop.partnerships.actions import remove_partnership
from envies_desktop.partnerships.dialogs.call import CallDialog
from envies_desktop.partnerships.page.calls import CallsPanel
from envies_desktop.partnerships.queries import call_rows

ON = dt.date(2018, 4, 12)


def _calls(store, ids):
    with store.read() as session:
        return call_rows(session, ON, ids["event"])


@pytest.fixture
def panel(qtbot, desk, ids):
    made = CallsPanel(desk, ids["event"], today=lambda: ON)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.table.model.rowCount() == 3)
    return made


@pytest.fixture
def dialog(qtbot, desk, store, ids):
    made = CallDialog(desk, _calls(store, ids)[0], ON)
    qtbot.addWidget(made)
    made.show()
    return made


def _texts(panel):
    model = panel.table.model
    return [[model.data(model.index(row, k)) for k in range(model.columnCount())]
            for row in range(model.rowCount())]  # fmt: skip


def _save(qtbot, dialog):
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)


def test_calls_are_listed_by_urgency(panel):
    assert _texts(panel) == [
        ["Cette semaine", "15/04/2018", "● Azoth – ■ Val", "1 mois", "Piste", "–"],
        ["Plus tard", "15/06/2018", "● Azoth – ■ Val", "3 mois", "Piste", "–"],
        ["Plus tard", "15/09/2018", "● Azoth – ■ Val", "6 mois", "Piste", "–"],
    ]


def test_call_is_noted_by_keyboard(dialog, qtbot, store, ids):
    for question, key in zip(dialog.questions, "320n1", strict=True):
        qtbot.keyClicks(question._group.button(0), key)
    dialog.status.setCurrentIndex(3)
    assert dialog.forward.text() == "Passer la piste à l’étape «\u00a0Exploration\u00a0»"
    qtbot.keyClicks(dialog.comment, "Visite faite")
    _save(qtbot, dialog)
    call = _calls(store, ids)[0]
    assert call.answers == {"con": 3, "ren": 2, "acc": 0, "bes": "na", "app": 1}
    assert (call.status, call.done_on, call.comment) == ("rencontre", ON, "Visite faite")
    assert call.lead.stage == "exploration"


def test_stage_proposed_but_not_agreed_is_left(dialog, qtbot, store, ids):
    dialog.status.setCurrentIndex(3)
    dialog.forward.setChecked(False)
    _save(qtbot, dialog)
    assert _calls(store, ids)[0].lead.stage == "piste"


def test_status_that_proposes_nothing_hides_the_proposal(dialog):
    dialog.status.setCurrentIndex(1)
    assert not dialog.forward.isVisible()


def test_call_without_a_status_or_a_reason_is_refused_where_the_hand_is(dialog, qtbot, store, ids):
    _save(qtbot, dialog)
    assert "choisissez une situation" in dialog.banner.words.text()
    dialog.status.setCurrentIndex(dialog.status.count() - 1)
    _save(qtbot, dialog)
    assert "en commentaire" in dialog.banner.words.text()
    assert _calls(store, ids)[0].done_on is None


@pytest.mark.parametrize("typed", ["", "hier"])
def test_date_of_the_call_must_be_read(dialog, qtbot, store, ids, typed):
    dialog.status.setCurrentIndex(2)
    dialog.day.setText(typed)
    _save(qtbot, dialog)
    assert dialog.banner.words.text() == "Date non comprise\u00a0: écrivez par exemple 15/03/2018."
    assert _calls(store, ids)[0].done_on is None


def test_dialog_says_whom_to_ring(dialog):
    from PySide6.QtWidgets import QLabel

    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Azoth – Léa Martin, 04 42 00 00 01, lea@azoth.example" in said
    assert "Val – personne à trouver dans l’annuaire" in said


def test_call_made_leaves_the_list_and_is_shown_on_demand(panel, dialog, qtbot):
    dialog.status.setCurrentIndex(1)
    _save(qtbot, dialog)
    qtbot.waitUntil(lambda: panel.table.model.rowCount() == 2)
    panel.done.click()
    assert [row[0] for row in _texts(panel)] == ["Plus tard", "Plus tard", "Fait"]


def test_answers_given_before_are_shown_again(dialog, desk, qtbot, store, ids):
    qtbot.keyClicks(dialog.questions[0]._group.button(0), "2")
    dialog.status.setCurrentIndex(2)
    _save(qtbot, dialog)
    again = CallDialog(desk, _calls(store, ids)[0], ON)
    qtbot.addWidget(again)
    assert [question.answer() for question in again.questions] == [2, None, None, None, None]
    assert again.status.currentData() == "contact"


def test_call_cut_short_keeps_its_answers_and_stays_due(dialog, panel, desk, qtbot, store, ids):
    qtbot.keyClicks(dialog.questions[0]._group.button(0), "2")
    assert _calls(store, ids)[0].answers == {"con": 2}
    qtbot.mouseClick(dialog.questions[1]._group.button(4), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(dialog.comment, "Rappeler jeudi")
    dialog.leave.click()
    call = _calls(store, ids)[0]
    assert (call.answers, call.comment) == ({"con": 2, "ren": "na"}, "Rappeler jeudi")
    assert (call.done_on, call.status) == (None, "")
    qtbot.waitUntil(lambda: _texts(panel)[0][-1] == "Commencé")
    again = CallDialog(desk, call, ON)
    qtbot.addWidget(again)
    assert [question.answer() for question in again.questions] == [2, "na", None, None, None]
    assert again.comment.toPlainText() == "Rappeler jeudi"
    again.show()
    assert again.focusWidget() is again.questions[2]._group.button(0)


def test_call_opened_and_left_writes_nothing(dialog, qtbot, store):
    before = store.works()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert store.works() == before


def test_call_of_a_lead_removed_meanwhile_says_so_then_lets_go(dialog, qtbot, store, ids):
    with store.work("partnership-remove", name="Azoth") as work:
        remove_partnership(work, partnership_id=ids["lead"])
    qtbot.keyClicks(dialog.questions[0]._group.button(0), "2")
    assert not dialog.banner.isHidden()
    dialog.reject()
    assert not dialog.isVisible()


def test_each_answer_of_a_call_is_taken_back_alone(dialog, qtbot, store, ids):
    qtbot.keyClicks(dialog.questions[0]._group.button(0), "2")
    qtbot.keyClicks(dialog.questions[1]._group.button(0), "3")
    assert store.undo().code == "follow-up-draft"
    assert _calls(store, ids)[0].answers == {"con": 2}
