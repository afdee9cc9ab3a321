"""The way back: a backup takes the place of a store, which is set aside, never lost."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from envies_desktop.refused import Refused
from envies_desktop.store import attached, backup, files, forgetting, guard, register
from envies_desktop.store import connection as connecting
from envies_desktop.store.faults import code_of, told, told_of_disk, told_of_stranger
from envies_desktop.store.schema import REVISIONS, SCHEMA


@dataclass(frozen=True, slots=True)
class Ready:
    """A copy of a backup beside the store, proven, of our schema, without who was erased since."""

    draft: Path
    files: Path | None  # the attached files, in a folder of their own; None where they are the same

    def remove(self) -> None:
        """Leave nothing of what was not put in place."""
        files.remove(self.draft)
        if self.files is not None:
            shutil.rmtree(self.files, ignore_errors=True)


def restore(file: Path, store: Path) -> Path | None:
    """Put a verified backup in the place of a closed store; returns where the former file was set aside.

    The store may be damaged, or gone. Raises Refused("store-backup-…", "store-newer", "store-in-use", …): the
    store is then as it was.
    """
    ready = prepare(file, store)
    try:
        aside = put_in_place(ready, store)
    finally:
        ready.remove()
    prove_aside(aside)
    return aside


def prepare(file: Path, store: Path) -> Ready:
    """Do all that takes time, and all that may fail, while the store is still in use; see `Ready.remove`."""
    proof = backup.verify(file)
    if proof.schema not in REVISIONS:
        raise Refused("store-newer", address=str(file), found=proof.schema, known=SCHEMA)
    erased = register.erased_in(backup.folder_of(store))
    draft = files.draft_of(store)
    try:
        with told(str(store)), told_of_disk(store):
            store.parent.mkdir(parents=True, exist_ok=True)
            files.copy_whole(file, draft)
            if files.digest(draft) != proof.sha256:
                raise Refused("store-backup-damaged", address=str(file))
            forgetting.erase_in(draft, erased)
            forgetting.make_one_file(draft)
            files.sync(draft)
            return Ready(draft, attached.prepare(file, proof.files, store))
    except BaseException:
        files.remove(draft)
        raise


def put_in_place(ready: Ready, store: Path) -> Path | None:
    """The short part, while nobody has the store open; returns where the former file was set aside."""
    with told(str(store)), told_of_disk(store):
        with _alone_with(store):
            aside = files.set_aside(store, "before-restore")
            ready.draft.replace(store)
            if ready.files is not None:
                attached.put_in_place(ready.files, store)
        files.sync_folder(store.parent)
    return aside


def prove_aside(aside: Path | None) -> None:
    """Write the proof of a sound file that was set aside: it can be restored like a backup."""
    if aside is None or files.wal_of(aside) > 0:
        return
    with suppress(Refused), told_of_stranger(aside):
        forgetting.refuse_damaged(aside)
        backup.write_proof(aside, backup.prove(aside, made_at=datetime.now(UTC).isoformat()))


@contextmanager
def _alone_with(store: Path) -> Iterator[None]:
    """Nobody opens the file inside the block; raises Refused("store-in-use") where somebody has it open."""
    if not store.exists():
        yield
        return
    with guard.turn_on(store) as held:
        _refuse_in_use(store)
        held.lock_out()
        yield


def _refuse_in_use(store: Path) -> None:
    """Leave the WAL mode, which SQLite grants to the only one who has the file open."""
    try:
        with closing(connecting.open_sqlite(store)) as connection:
            (mode,) = connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    except sqlite3.Error as error:
        if code_of(error) != "store-busy":
            return  # a damaged file has nothing to fold: it is set aside with what is beside it
        raise Refused("store-in-use", address=str(store)) from error
    if mode == "wal":
        raise Refused("store-in-use", address=str(store))
