"""The interviews to go on with, on the first page."""

import datetime as dt

import pytest
from PySide6.QtWidgets import QPushButton

from envies_desktop.diagnostics.actions import close_diagnostic
from envies_desktop.diagnostics.model import Diagnostic
from envies_desktop.diagnostics.page.page import DiagnosticsPage
from envies_desktop.diagnostics.page.unfinished import Unfinished


@pytest.fixture
def panel(qtbot, desk, case):
    made = Unfinished(desk)
    qtbot.addWidget(made)
    made.show()
    made.read()
    return made


def _lines(panel):
    return [line.accessibleName() for line in panel.card.findChildren(QPushButton)]


def test_interview_is_one_click_from_being_resumed(panel, case, desk, monkeypatch):
    assert (panel.title.text(), _lines(panel)) == (
        "1 diagnostic à poursuivre",
        ["Azoth – 0\u00a0% de réponses, du 02/11/2026 – Diagnostic de maturité partenariale – association"],
    )
    went = []
    monkeypatch.setattr(desk, "open", lambda page, **target: went.append((page, target)))
    panel.card.findChildren(QPushButton)[0].click()
    assert went == [("diagnostics", {"diagnostic_id": case.diagnostic})]


def test_finished_closed_and_shown_ones_wait_for_nobody(panel, case, store):
    case.answer(2)
    panel.read()
    assert panel.card.isHidden()
    with store.work("answer-clear", name="x") as work:
        work.get(Diagnostic, case.diagnostic).demo = True
    case.answer(2, but={"p1"})
    panel.read()
    assert panel.card.isHidden()


def test_closed_one_is_not_gone_on_with(panel, case, store):
    with store.work("diagnostic-close", name="x") as work:
        close_diagnostic(work, diagnostic_id=case.diagnostic, closed_on=dt.date(2026, 11, 9))
    panel.read()
    assert panel.card.isHidden()


def test_page_opens_the_dialog_where_another_page_asks_for_a_new_one(qtbot, desk, case, monkeypatch):
    page, asked = DiagnosticsPage(desk), []
    qtbot.addWidget(page)
    monkeypatch.setattr(page.listing, "create_new", lambda: asked.append(1))
    page.go_to(new=True)
    qtbot.waitUntil(lambda: asked == [1])
