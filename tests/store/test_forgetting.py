"""Who was erased leaves the backups too, and no restore brings them back."""

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import asdict, replace
from datetime import UTC, datetime

import pytest

from envies_desktop.directory.model import Person
from envies_desktop.refused import Refused
from envies_desktop.store import backup, files, forgetting, migrating, register
from envies_desktop.store import connection as connecting
from envies_desktop.store.base import new_id
from envies_desktop.store.engine import open_store
from envies_desktop.store.erase import Erasure
from envies_desktop.store.schema import SCHEMA
from envies_desktop.store.search import find

BLANK = {"first_name": "", "last_name": "", "email": "", "phone": "", "notes": ""}
SECRETS = (b"Zebulon", b"zebulon", b"Quetzal", b"quetzal", b"0612345678")


@pytest.fixture
def kept(file_store, tmp_path):
    """A store whose backup and set-aside file hold a person: (store, folder of backups, key)."""
    with file_store.work("person-add", name="Quetzal Zebulon") as work:
        work.add_many(Person, [{"last_name": f"Voisin {at}"} for at in range(30)])
        key = work.add(Person(last_name="Zebulon", first_name="Quetzal")).id
    with file_store.work("person-edit", name="Quetzal Zebulon") as work:
        work.get(Person, key).email = "quetzal@zebulon.fr"
        work.get(Person, key).phone = "0612345678"
    folder = backup.folder_of(tmp_path / "store.db")
    made = file_store.backup(folder)
    shutil.copy(made, tmp_path / f"store.db.before-restore-{files.stamp()}")
    return file_store, folder, key


def holding_secrets(*folders):
    found = [each for folder in folders for each in sorted(folder.iterdir()) if each.is_file()]
    return [each.name for each in found if any(secret in each.read_bytes() for secret in SECRETS)]


def test_erasure_is_in_the_register_without_a_name(kept):
    store, folder, key = kept
    store.erase("person", key, BLANK)
    said = json.loads((folder / "erased.json").read_text())
    assert [(one["kind"], one["id"], one["blank"]) for one in said] == [("person", str(key), BLANK)]
    assert list(said[0]) == ["kind", "id", "blank", "at"]
    assert datetime.fromisoformat(said[0]["at"]) == store.works()[0].at


def test_erasure_that_fails_is_not_in_the_register(kept):
    store, folder, key = kept
    with pytest.raises(Refused, match="store-gone"):
        store.erase_rows([Erasure("person", key, BLANK), Erasure("person", new_id(), BLANK)])
    assert register.erased_in(folder) == []


def test_erasing_with_a_spoilt_register_is_refused_and_changes_nothing(kept):
    store, folder, key = kept
    (folder / "erased.json").write_text("[{")
    with pytest.raises(Refused, match="store-register"):
        store.erase("person", key, BLANK)
    with store.read() as session:
        assert session.get(Person, key).last_name == "Zebulon"
    assert (folder / "erased.json").read_text() == "[{"


def test_backups_that_hold_the_erased_are_listed_until_they_are_made_anew(kept, tmp_path):
    store, folder, key = kept
    (made,) = backup.backups_in(folder, "store")
    (aside,) = files.set_aside_of(tmp_path / "store.db")
    before = backup.verify(made)
    store.erase("person", key, BLANK)
    assert store.backups_holding() == [made, aside]
    assert sorted(holding_secrets(tmp_path, folder)) == sorted([made.name, aside.name])
    shares = []
    assert store.forget_in_backups(shares.append) == []
    assert (store.backups_holding(), shares) == ([], [0.5, 1.0])
    assert holding_secrets(tmp_path, folder) == []
    after = backup.verify(made)
    assert (after.made_at, after.rows["person"], after.former) == (before.made_at, 31, None)
    assert after.sha256 != before.sha256


def test_backup_made_anew_keeps_the_others_and_its_search(kept):
    store, folder, key = kept
    store.erase("person", key, BLANK)
    store.forget_in_backups()
    (made,) = backup.backups_in(folder, "store")
    copy = open_store(shutil.copy(made, folder.parent / "copy.db"))
    with copy.read() as session:
        assert (len(find(session, Person, "voisin")), find(session, Person, "zebulon")) == (30, [])
        assert session.get(Person, key).last_name == ""
    with pytest.raises(Refused, match="store-undo-erased"):
        copy.undo()
    copy.close()


def test_what_is_typed_after_an_erasure_is_not_taken_for_what_was_erased(kept):
    store, _, key = kept
    store.erase("person", key, {"phone": ""})
    store.forget_in_backups()
    with store.work("person-edit") as work:
        work.get(Person, key).phone = "0499999999"
    made = store.backup(backup.folder_of(store.engines.path))
    assert store.backups_holding() == []
    with closing(sqlite3.connect(made)) as connection:
        found = connection.execute("SELECT phone FROM person WHERE id = ?", (key.hex,)).fetchone()
    assert found == ("0499999999",)


