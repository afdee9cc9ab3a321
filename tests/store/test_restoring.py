"""The way back: what is restored, what is set aside, what is refused."""

import shutil
import sqlite3
import threading
import time
from contextlib import closing
from datetime import datetime

import pytest
import sqlalchemy as sa

from envies_desktop.directory.model import Person
from envies_desktop.refused import Refused
from envies_desktop.store import backup, backup_list, files, migrating, restoring
from envies_desktop.store import connection as connecting
from envies_desktop.store.engine import open_store
from envies_desktop.store.search import find
from tests import programs

BLANK = {"first_name": "", "last_name": "", "email": "", "phone": "", "notes": ""}


@pytest.fixture
def kept(file_store):
    """A store, its backup with one person, and a second person added since."""
    with file_store.work("person-add", name="Lu") as work:
        work.add_many(Person, [{"last_name": "Lu"}])
    made = file_store.backup()
    with file_store.work("person-add", name="Nguyen") as work:
        work.add_many(Person, [{"last_name": "Nguyen"}])
    return file_store, made


def names(store):
    with store.read() as session:
        return sorted(person.last_name for person in session.scalars(sa.select(Person)))


def names_in(path):
    with closing(sqlite3.connect(path)) as connection:
        return sorted(row[0] for row in connection.execute("SELECT last_name FROM person"))


def test_restore_under_an_open_store_is_announced_and_sets_the_former_aside(kept, tmp_path):
    store, made = kept
    heard = []
    store.listen(heard.append)
    aside = store.restore(made)
    assert (names(store), names_in(aside)) == (["Lu"], ["Lu", "Nguyen"])
    assert aside.name.startswith("store.db.before-restore-")
    assert (heard[-1].everything, "person" in heard[-1].kinds) == (True, True)
    assert not list(tmp_path.glob("*.partial*"))


def test_store_goes_on_after_a_restore_and_its_undo_is_that_of_the_backup(kept):
    store, made = kept
    store.restore(made)
    assert store.can_undo().params == {"name": "Lu"}
    with store.work("person-add", name="Zoé") as work:
        work.add(Person(last_name="Zoé"))
    assert [person.last_name for person in _found(store, "zoe")] == ["Zoé"]
    store.undo()
    store.undo()
    assert names(store) == []


def _found(store, text):
    with store.read() as session:
        return find(session, Person, text)


def test_present_store_is_backed_up_before_a_restore(kept, tmp_path):
    store, made = kept
    store.restore(made)
    newest = backup.newest_verified(tmp_path / "backups", "store")
    assert (newest != made, names_in(newest)) == (True, ["Lu", "Nguyen"])


def test_file_set_aside_by_a_restore_can_be_restored_itself(kept):
    store, made = kept
    aside = store.restore(made)
    assert backup.verify(aside).living["person"] == 2
    store.restore(aside)
    assert names(store) == ["Lu", "Nguyen"]


def test_restore_is_refused_while_another_program_has_the_store_open(kept, tmp_path, monkeypatch):
    monkeypatch.setattr("envies_desktop.store.connection.BUSY_SECONDS", 0.2)
    store, made = kept
    code = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]);"
        "c.execute('SELECT count(*) FROM person').fetchone(); print('open', flush=True); sys.stdin.read()"
    )
    other = programs.start(code, tmp_path / "store.db")
    with other.stdin, other.stdout:
        assert other.stdout.readline() == "open\n"
        with pytest.raises(Refused, match="store-in-use"):
            store.restore(made)
        assert names(store) == ["Lu", "Nguyen"]
        assert files.set_aside_of(tmp_path / "store.db") == []
    other.wait()
    assert store.restore(made) is not None


def test_who_was_erased_since_is_erased_again(kept, tmp_path):
    store, _ = kept
    with store.read() as session:
        key = session.scalars(sa.select(Person.id).where(Person.last_name == "Nguyen")).one()
    made = store.backup()
    store.erase("person", key, BLANK)
    store.restore(made)
    assert names(store) == ["", "Lu"]
    assert b"Nguyen" not in (tmp_path / "store.db").read_bytes()
    assert store.can_undo().params == {"name": "…"}
    assert store.backups_holding() != []  # the backup itself waits to be made anew


def test_readers_in_other_threads_end_before_the_engines_change(kept):
    store, made = kept
    done, failures = threading.Event(), []

    def read():
        while not done.is_set():
            try:
                with store.read() as session:
                    assert session.scalar(sa.select(sa.func.count(Person.id))) in (1, 2)
                    names(store)  # a read inside a read never waits for its own end
            except Exception as failure:
                failures.append(failure)
                return

    readers = [threading.Thread(target=read) for _ in range(3)]
    for each in readers:
        each.start()
    aside = store.restore(made)
    back = store.restore(aside)
    done.set()
    for each in readers:
        each.join()
    assert (failures, names(store), back is not None) == ([], ["Lu", "Nguyen"], True)


@pytest.mark.parametrize("spoil", ["flip", "truncate", "garbage", "unproven", "newer"])
def test_doubtful_backup_is_refused_and_nothing_changes(kept, tmp_path, spoil):
    store, made = kept
    content = made.read_bytes()
    if spoil == "flip":
        made.write_bytes(content.replace(b"Lu", b"Lw"))
    elif spoil == "truncate":
        made.write_bytes(content[:-4096])
    elif spoil == "garbage":
        made.write_bytes(b"not a store")
    elif spoil == "unproven":
        backup.proof_of(made).unlink()
    else:
        with closing(sqlite3.connect(made)) as connection, connection:
            connection.execute("UPDATE alembic_version SET version_num = '9999'")
        backup.write_proof(made, backup.prove(made, made_at="2026-01-01T00:00:00+00:00"))
    before = made.read_bytes()
    with pytest.raises(Refused, match="store-newer" if spoil == "newer" else "store-backup-"):
        store.restore(made)
    assert (names(store), made.read_bytes()) == (["Lu", "Nguyen"], before)
    assert files.set_aside_of(tmp_path / "store.db") == []


