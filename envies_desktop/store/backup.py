"""Backups: made by the engine, proven by reading them again; none is lost before a newer one stands."""

import json
import re
import sqlite3
from contextlib import closing
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from envies_desktop.refused import Refused
from envies_desktop.store import attached, files
from envies_desktop.store import connection as connecting
from envies_desktop.store.faults import told, told_of_disk

KEPT_LAST = 10
KEPT_DAYS = 30
LAST_AT = "SELECT max(at) FROM store_work WHERE role <> 'erase'"
_STAMP = re.compile(r"-(\d{8})T\d{6}\.\d{6}Z")


@dataclass(frozen=True, slots=True)
class Proof:
    """What is written beside a backup: an engine does not see that a letter has changed.

    `rows` counts every row of each table, `living` those that are not deleted; `last_at` is the moment of the
    last gesture in it; `files` gives the attached files their SHA-256; `former` is the proof that this one
    replaces, while its file may still stand.
    """

    sha256: str
    rows: dict[str, int]
    schema: str
    made_at: str
    living: dict[str, int] = field(default_factory=dict)
    last_at: str = ""
    files: dict[str, str] = field(default_factory=dict)
    former: dict[str, Any] | None = None
    version: int = 1


def make(store: Path, folder: Path, *, label: str = "") -> Path:
    """Back up a store, in use or not, into `folder`; returns the file, verified, its proof beside it.

    Old backups are rotated out. Raises Refused("store-full", "store-io", "store-corrupt"); nothing half
    written stays.
    """
    name = "-".join(part for part in (store.stem, files.stamp(), label) if part)
    made = write(store, folder / f"{name}.db")
    rotate(folder, store.stem)
    return made


def write(store: Path, target: Path) -> Path:
    """Back up a store into one file, its proof beside it; a former backup of that name is replaced.

    Raises Refused("store-backup-exists") where the name is that of anything else; else as `make`.
    """
    folder, draft = target.parent, files.draft_of(target)
    former = _replaced(target)
    with told_of_disk(folder), told(str(store)):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            proof = replace(_copy(store, draft), files=attached.keep(store, folder))
            files.sync(draft)
            write_proof(target, replace(proof, former=former))
            draft.replace(target)
            files.sync_folder(folder)
            if former is not None:
                write_proof(target, proof)
            verify(target)
        except BaseException:
            files.remove(draft)
            if former is None:  # else the proof on the disk is good for the former file too
                target.unlink(missing_ok=True)
                proof_of(target).unlink(missing_ok=True)
            raise
    return target


def _replaced(target: Path) -> dict[str, Any] | None:
    """The proof of the backup that has this name already; raises Refused for anything else."""
    if not target.exists() and not proof_of(target).exists():
        return None
    try:
        proof = read_proof(target)
    except Refused as refused:
        raise Refused("store-backup-exists", address=str(target)) from refused
    return asdict(replace(proof, former=None)) if target.exists() else None


def _copy(store: Path, draft: Path) -> Proof:
    with (
        closing(connecting.open_sqlite(store, "ro")) as source,
        closing(connecting.open_sqlite(draft, "rwc")) as target,
    ):
        source.execute("BEGIN")  # one moment for the rows counted and the rows copied
        rows = count_rows(source)
        source.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")  # one file, without a WAL beside it
    proof = prove(draft, made_at=datetime.now(UTC).isoformat())
    if proof.rows != rows:
        raise Refused("store-backup-damaged", address=str(draft))
    return proof


def prove(file: Path, *, made_at: str) -> Proof:
    """The proof of a closed file of one piece, whose moment is `made_at`."""
    with closing(connecting.open_sqlite(file, "ro&immutable=1")) as connection:
        schema = str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
        counted = count_rows(connection), count_living(connection)
        last_at = connection.execute(LAST_AT).fetchone()[0]
    return Proof(files.digest(file), counted[0], schema, made_at, counted[1], last_at or "")


def write_proof(backup: Path, proof: Proof) -> None:
    """Write the proof beside a backup, whole or not at all."""
    files.write_whole(proof_of(backup), json.dumps(asdict(proof), indent=1).encode())


def verify(backup: Path) -> Proof:
    """Read a backup again; raises Refused("store-backup-…") unless every byte and every row is there."""
    proof = read_proof(backup)
    with told_of_disk(backup):
        found = files.digest(backup)
    if found != proof.sha256 and proof.former:
        proof = _former(proof.former, backup)
    if found != proof.sha256:
        raise Refused("store-backup-damaged", address=str(backup))
    with told(str(backup)), closing(connecting.open_sqlite(backup, "ro&immutable=1")) as connection:
        said = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if said != "ok" or count_rows(connection) != proof.rows:
            raise Refused("store-backup-damaged", address=str(backup))
    with told_of_disk(backup):
        attached.verify(backup, proof.files)
    return proof


def read_proof(backup: Path) -> Proof:
    """What is written beside a backup; raises Refused("store-backup-unproven") where nothing is."""
    try:
        return _understood(json.loads(proof_of(backup).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise Refused("store-backup-unproven", address=str(backup)) from error


def _former(said: dict[str, Any], backup: Path) -> Proof:
    try:
        return _understood(said)
    except (ValueError, TypeError, AttributeError) as error:
        raise Refused("store-backup-damaged", address=str(backup)) from error


def _understood(said: dict[str, Any]) -> Proof:
    """A proof; keys of a later program are left out. Raises ValueError, TypeError for what is none."""
    known = {each.name for each in fields(Proof)}
    proof = Proof(**{key: value for key, value in said.items() if key in known})
    counts = (*proof.rows.values(), *proof.living.values())
    if datetime.fromisoformat(proof.made_at).tzinfo is None or not all(isinstance(n, int) for n in counts):
        raise ValueError(said)
    if not all(isinstance(each, str) for each in (*proof.files, *proof.files.values())):
        raise ValueError(said)
    return proof


def folder_of(store: Path) -> Path:
    """Where the backups of a store are kept, unless told otherwise: beside it."""
    return store.parent / "backups"


def newest_verified(folder: Path, stem: str) -> Path | None:
    """The latest backup that can be trusted, to be offered when a store is damaged."""
    for backup in backups_in(folder, stem):
        try:
            verify(backup)
        except Refused:
            continue
        return backup
    return None


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
    _sweep_attached(folder)


def _sweep_attached(folder: Path) -> None:
    """A proof that cannot be read may be of a backup that holds files: then all are kept."""
    try:
        held = [read_proof(each).files for each in folder.glob("*.db") if _day(each)]
    except Refused:
        return
    attached.sweep(folder, held)


def backups_in(folder: Path, stem: str) -> list[Path]:
    """The backups of a store, latest first; another one whose name begins alike has its own."""
    ours = re.compile(rf"{re.escape(stem)}{_STAMP.pattern}(-[a-z0-9-]+)?\.db")
    named = [path for path in folder.glob("*.db") if ours.fullmatch(path.name)]
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


def count_living(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows that are not deleted each table of records holds."""
    listed = connection.execute(
        "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = 'deleted_at'"
        " WHERE m.type = 'table'"
    )
    living = 'SELECT count(*) FROM "{}" WHERE deleted_at IS NULL'
    return {
        name: connection.execute(living.format(name)).fetchone()[0]
        for name in sorted(row[0] for row in listed.fetchall())
    }
