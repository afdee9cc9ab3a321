"""Documents looked at, saved, printed: made out of the window's thread."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from envies_desktop.events.page import documents, press
from envies_desktop.events.page.documents import DocumentsPanel

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(window, event):
    window.open_page("events", event_id=event, tab="documents")
    found = window.current.view.tabs.content()
    assert isinstance(found, DocumentsPanel)
    return found


def test_every_document_has_its_three_gestures_and_its_purpose(panel):
    assert [d.name for d in panel.documents][:2] == ["invitation", "registration"]
    assert all(press.purpose(document.name) for document in panel.documents)
    assert {len(gestures) for gestures in panel._buttons.values()} == {3}


def test_preview_opens_the_document(panel, qtbot, during):
    seen = []

    def look(dialog):
        seen.append((dialog.windowTitle(), dialog.document.pageCount() >= 1))
        dialog.close()

    failures = during(look)
    qtbot.mouseClick(panel._buttons["sign-in"][0], LEFT)
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


def test_document_that_needs_a_plan_says_so(panel, qtbot):
    panel.preview("agendas")
    qtbot.waitUntil(panel.banner.isVisible, timeout=30_000)
    assert "plan" in panel.banner.words.text()
    assert panel.kit.isEnabled()


def test_one_person_alone_has_only_personal_documents(panel, qtbot):
    panel.options.person.setCurrentIndex(1)
    panel.options.person.activated.emit(1)
    enabled = [d.name for d in panel.documents if panel._buttons[d.name][0].isEnabled()]
    assert enabled == [d.name for d in panel.documents if d.per_person]
    assert panel.kit.text() == "Imprimer son dossier"


def test_printing_without_a_printer_keeps_the_document(panel, qtbot, desk, monkeypatch):
    from envies_desktop.desk import printing

    monkeypatch.setattr(printing, "printers", list)
    qtbot.mouseClick(panel._buttons["invitation"][1], LEFT)
    qtbot.waitUntil(panel.banner.isVisible, timeout=30_000)
    assert panel.banner.words.text().startswith("Aucune imprimante")
    assert [path.name for path in Path(desk.settings.documents_folder).glob("*")] == [
        "Soirée - invitation.pdf"
    ]


def test_kit_without_a_printer_is_saved_whole(panel, qtbot, desk, monkeypatch):
    from envies_desktop.desk import printing

    monkeypatch.setattr(printing, "printers", list)
    folder = Path(desk.settings.documents_folder)
    qtbot.mouseClick(panel.kit, LEFT)
    qtbot.waitUntil(lambda: "enregistré" in panel.banner.words.text(), timeout=60_000)
    kept = list(folder.glob("*.pdf"))
    wanted = {"Soirée - invitation.pdf", "Soirée - badges.pdf", "Soirée - liste-emargement.pdf"}
    assert wanted <= {path.name for path in kept}
    assert f"{len(kept)} documents enregistrés" in panel.banner.words.text()


def test_ctrl_p_shows_the_documents_and_prints_the_kit(window, event, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(DocumentsPanel, "print_kit", lambda self: asked.append(self.event_id))
    window.open_page("events", event_id=event)
    assert window.current.print_now()
    assert asked == [event]
    assert window.current.view.tabs.name() == "documents"
