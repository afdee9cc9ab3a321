"""The rounds of an event beside what every event has, as people type them; the lack of tables is said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from envies_desktop.speed_dating.actions import change_setup
from envies_desktop.speed_dating.page.rounds import RoundsPanel
from envies_desktop.speed_dating.page.rounds_words import read_breaks, shown_breaks
from envies_desktop.speed_dating.queries.card import speed_dating_card

LEFT = Qt.MouseButton.LeftButton


def card(desk, key):
    with desk.store.read() as session:
        return speed_dating_card(session, key)


@pytest.fixture
def schedule(window, event):
    window.open_page("events", event_id=event, tab="schedule")
    return window.current.view.tabs.content()


@pytest.fixture
def rounds(schedule):
    assert isinstance(schedule.beside, RoundsPanel)
    return schedule.beside


@pytest.fixture
def panel(window, event, qtbot):
    window.open_page("events", event_id=event, tab="participants")
    found = window.current.view.tabs.content()
    qtbot.waitUntil(lambda: found.table.model.rowCount() == 4)
    return found


def test_times_of_rounds_follow_the_typing(rounds, qtbot):
    rounds.form.rounds.setValue(3)
    assert rounds.form.sentence.text() == ("3 tours de 7 min, de 17\u00a0h\u00a030 à 17\u00a0h\u00a055")
    assert "plus de tours (3) que de partenaires" in rounds.form.warning.text()


def test_tables_follow_the_list_until_typed_and_again(desk, rounds, event, qtbot):
    tables, follow = rounds.form.tables, rounds.form.follow
    assert (card(desk, event).tables, tables.value(), follow.isVisible()) == (2, 2, True)
    qtbot.mouseClick(follow, LEFT)
    qtbot.waitUntil(lambda: tables.value() == 0)
    assert tables.text() == "suit la liste (2)"
    assert not follow.isVisible()
    assert (card(desk, event).tables, card(desk, event).table_count) == (0, 2)
    tables.setValue(1)
    rounds.form.fields.flush()
    qtbot.waitUntil(follow.isVisible)
    assert card(desk, event).table_count == 1
    assert "ajoutez des tables" in rounds.form.warning.text()


def test_rounds_that_do_not_fit_are_said(rounds, qtbot):
    rounds.form.fields.widgets["round_minutes"].setValue(90)
    assert rounds.form.warning.text().startswith("Les tours finissent à 20\u00a0h\u00a032, soit 47 min après")


def test_breaks_are_typed_as_people_say_them(desk, event, rounds, qtbot):
    breaks = rounds.form.fields.widgets["breaks"]
    breaks.setFocus()
    qtbot.keyClicks(breaks, "tour 1 : 10 min")
    rounds.form.fields.flush()
    assert card(desk, event).breaks == ((1, 10),)


def test_hours_of_the_event_count_as_they_are_typed(schedule, rounds, qtbot):
    start = schedule.form.fields.widgets["start"]
    start.setFocus()
    start.selectAll()
    qtbot.keyClicks(start, "18h")
    assert rounds.form.sentence.text() == ("2 tours de 7 min, de 18\u00a0h\u00a000 à 18\u00a0h\u00a016")


def test_meetings_lost_for_lack_of_tables_are_said(desk, panel, event, qtbot):
    assert not panel.note.isVisible()
    with desk.store.work("event-change", name="Soirée") as work:
        change_setup(work, event_id=event, tables=1)
    qtbot.waitUntil(panel.note.isVisible)
    assert panel.note.words.text() == (
        "1 table pour 2 rencontres à la fois\u00a0: 2 rencontres perdues faute de tables."
    )
    assert (
        panel.cards[3].accessibleName() == "2 × 1 tours × rencontres à la fois. 2 de moins, faute de tables"
    )
    follow = panel.note.findChild(QPushButton)
    qtbot.mouseClick(follow, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.note.isVisible())


def test_breaks_read_back_as_shown():
    assert read_breaks(shown_breaks([[4, 10], [8, 5]])) == [[4, 10], [8, 5]]
    assert read_breaks("") == []
    with pytest.raises(ValueError, match=r"."):
        read_breaks("au milieu")
