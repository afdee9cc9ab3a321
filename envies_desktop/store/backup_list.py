"""What can be put back: the backups of a store and what was set aside of it, with what each holds."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from envies_desktop.refused import Refused
from envies_desktop.store import backup, files, journal
from envies_desktop.store import connection as connecting
from envies_desktop.store.backup import Proof
from envies_desktop.store.faults import told_of_disk, told_of_stranger
from envies_desktop.store.journal import WorkInfo, works

_QUIET = ("erase", "void")


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that can be put back; `living` counts the rows of each table, None where it cannot be read.

    `kind` is "backup", "before-restore" or "moved" (set aside), or "orphan" (a WAL that lost its file).
    """

    path: Path
    kind: str
    at: datetime
    size: int  # bytes
    living: Mapping[str, int] | None
    verified: bool


@dataclass(frozen=True, slots=True)
class Side:
    """What a store or a backup comes to, to be compared before one takes the place of the other."""

    at: datetime
    living: Mapping[str, int] = field(default_factory=dict)
    last: WorkInfo | None = None


Known = dict[tuple[Path, int, int], Kept]
"""What was read of files that have not been written since: by path, and when they and their proof were."""


def kept_of(store: Path, known: Known | None = None) -> list[Kept]:
    """The backups and set-aside files of a store, sound or not; latest first.

    Reads them all, but those that are `known`, which is brought up to date.
    """
    listed = [(each, "backup") for each in backup.backups_in(backup.folder_of(store), store.stem)]
    listed += [(each, files.why_aside(each)) for each in files.set_aside_of(store)]
    former = dict(known) if known is not None else {}
    now: Known = {}
    for path, kind in listed:
        key = (path, _written(path), _written(backup.proof_of(path)))
        now[key] = former.get(key) or kept(path, kind)
    if known is not None:
        known.clear()
        known.update(now)
    return sorted(now.values(), key=lambda one: one.at, reverse=True)


def _written(path: Path) -> int:
    """When a file was last written, in nanoseconds; 0 where it is not there."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def remove(one: Kept) -> None:
    """Delete a backup or set-aside file and its proof, for good; raises Refused("store-io")."""
    with told_of_disk(one.path):
        files.remove(one.path)
        backup.proof_of(one.path).unlink(missing_ok=True)


def side_of(file: Path) -> Side:
    """What a backup comes to; raises Refused("store-…") where it cannot be read."""
    at = datetime.fromisoformat(backup.read_proof(file).made_at)
    engine = connecting.sqlite_engine(file, writing=False, mode="ro&immutable=1")
    try:
        with told_of_stranger(file), engine.connect() as connection:
            return side_in(connection, at)
    finally:
        engine.dispose()


def side_in(connection: sa.Connection, at: datetime) -> Side:
    """What an open file comes to, whatever its schema."""
    bare: Any = connection.connection.driver_connection
    return Side(at, backup.count_living(bare), last_gesture(connection))


def last_gesture(connection: sa.Connection) -> WorkInfo | None:
    """The last thing that somebody did in a store."""
    query = sa.select(works).where(works.c.role.not_in(_QUIET)).order_by(works.c.seq.desc()).limit(1)
    row = connection.execute(query).one_or_none()
    return journal.info(row) if row else None


def kept(path: Path, kind: str) -> Kept:
    """One of them, read whole."""
    proof: Proof | None = None
    verified, living = False, None
    try:
        proof = backup.read_proof(path)
        backup.verify(path)
        verified = True
    except Refused:
        pass
    if not path.name.endswith("-wal"):
        living = proof.living if proof is not None and proof.living and verified else _living(path)
    at = datetime.fromisoformat(proof.made_at) if proof is not None else files.moment_of(path)
    return Kept(path, kind, at, _size(path), living, verified)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size + files.wal_of(path)
    except OSError:
        return 0


def _living(path: Path) -> dict[str, int] | None:
    try:
        with told_of_stranger(path), closing(_open(path)) as connection:
            return backup.count_living(connection)
    except Refused:
        return None


def _open(path: Path) -> sqlite3.Connection:
    return connecting.open_sqlite(path, "ro&immutable=1")
