"""The dialog of a topic."""

import pytest
from PySide6.QtCore import Qt

from envies_desktop import app
from envies_desktop.desk import theme
from envies_desktop.open_forum.dialogs.topic import TopicDialog
from envies_desktop.settings import Settings


@pytest.fixture
def desk(qapp, store):
    theme.apply("light", 100)
    made = app.make_desk(store, Settings(author="Anne"))
    yield made
    made.close()


@pytest.fixture
def dialog(desk, forum, qtbot):
    topic = forum.topic("Un", 1, "Jo")
    made = TopicDialog(desk, forum.event, forum.row(topic))
    qtbot.addWidget(made)
    made.show()
    return made


def test_title_hosts_and_note_are_one_gesture(dialog, forum, qtbot):
    dialog.title.setText("Cantines")
    dialog.note.setPlainText("à surveiller")
    dialog.hosts.setCurrentRow(1)
    qtbot.keyClick(dialog.hosts, Qt.Key.Key_Delete)
    for typed in ("nom 4", "Sam"):
        dialog.seek.setFocus()
        qtbot.keyClicks(dialog.seek, typed)
        qtbot.keyClick(dialog.seek, Qt.Key.Key_Return)
        qtbot.wait(10)
    assert dialog.isVisible()
    dialog.go.click()
    row = forum.board().topics[0]
    assert (row.title, row.note, row.host_names) == ("Cantines", "à surveiller", "Léa Nom 1, Léa Nom 4, Sam")
    forum.store.undo()
    row = forum.board().topics[0]
    assert (row.title, row.note, row.host_names) == ("Un", "", "Léa Nom 1, Jo")


def test_title_that_is_empty_is_said_in_the_dialog(dialog, forum):
    dialog.title.setText(" ")
    dialog.go.click()
    assert dialog.banner.words.text() == "Un sujet a un titre\u00a0: notez celui qui est annoncé."
    assert dialog.isVisible()
