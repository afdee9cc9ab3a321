"""The closing circle and the figures."""

import datetime as dt

import pytest

from envies_desktop.open_forum.page.convergence.closing import ClosingPanel
from envies_desktop.open_forum.queries.forum import forum_settings


@pytest.fixture
def panel(desk, held, shown):
    return shown(ClosingPanel(desk, held.event, today=lambda: dt.date(2030, 3, 15)))


def figures(panel):
    return [made._figure.text() for made in panel.figures]


def test_what_is_typed_is_kept_and_counted(desk, held, panel, qtbot):
    assert figures(panel) == ["3", "–", "0 / 2", "0 / 0", "0 / 0", "–"]
    for field, text in ((panel.closing, "Merci a tous"), (panel.asked, "24"), (panel.spoke, "21")):
        field.setFocus()
        qtbot.keyClicks(field, text)
    panel.flush()
    with desk.store.read() as session:
        found = forum_settings(session, held.event)
    assert (found.closing, found.spoke, found.asked) == ("Merci a tous", 21, 24)
    qtbot.waitUntil(lambda: figures(panel)[5] == "88\u00a0%")


def test_count_that_is_no_number_is_told(panel, qtbot):
    panel.asked.setFocus()
    qtbot.keyClicks(panel.asked, "beaucoup")
    panel.closing.setFocus()
    assert panel.problem.text() == "Écrivez un nombre de personnes, par exemple 24."
