"""Copies of a store through a connection that is open, and what they are for."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from envies_desktop.refused import Refused
from envies_desktop.store import backup, files, places, register
from envies_desktop.store.connection import open_sqlite
from envies_desktop.store.faults import told, told_of_disk


def copy_to(source: sqlite3.Connection, target: Path) -> None:
    """Copy what a connection sees into a new file, whole or not at all.

    Raises Refused("store-corrupt") about the source, Refused("store-full", "store-io",
    "store-backup-damaged") about the new file.
    """
    draft = files.draft_of(target)
    with told_of_disk(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with told(str(target)), told_of_disk(target):
            with closing(open_sqlite(draft, "rwc")) as copy:
                source.backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE").fetchone()  # one file, without a WAL beside it
                if copy.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                    raise Refused("store-corrupt")
                if backup.count_rows(copy) != backup.count_rows(source):
                    raise Refused("store-backup-damaged", address=str(target))
            files.sync(draft)
            draft.replace(target)
            files.sync_folder(target.parent)
    except Refused as refused:
        if refused.code != "store-corrupt":
            raise
        damaged = source.execute("PRAGMA database_list").fetchone()[2]  # pages are copied as they are
        raise Refused("store-corrupt", address=damaged) from refused
    finally:
        files.remove(draft)


def rescue(source: sqlite3.Connection, store: Path) -> Path:
    """Keep among its backups what an open connection still reads of a store that is no more there."""
    kept = backup.folder_of(store) / f"{store.stem}-{files.stamp()}-rescue.db"
    copy_to(source, kept)
    backup.write_proof(kept, backup.prove(kept, made_at=datetime.now(UTC).isoformat()))
    return kept


def move_to(source: sa.Engine, store: Path, folder: Path) -> Path:
    """Copy a store that is open for reading into a folder, verified, then set the former one aside.

    Returns where it is now; a store of that name stays what it is. Raises Refused as `copy_to`, or
    Refused("store-held-new"): the former file is then as it was.
    """
    if holder := places.holder_of(folder / store.name):
        raise Refused("store-held-new", address=str(folder), holder=holder)
    taken = [store.name, *(f"{store.stem}-{number}{store.suffix}" for number in range(2, 1000))]
    target = next(folder / name for name in taken if not (folder / name).exists())
    with source.connect() as connection:
        bare = connection.connection.driver_connection
        assert isinstance(bare, sqlite3.Connection)
        copy_to(bare, target)
    try:
        register.carry(backup.folder_of(store), backup.folder_of(target))  # no backup brings them back
        with told_of_disk(store):
            files.set_aside(store, "moved")
    except Refused:
        target.unlink(missing_ok=True)  # two stores that both go on would part
        raise
    return target
