"""A diagnostic that is closed is read, not changed; what was being typed is kept."""

import pytest
from PySide6.QtCore import Qt

from envies_desktop.diagnostics.page.record import DiagnosticRecord


@pytest.fixture
def record(qtbot, desk, case):
    case.answer(0)
    made = DiagnosticRecord(desk, case.diagnostic)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    made.show()
    qtbot.waitUntil(lambda: bool(made.interview.here))
    return made


def test_words_being_typed_are_kept_when_it_is_closed(record, qtbot, case):
    record.interview.view.pad.text.setFocus()
    qtbot.keyClicks(record.interview.view.pad.text, "Une equipe soudee")
    record.close_it.click()
    assert (case.card().notes, case.card().closed_on is not None) == ("Une equipe soudee", True)


def test_closed_diagnostic_is_only_read(record, qtbot, case):
    record.close_it.click()
    record.tabs.show_step("plan")
    plan = record.tabs.content("plan")
    qtbot.waitUntil(lambda: plan.cards[0].owner.isReadOnly())
    assert plan.said.text().endswith("rouvrez-le pour le modifier.")
    record.tabs.show_step("interview")
    qtbot.waitUntil(lambda: record.interview.view.pad.text.isReadOnly())
    assert [field.isReadOnly() for field in (plan.cards[0].owner, plan.cards[0].due)] == [True, True]
    assert (plan.new.isEnabled(), plan.back.isEnabled(), plan.cards[0].done.isEnabled()) == (
        False,
        False,
        True,
    )
    plan.cards[0].done.click()
    assert [one.done_on is not None for one in case.card().actions] == [True]


def test_line_of_a_closed_swot_stays_and_it_says_why(record, qtbot, desk, case, monkeypatch):
    said = []
    monkeypatch.setattr(desk, "say", said.append)
    record.close_it.click()
    record.tabs.show_step("results")
    weak = record.results.board.quadrants["W"]
    qtbot.waitUntil(lambda: weak.list.count() > 0 and not weak.new.isEnabled())
    weak.list.setCurrentRow(0)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Plus):
        qtbot.keyClick(weak.list, key)
    assert (weak.new.isEnabled(), case.card().lines) == (False, ())
    assert said[-1] == "Ce diagnostic est clos\u00a0: rouvrez-le pour le modifier."
    record.close_it.click()
    qtbot.waitUntil(weak.new.isEnabled)


def test_double_click_closes_and_does_not_open_again(record, qtbot, case):
    qtbot.mouseClick(record.close_it, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(record.close_it, Qt.MouseButton.LeftButton)
    assert case.card().closed_on is not None
    assert record.close_it.text() == "Rouvrir"
