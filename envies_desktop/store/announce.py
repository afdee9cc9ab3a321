"""After a commit: what changed is told to whoever listens, here and in the other programs."""

import contextlib
import logging
import sqlite3
import uuid
from collections.abc import Callable, Iterator
from datetime import datetime

import sqlalchemy as sa

from envies_desktop.store import journal, opening
from envies_desktop.store.connection import open_sqlite
from envies_desktop.store.ears import Ears
from envies_desktop.store.journal import Changes, works
from envies_desktop.store.work import Work

_log = logging.getLogger(__name__)


class Announcer:
    """The listeners of one store, and what it knows of the works of others."""

    def __init__(self, engines: opening.Engines) -> None:
        self._engines = engines
        self._client = uuid.uuid4().hex
        self._listeners: list[Callable[[Changes], None]] = []
        self._ears: Ears | None = None
        self._watch: sqlite3.Connection | None = None
        self._version = -1
        self._known: tuple[int, datetime | None] = (0, None)
        self._own: set[int] = set()

    def listen(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Add a listener; returns how to remove it. On a server, the other clients are heard from now on."""
        self._listeners.append(callback)
        if self._engines.server and self._ears is None:
            self._ears = Ears(self._engines, self._client, self.tell)
        if self._version < 0:
            self.poll()

        def stop() -> None:
            with contextlib.suppress(ValueError):
                self._listeners.remove(callback)

        return stop

    def prepare(self, work: Work) -> None:
        """Inside the transaction: have the server tell the other clients when it commits."""
        if work.changes is None:
            return
        self._own.add(work.changes.seq)
        if self._engines.server:
            word = f"{self._client} {work.changes.seq}"
            work.connection.execute(sa.select(sa.func.pg_notify(Ears.CHANNEL, word)))

    def tell(self, changes: Changes) -> None:
        """Call every listener; one that fails does not silence the others: the work is done."""
        for callback in list(self._listeners):
            try:
                callback(changes)
            except Exception:
                _log.exception("a listener failed on %s", changes.code)

    def poll(self) -> int:
        """Tell what another process wrote into the same file since the last call; returns how many works.

        The first call only remembers where the journal stands. Costs one PRAGMA when nothing happened.
        """
        if self._engines.path is None or self._engines.writer is None:
            return 0
        if self._watch is None:
            self._watch = open_sqlite(self._engines.path, "ro")
        first = self._version < 0
        (version,) = self._watch.execute("PRAGMA data_version").fetchone()
        if version == self._version:
            return 0
        self._version = version
        with self._engines.reader.connect() as connection:
            seq, at = self._known
            last = sa.select(works.c.seq, works.c.at).order_by(works.c.seq.desc())
            since = last.where(works.c.seq >= seq) if not first else last.limit(1)
            found = connection.execute(since).all()
            # A work widened by someone who types keeps its number and moves its time.
            fresh = [row.seq for row in found if (row.seq, row.at) != (seq, at) and row.seq not in self._own]
            changes = [] if first else [journal.changes_of(connection, number) for number in reversed(fresh)]
        if found:
            self._known = (found[0].seq, found[0].at)
        self._own = {number for number in self._own if number >= self._known[0]}
        for each in changes:
            if each is not None:
                self.tell(each)
        return len(changes)

    @contextlib.contextmanager
    def watching(self) -> Iterator[sqlite3.Connection]:
        """A connection to the file that was open before now."""
        if self._watch is not None:
            yield self._watch
            return
        with self._engines.reader.connect() as connection:
            bare = connection.connection.driver_connection
            assert isinstance(bare, sqlite3.Connection)
            yield bare

    def forget(self) -> None:
        """Let go of the file: another takes its place."""
        if self._watch is not None:
            self._watch.close()
        self._watch, self._version, self._known = None, -1, (0, None)
        self._own = set()

    def follow(self, engines: opening.Engines) -> None:
        """The same listeners hear of another file from now on."""
        self._engines = engines
        if self._listeners:
            self.poll()

    def wait_until_heard(self, seconds: float) -> bool:
        """Wait until the other clients of a server are heard, which for a file is at once."""
        return self._ears is None or self._ears.ready.wait(seconds)

    def close(self) -> None:
        """Stop listening."""
        if self._ears is not None:
            self._ears.close()
        if self._watch is not None:
            self._watch.close()
