"""After a commit: what changed is told to whoever listens, here and in the other programs."""

import contextlib
import logging
import threading
import uuid
from collections.abc import Callable
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from envies_desktop.store import opening
from envies_desktop.store.journal import Changes
from envies_desktop.store.work import Work

CHANNEL = "store"
_log = logging.getLogger(__name__)
Callback = Callable[[Changes], None]


class Announcer:
    """The listeners of one store, and what it knows of the works of others."""

    def __init__(self, engines: opening.Engines) -> None:
        self._engines = engines
        self._client = uuid.uuid4().hex
        self._listeners: list[Callback] = []
        self._lock = threading.Lock()
        self._watch: sa.Connection | None = None
        self._version = 0
        self._known: tuple[int, datetime | None] = (0, None)
        self._ears: Any = None

    def listen(self, callback: Callback) -> Callable[[], None]:
        """Add a listener; returns how to remove it."""
        self._listeners.append(callback)

        def stop() -> None:
            with contextlib.suppress(ValueError):
                self._listeners.remove(callback)

        return stop

    def tell(self, changes: Changes) -> None:
        """Call every listener; one that fails does not silence the others."""
        for callback in list(self._listeners):
            try:
                callback(changes)
            except Exception:
                _log.exception("a listener failed on %s", changes.code)

    def prepare(self, work: Work) -> None:
        """Inside the transaction: have the server tell the other clients when it commits."""
        if self._engines.server and work.changes is not None:
            word = f"{self._client} {work.changes.seq}"
            work.connection.execute(sa.select(sa.func.pg_notify(CHANNEL, word)))

    def poll(self) -> int:
        return 0

    def close(self) -> None:
        """Stop listening."""
