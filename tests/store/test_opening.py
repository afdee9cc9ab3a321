import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from envies_desktop.directory.model import Organisation, Person
from envies_desktop.refused import Refused
from envies_desktop.store.engine import open_store
from envies_desktop.store.search import find
from tests import programs

PAGE = 4096
PRAGMAS = {
    "journal_mode": "wal", "synchronous": 2, "busy_timeout": 5000, "foreign_keys": 1, "secure_delete": 1,
}  # fmt: skip


@pytest.fixture(autouse=True)
def quick_stores():
    """Here they are made, and written to the disk, as the program does."""


@pytest.fixture(scope="module")
def of_some_pages(tmp_path_factory):
    path = tmp_path_factory.mktemp("closed") / "store.db"
    store = open_store(path)
    with store.work("import") as work:
        work.add_many(Organisation, [{"name": f"Association {at}"} for at in range(2000)])
    store.close()
    assert [each.name for each in path.parent.iterdir()] == ["store.db"]
    return path


@pytest.fixture
def closed(of_some_pages, tmp_path):
    """A store of some pages, closed."""
    path = tmp_path / "folder" / "store.db"
    path.parent.mkdir()
    return Path(shutil.copy(of_some_pages, path))


def refused(path, code):
    """Opening is refused with `code`, and not a byte has changed."""
    before = path.read_bytes()
    with pytest.raises(Refused) as said:
        open_store(path)
    assert (said.value.code, path.read_bytes()) == (code, before)
    assert sorted(each.name for each in path.parent.iterdir()) == [path.name]


def test_new_store_is_whole_and_leaves_nothing_beside(closed):
    assert [each.name for each in closed.parent.iterdir()] == ["store.db"]
    store = open_store(str(closed))
    assert (store.address, store.read_only) == (str(closed), False)
    with store.engines.writer.connect() as connection:
        found = {pragma: connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() for pragma in PRAGMAS}
    with store.engines.reader.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA query_only").scalar() == 1
    assert found == PRAGMAS
    store.close()


def test_empty_file_is_never_taken_for_a_store(tmp_path):
    path = tmp_path / "store.db"
    path.touch()
    refused(path, "store-empty")


def test_other_files_are_never_written_over(tmp_path):
    path = tmp_path / "store.db"
    path.write_bytes(b"%PDF-1.7 " * 100)
    refused(path, "store-not-a-store")
    path.write_bytes(b"SQLite format 3\0")
    refused(path, "store-not-a-store")


def test_store_of_another_program_is_left_alone(tmp_path):
    path = tmp_path / "store.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name)")
    refused(path, "store-foreign")


def test_truncated_store_is_refused(closed):
    closed.write_bytes(closed.read_bytes()[: -PAGE * 5])
    refused(closed, "store-corrupt")


def test_damaged_first_page_is_refused(closed):
    content = bytearray(closed.read_bytes())
    content[100:PAGE] = b"\xff" * (PAGE - 100)
    closed.write_bytes(content)
    refused(closed, "store-corrupt")


def test_damaged_middle_page_is_told_when_read(closed):
    content = bytearray(closed.read_bytes())
    page = content.index(b"Association 1000") // PAGE * PAGE
    content[page : page + 200] = b"\xff" * 200
    closed.write_bytes(content)

    def read():
        with store.read() as session:
            session.scalars(sa.select(Organisation)).all()

    store = open_store(closed)
    assert store.check() == ["store-corrupt"]
    with pytest.raises(Refused, match="store-corrupt"):
        read()
    store.close()


def make_newer(path, *statements):
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in (*statements, "UPDATE alembic_version SET version_num = '9999'"):
            connection.execute(statement)


def test_newer_store_is_opened_for_reading_and_left_as_it_is(closed):
    make_newer(closed, "ALTER TABLE organisation ADD COLUMN motto VARCHAR DEFAULT 'x'")
    before = closed.read_bytes()
    store = open_store(closed)
    with store.read() as session:
        assert len(find(session, Organisation, "association 1999")) == 1
    with pytest.raises(Refused, match="store-newer-read-only"), store.work("import") as work:
        work.add_many(Organisation, [{"name": "Rien"}])
    store.close()
    assert closed.read_bytes() == before
    assert [each.name for each in closed.parent.iterdir()] == ["store.db"]


