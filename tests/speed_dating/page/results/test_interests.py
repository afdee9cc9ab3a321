"""Mutual interests, their leads and their calls, in the tab."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from envies_desktop.partnerships.queries import call_rows, lead_rows
from envies_desktop.speed_dating.actions import set_ratings
from envies_desktop.speed_dating.page.results.panel import CALLS, ENTRY, INTERESTS, LEADS
from envies_desktop.speed_dating.ratings import Entry


@pytest.fixture
def said(store, event_id, held):
    """1 and 4 want each other and both give their contact; 2 wants 5, who answers 2; 3 wants 6."""
    for rater, *entries in (
        (1, Entry(4, 4, True)), (4, Entry(1, 3, True)), (2, Entry(5, 4)), (5, Entry(2, 2)), (3, Entry(6, 3)),
    ):  # fmt: skip
        with store.work("ratings-set") as work:
            set_ratings(work, event_id=event_id, rater_id=held.slip(rater).person.id, entries=entries)


@pytest.fixture
def interests(panel, said, qtbot):
    panel.choose(INTERESTS)
    qtbot.waitUntil(lambda: panel.interests.table.model.rowCount() == 3)
    return panel.interests


def _texts(table):
    model = table.model
    return [[model.data(model.index(row, k)) for k in range(model.columnCount())]
            for row in range(model.rowCount())]  # fmt: skip


def test_couples_come_first_then_one_sided_interests(interests):
    assert _texts(interests.table) == [
        ["♥ réciproque", "● Azoth", "■ Lavande", "4 / 3", "oui, les deux ont accepté", "–"],
        ["→ un seul côté", "● Charlie", "■ Platanes", "4 / 2", "non\u00a0: intérêt d’un seul côté", "–"],
        ["→ un seul côté", "● Fontaine", "■ Val", "3 / –", "non\u00a0: intérêt d’un seul côté", "–"],
    ]
    assert [card.accessibleName().split()[0] for card in interests.cards] == ["♥", "1", "2"]


def test_contact_not_given_says_by_whom(interests, store, event_id, held, qtbot):
    with store.work("ratings-set") as work:
        set_ratings(work, event_id=event_id, rater_id=held.slip(4).person.id, entries=[Entry(1, 3, False)])
    qtbot.waitUntil(lambda: _texts(interests.table)[0][4] == "non\u00a0: accord manquant – Lavande")


def test_button_opens_the_leads_once(interests, panel, qtbot, store, event_id):
    assert interests.open.isEnabled()
    qtbot.mouseClick(interests.open, Qt.MouseButton.LeftButton)
    with store.read() as session:
        assert [lead.name for lead in lead_rows(session, event_id)] == ["Azoth – Lavande"]
        assert len(call_rows(session, dt.date.today(), event_id)) == 3
    qtbot.waitUntil(lambda: not interests.open.isEnabled())
    assert interests.open.text() == "Toutes les pistes sont ouvertes"
    assert _texts(interests.table)[0][5] == "Piste"
    panel.choose(LEADS)
    qtbot.waitUntil(lambda: panel.leads.table.model.rowCount() == 1)
    panel.choose(CALLS)
    qtbot.waitUntil(lambda: panel.calls.table.model.rowCount() == 3)


def test_every_way_says_what_to_do_first_while_it_is_empty(panel, qtbot):
    for place, way in ((INTERESTS, panel.interests), (LEADS, panel.leads), (CALLS, panel.calls)):
        panel.choose(place)
        qtbot.waitUntil(lambda shown=way.table: shown._stack.currentWidget() is shown._empty)
        assert not way.table.filter.isVisible()


def test_ctrl_n_makes_a_lead_only_where_leads_are_shown(panel):
    panel.choose(ENTRY)
    assert panel.create_new() is False


def test_ctrl_f_goes_to_the_badge(panel):
    panel.choose(ENTRY)
    assert panel.focus_search() is True
    assert panel.entry.fields.who.selectedText() == panel.entry.fields.who.text()
