"""The Plan tab, used as a facilitator uses it: plan, look, lock, exchange, go back, undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from envies_desktop.speed_dating.actions import add_speed_dating, change_setup
from envies_desktop.speed_dating.page.board import Grip
from envies_desktop.speed_dating.page.plan_panel import PlanPanel
from envies_desktop.speed_dating.queries.history import plan_history
from envies_desktop.speed_dating.queries.views import plan_view


@pytest.fixture
def panel(qtbot, desk, event_id):
    made = PlanPanel(desk, event_id)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    with qtbot.waitSignal(made.shown, timeout=20_000):
        made.show()
    return made


@pytest.fixture
def planned(panel, qtbot):
    panel.bar.show()
    with qtbot.waitSignals([panel.planning.ended, panel.shown], timeout=60_000):
        qtbot.mouseClick(panel.bar.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.view is not None)
    return panel


def _view(store, event_id):
    with store.read() as session:
        return plan_view(session, event_id)


def _seats(store, event_id):
    return {(m.round, m.table, m.a.label, m.b.label) for m in _view(store, event_id).meetings}


def test_empty_tab_says_what_it_is_for_and_offers_to_plan(panel, qtbot):
    assert panel.empty.isVisible()
    assert not panel.plan.isVisible()
    buttons = [b for b in panel.empty.findChildren(QPushButton) if b.isVisible()]
    with qtbot.waitSignal(panel.planning.ended, timeout=60_000):
        qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(panel.plan.isVisible)
    assert not panel.empty.isVisible()


def test_plan_is_saved_and_judged(planned, store, event_id):
    view = _view(store, event_id)
    assert (view.number, view.origin, view.quality.proven, len(view.meetings)) == (1, "solver", True, 6)
    figures = [card.accessibleName() for card in planned.cards]
    assert figures[0].startswith("3 / 3 ")


def test_a_proven_plan_says_what_too_few_tables_cost(panel, qtbot, desk, store, event_id):
    with store.work("event-change", name="x") as work:
        change_setup(work, event_id=event_id, tables=1)
    with qtbot.waitSignals([panel.planning.ended, panel.shown], timeout=60_000):
        panel.planning.start("score")
    qtbot.waitUntil(lambda: panel.view is not None)
    said = "Optimal prouvé, mais 4 rencontres perdues faute de tables"
    assert panel.cards[0].accessibleName().endswith(said)
    assert panel.stale.words.text() == "4 rencontres perdues faute de tables."
    follow = next(b for b in panel.stale.findChildren(QPushButton) if b.text() == "Suivre la liste")
    qtbot.mouseClick(follow, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.hand.facts.follow)
    with qtbot.waitSignals([panel.planning.ended, panel.shown], timeout=60_000):
        panel.planning.start("score")
    qtbot.waitUntil(lambda: panel.view.quality.lost == 0)
    assert panel.cards[0].accessibleName().endswith("Optimal prouvé")


def test_board_and_lists_say_who_goes(planned):
    meeting = planned.view.meetings[0]
    cell = planned.board.cell_at(meeting.round, meeting.table)
    assert [(face.name, face.who) for face in cell.faces] == [
        (person.label, f"Prénom {person.label}") for person in (meeting.a, meeting.b)
    ]
    assert meeting.a.called == f"{meeting.a.label} – Prénom {meeting.a.label}"
    assert planned.board.search(f"prenom {meeting.a.label}") > 0


def test_second_click_while_planning_makes_one_plan(panel, qtbot, store, event_id):
    with qtbot.waitSignal(panel.planning.ended, timeout=60_000):
        panel.planning.start("fair")
        panel.planning.start("fair")
    with store.read() as session:
        assert len(plan_history(session, event_id)) == 1


def test_search_that_ended_without_a_plan_is_no_longer_said_to_go_on(qtbot, desk, store):
    with store.work("event-add", name="Vide") as work:
        nobody = add_speed_dating(work, title="Vide").id
    panel = PlanPanel(desk, nobody)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.shown, timeout=20_000):
        panel.show()
    with qtbot.waitSignal(panel.planning.ended, timeout=60_000):
        panel.planning.start("fair")
        assert panel.bar.said.text() == "Recherche du meilleur plan…"
    assert panel.bar.said.text() == ""
    assert not panel.bar.isVisible()


def test_lock_by_key_then_planning_again_keeps_the_meeting(planned, qtbot, store, event_id):
    meeting = _view(store, event_id).meetings[0]
    board = planned.board
    board.setCurrentIndex(board.model().index(meeting.table, meeting.round))
    qtbot.keyClick(board, Qt.Key.Key_L)
    locked = [m for m in _view(store, event_id).meetings if m.locked]
    assert [(m.round, m.table, m.a.label) for m in locked] == [
        (meeting.round, meeting.table, meeting.a.label)
    ]
    with qtbot.waitSignal(planned.planning.ended, timeout=60_000):
        planned.planning.start("score")
    assert (meeting.round, meeting.table, meeting.a.label, meeting.b.label) in _seats(store, event_id)


def test_exchange_is_offered_with_its_price_then_made_then_undone(planned, qtbot, store, event_id):
    before = _seats(store, event_id)
    planned._offer_exchange(Grip(0, 0, 0), Grip(0, 1, 0))
    assert planned.proposal.isVisible()
    offers = [b for b in planned.proposal.findChildren(QPushButton) if b.isEnabled() and b.isVisible()]
    qtbot.mouseClick(offers[0], Qt.MouseButton.LeftButton)
    assert _seats(store, event_id) != before
    assert _view(store, event_id).origin == "manual"
    store.undo()
    assert _seats(store, event_id) == before
    assert _view(store, event_id).origin == "solver"


def test_leaving_the_offer_changes_nothing(planned, qtbot, store, event_id):
    before = _seats(store, event_id)
    planned._offer_exchange(Grip(0, 0, 0), Grip(0, 1, 0))
    qtbot.keyClick(planned.proposal, Qt.Key.Key_Escape)
    assert not planned.proposal.isVisible()
    assert _seats(store, event_id) == before


def test_history_goes_back_to_any_plan(planned, qtbot, store, event_id):
    with qtbot.waitSignal(planned.planning.ended, timeout=60_000):
        planned.planning.start("score")
    assert _view(store, event_id).number == 2
    planned.ways.choose(3)
    planned.history.refresh()
    with store.read() as session:
        first = next(p.id for p in plan_history(session, event_id) if p.number == 1)
    planned.history.table.opened.emit(first)
    assert _view(store, event_id).number == 1


def test_unmet_wish_says_why(planned, store, event_id):
    planned.ways.choose(2)
    model = planned.wishes.model
    said = [model.data(model.index(k, 4)) for k in range(model.rowCount())]
    assert len(said) == 4
    assert any("Lavande" in text for text in said)


def test_changed_wishes_say_that_the_plan_is_old(planned, qtbot, store, event_id):
    from envies_desktop.speed_dating.actions import set_wishes

    people = {p.person.label: p.person.id for p in _view(store, event_id).people}
    with store.work("wishes-set", name="Val") as work:
        set_wishes(work, participant_id=people["Val"], wished=[people["Azoth"]])
    qtbot.waitUntil(planned.stale.isVisible)


def test_search_leaves_the_found_places_in_the_light(planned, qtbot):
    planned.ways.search.setText("azoth")
    assert len(planned.board._drawn.lit) == 2
