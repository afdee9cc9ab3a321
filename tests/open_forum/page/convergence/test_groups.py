"""Action groups typed in their dialog, by keyboard."""

import datetime as dt

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt

from envies_desktop.desk.fields import choose
from envies_desktop.directory.model import NeedOffer
from envies_desktop.events.actions import set_status
from envies_desktop.open_forum.dialogs.group import GroupDialog
from envies_desktop.open_forum.page.convergence.groups import GroupsPanel
from envies_desktop.open_forum.queries.groups import forum_groups

KEY = Qt.Key
TODAY = dt.date(2030, 3, 15)


@pytest.fixture
def panel(desk, held, shown):
    return shown(GroupsPanel(desk, held.event, today=lambda: TODAY))


def groups(desk, held):
    with desk.store.read() as session:
        return forum_groups(session, held.event, TODAY)


def type_into(qtbot, dialog, field, text, enter=False):
    dialog.activateWindow()
    field.setFocus()
    qtbot.keyClicks(field, text)
    if enter:
        qtbot.keyClick(field, KEY.Key_Return)
    qtbot.wait(20)


def test_group_is_typed_whole(desk, held, panel, qtbot, during):
    def fill(dialog):
        assert isinstance(dialog, GroupDialog)
        type_into(qtbot, dialog, dialog.title, "Un bus du soir")
        choose(dialog.topic, held.topics[2])
        type_into(qtbot, dialog, dialog.step, "Ecrire au maire")
        type_into(qtbot, dialog, dialog.owner, "bon", enter=True)
        type_into(qtbot, dialog, dialog.volunteers.field, "1", enter=True)
        type_into(qtbot, dialog, dialog.volunteers.field, "cas", enter=True)
        type_into(qtbot, dialog, dialog.needs, "une salle")
        dialog.directory.setCurrentIndex(dialog.directory.findText("Maison Bonnet"))
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    failures = during(fill)
    panel.create_new()
    assert failures == []
    found = groups(desk, held)[0]
    assert (found.title, found.topic_number, found.needs, found.in_directory) == (
        "Un bus du soir", 3, "une salle", True,
    )  # fmt: skip
    assert (found.step.what, found.step.owner_id, found.step.due) == (
        "Ecrire au maire", held.people[1], dt.date(2030, 4, 14),
    )  # fmt: skip
    assert [row.id for row in found.volunteers] == [held.people[0], held.people[2]]
    with desk.store.read() as session:
        assert session.scalars(sa.select(NeedOffer.text)).all() == ["une salle"]
    desk.undo()
    assert groups(desk, held) == []


def test_owner_who_is_not_there_is_refused_and_nothing_typed_is_lost(desk, held, panel, qtbot, during):
    with desk.store.work("participant-status", name="x") as work:
        set_status(work, participant_ids=held.people[:1], status="present")

    def fill(dialog):
        type_into(qtbot, dialog, dialog.title, "Un bus")
        type_into(qtbot, dialog, dialog.step, "Ecrire")
        type_into(qtbot, dialog, dialog.owner, "bon", enter=True)
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        assert dialog.banner.words.text() == (
            "Maison Bonnet n’est pas dans la salle\u00a0: choisissez quelqu’un de présent, ou notez son "
            "arrivée à l’accueil."
        )
        assert (dialog.title.text(), groups(desk, held)) == ("Un bus", [])
        dialog.owner.selectAll()
        type_into(qtbot, dialog, dialog.owner, "1", enter=True)
        dialog.due.setText("20/04/2030")
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        assert dialog.banner.words.text().startswith(
            "Un premier pas se fait sous 30 jours, au plus tard le 14/04/2030, pas le 20/04/2030"
        )
        dialog.due.setText("10/04/2030")
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    failures = during(fill)
    panel.create_new()
    assert failures == []
    assert [(row.step.owner_id, row.step.due) for row in groups(desk, held)] == [
        (held.people[0], dt.date(2030, 4, 10))
    ]


def test_group_is_opened_by_enter_and_removed_by_del(desk, held, panel, qtbot, during):
    failures = during(lambda dialog: (dialog.title.setText("Un bus"), dialog.go.click()))
    panel.create_new()
    qtbot.waitUntil(lambda: panel.table.model.rowCount() == 1)
    panel.table.view.selectRow(0)
    more = during(lambda dialog: (dialog.title.setText("Deux bus"), dialog.go.click()))
    qtbot.keyClick(panel.table.view, KEY.Key_Return)
    assert (failures, more) == ([], [])
    assert [row.title for row in groups(desk, held)] == ["Deux bus"]
    qtbot.keyClick(panel.table.view, KEY.Key_Delete)
    assert groups(desk, held) == []
    desk.undo()
    assert [row.title for row in groups(desk, held)] == ["Deux bus"]


def test_volunteer_is_taken_away_by_del(desk, held, panel, qtbot, during):
    def fill(dialog):
        dialog.title.setText("Un bus")
        for badge in "12":
            type_into(qtbot, dialog, dialog.volunteers.field, badge, enter=True)
        dialog.volunteers.list.setCurrentRow(0)
        qtbot.keyClick(dialog.volunteers.list, KEY.Key_Delete)
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    failures = during(fill)
    panel.create_new()
    assert failures == []
    assert [row.id for row in groups(desk, held)[0].volunteers] == [held.people[1]]
