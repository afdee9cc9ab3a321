"""The lists of diagnostics, the dialog that opens one, and the page around them."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from envies_desktop.diagnostics.dialogs.new import NewDiagnostic
from envies_desktop.diagnostics.page.listing import DiagnosticList
from envies_desktop.diagnostics.page.organisation import OrganisationDiagnostics
from envies_desktop.diagnostics.page.page import DiagnosticsPage
from envies_desktop.i18n import tr

ASSOCIATION = "maturite_partenariat_association"


def _texts(panel):
    model = panel.table.model
    return [[model.data(model.index(row, k)) for k in range(model.columnCount())]
            for row in range(model.rowCount())]  # fmt: skip


def _shown(qtbot, made, count):
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.table.model.rowCount() == count)
    return made


def test_list_says_how_far_and_at_which_level(qtbot, desk, case):
    case.answer(1)
    assert _texts(_shown(qtbot, DiagnosticList(desk), 2)) == [
        ["● Azoth", "SWOT sans questionnaire", "03/11/2026", "–", "–", "Anne", "en cours"],
        [
            "● Azoth",
            "Diagnostic de maturité partenariale – association",
            "02/11/2026",
            "100\u00a0%",
            "Consolidation (33)",
            "Anne",
            "en cours",
        ],
    ]


def test_latest_ones_come_first(qtbot, desk, case):
    case.open(None, dt.date(2026, 11, 9), whom=case.val)
    assert [row[2] for row in _texts(_shown(qtbot, DiagnosticList(desk), 3))] == [
        "09/11/2026",
        "03/11/2026",
        "02/11/2026",
    ]


def test_few_answers_are_provisional(qtbot, desk, case, store):
    first = case.card().questionnaire.questions[0].short
    case.answer(3, but={q.short for q in case.card().questionnaire.questions} - {first})
    assert _texts(_shown(qtbot, DiagnosticList(desk), 2))[1][3:5] == ["3\u00a0%", "provisoire"]


def test_closed_ones_can_be_left_out(qtbot, desk, case, store):
    from envies_desktop.diagnostics.actions import close_diagnostic

    made = _shown(qtbot, DiagnosticList(desk), 2)
    with store.work("diagnostic-close", name="x") as work:
        close_diagnostic(work, diagnostic_id=case.room, closed_on=dt.date(2026, 11, 9))
    qtbot.waitUntil(lambda: _texts(made)[0][-1] == "clos le 09/11/2026")
    made.open_only.click()
    assert [row[1] for row in _texts(made)] == ["Diagnostic de maturité partenariale – association"]


def test_removed_diagnostic_is_brought_back_by_undo(qtbot, desk, case, store):
    made = _shown(qtbot, DiagnosticList(desk), 2)
    made.table.view.selectRow(0)
    qtbot.keyClick(made.table.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: made.table.model.rowCount() == 1)
    store.undo()
    qtbot.waitUntil(lambda: made.table.model.rowCount() == 2)


def test_record_of_an_organisation_shows_its_own(qtbot, desk, case):
    case.open(ASSOCIATION, dt.date(2026, 11, 4), whom=case.val)
    made = _shown(qtbot, OrganisationDiagnostics(desk, case.val), 1)
    assert _texts(made)[0][0] == "04/11/2026"


@pytest.fixture
def dialog(qtbot, desk, case):
    made = NewDiagnostic(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_questionnaires_for_that_kind_come_first(dialog, qtbot, case):
    qtbot.keyClicks(dialog.whom, "val")
    qtbot.keyClick(dialog.whom, Qt.Key.Key_Return)
    assert dialog.whom.key == case.val
    titles = [dialog.what.itemText(place) for place in range(2)]
    counted = [tr("%n question(s)", "", count) for count in (26, 34)]
    assert titles == [
        f"Diagnostic de maturité partenariale – entreprise – {counted[0]}, 45 min",
        f"Diagnostic RSE & Partenariat – TPE/PME – {counted[1]}, 75 min",
    ]


def test_diagnostic_is_opened_by_its_author(dialog, qtbot, case):
    qtbot.keyClicks(dialog.whom, "azo")
    qtbot.keyClick(dialog.whom, Qt.Key.Key_Return)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    card = case.card(dialog.made)
    assert (card.name, card.facilitator, card.questionnaire.audience, card.opened_on) == (
        "Azoth", "Anne", "association", dt.date.today(),
    )  # fmt: skip


def test_swot_without_a_questionnaire_has_nobody_to_answer(dialog, qtbot, case):
    qtbot.keyClicks(dialog.whom, "azo")
    qtbot.keyClick(dialog.whom, Qt.Key.Key_Return)
    dialog.what.setCurrentIndex(dialog.what.count() - 1)
    assert not dialog.role.isEnabled()
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert (case.card(dialog.made).questionnaire, case.card(dialog.made).respondents) == (None, ())


def test_nobody_chosen_is_said_where_the_hand_is(dialog, qtbot):
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert "choisissez une organisation" in dialog.banner.words.text()


def test_page_opens_a_diagnostic_and_comes_back(qtbot, desk, case):
    page = DiagnosticsPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.go_to(diagnostic_id=case.diagnostic, tab="plan")
    assert (page.stack.currentWidget(), page.record.tabs.name()) == (page.record, "plan")
    assert (page.print_now(), page.record.tabs.name()) == (True, "documents")
    page.record.tabs.content().tab_wanted.emit("consents")
    assert page.record.tabs.name() == "consents"
    page.record.left.emit()
    assert page.print_now() is False
    assert (page.stack.currentWidget(), page.record) == (page.front, None)
