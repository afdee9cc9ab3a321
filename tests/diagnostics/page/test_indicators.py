"""The figures of a partnership: typed, saved at once, undone, read only once closed."""

import datetime as dt

from envies_desktop.diagnostics.actions import close_diagnostic
from envies_desktop.diagnostics.page.indicators import IndicatorsPanel
from envies_desktop.diagnostics.page.record import DiagnosticRecord

UTILITY = "utilite_sociale_partenariat"


def test_indicator_is_saved_as_it_is_typed_and_undone(qtbot, desk, case, store):
    key = case.open(UTILITY, dt.date(2026, 11, 5))
    panel = IndicatorsPanel(desk, key, case.card(key).questionnaire)
    qtbot.addWidget(panel)
    panel.show()
    assert len(panel.cells) == 65
    cell = panel.cells["nb_beneficiaires", "cible"]
    qtbot.keyClicks(cell, "120")
    panel.leave()
    assert case.card(key).measured == {("nb_beneficiaires", "cible"): "120"}
    assert cell.accessibleName() == "Bénéficiaires directs (personnes), Cible"
    desk.undo()
    panel.refresh()
    assert cell.text() == ""


def test_indicators_of_a_closed_diagnostic_are_only_read(qtbot, desk, case, store):
    key = case.open(UTILITY, dt.date(2026, 11, 5))
    with store.work("diagnostic-close", name="x") as work:
        close_diagnostic(work, diagnostic_id=key, closed_on=dt.date(2026, 11, 6))
    panel = IndicatorsPanel(desk, key, case.card(key).questionnaire)
    qtbot.addWidget(panel)
    panel.refresh()
    assert {cell.isReadOnly() for cell in panel.cells.values()} == {True}


def test_only_questionnaires_with_indicators_have_their_tab(qtbot, desk, case):
    shown = {}
    for code in (UTILITY, "rse_entreprise"):
        record = DiagnosticRecord(desk, case.open(code, dt.date(2026, 11, 5)))
        qtbot.addWidget(record)
        shown[code] = "indicators" in record.tabs.names()
    assert shown == {UTILITY: True, "rse_entreprise": False}
