"""The card of those who announce."""

import pytest
from PySide6.QtCore import Qt

from envies_desktop.desk.finder import Choice
from envies_desktop.live.page import announcing
from envies_desktop.live.page.announcing import AnnouncingCard
from envies_desktop.live.queries.announcing import announcing_queue


class Seconds:
    """Seconds that pass when they are told to."""

    def __init__(self):
        self.now = 100.0

    def monotonic(self):
        return self.now


@pytest.fixture
def seconds(monkeypatch):
    made = Seconds()
    monkeypatch.setattr(announcing, "time", made)
    return made


@pytest.fixture
def shown(desk, meeting, qtbot):
    card = AnnouncingCard(desk, meeting, lambda text: [Choice("Sam", None)] if text == "known" else [])

    def look(changes=None):
        with desk.store.read() as session:
            card.show_queue(announcing_queue(session, meeting), 30)

    desk.changed.connect(look)
    qtbot.addWidget(card)
    card.show()
    look()
    yield card
    desk.changed.disconnect(look)


def queue(qtbot, card, *names):
    for name in names:
        card.add.setFocus()
        qtbot.keyClicks(card.add, name)
        qtbot.keyClick(card.add, Qt.Key.Key_Return)


def test_names_typed_make_a_queue_and_the_next_ones_are_named(shown, qtbot):
    assert not shown.tools.isVisible()
    queue(qtbot, shown, "Un", "Deux", "Trois", "Quatre", "Cinq", "Six")
    assert shown.next.text() == "Un"
    assert shown.then.text() == "puis Deux, Trois, Quatre et 2 autres"


def test_each_has_their_seconds_then_the_next_one_begins(shown, qtbot, seconds):
    queue(qtbot, shown, "Un", "Deux")
    shown.go.click()
    assert (shown.clock.text(), shown.go.text()) == ("0:30", "Suivant")
    seconds.now += 6.5
    shown._say_time()
    assert shown.clock.text() == "0:24"
    seconds.now += 30
    shown._say_time()
    assert shown.clock.text() == "Temps écoulé"
    shown.go.click()
    assert (shown.next.text(), shown.clock.text()) == ("Deux", "0:30")
    shown.go.click()
    assert (shown.left(), shown.tools.isVisible()) == (None, False)


def test_who_is_not_ready_goes_last_without_losing_seconds(shown, qtbot, seconds):
    queue(qtbot, shown, "Un", "Deux")
    shown.go.click()
    shown.last.click()
    assert (shown.next.text(), shown.left()) == ("Deux", None)
    shown.out.click()
    assert shown.next.text() == "Un"
