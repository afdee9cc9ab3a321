"""The settings of a forum, typed in the tab "Déroulé"."""

import datetime as dt

import pytest

from envies_desktop.open_forum.page.settings import ForumSettingsPanel
from envies_desktop.open_forum.queries.forum import forum_settings


@pytest.fixture
def panel(desk, forum, qtbot):
    made = ForumSettingsPanel(desk, forum.event)
    qtbot.addWidget(made)
    made.show()
    made.refresh_now()
    return made


def settings(forum):
    with forum.store.read() as session:
        return forum_settings(session, forum.event)


def test_what_is_typed_is_kept_and_usual_words_stand_in_grey(panel, forum, qtbot):
    words = panel.words
    assert (words.law.text(), words.law.placeholderText()[:23]) == ("", "La loi de la mobilité\u00a0:")
    qtbot.keyClicks(words.principles[1], "Venez sans rien")
    panel.flush()
    words.fifth.click()
    panel.flush()
    found = settings(forum)
    assert (found.typed_principles[1], found.fifth) == ("Venez sans rien", True)
    panel.refresh_now()
    assert words.principles[4].isEnabled()


def test_slots_and_spaces_are_typed_in_their_lines(panel, forum, qtbot):
    fields = panel.places.fields
    start = fields.widgets[f"{forum.slots[0].hex}:start"]
    qtbot.keyClicks(start, "10h15")
    panel.flush()
    name = fields.widgets[f"{forum.spaces[0].hex}:name"]
    qtbot.keyClicks(name, "Jardin")
    panel.flush()
    board = forum.board()
    assert (board.slots[0].begins, board.slots[1].begins) == (dt.time(10, 15), dt.time(11, 10))
    assert [space.name for space in board.spaces] == ["Jardin", "Espace B", "Espace C"]


def test_name_that_is_taken_is_said_under_the_lines(panel, forum, qtbot):
    for place in (0, 1):
        qtbot.keyClicks(panel.places.fields.widgets[f"{forum.spaces[place].hex}:name"], "Hall")
        panel.flush()
    assert panel.places.problem.text().startswith("Un autre espace s’appelle déjà «\u00a0Hall\u00a0»")
    assert [space.typed for space in forum.board().spaces] == ["Hall", "", ""]


def test_day_is_laid_out_by_one_button(panel, forum, qtbot):
    panel._lay("whole")
    panel.refresh_now()
    assert len(forum.board().slots) == 3
    forum.store.undo()
    assert len(forum.board().slots) == 2
    panel.refresh_now()
    assert len(panel.places.fields.widgets) == 2 * (2 + 3)