def test_damaged_store_is_set_aside_with_its_bytes(kept, tmp_path):
    store, made = kept
    store.close()
    path = tmp_path / "store.db"
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    spoilt = path.read_bytes()
    aside = restoring.restore(made, path)
    assert (aside.read_bytes(), names_in(path)) == (spoilt, ["Lu"])
    assert not backup.proof_of(aside).exists()


def test_store_that_is_gone_comes_back(kept, tmp_path):
    store, made = kept
    store.close()
    (tmp_path / "store.db").unlink()
    assert restoring.restore(made, tmp_path / "store.db") is None
    assert names_in(tmp_path / "store.db") == ["Lu"]


def test_backup_of_an_older_schema_is_brought_to_ours(kept, tmp_path):
    store, made = kept
    engine_path = tmp_path / "old.db"
    with closing(sqlite3.connect(engine_path)):
        pass
    engine = connecting.bare_engine(engine_path)
    with closing(connecting.open_sqlite(engine_path, "rwc")), engine.begin() as connection:
        migrating.upgrade(connection, to="0001")
    engine.dispose()
    backup.write_proof(engine_path, backup.prove(engine_path, made_at="2026-01-01T00:00:00+00:00"))
    store.restore(engine_path)
    assert (names(store), store.check()) == ([], [])
    assert made.exists()


def test_attached_files_come_back_and_those_that_differ_are_set_aside(kept, tmp_path):
    store, _ = kept
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "plan.pdf").write_bytes(b"plan 1")
    made = store.backup()
    (folder / "plan.pdf").write_bytes(b"plan 2")
    store.restore(made)
    assert (folder / "plan.pdf").read_bytes() == b"plan 1"
    (aside,) = tmp_path.glob("files.before-restore-*")
    assert (aside / "plan.pdf").read_bytes() == b"plan 2"


def test_list_has_backups_and_set_aside_files_with_what_each_holds(kept, tmp_path):
    store, made = kept
    aside = store.restore(made)
    (tmp_path / f"store.db.orphan-{files.stamp()}-wal").write_bytes(b"wal")
    spoilt = store.backup()
    spoilt.write_bytes(spoilt.read_bytes().replace(b"Lu", b"Lw"))
    found = store.backups()
    people = [one.living["person"] if one.living else None for one in found]
    assert [(one.kind, one.verified) for one in found] == [
        ("backup", False), ("orphan", False), ("before-restore", True), ("backup", True), ("backup", True),
    ]  # fmt: skip
    assert people == [1, None, 2, 2, 1]
    assert [one.path for one in found if one.kind == "before-restore"] == [aside]
    assert found[0].size == spoilt.stat().st_size


def test_sides_say_what_differs(kept):
    store, made = kept
    now, then = store.side(), backup_list.side_of(made)
    assert (now.living["person"], then.living["person"]) == (2, 1)
    assert (now.last.params, then.last.params) == ({"name": "Nguyen"}, {"name": "Lu"})
    assert then.at == datetime.fromisoformat(backup.read_proof(made).made_at) < now.at


def test_backup_copied_elsewhere_is_restored_with_its_proof(kept, tmp_path):
    store, made = kept
    key = tmp_path / "clef"
    key.mkdir()
    for each in (made, backup.proof_of(made)):
        shutil.copy(each, key / each.name)
    store.restore(key / made.name)
    assert names(store) == ["Lu"]


def test_store_reached_through_a_link_has_the_backups_of_its_file(kept, tmp_path):
    store, made = kept
    store.close()
    desk = tmp_path / "bureau"
    desk.mkdir()
    link = desk / "lien.db"
    link.symlink_to(tmp_path / "store.db")
    linked = open_store(link)
    assert [one.path for one in linked.backups()] == [made]
    aside = linked.restore(made)
    assert (names(linked), aside.parent, link.is_symlink()) == (["Lu"], tmp_path, True)
    assert [each.name for each in desk.iterdir()] == ["lien.db"]
    linked.close()


RESTORER = """
import sys
from pathlib import Path
from envies_desktop import app
app.import_models()
from envies_desktop.store.engine import open_store
store, sources = open_store(Path(sys.argv[1])), [Path(each) for each in sys.argv[2:]]
print("ready", flush=True)
for turn in range(1000):
    store.restore(sources[turn % 2])
"""


@pytest.mark.parametrize("seconds", [0.05, 0.3, 0.7])
def test_program_killed_while_it_restores_leaves_one_store_whole(kept, tmp_path, seconds):
    store, _ = kept
    two = store.backup(out=tmp_path / "key" / "two.db")
    one = store.restore(store.backups()[-1].path) and store.backup(out=tmp_path / "key" / "one.db")
    store.close()
    path = tmp_path / "store.db"
    child = programs.start(RESTORER, path, one, two)
    with child.stdin, child.stdout:
        assert child.stdout.readline() == "ready\n"
        time.sleep(seconds)
        child.kill()
        child.wait()
    if not path.exists():  # between the two renames: what was there is beside
        files.set_aside_of(path)[0].rename(path)
    again = open_store(path)
    assert (again.check(), names(again) in (["Lu"], ["Lu", "Nguyen"])) == ([], True)
    again.close()
    for each in files.set_aside_of(path):
        assert names_in(each) in (["Lu"], ["Lu", "Nguyen"])