def test_set_aside_file_with_a_wal_is_made_anew_with_what_waits_there(kept, tmp_path):
    store, _, key = kept
    path = tmp_path / "store.db"
    with store.work("person-edit") as work:
        work.get(Person, key).notes = "Quetzal aime le vélo"
    aside = tmp_path / f"store.db.before-restore-{files.stamp()}"
    files.copy_whole(path, aside)
    assert files.wal_of(aside) > 0
    store.erase("person", key, BLANK)
    assert aside in store.backups_holding()
    assert store.forget_in_backups() == []
    assert not files.beside(aside, "-wal").exists()
    assert holding_secrets(tmp_path) == []


def test_damaged_backup_is_left_as_it_is_and_said(kept):
    store, folder, key = kept
    (made,) = backup.backups_in(folder, "store")
    made.write_bytes(made.read_bytes().replace(b"Voisin 7", b"Voisim 7"))
    spoilt = made.read_bytes()
    store.erase("person", key, BLANK)
    assert store.forget_in_backups() == [made]
    assert (made.read_bytes(), store.backups_holding()) == (spoilt, [made])


def test_backup_replaced_but_not_yet_its_proof_is_still_good(kept):
    """Between the two renames of a backup made anew, either file is proven."""
    store, folder, key = kept
    (made,) = backup.backups_in(folder, "store")
    old, proof = made.read_bytes(), backup.read_proof(made)
    store.erase("person", key, BLANK)
    store.forget_in_backups()
    between = replace(backup.read_proof(made), former=asdict(proof))
    backup.write_proof(made, between)
    assert backup.verify(made).sha256 == between.sha256
    made.write_bytes(old)
    assert backup.verify(made).sha256 == proof.sha256


def test_erasure_reaches_a_backup_of_an_older_schema(kept):
    """It is brought to the schema of today: no column keeps what the models no longer know."""
    store, folder, key = kept
    old = folder / "store-20250101T000000.000000Z.db"
    engine = connecting.bare_engine(old.with_suffix(".draft"))
    with closing(connecting.open_sqlite(old.with_suffix(".draft"), "rwc")), engine.begin() as connection:
        migrating.upgrade(connection, to="0001")
        connection.exec_driver_sql(
            "INSERT INTO person (id, civility, first_name, last_name, email, phone, notes, demo, folded,"
            " sort_key, updated_by)"
            f" VALUES ('{key.hex}', '', 'Quetzal', 'Zebulon', '', '', '', 0, 'zebulon', 'z', '')"
        )
    engine.dispose()
    old.with_suffix(".draft").rename(old)
    backup.write_proof(old, backup.prove(old, made_at="2025-01-01T00:00:00+00:00"))
    store.erase("person", key, BLANK)
    assert store.forget_in_backups() == []
    proof = backup.verify(old)
    assert (proof.made_at, proof.schema) == ("2025-01-01T00:00:00+00:00", SCHEMA)
    assert holding_secrets(folder) == []


def test_backup_of_a_later_program_is_left_and_said(kept):
    store, folder, key = kept
    (made,) = backup.backups_in(folder, "store")
    with closing(sqlite3.connect(made)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    backup.write_proof(made, backup.prove(made, made_at=backup.read_proof(made).made_at))
    later = made.read_bytes()
    store.erase("person", key, BLANK)
    assert (store.forget_in_backups(), made.read_bytes()) == ([made], later)


def test_stopped_between_two_files_says_what_is_left(kept, tmp_path):
    store, _, key = kept
    store.erase("person", key, BLANK)
    holding = store.backups_holding()
    assert store.forget_in_backups(stop=lambda: True) == holding
    assert forgetting.backups_holding(tmp_path / "store.db") == holding


def test_register_is_read_by_who_only_has_the_folder(kept):
    store, folder, key = kept
    store.erase("person", key, BLANK)
    (one,) = register.erased_in(folder)
    assert (one.kind, one.row, one.again()) == ("person", key, Erasure("person", key, BLANK))
    assert one.at.astimezone(UTC) == one.at


def test_register_goes_along_when_the_store_moves(kept, tmp_path):
    """Else a backup from the former folder would bring back who was erased there."""
    store, folder, key = kept
    store.erase("person", key, BLANK)
    register.carry(folder, tmp_path / "elsewhere" / "backups")
    register.carry(folder, tmp_path / "elsewhere" / "backups")
    assert register.erased_in(tmp_path / "elsewhere" / "backups") == register.erased_in(folder)


def test_file_left_by_a_move_is_named_by_an_erasure(kept, tmp_path):
    store, folder, key = kept
    left = shutil.copy(backup.backups_in(folder, "store")[0], tmp_path / f"store.db.moved-{files.stamp()}")
    store.erase("person", key, BLANK)
    assert left in store.backups_holding()
    assert store.forget_in_backups() == []
    assert holding_secrets(tmp_path, folder) == []
