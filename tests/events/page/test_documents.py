"""Documents looked at, saved, printed: made out of the window's thread."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from envies_desktop.desk.documents import panel as documents
from envies_desktop.desk.documents.contact import ContactDialog
from envies_desktop.desk.documents.panel import DocumentsPanel
from envies_desktop.desk.printing.dialog import PrintDialog
from envies_desktop.events.queries.printings import on_paper as read_paper
from envies_desktop.speed_dating.doors.planning import plan_event

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(window, event):
    window.open_page("events", event_id=event, tab="documents")
    found = window.current.view.tabs.content()
    assert isinstance(found, DocumentsPanel)
    return found


def test_every_document_has_its_three_gestures_and_its_purpose(panel):
    assert [d.name for d in panel.documents][:2] == ["invitation", "registration"]
    assert all(document.purpose() for document in panel.documents)
    assert {len(gestures) for gestures in panel.gestures.values()} == {3}


def test_preview_opens_the_document(panel, qtbot, during):
    seen = []

    def look(dialog):
        seen.append((dialog.windowTitle(), dialog.document.pageCount() >= 1))
        dialog.close()

    failures = during(look)
    qtbot.mouseClick(panel.gestures["sign-in"][0], LEFT)
    qtbot.waitUntil(lambda: bool(seen) or bool(failures), timeout=30_000)
    assert failures == []
    assert seen == [("Liste d’émargement", True)]


def test_kit_without_a_plan_is_saved_and_says_what_is_missing(panel, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(documents, "open_folder", lambda *asked: tmp_path / "kit")
    qtbot.mouseClick(panel.save_all, LEFT)
    qtbot.waitUntil(panel.banner.isVisible, timeout=60_000)
    names = {path.name for path in (tmp_path / "kit").iterdir()}
    assert {"invitation.pdf", "badges.pdf", "liste-emargement.pdf"} <= names
    assert "agendas.pdf" not in names
    assert "plan" in panel.banner.words.text()


def test_contact_is_asked_once_before_a_document_that_says_it(panel, qtbot, during):
    panel.desk.change_settings(replace(panel.desk.settings, privacy_contact=""))
    asked = []

    def answer(dialog):
        assert isinstance(dialog, ContactDialog)
        dialog.go.click()
        asked.append(dialog.banner.words.text())
        dialog.contact.setText("Claire, rgpd@paa.example")
        dialog.address.setPlainText("1 cours Mirabeau")
        dialog.go.click()

    failures = during(answer)
    panel._make(["privacy-notice"], lambda files: asked.append(files))
    qtbot.waitUntil(lambda: len(asked) == 2, timeout=30_000)
    assert failures == []
    assert "Plus tard" in asked[0]
    kept = panel.desk.settings
    assert (kept.privacy_contact, kept.address) == ("Claire, rgpd@paa.example", "1 cours Mirabeau")


def test_document_that_needs_a_plan_says_so(panel, qtbot):
    panel.preview("agendas")
    qtbot.waitUntil(panel.banner.isVisible, timeout=30_000)
    assert "plan" in panel.banner.words.text()
    assert panel.kit.isEnabled()


def test_one_person_alone_has_only_personal_documents(panel, qtbot):
    panel.options.person.setCurrentIndex(1)
    panel.options.person.activated.emit(1)
    enabled = [d.name for d in panel.documents if panel.gestures[d.name][0].isEnabled()]
    assert enabled == [d.name for d in panel.documents if d.per_person]
    assert panel.kit.text() == "Imprimer son dossier…"


def test_printing_without_a_printer_keeps_the_document(panel, qtbot, desk, cups):
    qtbot.mouseClick(panel.gestures["invitation"][1], LEFT)
    qtbot.waitUntil(panel.banner.isVisible, timeout=30_000)
    assert panel.banner.words.text().startswith("Aucune imprimante")
    assert [path.name for path in Path(desk.settings.documents_folder).glob("*")] == [
        "Soirée - invitation.pdf"
    ]
    assert on_paper(desk, panel) == {}
    confirm(panel, qtbot)
    assert on_paper(desk, panel) == {"invitation": "confirmed"}


def on_paper(desk, panel):
    with desk.store.read() as session:
        found = read_paper(session, panel.record_id, desk.activities)
        return {name: one.way for name, one in found.items()}


def confirm(panel, qtbot):
    (found,) = [one for one in panel.banner.findChildren(QPushButton) if one.text() == "C’est imprimé"]
    qtbot.mouseClick(found, LEFT)
    qtbot.waitUntil(lambda: "noté" in panel.banner.words.text(), timeout=30_000)


def test_kit_without_a_printer_is_saved_whole(panel, qtbot, desk, cups):
    folder = Path(desk.settings.documents_folder)
    qtbot.mouseClick(panel.kit, LEFT)
    qtbot.waitUntil(lambda: "enregistré" in panel.banner.words.text(), timeout=60_000)
    kept = list(folder.glob("*.pdf"))
    wanted = {"Soirée - invitation.pdf", "Soirée - badges.pdf", "Soirée - liste-emargement.pdf"}
    assert wanted <= {path.name for path in kept}
    assert f"{len(kept)} documents enregistrés" in panel.banner.words.text()


def test_kit_is_printed_as_each_document_wishes_and_noted(panel, qtbot, desk, cups, during):
    cups.install("Accueil")
    lines = {}

    def choose(dialog):
        lines.update({line.choice.file.key: line.choice.heading for line in dialog.lines})
        for line in dialog.lines:
            line.wanted.setChecked(line.choice.file.key in ("registration", "badges"))
        dialog.go.click()

    failures = during(choose)
    qtbot.mouseClick(panel.kit, LEFT)
    qtbot.waitUntil(lambda: "Envoyé" in panel.banner.words.text() or bool(failures), timeout=60_000)
    assert failures == []
    assert (lines["registration"], lines["badges"], lines["table-signs"]) == (
        "Avant",
        "À l’entrée",
        "Pendant",
    )
    assert cups.printed == ["bulletin-inscription.pdf", "badges.pdf"]
    sides = [word for order in cups.orders for word in order if word.startswith("sides=")]
    assert sides == ["sides=two-sided-long-edge", "sides=one-sided"]
    assert on_paper(desk, panel) == {"registration": "printer", "badges": "printer"}
    qtbot.waitUntil(panel.states["badges"].isVisible)
    assert panel.states["badges"].text().startswith("Imprimé à")


def test_what_is_on_paper_is_not_ticked_again(panel, qtbot, desk, cups, during):
    cups.install("Accueil")
    during(lambda dialog: dialog.go.click())
    qtbot.mouseClick(panel.gestures["sign-in"][1], LEFT)
    qtbot.waitUntil(panel.states["sign-in"].isVisible, timeout=60_000)
    ticked = {}

    def look(dialog):
        ticked.update({line.choice.file.key: line.wanted.isChecked() for line in dialog.lines})
        dialog.reject()

    failures = during(look)
    qtbot.mouseClick(panel.kit, LEFT)
    qtbot.waitUntil(lambda: bool(ticked) or bool(failures), timeout=60_000)
    assert (failures, ticked["sign-in"], ticked["badges"]) == ([], False, True)


def test_documents_at_choice_are_offered_without_a_tick(panel, qtbot, desk, cups, during, event):
    plan_event(desk.store, event)
    cups.install("Accueil")
    ticked = {}

    def look(dialog):
        ticked.update({line.choice.file.key: line.wanted.isChecked() for line in dialog.lines})
        dialog.reject()

    failures = during(look)
    qtbot.mouseClick(panel.kit, LEFT)
    qtbot.waitUntil(lambda: bool(ticked) or bool(failures), timeout=60_000)
    assert (failures, ticked["contact-slips"], ticked["rating-sheet"]) == ([], False, True)


def test_printing_taken_back_is_not_on_paper(panel, qtbot, desk, cups, during):
    cups.install("Accueil")
    during(lambda dialog: dialog.go.click())
    qtbot.mouseClick(panel.gestures["badges"][1], LEFT)
    qtbot.waitUntil(lambda: "Envoyé" in panel.banner.words.text(), timeout=60_000)
    (back,) = [one for one in panel.banner.findChildren(QPushButton) if "Annuler" in one.text()]
    qtbot.mouseClick(back, LEFT)
    qtbot.waitUntil(lambda: "retiré" in panel.banner.words.text(), timeout=30_000)
    assert (cups.cancelled, on_paper(desk, panel)) == (["Accueil-1"], {})


def test_some_pages_alone_are_not_taken_for_everybody_s_sheets(panel, qtbot, desk, cups, during, event):
    plan_event(desk.store, event)
    cups.install("Accueil")
    said = []

    def agree():
        asked = QApplication.activeModalWidget()
        if isinstance(asked, PrintDialog):
            asked.go.click()
        else:
            QTimer.singleShot(20, agree)

    def look(dialog):
        QTimer.singleShot(20, agree)
        dialog.pages.setText("1")
        dialog.print_now()
        qtbot.waitUntil(dialog.banner.isVisible, timeout=30_000)
        said.append(dialog.banner.words.text())
        dialog.close()

    failures = during(look)
    qtbot.mouseClick(panel.gestures["agendas"][0], LEFT)
    qtbot.waitUntil(lambda: bool(said) or bool(failures), timeout=60_000)
    assert (failures, len(cups.orders), said[0][-7:]) == ([], 1, "1 page.")
    assert on_paper(desk, panel) == {}


def test_documents_stand_by_moment(panel):
    shown = [
        label.accessibleName() for label in panel.findChildren(QLabel) if label.property("role") == "section"
    ]
    assert shown == ["Avant", "À l’entrée", "Pendant", "Après"]


def test_ctrl_p_shows_the_documents_and_prints_the_kit(window, event, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(DocumentsPanel, "print_kit", lambda self: asked.append(self.record_id))
    window.open_page("events", event_id=event)
    assert window.current.print_now()
    assert asked == [event]
    assert window.current.view.tabs.name() == "documents"
