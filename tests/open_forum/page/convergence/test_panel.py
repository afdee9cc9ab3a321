"""The tab "Convergence" as a whole."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QStackedWidget,
    QTableView,
)

from envies_desktop import app
from envies_desktop.desk import theme
from envies_desktop.desk.projector import RankingFace
from envies_desktop.live.actions.votes import open_ballot, set_totals
from envies_desktop.live.page.stages import Stages
from envies_desktop.open_forum.page.convergence.panel import CLOSING, GROUPS, VOTE, ConvergencePanel


def test_tab_stands_in_a_forum_after_the_reports(desk):
    names = [tab.name for tab in desk.activities.tabs("event", "forum_ouvert")]
    assert names[names.index("reports") :][:2] == ["reports", "convergence"]


def test_each_way_is_one_click_away(desk, held, shown, qtbot):
    panel = shown(ConvergencePanel(desk, held.event))
    assert [button.text() for button in panel.ways.buttons()] == [
        "Regrouper", "Voter", "Groupes d’action", "Sujets manqués", "Clôture et bilan",
    ]  # fmt: skip
    for way in (VOTE, GROUPS, CLOSING):
        panel.choose(way)
        assert panel.findChild(QStackedWidget).currentIndex() == way


def test_ranking_is_projected_from_the_vote(desk, held, shown, qtbot):
    with desk.store.work("ballot-add") as work:
        key = open_ballot(work, event_id=held.event, board="convergence", dots=3).id
        work.session.flush()
        set_totals(work, ballot_id=key, totals=[(held.topics[0], 2, False), (held.topics[2], 2, False)])
    window = app.make_window(desk)
    qtbot.addWidget(window)
    panel = shown(ConvergencePanel(desk, held.event))
    panel.choose(VOTE)
    qtbot.waitUntil(panel.vote.project.isVisible)
    panel.vote.project.click()
    stage = desk.shared(Stages).of(held.event)
    face = stage.window.face
    assert isinstance(face, RankingFace)
    assert [(row.rank, row.text, row.figure, row.tied) for row in face.rows] == [
        ("1", "1. Les horaires", "2", True), ("1", "3. Le bus", "2", True),
    ]  # fmt: skip
    with desk.store.work("ballot-count", name="x") as work:
        set_totals(work, ballot_id=key, totals=[(held.topics[2], 3, False)])
    qtbot.waitUntil(lambda: stage.window.face.rows[0].text == "3. Le bus")
    stage.hide()


@pytest.mark.parametrize("zoom", [100, 200])
def test_no_way_is_cut_across_and_everything_is_named(desk, held, qtbot, zoom):
    with desk.store.work("ballot-add") as work:
        open_ballot(work, event_id=held.event, board="convergence", dots=3)
    theme.apply("light", zoom)
    window = app.make_window(desk)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.open_page("events", event_id=held.event, tab="convergence")
    panel = window.current.view.tabs.content()
    cut, nameless = [], []
    for way in range(5):
        panel.choose(way)
        qtbot.wait(60)
        cut.append(window.stack.currentWidget().horizontalScrollBar().maximum())
        buddies = {label.buddy() for label in panel.findChildren(QLabel) if label.buddy()}
        nameless += [
            (way, type(field).__name__)
            for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QListWidget, QTableView)
            for field in panel.findChildren(kind)
            if field.isVisible()
            and field.focusPolicy() != Qt.FocusPolicy.NoFocus
            and not (field.accessibleName() or getattr(field, "text", str)() or field in buddies)
            and not isinstance(field.parent(), QComboBox | QAbstractSpinBox | QTableView)
        ]
    theme.apply("light", 100)
    assert (cut, nameless) == ([0] * 5, [])
