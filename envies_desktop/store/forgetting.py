"""Backups are made anew without what was erased since: copied, emptied, scrubbed, proven, then replaced."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from importlib import import_module
from pathlib import Path

import sqlalchemy as sa

from envies_desktop.refused import Refused
from envies_desktop.store import backup, cleaning, files, migrating, register
from envies_desktop.store import connection as connecting
from envies_desktop.store import erase as erasing
from envies_desktop.store.base import Base
from envies_desktop.store.faults import told_of_stranger
from envies_desktop.store.register import Erased
from envies_desktop.store.saving import Label, kept
from envies_desktop.store.schema import REVISIONS, SCHEMA

_VERSION = "SELECT version_num FROM alembic_version"


def backups_holding(store: Path) -> list[Path]:
    """The backups and set-aside files of a store that hold what was erased since; latest first.

    One that cannot be read may hold it, and is among them. Raises Refused("store-register").
    """
    folder = backup.folder_of(store)
    erased = register.erased_in(folder)
    if not erased:
        return []
    kept_files = [*backup.backups_in(folder, store.stem), *files.set_aside_of(store)]
    return [file for file in kept_files if may_hold(file, erased)]


def forget_in_backups(
    store: Path,
    *,
    progress: Callable[[float], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> list[Path]:
    """Make anew, without what was erased, each backup and set-aside file that holds it; each keeps its date.

    `progress` hears a share from 0 to 1; `stop` is asked between two files. Returns those that still hold it
    or cannot be read: they are for the person to delete.
    """
    holding = backups_holding(store)
    left: list[Path] = []
    erased = register.erased_in(backup.folder_of(store))
    for done, file in enumerate(holding):
        if stop is not None and stop():
            return [*left, *holding[done:]]
        try:
            forget_in(file, erased)
        except Refused:
            left.append(file)
        if progress is not None:
            progress((done + 1) / len(holding))
    return left


def forget_elsewhere(
    models: Sequence[str], store: Path, *, progress: Callable[[float, str], None], stop: Callable[[], bool]
) -> list[Path]:
    """`forget_in_backups` for another process, which imports the modules of the models first."""
    for module in models:
        import_module(module)
    return forget_in_backups(store, progress=lambda share: progress(share, ""), stop=stop)


def modules_of_models() -> list[str]:
    """Where the mapped classes known here are defined."""
    return sorted({mapper.class_.__module__ for mapper in Base.registry.mappers})


def forget_in(file: Path, erased: Sequence[Erased]) -> None:
    """Make one backup or set-aside file anew without what was erased; it is replaced whole, or stays.

    Raises Refused("store-…", "store-backup-damaged") for what cannot be read, written or proven.
    """
    proof = backup.verify(file) if backup.proof_of(file).exists() else None
    draft = files.draft_of(file)
    try:
        with told_of_stranger(file):
            files.copy_whole(file, draft)
            erase_in(draft, erased)
            make_one_file(draft)
            files.sync(draft)
            if proof is not None:
                made = replace(backup.prove(draft, made_at=proof.made_at), files=proof.files)
                former = asdict(replace(proof, former=None))
                backup.write_proof(file, replace(made, former=former))
            draft.replace(file)
            for suffix in ("-wal", "-shm", "-journal"):
                files.beside(file, suffix).unlink(missing_ok=True)
            files.sync_folder(file.parent)
            if proof is not None:
                backup.write_proof(file, made)
    finally:
        files.remove(draft)


def erase_in(path: Path, erased: Sequence[Erased]) -> None:
    """Erase again, in a closed store of our schema or an older one, what its journal does not know erased."""
    _to_our_schema(path)
    engine = connecting.sqlite_engine(path, writing=True)
    try:
        with engine.connect() as connection, connection.begin():
            held = register.still_held(connection, erased)
            if not held:
                return
            with kept(connection, Label("store-erase", {}, "", "", role="erase")) as work:
                work.at = max(work.at, *(one.at for one in held))  # whatever the clock of today says
                erasing.erase(work, [one.again() for one in held])
    finally:
        engine.dispose()
    cleaning.scrub_file(path)


def may_hold(file: Path, erased: Sequence[Erased]) -> bool:
    """Whether a closed file holds one of these, or cannot be read."""
    if not erased:
        return False
    try:
        with told_of_stranger(file), _looked_at(file) as connection:
            return bool(register.still_held(connection, erased))
    except Refused:
        return True


@contextmanager
def _looked_at(file: Path) -> Iterator[sa.Connection]:
    """A reading connection that changes nothing: what waits in a WAL is read in a copy."""
    with tempfile.TemporaryDirectory(prefix="envies-") as folder:
        shown, mode = file, "ro&immutable=1"
        if files.wal_of(file) > 0:
            shown, mode = Path(folder) / file.name, "rw"
            files.copy_whole(file, shown)
        engine = connecting.sqlite_engine(shown, writing=False, mode=mode)
        try:
            with engine.connect() as connection:
                yield connection
        finally:
            engine.dispose()


def _to_our_schema(path: Path) -> None:
    with closing(connecting.open_sqlite(path)) as connection:
        found = [row[0] for row in connection.execute(_VERSION)]
    if len(found) != 1 or found[0] not in REVISIONS:
        raise Refused("store-newer", address=str(path), found=str(found), known=SCHEMA)
    if found[0] != SCHEMA:
        migrating.bring_to_schema(path)


def make_one_file(path: Path) -> None:
    """Leave no WAL beside a closed file; raises Refused("store-backup-damaged") for spoilt pages."""
    with closing(connecting.open_sqlite(path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    refuse_damaged(path)


def refuse_damaged(path: Path) -> None:
    """Raise Refused("store-backup-damaged") unless the pages of a closed file are sound."""
    with closing(connecting.open_sqlite(path, "ro&immutable=1")) as connection:
        if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise Refused("store-backup-damaged", address=str(path))
