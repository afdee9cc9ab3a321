import os
import shutil
import sqlite3
import sys
import threading
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
import sqlalchemy as sa

from envies_desktop.directory.model import Person
from envies_desktop.refused import Refused
from envies_desktop.store import backup, files, guard, restoring
from envies_desktop.store.engine import open_store
from tests import programs
from tools import prove_store

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the locks are those of Linux")

ELSEWHERE = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], timeout=0.1, isolation_level=None)
for statement in sys.argv[2:]:
    try:
        print(connection.execute(statement).fetchall())
    except sqlite3.OperationalError as error:
        print(error)
connection.close()
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "store.db"


def elsewhere(path, *statements):
    """What another program is told, line by line."""
    return programs.run(ELSEWHERE, path, *statements).splitlines()


def drop_locks(path):
    """What a file dialog does, and any library that looks at the files of a folder."""
    for each in path.parent.iterdir():
        os.close(os.open(each, os.O_RDONLY))


def add(store, name):
    with store.work("person-add") as work:
        work.add(Person(last_name=name))


def names(store):
    with store.read() as session:
        return sorted(session.scalars(sa.select(Person.last_name)))


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    made = tmp_path_factory.mktemp("prepared") / "store.db"
    prove_store.prepare(made, programs.start)
    return made


@pytest.mark.parametrize("other", ["reading door", "second window", "sqlite3"])
def test_nothing_acknowledged_is_lost_with_a_dialog_another_program_and_a_kill(prepared, path, other):
    outcome = prove_store.Outcome()
    shutil.copy(prepared, path)
    prove_store.play(path, "r0", [other], outcome, programs.start)
    assert len(outcome.acknowledged) > 10
    assert (outcome.lost, dict(outcome.said)) == (set(), {"ok": 1})


def test_program_that_comes_and_goes_leaves_the_wal(path):
    store = open_store(path)
    add(store, "A")
    drop_locks(path)
    assert elsewhere(path, "SELECT count(*) FROM person") == ["[(1,)]"]
    assert path.with_name("store.db-wal").stat().st_size > 0
    add(store, "B")
    assert elsewhere(path, "SELECT count(*) FROM person", "PRAGMA integrity_check") == ["[(2,)]", "[('ok',)]"]
    store.close()
    assert [each.name for each in path.parent.iterdir()] == ["store.db"]


