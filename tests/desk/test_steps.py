"""The tabs of a record stand closer where all would not be seen."""

import pytest
from PySide6.QtWidgets import QLabel

from envies_desktop.desk import theme
from envies_desktop.desk.steps import SPARED, Steps

NAMES = ("Entretien", "Résultats", "Plan d’action", "Comparer", "Accords", "Documents")


@pytest.fixture
def steps(qtbot, desk):
    made = Steps(desk)
    qtbot.addWidget(made)
    for name in NAMES:
        made.add(name, name, lambda place: QLabel("x"))
    made.resize(1200, 300)
    made.show()
    return made


def _right_of_last(steps):
    return steps.tabBar().tabRect(steps.count() - 1).right()


def test_tabs_stand_closer_in_a_narrow_window_and_apart_again_in_a_wide_one(steps):
    apart = _right_of_last(steps)
    steps.resize(apart - 20, 300)
    assert apart - _right_of_last(steps) == SPARED * len(NAMES)
    steps.resize(1200, 300)
    assert _right_of_last(steps) == apart


def test_zoom_moves_tabs_closer_too(steps, qtbot):
    steps.resize(_right_of_last(steps) + 20, 300)
    theme.apply("light", 110)
    qtbot.waitUntil(lambda: steps.tabBar().property("tight") is True)
    theme.apply("light", 100)
    qtbot.waitUntil(lambda: steps.tabBar().property("tight") is False)
