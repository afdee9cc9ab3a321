"""What was missed, proposed at the end: a place, a list of who asked, a group."""

import datetime as dt

import pytest

from envies_desktop.open_forum.page.convergence.missed import MissedPanel
from envies_desktop.open_forum.queries.board import forum_board
from envies_desktop.open_forum.queries.groups import forum_groups

TODAY = dt.date(2030, 3, 15)


@pytest.fixture
def panel(desk, held, shown):
    return shown(MissedPanel(desk, held.event, today=lambda: TODAY))


def test_most_missed_topic_is_proposed_with_who_asked(panel):
    assert panel.said.text() == (
        "3 personnes n’ont pas pu aller à «\u00a03. Le bus\u00a0»\u00a0: proposez-le."
    )
    assert panel.who.text() == (
        "L’ont demandé sans pouvoir y aller\u00a0: Ange Azema (1), Ange Bonnet (2), Ange Casal (3)"
    )


def test_topic_is_given_a_free_place_and_is_missed_no_more(desk, held, panel, qtbot):
    assert panel.where.itemText(0) == "A2 – Créneau 2, Espace A"
    panel.give_place()
    with desk.store.read() as session:
        assert forum_board(session, held.event).by_id[held.topics[2]].ticket == "A2"
    qtbot.waitUntil(lambda: panel.table.model.rowCount() == 0)
    desk.undo()
    qtbot.waitUntil(lambda: panel.table.model.rowCount() == 1)


def test_those_who_missed_it_become_a_group(desk, held, panel, during):
    failures = during(lambda dialog: dialog.go.click())
    panel.make_group()
    assert failures == []
    with desk.store.read() as session:
        found = forum_groups(session, held.event, TODAY)[0]
    assert (found.title, found.topic_number) == ("Le bus", 3)
    assert [row.id for row in found.volunteers] == held.people[:3]