def test_nobody_writes_in_the_middle_of_a_work_whose_locks_were_dropped(path):
    store = open_store(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE proof (name)")
    with store.work("person-add") as work:
        work.add(Person(last_name="A"))
        work.session.flush()
        drop_locks(path)
        assert elsewhere(path, "INSERT INTO proof VALUES (1)") == ["database is locked"]
    assert elsewhere(path, "INSERT INTO proof VALUES (1)") == ["[]"]
    assert (names(store), store.check()) == (["A"], [])
    store.close()


def test_work_that_fails_gives_its_turn_back(path):
    store = open_store(path)

    def fail():
        with store.work("person-add") as work:
            work.add(Person(last_name="A"))
            work.session.flush()
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    assert elsewhere(path, "BEGIN IMMEDIATE", "ROLLBACK") == ["[]", "[]"]
    add(store, "B")
    assert names(store) == ["B"]
    store.close()


def test_second_store_on_the_same_file_takes_nothing_away_when_it_closes(path):
    first, second = open_store(path), open_store(path.parent / ".." / path.parent.name / path.name)
    add(second, "A")
    second.close()
    add(first, "B")
    drop_locks(path)
    assert elsewhere(path, "SELECT count(*) FROM person") == ["[(2,)]"]
    assert path.with_name("store.db-wal").exists()
    first.close()
    assert [each.name for each in path.parent.iterdir()] == ["store.db"]


def test_locks_that_were_lost_are_given_back_before_the_store_closes(path):
    store = open_store(path)
    add(store, "A")
    drop_locks(path)
    store.engines.guard.let_go()
    exclusive = "BEGIN EXCLUSIVE", "PRAGMA journal_mode=DELETE"
    assert elsewhere(path, *exclusive)[1] != "[('delete',)]"
    assert path.with_name("store.db-wal").stat().st_size > 0
    store.engines.guard.users += 1
    store.close()


def test_threads_write_in_turn(path):
    store = open_store(path)
    hands = [threading.Thread(target=partial(add, store, f"{at:02}")) for at in range(20)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    assert names(store) == [f"{at:02}" for at in range(20)]
    store.close()


def test_turn_that_another_program_keeps_is_said(path, monkeypatch):
    store = open_store(path)
    monkeypatch.setattr(guard, "BUSY_SECONDS", 0.1)
    script = "import sys\nfrom pathlib import Path\nfrom envies_desktop.store import guard\n"
    script += "with guard.turn_on(Path(sys.argv[1])):\n    print(1, flush=True)\n    sys.stdin.read()"
    other = programs.start(script, path)
    with other.stdin, other.stdout:
        other.stdout.readline()
        with pytest.raises(Refused, match="store-busy"):
            add(store, "A")
    other.wait()
    add(store, "B")
    assert names(store) == ["B"]
    store.close()


def test_store_that_is_open_is_not_replaced_by_a_backup(path, tmp_path):
    store = open_store(path)
    add(store, "A")
    made = store.backup(tmp_path / "backups")
    add(store, "B")
    with pytest.raises(Refused, match="store-in-use"):
        restoring.restore(made, path)
    assert names(store) == ["A", "B"]
    store.close()
    with guard.turn_on(path) as held:
        held.lock_out()
        assert elsewhere(path, "SELECT count(*) FROM person") == ["database is locked"]
    restoring.restore(made, path)
    again = open_store(path)
    assert names(again) == ["A"]
    again.close()


def test_store_that_is_open_is_read_through_the_descriptor_that_is_there(path, tmp_path):
    store = open_store(path)
    add(store, "A")
    files.refuse_doubtful(path)
    assert files.digest(path) == files.digest(shutil.copy(path, tmp_path / "copy.db"))
    drop_locks(path)
    again = open_store(path)
    assert names(again) == ["A"]
    again.close()
    store.close()


def rescued(store, path):
    """Where the store says that it kept what it read, looked at as the next program would."""
    with pytest.raises(Refused) as said:
        store.poll()
    assert said.value.code == "store-pulled-away"
    kept = Path(said.value.params["kept"])
    assert backup.backups_in(path.parent / "backups", path.stem) == [kept]
    backup.verify(kept)
    return kept


def test_gestures_are_rescued_when_the_wal_is_gone(path):
    store = open_store(path)
    store.listen(lambda changes: None)
    add(store, "A")
    path.with_name("store.db-wal").unlink()
    kept = rescued(store, path)
    with pytest.raises(Refused, match="store-pulled-away"):
        add(store, "B")
    assert rescued(store, path) == kept
    assert names(store) == ["A"]
    before = path.read_bytes()
    store.close()
    assert path.read_bytes() == before
    copy = open_store(shutil.copy(kept, path.parent / "copy.db"))
    assert names(copy) == ["A"]
    copy.close()


def test_file_put_in_the_place_of_an_open_store_is_left_alone(path):
    store = open_store(path)
    add(store, "A")
    shutil.copy(path, path.with_name("other.db"))
    path.with_name("other.db").replace(path)
    before = path.read_bytes()
    with pytest.raises(Refused, match="store-pulled-away"):
        add(store, "B")
    kept = rescued(store, path)
    store.close()
    assert path.read_bytes() == before
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT last_name FROM person").fetchall() == [("A",)]


def test_work_that_comes_after_the_store_was_closed_is_whole(path):
    store = open_store(path)
    add(store, "A")
    store.close()
    add(store, "B")
    store.engines.reader.dispose()
    store.engines.writer.dispose()
    again = open_store(path)
    assert (names(again), again.check()) == (["A", "B"], [])
    again.close()