def test_newer_store_without_a_table_that_we_read_is_left_as_it_is(closed):
    make_newer(closed, "DROP TABLE need_offer")
    refused(closed, "store-newer")


def test_what_waits_in_the_wal_of_a_newer_store_is_read_and_stays_there(closed, tmp_path):
    connection = sqlite3.connect(closed)
    connection.execute("UPDATE organisation SET name = 'Attente' WHERE name = 'Association 7'")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    left = tmp_path / "left"
    left.mkdir()
    for suffix in ("", "-wal"):
        shutil.copy(f"{closed}{suffix}", left / f"store.db{suffix}")
    connection.close()
    before = {each.name: each.read_bytes() for each in left.iterdir()}
    store = open_store(left / "store.db")
    with store.read() as session:
        assert session.scalar(sa.select(sa.func.count()).where(Organisation.name == "Attente")) == 1
    store.close()
    assert {name: (left / name).read_bytes() for name in before} == before


def test_sound_store_has_nothing_to_say(file_store):
    with file_store.work("person-add") as work:
        work.add(Person(last_name="A"))
    assert file_store.check() == []


def test_orphan_wal_is_set_aside(closed):
    wal = closed.with_name("store.db-wal")
    wal.write_bytes(b"of another file")
    closed.unlink()
    open_store(closed).close()
    aside = [each for each in closed.parent.iterdir() if "orphan" in each.name]
    assert [each.read_bytes() for each in aside] == [b"of another file"]


def test_full_disk_is_told_and_nothing_is_half_written(file_store):
    with file_store.work("person-add") as work:
        work.add(Person(last_name="Avant"))
    # The engine's own limit says the same thing as a disk.
    writer = file_store.engines.writer
    sa.event.listen(writer, "checkout", lambda driver, *_: driver.execute("PRAGMA max_page_count=1"))

    def import_many():
        with file_store.work("import") as work:
            work.add_many(Organisation, [{"name": "Longue " * 100} for _ in range(1000)])

    with pytest.raises(Refused) as said:
        import_many()
    assert said.value.code == "store-full"
    with file_store.read() as session:
        assert session.scalars(sa.select(Organisation)).all() == []
        assert session.scalars(sa.select(Person.last_name)).all() == ["Avant"]
    assert file_store.check() == []


def test_disk_that_fills_at_any_page_leaves_whole_works(file_store):
    writer, limit = file_store.engines.writer, []
    sa.event.listen(
        writer, "checkout", lambda driver, *_: driver.execute(f"PRAGMA max_page_count={limit[-1]}")
    )
    with file_store.engines.reader.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()

    def import_some():
        with file_store.work("import") as work:
            work.add_many(Organisation, [{"name": "Longue " * 40} for _ in range(20)])

    outcomes = []
    for extra in range(0, 60, 3):
        limit.append(pages + extra)
        try:
            import_some()
            outcomes.append("done")
        except Refused as refused:
            outcomes.append(refused.code)
        with file_store.read() as session:
            found = session.scalar(sa.select(sa.func.count(Organisation.id)))
        assert found == 20 * outcomes.count("done") == 20 * len(file_store.works())
    assert set(outcomes) == {"store-full", "done"}
    assert file_store.check() == []


def test_wal_cut_anywhere_holds_whole_works(tmp_path):
    place = tmp_path / "store.db"
    store = open_store(place)
    for at in range(6):
        with store.work("person-add") as work:
            work.add_many(Person, [{"last_name": f"{at}"} for _ in range(3)])
    content = place.with_name("store.db-wal").read_bytes()
    seen = []
    for cut in (*range(0, len(content), PAGE), len(content)):
        copy = tmp_path / f"cut{cut}" / "store.db"
        copy.parent.mkdir()
        shutil.copy(place, copy)
        copy.with_name("store.db-wal").write_bytes(content[:cut])
        opened = open_store(copy)
        assert opened.check() == []
        with opened.read() as session:
            seen.append(session.scalar(sa.select(sa.func.count(Person.id))))
        assert seen[-1] == 3 * len(opened.works())
        opened.close()
    store.close()
    assert (seen, seen[0], seen[-1]) == (sorted(seen), 0, 18)


