"""What waits on the first page: three lines at most, cut where there is no room."""

import pytest
from PySide6.QtWidgets import QPushButton

from envies_desktop.desk.pending import Pending

LONG = "Association pour la sauvegarde du patrimoine & le <b>vivre-ensemble</b> – " * 3 + "fin"


@pytest.fixture
def panel(desk, dressed, qtbot):
    made = Pending(desk)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def _lines(panel):
    return [line for line in panel.card.findChildren(QPushButton) if line.isVisible()]


def test_nothing_takes_no_room(panel):
    panel.show_lines("Rien", [])
    assert (panel.card.isHidden(), panel.sizeHint().height()) == (True, 0)


def test_three_are_shown_and_the_others_counted(panel):
    went = []
    panel.show_lines("Cinq", [(f"n° {n}", lambda n=n: went.append(n)) for n in range(5)])
    assert [line.text() for line in _lines(panel)] == ["n° 0", "n° 1", "n° 2"]
    _lines(panel)[1].click()
    assert (went, panel.card.isHidden()) == ([1], False)


def test_long_words_are_cut_to_the_window_and_come_back_in_a_wide_one(panel, qtbot):
    panel.show_lines("Un", [(LONG, lambda: None)])
    line = _lines(panel)[0]
    assert panel.minimumSizeHint().width() < 200
    qtbot.waitUntil(lambda: line.text().endswith("…"))
    assert line.accessibleName() == LONG
    panel.resize(4000, 300)
    qtbot.waitUntil(lambda: line.text() == LONG.replace("&", "&&"))
