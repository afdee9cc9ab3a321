import json
import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import datetime, timedelta

import pytest

from envies_desktop.directory.model import Organisation, Person
from envies_desktop.refused import Refused
from envies_desktop.store import backup, restoring, schema
from envies_desktop.store.engine import open_store
from envies_desktop.store.search import find


@pytest.fixture
def filled(file_store):
    with file_store.work("import") as work:
        work.add_many(Organisation, [{"name": f"Association {at}"} for at in range(1000)])
        work.add_many(Person, [{"last_name": "Lu"}])
    return file_store


def test_backup_of_a_store_in_use_is_whole_and_proven(filled, tmp_path):
    made = filled.backup(tmp_path / "backups")
    assert sorted(each.name for each in made.parent.iterdir()) == [made.name, f"{made.name}.json"]
    proof = backup.verify(made)
    assert (proof.rows["organisation"], proof.rows["person"], proof.schema) == (1000, 1, schema.SCHEMA)
    shutil.copy(made, tmp_path / "copy.db")
    copy = open_store(tmp_path / "copy.db")
    with copy.read() as session:
        assert len(find(session, Organisation, "association 99")) == 19
    copy.undo()
    copy.close()


def test_backups_made_while_people_write_are_whole(filled, tmp_path):
    done = threading.Event()

    def write():
        while not done.is_set():
            with filled.work("import") as work:
                work.add_many(Person, [{"last_name": "A"}, {"last_name": "B"}])

    writer = threading.Thread(target=write)
    writer.start()
    try:
        proofs = [backup.verify(filled.backup(tmp_path / "backups")) for _ in range(5)]
    finally:
        done.set()
        writer.join()
    assert all(proof.rows["person"] % 2 == 1 for proof in proofs)
    assert all(proof.rows["store_work"] * 2 - 1 == proof.rows["person"] for proof in proofs)


