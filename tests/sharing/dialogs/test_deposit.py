"""The folder of an event deposited from the Documents tab."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from envies_desktop.i18n import tr
from envies_desktop.sharing.dialogs import deposit
from envies_desktop.sharing.dialogs.deposit import DepositDialog

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(window, event):
    window.open_page("events", event_id=event, tab="documents")
    return window.current.view.tabs.content()


@pytest.fixture
def dialog(panel, desk, event, qtbot):
    made = DepositDialog(desk, event, panel)
    qtbot.addWidget(made)
    made.show()
    return made


def deposited(dialog, qtbot):
    qtbot.mouseClick(dialog.go, LEFT)
    assert dialog.busy
    qtbot.waitUntil(lambda: not dialog.busy, timeout=60_000)
    return dialog.banner.words.text().splitlines()[0]


def said(files, copied, kept, folder):
    counts = (tr("%n fichier(s)", "", files), tr("%n copié(s)", "", copied), tr("%n inchangé(s)", "", kept))
    return f"{', '.join(counts)}, dans {folder}"


def test_folder_is_deposited_then_only_what_changed(dialog, qtbot, tmp_path):
    assert not dialog.go.isEnabled()
    dialog.folder.setText(str(tmp_path))
    folder = tmp_path / "2030-03-15 Soirée"
    first = deposited(dialog, qtbot)
    count = len(list(folder.iterdir())) - 1
    assert first == said(count, count, 0, folder)
    assert dialog.leave.text() == "Fermer"
    assert deposited(dialog, qtbot) == said(count, 0, count, folder)


def test_variant_without_contact_details_has_its_own_folder(dialog, qtbot, tmp_path):
    dialog.folder.setText(str(tmp_path))
    dialog.bare.setChecked(True)
    assert deposited(dialog, qtbot).endswith("2030-03-15 Soirée (sans coordonnées)")


def test_folder_that_is_not_there_is_said_and_can_be_tried_again(dialog, qtbot, tmp_path):
    gone = tmp_path / "clé"
    dialog.folder.setText(str(gone))
    assert deposited(dialog, qtbot).startswith(f"Le dossier {gone} n’est pas là")
    gone.mkdir()
    assert str(gone / "2030-03-15 Soirée") in deposited(dialog, qtbot)


def test_escape_stops_what_is_under_way_before_it_closes(dialog, qtbot, tmp_path):
    dialog.folder.setText(str(tmp_path))
    qtbot.mouseClick(dialog.go, LEFT)
    assert dialog.leave.text() == "Arrêter"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not dialog.busy, timeout=60_000)
    assert "arrêt" in dialog.banner.words.text().lower()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_button_of_the_tab_opens_it_on_the_folder_chosen_last(panel, qtbot, during, monkeypatch, tmp_path):
    monkeypatch.setattr(deposit, "open_folder", lambda *asked: tmp_path)
    seen = []

    def once(dialog):
        qtbot.mouseClick(dialog.choose, LEFT)
        seen.append(dialog.folder.text())
        deposited(dialog, qtbot)
        dialog.reject()

    failures = during(once)
    qtbot.mouseClick(panel.tools[0], LEFT)

    def again(dialog):
        seen.append(dialog.folder.text())
        dialog.reject()

    failures += during(again)
    qtbot.mouseClick(panel.tools[0], LEFT)
    assert failures == []
    assert [Path(text) for text in seen] == [tmp_path, tmp_path]
