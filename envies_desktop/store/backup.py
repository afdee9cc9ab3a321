"""Backups: made by the engine, proven by reading them again; none is lost before a newer one stands."""

import errno
import hashlib
import json
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from envies_desktop.refused import Refused
from envies_desktop.store import connection as connecting
from envies_desktop.store import files
from envies_desktop.store.faults import told

KEPT_LAST = 10
KEPT_DAYS = 30
_STAMP = re.compile(r"-(\d{8})T\d{6}\.\d{6}Z")


@dataclass(frozen=True, slots=True)
class Proof:
    """What is written beside a backup: an engine does not see that a letter has changed."""

    sha256: str
    rows: dict[str, int]
    schema: str
    made_at: str
    version: int = 1


def make(store: Path, folder: Path, *, label: str = "") -> Path:
    """Back up a store, in use or not, into `folder`; returns the file, verified, its proof beside it.

    Old backups are rotated out. Raises Refused("store-full", "store-io", "store-corrupt"); nothing half
    written stays.
    """
    name = "-".join(part for part in (store.stem, files.stamp(), label) if part)
    target, draft = folder / f"{name}.db", folder / f"{name}.partial"
    with _said(folder), told(str(store)):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            proof = _copy(store, draft)
            files.sync(draft)
            proof_of(target).write_text(json.dumps(asdict(proof), indent=1), encoding="utf-8")
            draft.replace(target)
            files.sync_folder(folder)
            verify(target)
        except BaseException:
            for each in (draft, target, proof_of(target)):
                each.unlink(missing_ok=True)
            raise
        rotate(folder, store.stem)
    return target


def _copy(store: Path, draft: Path) -> Proof:
    with (
        closing(connecting.open_sqlite(store, "ro")) as source,
        closing(connecting.open_sqlite(draft, "rwc")) as target,
    ):
        source.execute("BEGIN")  # one moment for the rows counted and the rows copied
        rows = count_rows(source)
        source.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")  # one file, without a WAL beside it
        schema = str(target.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    return Proof(digest(draft), rows, schema, datetime.now(UTC).isoformat())


def verify(backup: Path) -> Proof:
    """Read a backup again; raises Refused("store-backup-…") unless every byte and every row is there."""
    try:
        proof = Proof(**json.loads(proof_of(backup).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise Refused("store-backup-unproven", address=str(backup)) from error
    with _said(backup):
        if digest(backup) != proof.sha256:
            raise Refused("store-backup-damaged", address=str(backup))
    with told(str(backup)), closing(connecting.open_sqlite(backup, "ro&immutable=1")) as connection:
        said = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if said != "ok" or count_rows(connection) != proof.rows:
            raise Refused("store-backup-damaged", address=str(backup))
    return proof


def newest_verified(folder: Path, stem: str) -> Path | None:
    """The latest backup that can be trusted, to be offered when a store is damaged."""
    for backup in backups_in(folder, stem):
        try:
            verify(backup)
        except Refused:
            continue
        return backup
    return None


def restore(backup: Path, store: Path) -> Path | None:
    """Put a verified backup in the place of a closed store; returns where the former file was set aside."""
    verify(backup)
    draft = store.with_name(f"{store.name}.restoring")
    with _said(store):
        try:
            store.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(backup, draft)
            files.sync(draft)
            if digest(draft) != digest(backup):
                raise Refused("store-backup-damaged", address=str(backup))
            aside = files.set_aside(store, "before-restore")
            draft.replace(store)
            files.sync_folder(store.parent)
        finally:
            draft.unlink(missing_ok=True)
    return aside


def rotate(folder: Path, stem: str) -> None:
    """Keep the last ten, and the last of each of the last thirty days that have one."""
    found = backups_in(folder, stem)
    days: dict[str, Path] = {}
    for backup in found:
        days.setdefault(_day(backup), backup)
    kept = {*found[:KEPT_LAST], *list(days.values())[:KEPT_DAYS]}
    for backup in found:
        if backup not in kept:
            backup.unlink(missing_ok=True)
            proof_of(backup).unlink(missing_ok=True)


def backups_in(folder: Path, stem: str) -> list[Path]:
    """The backups of a store, latest first."""
    named = [path for path in folder.glob("*.db") if path.name.startswith(f"{stem}-") and _day(path)]
    return sorted(named, key=lambda path: path.name[len(stem) :], reverse=True)


def _day(backup: Path) -> str:
    found = _STAMP.search(backup.name)
    return found[1] if found else ""


def proof_of(backup: Path) -> Path:
    """The proof beside a backup."""
    return backup.with_name(f"{backup.name}.json")


def count_rows(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table holds."""
    listed = connection.execute(
        "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'search@_%' ESCAPE '@'"
    )
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 -- a table's own name
        for name in sorted(row[0] for row in listed.fetchall())
    }


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def _said(place: Path) -> Iterator[None]:
    """What the system says of a disk becomes Refused."""
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        code = "store-full" if full else "store-io"
        raise Refused(code, address=str(place), detail=str(error)) from error
