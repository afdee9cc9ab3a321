"""Territories and themes, seen and added to in the settings, and where they are chosen."""

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt

from envies_desktop.directory.model import Territory, Theme
from envies_desktop.directory.page.reference import ReferencePanel


@pytest.fixture
def panel(desk, qtbot):
    made = ReferencePanel(desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.territories.names.count() > 0)
    return made


def names(shown):
    return [shown.names.item(at).text() for at in range(shown.names.count())]


def kept(desk, cls):
    with desk.store.read() as session:
        return sorted(session.scalars(sa.select(cls.name)))


@pytest.mark.parametrize(("part", "cls"), [("territories", Territory), ("themes", Theme)])
def test_name_typed_under_a_list_is_added_to_it_once(panel, desk, qtbot, part, cls):
    shown, before = getattr(panel, part), kept(desk, cls)
    qtbot.keyClicks(shown.line, "Zinzolin")
    qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Zinzolin" in names(shown))
    assert (kept(desk, cls), shown.line.text()) == (sorted([*before, "Zinzolin"]), "")
    qtbot.keyClicks(shown.line, "zinzolin")
    qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    assert (kept(desk, cls), shown.line.text()) == (sorted([*before, "Zinzolin"]), "zinzolin")
    desk.store.undo()
    qtbot.waitUntil(lambda: "Zinzolin" not in names(shown))


def test_name_that_is_empty_is_refused(panel, desk):
    before = kept(desk, Territory)
    panel.territories.line.setText("  ")
    panel.territories.add()
    assert kept(desk, Territory) == before
