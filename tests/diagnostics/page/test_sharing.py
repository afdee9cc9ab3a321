"""Consents, comparisons and documents: nothing leaves without a yes."""

import datetime as dt

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from envies_desktop.desk.fields import choose
from envies_desktop.desk.printing.dialog import PrintDialog
from envies_desktop.diagnostics.actions import record_consent
from envies_desktop.diagnostics.page import documents
from envies_desktop.diagnostics.page.comparing.panel import ComparePanel
from envies_desktop.diagnostics.page.consents import ConsentsPanel
from envies_desktop.diagnostics.page.documents import documents_tab
from envies_desktop.directory.actions import add_organisation

ASSOCIATION = "maturite_partenariat_association"
COMPANY = "maturite_partenariat_entreprise"


def _show(qtbot, made):
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    qtbot.wait(10)
    return made


def _agree(case, key, audience, partner=None, *, given=True):
    with case.store.work("consent-set", name="x") as work:
        record_consent(
            work, diagnostic_id=key, audience=audience, given=given, name="Léa", partner_id=partner
        )


def _click(panel, name):
    next(one for one in panel.findChildren(QPushButton) if one.accessibleName() == name).click()


@pytest.fixture
def consents(qtbot, desk, case):
    return _show(qtbot, ConsentsPanel(desk, case.diagnostic))


def test_each_answer_is_dated_and_the_last_one_counts(consents, qtbot, case):
    assert consents.said["paa"].text() == "Pas encore demandé\u00a0: c’est non."
    consents.name.setText("Léa Martin")
    _click(consents, "Pays d’Aix Associations\u00a0: Oui")
    _click(consents, "Pays d’Aix Associations\u00a0: Non")
    qtbot.waitUntil(lambda: consents.history.count() == 2)
    assert consents.said["paa"].text().endswith("Pays d’Aix Associations\u00a0: non – Léa Martin")
    assert [line.given for line in case.card().consents] == [False, True]
    assert consents.said["public"].text() == "Pas encore demandé\u00a0: c’est non."


def test_nobody_s_consent_is_no_consent(consents, case):
    _click(consents, "Le public\u00a0: Oui")
    assert case.card().consents == ()


def test_consent_names_its_partner(consents, qtbot, case):
    consents.name.setText("Léa Martin")
    _click(consents, "Un partenaire\u00a0: Oui")
    assert case.card().consents == ()
    consents.partner.key = case.val
    _click(consents, "Un partenaire\u00a0: Oui")
    qtbot.waitUntil(lambda: bool(consents.card.consents))
    assert "Un partenaire (Val Énergies)\u00a0: oui – Léa Martin" in consents.history.item(0).text()


def _rows(panel):
    table = panel.table
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_before_and_after_stand_on_common_questions(qtbot, desk, case):
    case.answer(1)
    later = case.open(ASSOCIATION, dt.date(2027, 11, 2))
    case.answer(2, key=later)
    panel = _show(qtbot, ComparePanel(desk, later))
    assert panel.said.text() == "Comparaison sur 26 questions communes."
    assert _rows(panel)[0] == ["Projet et intention", "67", "33", "+34"]
    assert _rows(panel)[-1] == ["Ensemble", "67", "33", "+34"]
    assert (panel.moved.list.count(), panel.left_out.list.count()) == (26, 0)


def test_group_under_five_is_not_shown(qtbot, desk, case, store):
    case.answer(2)
    panel = _show(qtbot, ComparePanel(desk, case.diagnostic))
    choose(panel.beside, ("group", None))
    panel._show()
    assert "à partir de 5 diagnostics, il y en a 0" in panel.banner.words.text()
    for place in range(5):
        with store.work("organisation-add", name="x") as work:
            other = add_organisation(work, name=f"Autre {place}", kind="association").id
        case.answer(1, key=case.open(ASSOCIATION, dt.date(2026, 1, 1), whom=other))
    panel.refresh()
    choose(panel.beside, ("group", None))
    panel._show()
    assert panel.said.text() == ("Comparaison sur 26 questions communes. Moyenne anonyme de 5 structures.")
    assert _rows(panel)[0][1:] == ["67", "33", "+34"]


