"""Engines: one that reads and cannot write, one that writes one work at a time."""

import sqlite3
import uuid
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.util import LRUCache

from envies_desktop.store import gate, noting
from envies_desktop.store.guard import BUSY_SECONDS, Guard

_STATEMENTS = 1000  # kept compiled; the program has some hundreds
_LOCK = 7301  # any number, as long as every client of the server takes the same
PRAGMAS = ("secure_delete=ON", "synchronous=FULL", "temp_store=MEMORY")
"""Durable, and without traces of what was deleted."""


def is_url(address: str | Path) -> bool:
    """Whether the address is a server's."""
    return str(address).startswith(("postgresql:", "postgresql+psycopg:", "postgres:"))


def open_sqlite(path: Path, mode: str = "rw") -> sqlite3.Connection:
    """A bare connection to a file that exists; `mode` is a URI query: "rw", "ro", "rwc", "ro&immutable=1"."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)


def connect_sqlite(path: Path, *pragmas: str, mode: str = "rw") -> sqlite3.Connection:
    """A connection as the store wants it."""
    connection = open_sqlite(path, mode)
    try:
        for pragma in (*PRAGMAS, *pragmas):
            connection.execute(f"PRAGMA {pragma}").close()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def sqlite_engine(path: Path, *, writing: bool, mode: str = "rw", guard: Guard | None = None) -> sa.Engine:
    """An engine on a file; readers are `query_only`, a writer takes the write lock when it begins.

    A writer of a file that others may open is told its guard, and begins within a turn.
    """
    pragmas = ("foreign_keys=ON", "journal_mode=WAL" if writing else "query_only=ON")
    connect = partial(connect_sqlite, path, *pragmas, mode=mode)
    if not writing:
        return _reading_engine(connect)
    engine = _pooled(connect)
    sa.event.listen(engine, "begin", partial(_begin_writing, guard))
    return engine


def _pooled(connect: Callable[[], Any]) -> sa.Engine:
    common = _common()
    pool = sa.QueuePool(connect, pool_size=4, max_overflow=-1, dialect=common.dialect)
    engine = sa.Engine(
        pool, common.dialect, common.url, execution_options={"compiled_cache": common.compiled_cache}
    )
    gate.guard(engine)
    return engine


@dataclass(frozen=True, slots=True)
class _Common:
    url: sa.URL
    dialect: sa.Dialect
    compiled_cache: LRUCache[Any, Any]


@cache
def _common() -> _Common:
    """What all engines on files share: a statement compiled for one is not compiled again for the next."""
    engine = sa.create_engine("sqlite://")
    engine.connect().close()  # the dialect learns what the library can do
    engine.dispose()
    return _Common(engine.url, engine.dialect, LRUCache(_STATEMENTS))


def _reading_engine(connect: Callable[[], sqlite3.Connection]) -> sa.Engine:
    engine = _pooled(connect)
    sa.event.listen(engine, "begin", _begin_reading)
    noting.note_reads(engine)
    return engine


def engine_in_memory(path: Path) -> sa.Engine:
    """An engine that reads a copy in memory, taken at once; the file is had alone for that moment.

    A WAL is then read without an index beside it, for which a full disk has no room.
    """
    name = f"file:{uuid.uuid4().hex}?mode=memory&cache=shared"
    kept = _in_memory(name)
    with closing(open_sqlite(path)) as source:
        source.execute("PRAGMA locking_mode=EXCLUSIVE").fetchone()
        source.backup(kept)
    return _reading_engine(partial(_in_memory, name, kept))


def _in_memory(name: str, kept: sqlite3.Connection | None = None) -> sqlite3.Connection:
    """A connection to a copy that lasts as long as `kept`, which whoever makes connections holds."""
    connection = sqlite3.connect(name, uri=True, isolation_level=None, check_same_thread=False)
    if kept is not None:
        connection.execute("PRAGMA query_only=ON").close()
    return connection


def _begin_reading(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _begin_writing(guard: Guard | None, connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    while guard is not None and not guard.keep_writing():
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def bare_engine(path: Path) -> sa.Engine:
    """An engine without a gate, for making and migrating: references are not enforced."""
    engine = sa.create_engine("sqlite://", creator=lambda: connect_sqlite(path), poolclass=sa.NullPool)
    sa.event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def postgresql_engine(address: str, *, writing: bool) -> sa.Engine:
    """An engine on a server; readers see one moment and cannot write, writers wait for one another."""
    options: dict[str, Any] = (
        {} if writing else {"postgresql_readonly": True, "isolation_level": "REPEATABLE READ"}
    )
    engine = sa.create_engine(server_url(address), pool_pre_ping=True, execution_options=options)
    if writing:
        sa.event.listen(engine, "begin", _wait_for_turn)
    else:
        noting.note_reads(engine)
    gate.guard(engine)
    return engine


def server_url(address: str) -> sa.URL:
    """The address with the driver we ship."""
    return sa.make_url(address).set(drivername="postgresql+psycopg")


def _wait_for_turn(connection: sa.Connection) -> None:
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = {int(BUSY_SECONDS * 1000)}")
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")


def bare_server(address: str) -> sa.Engine:
    """An engine without a gate, for making and migrating: one client at a time."""
    engine = sa.create_engine(server_url(address), poolclass=sa.NullPool)
    sa.event.listen(engine, "begin", _wait_for_turn)
    return engine
