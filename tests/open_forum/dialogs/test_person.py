"""The topics that somebody chose, in their dialog."""

import pytest
from PySide6.QtCore import Qt

from envies_desktop import app
from envies_desktop.desk import theme
from envies_desktop.open_forum.actions.interests import set_interests
from envies_desktop.open_forum.dialogs.person import InterestsPanel, interest_count
from envies_desktop.open_forum.queries.people import forum_rows
from envies_desktop.settings import Settings


@pytest.fixture
def desk(qapp, store):
    theme.apply("light", 100)
    made = app.make_desk(store, Settings(author="Anne"))
    yield made
    made.close()


def test_numbers_typed_are_the_topics_chosen_and_make_the_own_list(desk, forum, qtbot):
    forum.topic("Un", cell=(1, 0))
    forum.topic("Deux")
    panel = InterestsPanel(desk, forum.people[2])
    qtbot.addWidget(panel)
    qtbot.keyClicks(panel.numbers, "2 1")
    qtbot.keyClick(panel.numbers, Qt.Key.Key_Return)
    assert [panel.chosen.item(place).text() for place in range(2)] == ["1  Un", "2  Deux"]
    assert panel.own.text().split("\n") == [
        "Créneau 1\u00a0: libre, papillon ou bourdon", "Créneau 2\u00a0: 1 Un – Espace A",
    ]  # fmt: skip
    with forum.store.read() as session:
        rows = forum_rows(session, forum.event)
    assert sorted(interest_count(row) for row in rows) == [0, 0, 0, 0, 0, 2]


def test_number_that_no_topic_has_is_said_by_the_dialog(desk, forum, qtbot):
    topic = forum.topic("Un", 1)
    forum.do(set_interests, participant_id=forum.people[2], topics=[topic])
    panel = InterestsPanel(desk, forum.people[2])
    qtbot.addWidget(panel)
    said = []
    panel.said.connect(said.append)
    panel.numbers.selectAll()
    qtbot.keyClicks(panel.numbers, "1 7")
    qtbot.keyClick(panel.numbers, Qt.Key.Key_Return)
    assert said == ["Aucun sujet n’a le numéro 7\u00a0: vérifiez-le sur la feuille, rien n’a été noté."]
    assert panel.chosen.count() == 1
