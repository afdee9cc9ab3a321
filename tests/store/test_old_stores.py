"""Stores of every schema so far: they open, are brought to today's schema, and show what they showed."""

import os
import sqlite3
from contextlib import closing
from functools import cache
from itertools import pairwise

import pytest
import sqlalchemy as sa

from envies_desktop import app
from envies_desktop.directory.model import Organisation
from envies_desktop.refused import Refused
from envies_desktop.store import backup, making, schema
from envies_desktop.store import connection as connecting
from envies_desktop.store.belongings import parts_of
from envies_desktop.store.engine import open_store
from envies_desktop.store.search import find
from tests import programs
from tests.store import kept
from tests.store.test_migrating import describe
from tools.kept_shown import events, plain, shown

WHO = {"author": "Nina", "device": "portable"}
UNDONE_SINCE = "0006"
"""Works of this schema and of later ones can be undone by today's program; those before cannot."""


STORES = [("sqlite", number) for number in kept.NUMBERS]
STORES += [("postgresql", number) for number in ("0001", "0006")]  # the first, and the first with all tables
every_store = pytest.mark.parametrize("old", STORES, indirect=True, ids="-".join)


@pytest.fixture(scope="module")
def old(request, tmp_path_factory):
    """The store of a former schema, open in today's program: its number, its address, the store."""
    engine, number = request.param
    app.import_models()
    if engine == "sqlite":
        address = tmp_path_factory.mktemp("old") / "store.db"
    else:
        address = request.getfixturevalue("server").new()
    kept.lay(number, address)
    with closing(open_store(address, **WHO)) as store:
        yield number, address, store


@cache
def schema_of_a_new_store(server):
    """What a new store is made of, on a server or, without one, in a file."""
    engine = connecting.bare_server(server) if server else sa.create_engine("sqlite://")
    with engine.connect() as connection:
        if server:
            connection.exec_driver_sql("CREATE SCHEMA new")
            connection.exec_driver_sql("SET LOCAL search_path = new, public")
        making.build(connection)
        found = describe(connection)
        connection.rollback()
    engine.dispose()
    return found


def test_a_store_of_every_former_schema_is_kept():
    assert kept.NUMBERS[: len(schema.REVISIONS) - 1] == list(schema.REVISIONS[:-1]), (
        "run tools/keep_store.py with the code of the last commit that has the schema"
    )


@pytest.mark.parametrize("number", kept.NUMBERS)
def test_kept_store_has_a_row_in_every_table(number):
    assert [name for name, rows in kept.rows_then(number).items() if not rows] == []


@every_store
def test_old_store_shows_what_it_showed(old):
    number, _, store = old
    then, now = kept.said(number)["shown"], shown(store)
    assert {section: now[section] for section in then} == then


@every_store
def test_old_store_is_searched(old):
    with old[2].read() as session:
        found = find(session, Organisation, "entreprise fict", limit=100)
    assert sorted(each.name for each in found) == sorted(
        f"Entreprise fictive {at}" for at in range(0, 110, 2)
    )


@every_store
def test_old_store_has_the_schema_of_a_new_one_and_sound_references(old):
    _, address, store = old
    server = address if connecting.is_url(address) else ""
    with store.engines.reader.connect() as connection:
        assert describe(connection) == schema_of_a_new_store(server)
        if not server:
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    if not server:
        with store.engines.turn(), store.engines.writer.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    assert store.check() == []


@every_store
def test_old_store_keeps_every_row_and_what_was_typed(old):
    number, address, _ = old
    assert lost_cells(number, address) == []


def lost_cells(number, address):
    """Rows that are gone or new, and cells that have another value than in the store of that schema.

    A column that moved is another test's matter: what is shown is the same. The journal is rewritten then.
    """
    then = {name: rows for name, rows in kept.rows_then(number).items() if name != "store_entry"}
    now = kept.rows_now(address)
    lost = [(name, key) for name, rows in then.items() for key in rows.keys() ^ now[name].keys()]
    for name, rows in then.items():
        stays = now[name][next(iter(rows))].keys() - {"schema"}
        for key, row in rows.items():
            lost += [
                (name, key, column) for column in stays & row.keys() if now[name][key][column] != row[column]
            ]
    return lost


@every_store
def test_old_store_keeps_its_journal(old):
    number, address, _ = old
    then = list(kept.entries(kept.rows_then(number)))
    now = list(kept.entries(kept.rows_now(address)))
    assert kept.cells_of(then) - kept.cells_of(now) == {}
    touched = [{(seq, e.kind, e.row, e.op) for seq, e in found if e.op != "~"} for found in (then, now)]
    assert touched[0] - touched[1] == set()


