"""A thread that hears, from a PostgreSQL server, what the other clients wrote."""

import logging
import threading
from collections.abc import Callable
from typing import Any

from envies_desktop.store import journal, opening
from envies_desktop.store.connection import server_url
from envies_desktop.store.journal import Changes

_log = logging.getLogger(__name__)
_PATIENCE = 0.25  # seconds between two looks at whether to stop
_RETRY = 2.0  # seconds before the server is called again


class Ears:
    """Hears until closed; after a silence of the server it says that everything may have changed."""

    CHANNEL = "store"

    def __init__(self, engines: opening.Engines, client: str, tell: Callable[[Changes], None]) -> None:
        self._engines = engines
        self._client = client
        self._tell = tell
        self._stop = threading.Event()
        self.ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="store-ears", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop hearing, and wait for the thread."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        import psycopg

        address = server_url(self._engines.url).set(drivername="postgresql")
        lost = False
        while not self._stop.is_set():
            try:
                text = address.render_as_string(hide_password=False)
                with psycopg.connect(text, autocommit=True) as connection:
                    connection.execute(f"LISTEN {self.CHANNEL}")
                    self.ready.set()
                    if lost:
                        self._tell(journal.everything())
                    self._hear(connection)
            except psycopg.Error:
                _log.warning("the server no longer answers", exc_info=True)
                lost = True
                self._stop.wait(_RETRY)

    def _hear(self, connection: Any) -> None:
        while not self._stop.is_set():
            for note in connection.notifies(timeout=_PATIENCE):
                client, seq = note.payload.split()
                if client != self._client:
                    self._tell(self._changes(int(seq)))

    def _changes(self, seq: int) -> Changes:
        with self._engines.reader.connect() as connection:
            return journal.changes_of(connection, seq) or journal.everything()