def test_pair_shows_the_parts_of_its_sum_once_both_agree(qtbot, desk, case):
    case.answer(2)
    other = case.open(COMPANY, dt.date(2026, 11, 5), whom=case.val)
    case.answer(3, key=other)
    panel = _show(qtbot, ComparePanel(desk, case.diagnostic))
    choose(panel.beside, ("pair", other))
    panel._show()
    assert panel.banner.words.text().startswith("Azoth n’a pas donné son accord pour «\u00a0Un partenaire")
    assert not panel.told.isVisible()
    _agree(case, case.diagnostic, "partner", case.val)
    qtbot.waitUntil(lambda: panel.banner.words.text().startswith("Val Énergies n’a pas donné son accord"))
    _agree(case, other, "partner", case.azoth)
    qtbot.waitUntil(panel.told.isVisible)
    head, row = panel.table.horizontalHeaderItem, _rows(panel)[0]
    assert [head(n).text() for n in (1, 2, 8)] == ["Azoth", "Val Énergies", "Total / 100"]
    assert row[1:5] == ["67", "100", "46,7", "25,0"]
    total = sum(float(part.replace(",", ".")) for part in row[3:8])
    assert row[8] == str(round(total))


@pytest.fixture
def printing(qtbot, desk, case, monkeypatch):
    """The tab, whose previews are noted instead of shown."""
    case.answer(2)
    shown = []

    class Seen:
        def __init__(self, desk, file, parent):
            shown.append((file.title, file.name, file.path.read_bytes()[:5]))

        def exec(self):
            return 0

        def deleteLater(self):  # noqa: N802 -- Qt's name
            return None

    monkeypatch.setattr("envies_desktop.desk.preview.PreviewDialog", Seen)
    made = _show(qtbot, documents_tab(desk, case.diagnostic))
    made.shown_documents = shown
    return made


def test_report_for_the_organisation_itself_needs_no_consent(printing, qtbot):
    printing.preview("diagnostic")
    qtbot.waitUntil(lambda: bool(printing.shown_documents), timeout=10_000)
    assert printing.shown_documents == [("Rapport de diagnostic", "Azoth - diagnostic.pdf", b"%PDF-")]


def test_report_for_others_is_refused_until_they_agree(printing, qtbot, case):
    printing.options.whom.setCurrentIndex(printing.options.whom.findText("Pays d’Aix Associations"))
    printing.preview("diagnostic")
    assert printing.banner.words.text() == (
        "Azoth n’a pas donné son accord pour «\u00a0Pays d’Aix Associations\u00a0»\u00a0: "
        "demandez-le dans l’onglet Accords, rien ne part sans lui."
    )
    _agree(case, case.diagnostic, "paa")
    qtbot.waitUntil(lambda: bool(printing.options.card.consents))
    printing.preview("diagnostic")
    qtbot.waitUntil(lambda: bool(printing.shown_documents), timeout=10_000)


def test_document_that_cannot_be_made_says_why(printing, qtbot):
    printing.preview("diagnostic-comparison")
    qtbot.waitUntil(printing.banner.isVisible, timeout=10_000)
    assert "ni diagnostic plus ancien" in printing.banner.words.text()
    assert printing.shown_documents == []


def test_every_audience_can_be_printed_for(printing):
    said = [printing.options.whom.itemText(place) for place in range(printing.options.whom.count())]
    assert said == ["L’organisation elle-même", "Pays d’Aix Associations", "Un partenaire", "Le public"]
    assert documents.ITSELF == ("", None)


def test_report_is_looked_at_then_printed_on_both_sides(qtbot, desk, case, cups, during):
    case.answer(2)
    cups.install("Accueil")
    panel = _show(qtbot, documents_tab(desk, case.diagnostic))
    said = []

    def agree():
        asked = QApplication.activeModalWidget()
        if isinstance(asked, PrintDialog):
            asked.go.click()
        else:
            QTimer.singleShot(20, agree)

    def look(dialog):
        QTimer.singleShot(20, agree)
        dialog.print_now()
        qtbot.waitUntil(dialog.banner.isVisible, timeout=30_000)
        said.append(dialog.banner.words.text())
        dialog.close()

    failures = during(look)
    panel.preview("diagnostic")
    qtbot.waitUntil(lambda: bool(said) or bool(failures), timeout=60_000)
    assert failures == []
    (order,) = cups.orders
    assert (order[order.index("-t") + 1], "sides=two-sided-long-edge" in order) == (
        "Rapport de diagnostic",
        True,
    )
    assert said[0].startswith("Envoyé à l’imprimante «\u00a0Accueil\u00a0»")