@every_store
def test_history_of_an_old_store_has_its_sentences(old):
    number, _, store = old
    unknown = app.ACTIVITIES.sentence("no-such-code", {}).partition("(")[0]
    for work in store.works(1000):
        assert not app.ACTIVITIES.sentence(work.code, work.params).startswith(unknown), work.code
    owner = {part: kind for kind in ("event", "participant") for part in (kind, *parts_of(kind))}
    void = {seq for seq, row in kept.rows_then(number)["store_work"].items() if row["role"] == "void"}
    then = {}
    for seq, entry in kept.entries(kept.rows_then(number)):
        if entry.kind in owner and seq not in void:
            cells = then.setdefault((owner[entry.kind], entry.row), {}).setdefault(seq, {})
            cells.update({name: list(pair) for name, pair in entry.cells.items()})
    for (kind, key), works in sorted(then.items())[::5]:
        now = {line.work.seq: plain(line.cells) for line in store.history(kind, key)}
        assert list(now) == sorted(works, reverse=True)
        assert now == works


@every_store
def test_last_gestures_of_an_old_store_are_undone_and_redone(old):
    number, _, store = old
    said = kept.said(number)
    if number < min(UNDONE_SINCE, schema.SCHEMA):
        assert (store.can_undo(), store.can_redo()) == (None, None)
        with pytest.raises(Refused, match="store-undo-nothing") as refused:
            store.undo()
        assert app.ACTIVITIES.explain(refused.value) == "Il n’y a plus rien à annuler."
        return
    states = [said["redone"], *said["undone"]]
    store.redo()
    for now, before in pairwise(states):
        goes(store, store.undo, now, before)
    assert all_events(store) == states[-1]
    for now, again in pairwise(states[::-1]):
        goes(store, store.redo, now, again)
    assert all_events(store) == states[0]
    store.undo()  # as it was found
    assert store.check() == []


def goes(store, gesture, now, then):
    """By this gesture the events that are no longer what they were come to be what they then are."""
    gesture()
    concerned = {key for key in now.keys() | then.keys() if now.get(key) != then.get(key)}
    assert all_events(store, concerned) == {key: then[key] for key in concerned & then.keys()}


def all_events(store, among=None):
    with store.read() as session:
        return plain(events(session, among))


KILLED = """
import os, signal, sys
import alembic.command
import sqlalchemy as sa
from envies_desktop import app
from envies_desktop.store.engine import open_store
app.import_models()
said = []

def count(*anything):
    said.append(anything)
    if str(len(said)) == last or anything[2:3] and anything[2].startswith(last):
        os.kill(os.getpid(), signal.SIGKILL)

sa.event.listen(sa.Engine, "before_cursor_execute", count)
sa.event.listen(sa.Engine, "commit", count)
for address, last in zip(sys.argv[1::2], sys.argv[2::2]):
    child = os.fork()
    if not child:
        open_store(address).close()
        print(len(said), flush=True)
        os._exit(0)
    os.waitpid(child, 0)
"""


def killed(*cases):
    """Open each address in a program that is killed before a statement: its text, or which one it is.

    Returns how many statements (and commits) there were in the programs that lived.
    """
    return [int(line) for line in programs.run(KILLED, *(part for case in cases for part in case)).split()]


def moments(count):
    """Before which statements to kill: all through a migration, and about its commit."""
    return sorted({2, count // 4, count // 2, count * 3 // 4, count - 2, count - 1})


@pytest.mark.skipif(os.name == "nt", reason="nothing is forked there")
def test_migration_that_is_killed_leaves_the_store_whole(tmp_path):
    app.import_models()
    number = "0001"  # it goes through every revision
    (count,) = killed((kept.lay(number, tmp_path / "whole.db"), 0))
    paths = {kept.lay(number, tmp_path / str(at) / "store.db"): at for at in moments(count)}
    assert killed(*paths.items()) == []
    found = set()
    for path in paths:
        version = version_of(path)
        copies = backup.backups_in(backup.folder_of(path), path.stem)
        assert [backup.verify(copy).schema for copy in copies] == [number] * len(copies)
        found.add((version, bool(copies)))
        with closing(open_store(path, **WHO)) as store:
            assert store.check() == []
        assert (version_of(path), lost_cells(number, path)) == (schema.SCHEMA, [])
    assert found == {(number, False), (number, True), (schema.SCHEMA, True)}


def version_of(path):
    """The schema of a store, as another program reads it, whatever was left beside it."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]


@pytest.mark.skipif(os.name == "nt", reason="nothing is forked there")
def test_migration_of_a_server_that_is_killed_leaves_it_whole(empty_database):
    app.import_models()
    kept.lay("0001", empty_database)
    assert killed((empty_database, "UPDATE alembic_version SET version_num='0004'")) == []
    engine = connecting.bare_server(empty_database)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == "0001"
    engine.dispose()
    assert lost_cells("0001", empty_database) == []
    open_store(empty_database, **WHO).close()
    assert lost_cells("0001", empty_database) == []