def test_place_that_cannot_hold_a_store_is_told(tmp_path):
    (tmp_path / "file").touch()
    for path in (tmp_path, tmp_path / "file" / "store.db"):
        with pytest.raises(Refused, match="store-io"):
            open_store(path)


def test_store_in_use_elsewhere_is_told(file_store, monkeypatch, tmp_path):
    with closing(sqlite3.connect(tmp_path / "store.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        writer = file_store.engines.writer
        sa.event.listen(writer, "checkout", lambda driver, *_: driver.execute("PRAGMA busy_timeout=50"))
        with pytest.raises(Refused, match="store-busy"), file_store.work("person-add"):
            pass


WRITER = """
import sys
import tempfile
from envies_desktop.directory.model import Person
from envies_desktop.store.engine import open_store
from envies_desktop.store.search import find
store = open_store(sys.argv[1])
at = 0
while True:
    at += 1
    with store.work("person-add") as work:
        work.add(Person(last_name=str(at)))
    print(at, flush=True)
"""


def test_what_was_acknowledged_survives_a_kill(tmp_path):
    path = tmp_path / "store.db"
    acknowledged = 0
    for _ in range(3):
        child = programs.start(WRITER, path)
        with child.stdin, child.stdout:
            for line in child.stdout:
                if int(line) >= 20:
                    child.kill()
                    break
            acknowledged += 20 + len(child.stdout.read().split())
            child.wait()
        store = open_store(path)
        assert store.check() == []
        with store.read() as session:
            found = session.scalar(sa.select(sa.func.count(Person.id)))
        assert acknowledged <= found <= acknowledged + 1
        acknowledged = found
        store.close()


READ_ONLY = """
import json, os, sys
import sqlalchemy as sa
from envies_desktop.directory.model import Organisation, Person
from envies_desktop.refused import Refused
from envies_desktop.store.engine import open_store
from envies_desktop.store.search import find
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
store = open_store(sys.argv[1])
with store.read() as session:
    found = session.scalar(sa.select(sa.func.count(Organisation.id)))
try:
    with store.work("person-add") as work:
        work.add(Person(last_name="A"))
except Refused as refused:
    said = refused.code
print(json.dumps([store.read_only, found, said, store.can_undo().code, store.poll(), store.check()]))
store.close()
"""


@pytest.mark.skipif(os.name == "nt", reason="permissions are those of POSIX")
@pytest.mark.parametrize("killed", [False, True])
def test_store_that_cannot_be_written_opens_for_reading(closed, killed):
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "usb")
        folder.mkdir()
        shutil.copy(closed, folder)
        if killed:
            leave_a_wal(folder / "store.db")
        for each in (*folder.iterdir(), folder, folder.parent):
            each.chmod(0o444 if each.is_file() else 0o555)
        try:
            out = programs.run(READ_ONLY, folder / "store.db")
        finally:
            folder.chmod(0o755)
            folder.parent.chmod(0o755)
    read_only, found, said, code, polled, faults = json.loads(out)
    assert (read_only, said, polled, faults) == (True, "store-read-only", 0, [])
    assert (found > 2000, code) == ((True, "person-add") if killed else (False, "import"))


def leave_a_wal(path):
    """A program is killed: its last works are still in the WAL."""
    script = WRITER.replace("last_name", "name").replace("Person", "Organisation")
    child = programs.start(script, path)
    with child.stdin, child.stdout:
        child.stdout.readline()
        child.kill()
        child.wait()
    assert path.with_name("store.db-wal").stat().st_size > 0


def test_server_that_does_not_answer_is_told():
    with pytest.raises(Refused) as said:
        open_store("postgresql://nina:secret@127.0.0.1:1/envies")
    assert said.value.code == "store-unreachable"
    assert said.value.params["address"].endswith("://nina:***@127.0.0.1:1/envies")
    assert "secret" not in str(said.value)


def test_database_of_another_program_is_left_alone(empty_database):
    from envies_desktop.store.connection import server_url

    engine = sa.create_engine(server_url(empty_database), poolclass=sa.NullPool)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE recipes (name text)")
    with pytest.raises(Refused, match="store-foreign"):
        open_store(empty_database)


FULL_DISK = """
import ctypes, json, os, subprocess, sys
from pathlib import Path
import sqlalchemy as sa
from envies_desktop.directory.model import Organisation
from envies_desktop.refused import Refused
from envies_desktop.store.engine import open_store
from envies_desktop.app import ACTIVITIES
CLONE_NEWNS, CLONE_NEWUSER = 0x20000, 0x10000000
place, source, elsewhere = map(Path, sys.argv[1:])
person, group = os.getuid(), os.getgid()
if ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWUSER | CLONE_NEWNS):
    raise OSError(ctypes.get_errno(), "unshare")
for name, words in (("setgroups", "deny"), ("uid_map", f"0 {person} 1"), ("gid_map", f"0 {group} 1")):
    Path("/proc/self", name).write_text(words)
subprocess.run(["mount", "--make-rprivate", "/"], check=True)
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", place], check=True)
for each in source.iterdir():
    (place / each.name).write_bytes(each.read_bytes())
with open(place / "filler", "wb", buffering=0) as filler:
    try:
        while True:
            filler.write(bytes(4096))
    except OSError:
        pass
store = open_store(place / "store.db")
with store.read() as session:
    found = session.scalar(sa.select(sa.func.count(Organisation.id)))
try:
    with store.work("person-add"):
        pass
except Refused as refused:
    said = [refused.code, refused.params["disk"], ACTIVITIES.explain(refused)]
store.copy_to(elsewhere / "copy.db")
names = sorted(each.name for each in place.iterdir() if each.suffix != ".db-shm" and each.stat().st_size)
print(json.dumps([found, said, store.check(), names]))
store.close()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="a small disk is made as Linux makes one")
@pytest.mark.parametrize("killed", [False, True])
def test_store_on_a_full_disk_opens_for_reading(closed, tmp_path, killed):
    if killed:
        leave_a_wal(closed)
        closed.with_name("store.db-shm").unlink()
    names = sorted(each.name for each in closed.parent.iterdir())
    place, elsewhere = tmp_path / "disk", tmp_path / "elsewhere"
    place.mkdir()
    said = json.loads(programs.run(FULL_DISK, place, closed.parent, elsewhere))
    found, (code, disk, sentence), faults, left = said
    assert (code, disk, faults) == ("store-full-read-only", str(place), [])
    assert found > 2000 if killed else found == 2000
    assert sentence.startswith("Disque plein")
    assert "Mo" in sentence
    assert left == sorted(["filler", *names])
    assert elsewhere.joinpath("copy.db").exists()


def test_drafts_of_processes_that_are_gone_are_swept(closed):
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    backups = closed.parent / "backups"
    backups.mkdir()
    left = [f"store.db.{gone.pid}.new", f"store.db.{gone.pid}.partial", f"store.db.{gone.pid}.new-journal"]
    for folder in (closed.parent, backups):
        for name in (*left, f"store.db.{os.getppid()}.partial", "mine.partial"):
            (folder / name).write_bytes(b"Jeanne")
    open_store(closed).close()
    for folder in (closed.parent, backups):
        kept = sorted(each.name for each in folder.iterdir() if each.is_file() and "partial" in each.name)
        assert kept == ["mine.partial", f"store.db.{os.getppid()}.partial"]
        assert not list(folder.glob("*.new*"))


def test_read_that_fails_once_is_not_called_damage(file_store):
    with file_store.work("person-add") as work:
        work.add(Person(last_name="A"))
    error = sqlite3.DatabaseError("database disk image is malformed")
    error.sqlite_errorname = "SQLITE_CORRUPT"
    with pytest.raises(Refused) as said, file_store.read():
        raise error
    assert said.value.code == "store-unsure"


def test_every_spelling_of_a_path_opens_the_same_file(closed, tmp_path, monkeypatch):
    link = tmp_path / "link.db"
    link.symlink_to(closed)
    monkeypatch.chdir(closed.parent)
    stores = [open_store(spelling) for spelling in (closed, "store.db", "../folder/store.db", link)]
    assert len({store.engines.path for store in stores}) == 1
    for store in stores:
        store.close()
    assert sorted(each.name for each in closed.parent.iterdir()) == ["store.db"]
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("link")] == ["link.db"]
