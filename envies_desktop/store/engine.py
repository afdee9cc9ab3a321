"""The store: the one file, or server, that holds everything."""

import platform
import sqlite3
import threading
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from envies_desktop.refused import Refused
from envies_desktop.store import (
    announce,
    backup,
    backup_list,
    checking,
    cleaning,
    copying,
    files,
    forgetting,
    history,
    journal,
    opening,
    register,
    restoring,
    saving,
    undo,
)
from envies_desktop.store import erase as erasing
from envies_desktop.store.erase import Erasure
from envies_desktop.store.faults import told
from envies_desktop.store.gate import Bypass
from envies_desktop.store.journal import Changes, WorkInfo
from envies_desktop.store.migrating import Waiting, at_once
from envies_desktop.store.reading import ReadSession
from envies_desktop.store.saving import Label
from envies_desktop.store.usage import Usage
from envies_desktop.store.work import Work


def open_store(
    address: str | Path, *, author: str = "", device: str = "", waiting: Waiting = at_once
) -> "Store":
    """Open the store at a path or a PostgreSQL URL; made where there is none, migrated where it is older.

    A migration may take long: `waiting` has it done, in this thread or in another one, and waits for it.
    The models must be imported before. Raises Refused("store-…") for a damaged, foreign or newer store.
    """
    return Store(opening.open_engines(address, waiting), author=author, device=device or platform.node())


