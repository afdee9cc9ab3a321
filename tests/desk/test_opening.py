"""The box before there is a window: what it offers when the data cannot be opened."""

import pytest
import sqlalchemy as sa
from PySide6.QtWidgets import QMessageBox

from envies_desktop import app
from envies_desktop.desk import upgrading
from envies_desktop.desk.opening import opened
from envies_desktop.directory.model import Person
from envies_desktop.refused import Refused
from envies_desktop.store import backup, files, guard, migrating
from envies_desktop.store.engine import open_store
from tests.store import kept


@pytest.fixture
def path(tmp_path, dressed):
    """A store with two backups, of one person and of two."""
    app.import_models()
    path = tmp_path / "envies.db"
    store = open_store(path)
    for name in ("Lu", "Nguyen"):
        with store.work("person-add", name=name) as work:
            work.add(Person(last_name=name))
        store.backup()
    store.close()
    return path


def people(store):
    with store.read() as session:
        return sorted(session.scalars(sa.select(Person.last_name)))


def press(*starts):
    """Answers for boxes, one after the other: the button that begins so; notes what each box said."""
    wanted, said = list(starts), []

    def gesture(box):
        assert isinstance(box, QMessageBox)
        said.append((box.informativeText(), [each.text() for each in box.buttons()]))
        start = wanted.pop(0)
        next(each for each in box.buttons() if each.text().startswith(start)).click()

    return gesture, said


def open_and_press(during, path, *starts):
    gesture, said = press(*starts)
    failures = [during(gesture) for _ in starts]
    store = opened(open_store, path, app.ACTIVITIES.explain)
    assert failures == [[] for _ in starts]
    return store, said


def test_damaged_store_offers_the_newest_backup(path, during):
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 9000)
    store, said = open_and_press(during, path, "Restaurer la sauvegarde du")
    assert people(store) == ["Lu", "Nguyen"]
    assert "est abîmé" in said[0][0]
    assert [each.name.startswith("envies.db.before-restore-") for each in files.set_aside_of(path)] == [True]
    store.close()


def test_backup_that_is_damaged_too_is_not_offered(path, during):
    newest, _ = backup.backups_in(path.parent / "backups", "envies")
    newest.write_bytes(newest.read_bytes().replace(b"Nguyen", b"Nguyem"))
    path.write_bytes(b"")
    store, _ = open_and_press(during, path, "Restaurer la sauvegarde du")
    assert people(store) == ["Lu"]
    store.close()


def test_next_backup_is_offered_where_the_first_fails(path, during, monkeypatch):
    newest, _ = backup.backups_in(path.parent / "backups", "envies")
    path.write_bytes(b"not a store at all")
    gesture, said = press("Restaurer la sauvegarde du", "Restaurer la sauvegarde du")

    def spoil(box):
        newest.write_bytes(newest.read_bytes().replace(b"Nguyen", b"Nguyem"))
        during(gesture)
        gesture(box)

    during(spoil)
    store = opened(open_store, path, app.ACTIVITIES.explain)
    assert people(store) == ["Lu"]
    assert "abîmée" in said[1][0]
    store.close()


def test_store_that_is_gone_is_not_begun_anew_without_a_question(path, during):
    path.unlink()
    store, said = open_and_press(during, path, "Restaurer la sauvegarde du")
    assert people(store) == ["Lu", "Nguyen"]
    assert "n’est plus là" in said[0][0]
    assert said[0][1][1] == "Commencer à neuf"
    store.close()


def test_store_that_is_gone_may_be_begun_anew(path, during):
    path.unlink()
    store, _ = open_and_press(during, path, "Commencer à neuf")
    assert people(store) == []
    store.close()


def test_first_store_of_all_is_made_without_a_question(tmp_path, dressed):
    app.import_models()
    store = opened(open_store, tmp_path / "new.db", app.ACTIVITIES.explain)
    assert people(store) == []
    store.close()


def test_later_program_s_store_that_cannot_be_read_offers_no_backup(path, during):
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TABLE need_offer")
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    store, said = open_and_press(during, path, "Quitter")
    assert store is None
    assert [text for text in said[0][1] if text.startswith("Restaurer")] == []


def test_another_file_may_be_chosen(path, tmp_path, during, monkeypatch):
    other = open_store(tmp_path / "other.db")
    with other.work("person-add", name="Zoé") as work:
        work.add(Person(last_name="Zoé"))
    other.close()
    path.write_bytes(b"not a store at all")
    monkeypatch.setattr("envies_desktop.desk.dialogs.open_file", lambda *arguments: tmp_path / "other.db")
    store, _ = open_and_press(during, path, "Choisir un autre fichier")
    assert people(store) == ["Zoé"]
    assert path.read_bytes() == b"not a store at all"
    store.close()


@pytest.fixture
def old(tmp_path, dressed, monkeypatch):
    """A store of a former schema; the window of its migration comes at once."""
    app.import_models()
    monkeypatch.setattr(upgrading, "SOON", 0)
    return kept.lay("0001", tmp_path / "old.db")


def test_old_store_is_migrated_behind_a_window(old, qapp, monkeypatch):
    seen = []
    monkeypatch.setattr(
        upgrading.UpgradeDialog, "showEvent", lambda dialog, event: seen.append(dialog.windowTitle())
    )
    store = opened(open_store, old, app.ACTIVITIES.explain)
    assert (seen, len(people(store))) == (["Envies d’Alliances"], 135)
    store.close()


def test_window_closed_during_a_migration_leaves_once_it_is_done(old, qapp, monkeypatch):
    def close(dialog, event):
        dialog.close()
        dialog.leave.click()

    monkeypatch.setattr(upgrading.UpgradeDialog, "showEvent", close)
    assert opened(open_store, old, app.ACTIVITIES.explain) is None
    assert not guard.is_open(old)
    store = open_store(old)
    assert len(people(store)) == 135
    store.close()


def test_migration_that_fails_is_told_and_leaves_the_store_and_its_backup(old, during, monkeypatch):
    def fail(connection):
        raise ZeroDivisionError

    monkeypatch.setattr(migrating.indexes, "mend", fail)
    store, said = open_and_press(during, old, "Quitter")
    assert store is None
    assert said[0][0] == app.ACTIVITIES.explain(Refused("store-migration", address=old))
    assert "Réessayer" in said[0][1]
    assert old.read_bytes() == kept.content("0001")
    (copy,) = backup.backups_in(old.parent / "backups", "old")
    assert backup.verify(copy).schema == "0001"