def test_letter_changed_in_a_backup_is_seen(filled, tmp_path):
    made = filled.backup(tmp_path / "backups")
    spoilt = made.read_bytes().replace(b"Association 500", b"Assnciation 500", 1)
    made.write_bytes(spoilt)
    with closing(sqlite3.connect(made)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with pytest.raises(Refused, match="store-backup-damaged"):
        backup.verify(made)
    with pytest.raises(Refused, match="store-backup-damaged"):
        restoring.restore(made, tmp_path / "other.db")
    assert not (tmp_path / "other.db").exists()


def test_backup_without_its_proof_is_not_trusted(filled, tmp_path):
    made = filled.backup(tmp_path / "backups")
    backup.proof_of(made).write_text("{}")
    with pytest.raises(Refused, match="store-backup-unproven"):
        backup.verify(made)
    backup.proof_of(made).unlink()
    with pytest.raises(Refused, match="store-backup-unproven"):
        backup.verify(made)
    assert backup.newest_verified(made.parent, "store") is None


@pytest.mark.parametrize(
    "spoilt",
    [
        {"made_at": "hier"},
        {"made_at": "2026-01-01T00:00:00"},
        {"made_at": 3},
        {"rows": []},
        {"living": {"person": "beaucoup"}},
        {"files": {"a": 1}},
        {"former": {"sha256": 1}, "sha256": "0"},
    ],
)
def test_proof_that_says_nonsense_proves_nothing(filled, spoilt):
    made = filled.backup()
    said = json.loads(backup.proof_of(made).read_text())
    backup.proof_of(made).write_text(json.dumps(said | spoilt))
    with pytest.raises(Refused, match=r"store-backup-(unproven|damaged)"):
        backup.verify(made)
    (one,) = filled.backups()
    assert (one.verified, one.living["person"]) == (False, 1)


def test_backup_that_was_not_written_since_is_not_read_again(filled, monkeypatch):
    filled.backup()
    known = {}
    (first,) = filled.backups(known)
    filled.backup()
    second, again = filled.backups(known)
    assert (again is first, len(known), second.verified) == (True, 2, True)
    first.path.write_bytes(first.path.read_bytes()[:-1])
    assert [one.verified for one in filled.backups(known)] == [True, False]


def test_newest_verified_backup_is_offered(filled, tmp_path):
    first, second = (filled.backup(tmp_path / "backups") for _ in range(2))
    assert backup.newest_verified(first.parent, "store") == second
    second.write_bytes(second.read_bytes()[:-1])
    assert backup.newest_verified(first.parent, "store") == first


def test_rotation_keeps_the_last_ten_and_one_a_day_for_thirty_days(filled, tmp_path):
    folder = tmp_path / "backups"
    made = filled.backup(folder)
    start = datetime(2026, 1, 1)
    names = [f"store-{start + timedelta(hours=8 * at):%Y%m%dT%H%M%S.%fZ}.db" for at in range(150)]
    for name in names:
        shutil.copy(made, folder / name)
        shutil.copy(backup.proof_of(made), folder / f"{name}.json")
    (folder / "autre-20260101T000000.000000Z.db").touch()
    made.unlink()
    backup.rotate(folder, "store")
    kept = [path.name for path in backup.backups_in(folder, "store")]
    daily = [name for at, name in enumerate(names) if at % 3 == 2][-30:]
    assert kept == sorted({*names[-10:], *daily}, reverse=True)
    assert (folder / "autre-20260101T000000.000000Z.db").exists()
    assert len(list(folder.glob("store-*.json"))) == len(kept) + 1


def test_backup_that_fails_leaves_nothing(filled, tmp_path):
    place = tmp_path / "file"
    place.touch()
    with pytest.raises(Refused, match="store-io"):
        filled.backup(place)
    filled.close()
    spoilt = bytearray((tmp_path / "store.db").read_bytes())
    spoilt[4096 * 3 : 4096 * 20] = b"\xff" * 4096 * 17
    (tmp_path / "spoilt.db").write_bytes(spoilt)
    with pytest.raises(Refused, match="store-"):
        backup.make(tmp_path / "spoilt.db", tmp_path / "backups")
    assert list((tmp_path / "backups").iterdir()) == []


def test_proof_is_plain_json(filled, tmp_path):
    proof = json.loads(backup.proof_of(filled.backup(tmp_path)).read_text())
    assert sorted(proof) == [
        "files",
        "former",
        "last_at",
        "living",
        "made_at",
        "rows",
        "schema",
        "sha256",
        "version",
    ]


def test_server_is_backed_up_by_who_runs_it(server_store):
    store = open_store(server_store)
    with pytest.raises(Refused, match="store-backup-server"):
        store.backup("/nowhere")
    store.close()


def test_attached_files_are_in_the_backup_once_and_proven(filled, tmp_path):
    place = tmp_path / "files" / "photos" / "salle.png"
    place.parent.mkdir(parents=True)
    place.write_bytes(b"image")
    folder = tmp_path / "backups"
    first, second = filled.backup(folder), filled.backup(folder)
    (kept,) = (folder / "attached").iterdir()
    assert backup.verify(second).files == {"photos/salle.png": kept.name}
    assert backup.verify(first).files == backup.verify(second).files
    kept.write_bytes(b"imago")
    for made in (first, second):
        with pytest.raises(Refused, match="store-backup-damaged"):
            backup.verify(made)


def test_attached_files_leave_with_the_last_backup_that_holds_them(filled, tmp_path):
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "plan.pdf").write_bytes(b"plan")
    folder = tmp_path / "backups"
    made = filled.backup(folder)
    (tmp_path / "files" / "plan.pdf").unlink()
    filled.backup(folder)
    assert len(list((folder / "attached").iterdir())) == 1
    made.unlink()
    backup.proof_of(made).unlink()
    backup.rotate(folder, "store")
    assert list((folder / "attached").iterdir()) == []


def test_backups_of_a_store_whose_name_begins_alike_are_its_own(filled, tmp_path):
    folder = tmp_path / "backups"
    mine = filled.backup()
    other = open_store(tmp_path / "store-2.db")
    theirs = other.backup()
    other.close()
    labelled = backup.make(tmp_path / "store.db", folder, label="schema-0005")
    assert backup.backups_in(folder, "store") == [labelled, mine]
    assert backup.backups_in(folder, "store-2") == [theirs]
