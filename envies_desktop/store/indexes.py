"""The indexes behind search: trigrams on both engines, kept true by the engine itself."""

import contextlib
import uuid
from collections.abc import Iterator, Sequence

import sqlalchemy as sa

from envies_desktop.store.base import Base
from envies_desktop.store.journal import JOURNALLED

_POSTGRESQL = (
    "DROP INDEX IF EXISTS search_{kind}",
    "CREATE INDEX search_{kind} ON {kind} USING gin (folded gin_trgm_ops)",
)
_LAST = "SELECT coalesce(max(rowid), 0) FROM {kind}"
_ALL = "INSERT INTO search_{kind}(rowid, folded) SELECT rowid, folded"
_NONE = "INSERT INTO search_{kind}(search_{kind}, rowid, folded) SELECT 'delete', rowid, folded"
_FORGET = "INSERT INTO search_{kind}(search_{kind}, rowid, folded) VALUES ('delete', old.rowid, old.folded);"
_LEARN = "INSERT INTO search_{kind}(rowid, folded) VALUES (new.rowid, new.folded);"
# A trigger costs FTS5 ten times what the same rows cost at once: it is silent while many rows come.
_AWAKE = "NOT EXISTS (SELECT 1 FROM search_pause)"
_SQLITE = (
    "CREATE TABLE IF NOT EXISTS search_pause (kind VARCHAR NOT NULL)",
    "DROP TABLE IF EXISTS search_{kind}",
    "CREATE VIRTUAL TABLE search_{kind} USING fts5"
    " (folded, content='{kind}', content_rowid='rowid', tokenize='trigram')",
    "DROP TRIGGER IF EXISTS search_{kind}_added",
    f"CREATE TRIGGER search_{{kind}}_added AFTER INSERT ON {{kind}} WHEN {_AWAKE} BEGIN {_LEARN} END",
    "DROP TRIGGER IF EXISTS search_{kind}_changed",
    "CREATE TRIGGER search_{kind}_changed AFTER UPDATE OF folded ON {kind}"
    f" WHEN old.folded IS NOT new.folded AND {_AWAKE} BEGIN {_FORGET} {_LEARN} END",
    "DROP TRIGGER IF EXISTS search_{kind}_gone",
    f"CREATE TRIGGER search_{{kind}}_gone AFTER DELETE ON {{kind}} BEGIN {_FORGET} END",
    "INSERT INTO search_{kind}(search_{kind}) VALUES ('rebuild')",
)
_KEPT = ("CREATE VIRTUAL TABLE", "CREATE TRIGGER")


def install(connection: sa.Connection) -> None:
    """Make the index of every searchable table, or make it again, and fill it: a VACUUM numbers rows anew."""
    for kind in _searchable_tables(connection):
        _make(connection, kind)


def mend(connection: sa.Connection) -> None:
    """Make the indexes that a migration took away or has need of: a table made again loses its triggers."""
    for kind in _searchable_tables(connection):
        if not _is_whole(connection, kind):
            _make(connection, kind)


def _make(connection: sa.Connection, kind: str) -> None:
    statements: tuple[str, ...] = _SQLITE
    if connection.dialect.name != "sqlite":
        connection.exec_driver_sql("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        statements = _POSTGRESQL
    for statement in statements:
        connection.exec_driver_sql(statement.format(kind=kind))


def _is_whole(connection: sa.Connection, kind: str) -> bool:
    """Whether the index of a table is there as we make it, with what keeps it true."""
    if connection.dialect.name != "sqlite":
        return any(index["name"] == f"search_{kind}" for index in sa.inspect(connection).get_indexes(kind))
    known = set(connection.exec_driver_sql("SELECT sql FROM sqlite_master").scalars())
    return {each.format(kind=kind) for each in _SQLITE if each.startswith(_KEPT)} <= known


@contextlib.contextmanager
def added_at_once(connection: sa.Connection, kind: str) -> Iterator[None]:
    """Rows of `kind` inserted inside are learnt together when the block ends."""
    if connection.dialect.name != "sqlite" or "folded" not in Base.metadata.tables[kind].columns:
        yield
        return
    last = connection.exec_driver_sql(_LAST.format(kind=kind)).scalar_one()
    with _paused(connection, kind):
        yield
        _do(connection, f"{_ALL.format(kind=kind)} FROM {kind} WHERE rowid > ?", (last,))


@contextlib.contextmanager
def changed_at_once(connection: sa.Connection, kind: str, keys: Sequence[uuid.UUID]) -> Iterator[None]:
    """Search cells of these rows, changed inside, are forgotten before and learnt after, together."""
    if connection.dialect.name != "sqlite":
        yield
        return
    which = f"FROM {kind} WHERE id IN ({', '.join('?' * len(keys))})"
    hexes = tuple(key.hex for key in keys)
    with _paused(connection, kind):
        _do(connection, f"{_NONE.format(kind=kind)} {which}", hexes)
        yield
        _do(connection, f"{_ALL.format(kind=kind)} {which}", hexes)


@contextlib.contextmanager
def _paused(connection: sa.Connection, kind: str) -> Iterator[None]:
    _do(connection, "INSERT INTO search_pause VALUES (?)", (kind,))
    yield
    _do(connection, "DELETE FROM search_pause", ())


def _do(connection: sa.Connection, statement: str, parameters: tuple[object, ...]) -> None:
    connection.exec_driver_sql(statement, parameters, execution_options=JOURNALLED)


def _searchable_tables(connection: sa.Connection) -> list[str]:
    """Read from the store itself: while it migrates, the models may already be ahead."""
    inspector = sa.inspect(connection)
    return [
        kind
        for kind in sorted(inspector.get_table_names())
        if not kind.startswith("search_")
        and {"folded", "sort_key"} <= {column["name"] for column in inspector.get_columns(kind)}
    ]
