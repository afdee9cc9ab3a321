"""From a lead to its diagnostics, and back into the dialog that opens one."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from envies_desktop.diagnostics.dialogs.new import NewDiagnostic
from envies_desktop.diagnostics.page.consents import ConsentsPanel
from envies_desktop.diagnostics.queries import diagnostic_card, diagnostic_rows
from envies_desktop.partnerships.dialogs.diagnostics import LeadDiagnostics
from envies_desktop.partnerships.page.leads import LeadsPanel

UTILITY = "utilite_sociale_partenariat"


@pytest.fixture
def went(desk, monkeypatch):
    """Where the desk was asked to go."""
    found = []
    monkeypatch.setattr(desk, "open", lambda page, **target: found.append((page, target)))
    return found


@pytest.fixture
def panel(qtbot, desk, ids):
    made = LeadsPanel(desk, ids["event"])
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.table.model.rowCount() == 1)
    return made


def _then(act):
    QTimer.singleShot(50, lambda: act(QApplication.activeModalWidget()))


def _rows(store, key):
    with store.read() as session:
        return diagnostic_rows(session, partnership_id=key)


def test_lead_leads_to_the_interview_of_its_diagnostic(panel, qtbot, store, ids, went):
    assert [one.isEnabled() for one in panel.of_one] == [False, False, False]
    panel.table.view.selectRow(0)
    _then(lambda dialog: dialog.go.click())
    panel.diagnose.click()
    row = _rows(store, ids["lead"])[0]
    assert (row.name, went) == ("Azoth et Val", [("diagnostics", {"diagnostic_id": row.id})])
    listed = []
    _then(lambda dialog: (listed.append(dialog), dialog.listing.opened.emit(row.id)))
    panel.past.click()
    assert isinstance(listed[0], LeadDiagnostics)
    assert went == [("diagnostics", {"diagnostic_id": row.id})] * 2


def test_swot_made_in_a_room_from_a_lead_is_about_it(panel, store, ids, went):
    panel.table.view.selectRow(0)
    _then(lambda dialog: (_choose(dialog, ""), dialog.go.click()))
    panel.diagnose.click()
    row = _rows(store, ids["lead"])[0]
    with store.read() as session:
        card = diagnostic_card(session, row.id)
    assert (card.name, card.parties, card.questionnaire) == ("Azoth et Val", ("Azoth", "Val"), None)


@pytest.fixture
def dialog(qtbot, desk, ids):
    made = NewDiagnostic(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def _choose(dialog, code):
    dialog.what.setCurrentIndex(dialog.what.findData(code))


def test_questionnaire_about_a_partnership_asks_for_it(dialog, qtbot, store, ids):
    assert dialog.whom.isVisible()
    _choose(dialog, UTILITY)
    assert (dialog.whom.isVisible(), dialog.pair.isVisible()) == (False, True)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert "porte sur un partenariat" in dialog.banner.words.text()
    qtbot.keyClicks(dialog.pair, "val")
    dialog.pair.returnPressed.emit()
    assert (dialog.pair.key, dialog.pair.text()) == (ids["lead"], "Azoth et Val")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert [row.id for row in _rows(store, ids["lead"])] == [dialog.made]


def test_another_questionnaire_asks_for_an_organisation(dialog):
    _choose(dialog, UTILITY)
    _choose(dialog, "rso_association")
    assert (dialog.whom.isVisible(), dialog.pair.isVisible()) == (True, False)


def test_first_to_answer_is_somebody_the_questionnaire_names(dialog):
    _choose(dialog, "satisfaction_evenement")
    _choose(dialog, UTILITY)
    assert dialog.role.currentData() == "association"


def test_each_party_gives_its_own_consent(dialog, qtbot, desk, store, ids):
    _choose(dialog, UTILITY)
    qtbot.keyClicks(dialog.pair, "azoth")
    dialog.pair.returnPressed.emit()
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    panel = ConsentsPanel(desk, dialog.made)
    qtbot.addWidget(panel)
    panel.show()
    panel.name.setText("Léa")
    panel.record("paa", True)
    panel.party.setCurrentIndex(panel.party.findText("Val"))
    panel.record("paa", True)
    qtbot.waitUntil(lambda: "Val" in panel.said["paa"].text())
    assert panel.said["paa"].text().split("\n")[1] == "Azoth\u00a0: non demandé, donc non"
    with store.read() as session:
        lines = diagnostic_card(session, dialog.made).consents
    assert [(line.audience, line.partner, line.given) for line in lines] == [("paa", "Val", True)]
    assert list(panel.said) == ["paa", "public"]