class Store:
    """Reads, works, undo, and the announcement of what changed."""

    def __init__(self, engines: opening.Engines, *, author: str, device: str) -> None:
        self.engines = engines
        self.author = author
        self.device = device
        self.announcer = announce.Announcer(engines)
        self._busy = threading.local()
        self._usage = Usage()
        self._rescued: Path | None = None

    @property
    def address(self) -> str:
        """Where it is: a path or a URL, without password."""
        return self.engines.shown

    @property
    def read_only(self) -> bool:
        """Whether the file or its folder cannot be written: reading and printing still work."""
        return self.engines.writer is None

    @property
    def held(self) -> bool:
        """Whether others may write where the file is: it is read here, and `move_to` another folder."""
        return self.engines.why == opening.HELD

    @contextmanager
    def read(self) -> Iterator[ReadSession]:
        """A session on one moment of the store; living rows only, and no writes."""
        with (
            self._usage.inside(),
            self._told(),
            ReadSession(self.engines.reader, expire_on_commit=False) as session,
        ):
            yield session

    @contextmanager
    def _connected(self) -> Iterator[sa.Connection]:
        with self._usage.inside(), self._told(), self.engines.reader.connect() as connection:
            yield connection

    @contextmanager
    def work(self, code: str, /, *, typing: str = "", live: bool = False, **params: Any) -> Iterator[Work]:
        """The only way to write: all of it is kept when the block ends well, else nothing.

        `code` and `params` are its label. `typing` names one visit to one field: its pauses are one work.
        With `live` it is no gesture that Ctrl+Z takes back (a clock goes on; undo stays with what was typed).
        """
        role = "live" if live else "do"
        label = Label(code, params, self.author, self.device, role=role, typing=typing)
        with self._written(label) as work:
            yield work

    @contextmanager
    def _written(self, label: Label) -> Iterator[Work]:
        if getattr(self._busy, "work", None):
            raise Bypass(f"{label.code}: a work inside {self._busy.work}")
        self._busy.work = label.code
        try:
            with (
                self._usage.inside(),
                self._told(),
                self._turn(),
                self._writer().connect() as connection,
                connection.begin(),
            ):
                with saving.kept(connection, label) as work:
                    yield work
                self.announcer.prepare(work)
        finally:
            self._busy.work = ""
        if work.changes is not None:
            self.announcer.tell(work.changes)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Failures become Refused; what cannot be read is asked again before it is called damaged."""
        try:
            with told(self.address):
                yield
        except Refused as refused:
            if refused.code == "store-corrupt" and checking.reads_well(self.engines):
                raise Refused("store-unsure", address=self.address) from refused
            raise

    def _refuse_pulled_away(self) -> None:
        """Where another program took the file away: keep what is still read, once, and say where."""
        guard, path = self.engines.guard, self.engines.path
        if guard is None or path is None or not guard.pulled_away():
            return
        if self._rescued is None:
            with self.announcer.watching() as connection:
                self._rescued = copying.rescue(connection, path)
        raise Refused("store-pulled-away", address=self.address, kept=str(self._rescued))

    @contextmanager
    def _turn(self) -> Iterator[None]:
        with self.engines.turn():
            self._refuse_pulled_away()
            yield

    def _writer(self) -> sa.Engine:
        if self.engines.writer is None:
            raise self.engines.refusal
        return self.engines.writer

    def listen(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Call back after each commit, in the thread that wrote; returns how to stop."""
        return self.announcer.listen(callback)

    def poll(self) -> int:
        """Announce what another process wrote into the same file; returns how many works. Cheap."""
        if self._usage.closed:
            return 0  # the window must not wait for a restore
        with self._usage.inside(), self._told():
            self._refuse_pulled_away()
            return self.announcer.poll()

    def undo(self) -> Changes:
        """Invert the last gesture that stands; raises Refused("store-undo-…")."""
        return self._invert("undo", "store-undo-nothing", undo.undoable)

    def redo(self) -> Changes:
        """Invert the last undo; raises Refused("store-undo-…") or Refused("store-redo-nothing")."""
        return self._invert("redo", "store-redo-nothing", undo.redoable)

    def _invert(self, role: str, nothing: str, choose: Callable[..., WorkInfo | None]) -> Changes:
        with self._connected() as connection:
            target = choose(connection, self._mine)
        if target is None:
            raise Refused(nothing)
        label = Label(target.code, target.params, self.author, self.device, role=role, inverts=target.seq)
        with self._written(label) as work:
            if choose(work.connection, self._mine) != target:
                raise Refused("store-undo-late")
            undo.invert(work, target)
        assert work.changes is not None  # an inverse changes what its target changed
        return work.changes

    @property
    def _mine(self) -> str | None:
        """On a server each person undoes their own gestures; a file is one person's desk."""
        return self.author if self.engines.server else None

    def can_undo(self) -> WorkInfo | None:
        """The gesture that `undo` would invert."""
        with self._connected() as connection:
            return undo.undoable(connection, self._mine)

    def can_redo(self) -> WorkInfo | None:
        """The gesture that `redo` would bring back."""
        with self._connected() as connection:
            return undo.redoable(connection, self._mine)

    def works(self, limit: int = 50) -> list[WorkInfo]:
        """The last works, latest first."""
        with self._connected() as connection:
            return history.works_of(connection, limit)

    def history(self, kind: str, key: uuid.UUID) -> list[history.Line]:
        """What happened to one record, latest first, batches included."""
        with self._connected() as connection:
            return history.lines_of(connection, kind, key)

    def erase(self, kind: str, key: uuid.UUID, blank: dict[str, Any], *, code: str = "store-erase") -> None:
        """Empty cells of a row, here and in the journal, for good; see `erase_rows`."""
        self.erase_rows([Erasure(kind, key, blank)], code=code)

    def erase_rows(self, rows: Sequence[Erasure], *, code: str = "store-erase") -> None:
        """Empty rows in one work that cannot be undone, and have their bytes leave the file.

        Older works on these rows cannot be undone any more. The register beside the backups knows it first:
        no restore brings the rows back. The backups themselves are made anew by `forget_in_backups`.
        Raises Refused("store-gone", "store-register"), or Refused("store-scrub-later") where another program
        reads the file: the bytes leave at the next start.
        """
        label = Label(code, {}, self.author, self.device, role="erase")
        with self._written(label) as work, self._remembered(rows, work.at):
            erasing.erase(work, rows)
        with self._usage.inside():
            self._scrub({row.kind for row in rows})

    def _scrub(self, kinds: set[str]) -> None:
        self.engines.reader.dispose()
        if self.engines.path is None:
            cleaning.scrub_server(self.engines.url, kinds)
            return
        try:
            cleaning.scrub_file(self.engines.path)
        except Refused as refused:
            raise Refused("store-scrub-later", address=self.address) from refused

    def _remembered(self, rows: Sequence[Erasure], at: datetime) -> AbstractContextManager[None]:
        """The register of erasures, for a file: a server is backed up by who runs it."""
        path = self.engines.path
        return nullcontext() if path is None else register.recorded(backup.folder_of(path), rows, at)

    def copies(self) -> int:
        """How many backups and set-aside files there are; none of them is read."""
        path = self.engines.path
        if path is None:
            return 0
        return len(backup.backups_in(backup.folder_of(path), path.stem)) + len(files.set_aside_of(path))

    def backups_holding(self) -> list[Path]:
        """The backups and set-aside files that still hold, or may hold, what was erased, latest first."""
        path = self.engines.path
        return [] if path is None else forgetting.backups_holding(path)

    def forget_in_backups(
        self, progress: Callable[[float], None] | None = None, stop: Callable[[], bool] | None = None
    ) -> list[Path]:
        """Make them anew without what was erased; returns those that could not be. Takes seconds."""
        path = self.engines.path
        return [] if path is None else forgetting.forget_in_backups(path, progress=progress, stop=stop)

    def backup(self, folder: Path | None = None, *, out: Path | None = None) -> Path:
        """A verified copy into `folder`, or beside the store, or under the name `out`; see `backup.make`.

        Raises Refused("store-backup-server"): a server is backed up by who runs it.
        """
        path = self._file()
        if out is not None and out.is_dir():
            out = out / f"{path.stem}-{files.stamp()}.db"
        with self._usage.inside():
            kept = backup.folder_of(path)
            made = backup.write(path, out) if out is not None else backup.make(path, folder or kept)
        # Whoever was erased while it was being copied leaves it too.
        erased = register.erased_in(backup.folder_of(path))
        if forgetting.may_hold(made, erased):
            forgetting.forget_in(made, erased)
        return made

    def backup_before(self) -> Refused | None:
        """A backup before something large; returns why there is none: the work is done all the same.

        A server is backed up by who runs it.
        """
        try:
            if not self.engines.server:
                self.backup()
        except Refused as refused:
            return refused
        return None

    def last_backup(self) -> tuple[datetime | None, bool]:
        """The moment of the last good backup, and whether something was done since. Reads it whole."""
        path = self._file()
        found = backup.newest_verified(backup.folder_of(path), path.stem)
        with self._connected() as connection:
            last_at = connection.exec_driver_sql(backup.LAST_AT).scalar() or ""
        if found is None:
            return None, bool(last_at)
        proof = backup.read_proof(found)
        return datetime.fromisoformat(proof.made_at), proof.last_at != last_at

    def backups(self, known: backup_list.Known | None = None) -> list[backup_list.Kept]:
        """The backups and set-aside files of this store, latest first; see `backup_list.kept_of`."""
        path = self.engines.path
        return [] if path is None else backup_list.kept_of(path, known)

    def side(self) -> backup_list.Side:
        """What this store comes to now, to be compared with `backup_list.side_of` a backup."""
        with self._connected() as connection:
            return backup_list.side_in(connection, datetime.now(UTC))

    def restore(self, file: Path) -> Path | None:
        """Put a verified backup in the place of the store, under the pages that hold it.

        The present file is backed up, then set aside beside; returns under which name. Whoever was erased
        since is erased again; undo is that of the backup. Everything is announced. Raises
        Refused("store-backup-…", "store-in-use", "store-busy", …): the store is then as it was.
        """
        path = self._file()
        self._writer()
        ready = restoring.prepare(file, path)
        try:
            self.backup_before()  # what is damaged is at least set aside
            with self._usage.alone(self.address), self._engines_changed():
                aside = restoring.put_in_place(ready, path)
        finally:
            ready.remove()
            self.announcer.tell(journal.everything())
        restoring.prove_aside(aside)
        return aside

    @contextmanager
    def _engines_changed(self) -> Iterator[None]:
        """The file is closed inside the block, and open again after it."""
        path = self._file()
        self.announcer.forget()
        self.engines.dispose()
        try:
            yield
        finally:
            self.engines, self._rescued = opening.open_engines(path), None
            self.announcer.follow(self.engines)

    def _file(self) -> Path:
        if self.engines.path is None:
            raise Refused("store-backup-server", address=self.address)
        return self.engines.path

    def copy_to(self, target: Path) -> None:
        """Copy what is read here into a new file, whatever the store is; raises Refused("store-full", …)."""
        with self._connected() as connection:
            bare = connection.connection.driver_connection
            if not isinstance(bare, sqlite3.Connection):
                raise Refused("store-backup-server", address=self.address)
            copying.copy_to(bare, target)

    def move_to(self, folder: Path) -> Path:
        """Copy a store that may only be read here to where it may be written; see `copying.move_to`."""
        path = self._file()
        with self._usage.inside():
            return copying.move_to(self.engines.reader, path, folder)

    def look(self) -> list[str]:
        """As `check`, but only what is quick: are the pages what they should be?"""
        with self._usage.inside():
            return [] if checking.reads_well(self.engines) else ["store-corrupt"]

    def check(self) -> list[str]:
        """The codes of what is wrong with the store; empty when it is sound. Reads everything."""
        with self._usage.inside():
            return checking.faults_of(self.engines)

    def close(self) -> None:
        """Let go of the file or the server."""
        self.announcer.close()
        self.engines.dispose()
