"""Réglages › Sauvegardes: the list, a backup now, the way back with clicks."""

import pytest
from PySide6.QtCore import Qt

from envies_desktop.desk.settings.restoring import RestoreDialog
from envies_desktop.desk.settings_page import SettingsPage
from envies_desktop.desk.window import Window
from envies_desktop.directory.model import Person, Territory
from envies_desktop.store import backup, files
from tests.desk.conftest import TerritoryPage, add_territories, entry_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(desk, qtbot):
    window = Window(desk, [entry_of(SettingsPage), entry_of(TerritoryPage)])
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.open_page("settings")
    return window.current.backups


def add_people(desk, *names):
    with desk.store.work("person-add", name=names[0]) as work:
        work.add_many(Person, [{"last_name": name} for name in names])


def lines(panel):
    model = panel.table.model
    return [[model.index(line, place).data() for place in (5, 2, 3, 1)] for line in range(model.rowCount())]


def wait_for(panel, qtbot, count):
    qtbot.waitUntil(lambda: panel.table.model.rowCount() == count and not panel._reading, timeout=5000)


def test_backup_now_is_listed_with_what_it_holds(panel, desk, qtbot):
    add_people(desk, "Lu", "Nguyen")
    qtbot.mouseClick(panel.now, LEFT)
    wait_for(panel, qtbot, 1)
    assert lines(panel) == [["Sauvegarde", "0", "2", "Vérifiée"]]
    assert panel.now.isEnabled()


def test_damaged_backup_is_shown_and_cannot_be_restored(panel, desk, qtbot):
    add_people(desk, "Lu")
    made = desk.store.backup()
    made.write_bytes(made.read_bytes().replace(b"Lu", b"Lw"))
    panel.ask_again()
    wait_for(panel, qtbot, 1)
    panel.table.select({made})
    assert lines(panel)[0][3] == "Abîmée ou sans sa preuve"
    assert (panel.back.isEnabled(), panel.drop.isEnabled()) == (False, True)


def test_restore_shows_what_differs_then_brings_the_pages_back(panel, desk, qtbot, during):
    window = desk.window
    add_territories(desk, "Aix")
    add_people(desk, "Lu")
    made = desk.store.backup()
    add_people(desk, "Nguyen", "Zoé")
    add_territories(desk, "Vitrolles")
    window.open_page("territories")
    territories = window.current
    qtbot.waitUntil(lambda: territories.table.model.rowCount() == 2, timeout=3000)
    window.open_page("settings")
    panel.ask_again()
    wait_for(panel, qtbot, 1)
    panel.table.select({made})
    seen = []

    def accept(dialog):
        assert isinstance(dialog, RestoreDialog)
        seen.extend(label.text() for label in dialog.sheet.findChildren(type(panel.said)))
        qtbot.mouseClick(dialog.go, LEFT)

    failures = during(accept)
    qtbot.mouseClick(panel.back, LEFT)
    qtbot.waitUntil(lambda: files.set_aside_of(desk.store.engines.path) != [], timeout=8000)
    wait_for(panel, qtbot, 3)
    assert failures == []
    assert [seen[seen.index("Personnes") + place] for place in (1, 2)] == ["3", "1"]
    assert seen[seen.index("Dernier geste") + 1] != seen[seen.index("Dernier geste") + 2]
    window.open_page("territories")
    qtbot.waitUntil(lambda: territories.table.model.rowCount() == 1, timeout=3000)
    assert [line[0] for line in lines(panel)] == [
        "Mise de côté par une restauration", "Sauvegarde", "Sauvegarde",
    ]  # fmt: skip
    assert [line[2] for line in lines(panel)] == ["3", "3", "1"]
    assert "sont revenues" in window.banner.words.text()
    with desk.store.work("territory-add", name="Gardanne") as work:
        work.add(Territory(name="Gardanne", code="3"))
    qtbot.waitUntil(lambda: territories.table.model.rowCount() == 2, timeout=3000)


def test_restore_left_changes_nothing(panel, desk, qtbot, during):
    add_people(desk, "Lu")
    made = desk.store.backup()
    panel.ask_again()
    wait_for(panel, qtbot, 1)
    panel.table.select({made})
    failures = during(lambda dialog: qtbot.mouseClick(dialog.leave, LEFT))
    before = backup.backups_in(made.parent, "store")
    qtbot.mouseClick(panel.back, LEFT)
    qtbot.waitUntil(lambda: not desk.tasks.running, timeout=5000)
    assert (failures, backup.backups_in(made.parent, "store")) == ([], before)


def test_set_aside_file_can_be_deleted_a_good_backup_cannot(panel, desk, qtbot, during):
    add_people(desk, "Lu")
    made = desk.store.backup()
    aside = desk.store.restore(made)
    panel.ask_again()
    wait_for(panel, qtbot, 3)
    panel.table.select({made})
    assert not panel.drop.isEnabled()
    panel.table.view.clearSelection()
    panel.table.select({aside})

    def agree(box):
        next(each for each in box.buttons() if each.text() == "Supprimer").click()

    failures = during(agree)
    qtbot.mouseClick(panel.drop, LEFT)
    wait_for(panel, qtbot, 2)
    assert (failures, aside.exists(), backup.proof_of(aside).exists()) == ([], False, False)


def test_copy_elsewhere_is_a_backup_with_its_proof(panel, desk, qtbot, tmp_path, monkeypatch):
    add_people(desk, "Lu")
    out = tmp_path / "clef.db"
    monkeypatch.setattr("envies_desktop.desk.settings.backups.save_file", lambda *arguments: out)
    qtbot.mouseClick(panel.copy, LEFT)
    qtbot.waitUntil(lambda: "Copié" in desk.window.banner.words.text(), timeout=5000)
    assert backup.verify(out).living["person"] == 1
