"""The tab "Suivi": actions added, changed, done, dropped, checked by keyboard."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from envies_desktop.events.dialogs.follow_up import CheckFollowUp, EditFollowUp
from envies_desktop.events.page.follow_ups.panel import FollowUpsPanel
from envies_desktop.events.queries import follow_ups_of

KEY = Qt.Key
TODAY = dt.date(2030, 4, 20)


@pytest.fixture
def panel(desk, window, event, qtbot, hold_keys):
    window.open_page("events", event_id=event, tab="follow-ups")
    hold_keys()
    made = window.current.view.tabs.content()
    assert isinstance(made, FollowUpsPanel)
    return made


def found(desk, event):
    with desk.store.read() as session:
        return follow_ups_of(session, event, TODAY)


def type_one(qtbot, panel, what="Visiter la salle", who="", due=""):
    panel.create_new()
    for field, text in ((panel.adding.what, what), (panel.adding.owner, who), (panel.adding.due, due)):
        assert field.hasFocus()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, KEY.Key_Return)
        qtbot.wait(5)
        panel.window().activateWindow()  # without a display the suggestions keep the keyboard once hidden


def test_action_is_typed_with_enter_alone(desk, panel, event, people, qtbot):
    type_one(qtbot, panel, "Visiter la salle", "azo", "15/4/30")
    type_one(qtbot, panel, "Écrire au maire", "Mme Zut")
    qtbot.waitUntil(lambda: panel.table.model.rowCount() == 2)
    assert [(r.what, r.owner_id, r.owner, r.due) for r in found(desk, event)] == [
        ("Visiter la salle", people["Azoth"], "Ange de Azoth (Azoth)", dt.date(2030, 4, 15)),
        ("Écrire au maire", None, "Mme Zut", None),
    ]


def test_wrong_date_or_no_words_are_told_and_nothing_is_lost(desk, panel, event, qtbot):
    type_one(qtbot, panel, "Visiter", "", "le quinze")
    assert panel.adding.problem.text() == "Date non comprise\u00a0: écrivez par exemple 15/03/2018."
    assert (panel.adding.what.text(), found(desk, event)) == ("Visiter", [])
    panel.adding.done()
    type_one(qtbot, panel, "")
    assert panel.adding.problem.text() == "Écrivez d’abord ce qui est à faire."


@pytest.mark.parametrize(
    ("key", "state"), [(KEY.Key_C, "started"), (KEY.Key_F, "done"), (KEY.Key_A, "dropped")]
)
def test_letter_says_how_far_it_is_and_undo_takes_it_back(desk, panel, event, qtbot, key, state):
    type_one(qtbot, panel)
    qtbot.waitUntil(lambda: panel.table.model.rowCount() == 1)
    panel.table.view.selectRow(0)
    qtbot.keyClick(panel.table.view, key)
    qtbot.waitUntil(lambda: [row.state for row in found(desk, event)] == [state])
    desk.undo()
    assert [row.state for row in found(desk, event)] == ["open"]


def test_figure_opens_the_check_after_so_many_months(desk, panel, event, qtbot, during):
    type_one(qtbot, panel)
    qtbot.waitUntil(lambda: panel.table.model.rowCount() == 1)
    panel.table.view.selectRow(0)

    def check(dialog):
        assert isinstance(dialog, CheckFollowUp)
        assert dialog.windowTitle() == "Point à 3 mois"
        dialog.state.setCurrentIndex(1)
        dialog.note.setPlainText("la mairie prête la sienne")
        dialog.day.setText("20/06/2030")
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    failures = during(check)
    qtbot.keyClick(panel.table.view, KEY.Key_3)
    qtbot.waitUntil(lambda: found(desk, event)[0].checks != ())
    assert failures == []
    row = found(desk, event)[0]
    assert (row.state, [(c.months, c.seen_on, c.note) for c in row.checks]) == (
        "started", [(3, dt.date(2030, 6, 20), "la mairie prête la sienne")],
    )  # fmt: skip


def test_enter_opens_the_action_and_del_removes_it(desk, panel, event, qtbot, during):
    type_one(qtbot, panel)
    qtbot.waitUntil(lambda: panel.table.model.rowCount() == 1)
    panel.table.view.selectRow(0)

    def change(dialog):
        assert isinstance(dialog, EditFollowUp)
        dialog.what.setPlainText("Visiter deux salles")
        dialog.due.setText("1/5/2030")
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    failures = during(change)
    qtbot.keyClick(panel.table.view, KEY.Key_Return)
    assert failures == []
    assert [(row.what, row.due) for row in found(desk, event)] == [
        ("Visiter deux salles", dt.date(2030, 5, 1))
    ]
    qtbot.keyClick(panel.table.view, KEY.Key_Delete)
    assert found(desk, event) == []
