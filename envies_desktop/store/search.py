"""Search: all words, anywhere in the text, whatever the accents; the same results on every engine."""

import re
import uuid
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import orm

from envies_desktop.i18n import fold, sort_key
from envies_desktop.store.base import Base, Record, Searchable
from envies_desktop.store.journal import JOURNALLED

R = TypeVar("R", bound=Record)
_TRIGRAM = 3  # letters that the index needs
_SLICE = 500


def keys_of(texts: Sequence[str | None]) -> tuple[str, str]:
    """The `folded` and `sort_key` cells of a record whose texts these are."""
    known = [text for text in texts if text]
    return fold("\n".join(known)), sort_key(texts[0] or "") if texts else ""


def fill(record: Searchable) -> None:
    """Fill both search cells of a record."""
    folded, key = keys_of(record.search_text())
    if record.folded != folded:
        record.folded = folded
    if record.sort_key != key:
        record.sort_key = key


def find(session: orm.Session, cls: type[R], text: str, limit: int = 50) -> list[R]:
    """The records that contain every word of `text`, sorted; an empty text finds everything."""
    entity: Any = cls
    query = sa.select(cls).order_by(entity.sort_key, entity.id).limit(limit)
    return list(session.scalars(query.where(*matching(session.get_bind().dialect.name, cls, text))))


def matching(engine: str, cls: type[Record], text: str) -> list[sa.ColumnElement[bool]]:
    """The conditions of a search, for queries that also filter by something else."""
    words = fold(text.replace("\0", " ")).split()
    column: Any = cls.folded  # type: ignore[attr-defined] # only searchable classes come here
    if engine != "sqlite":
        return [column.contains(word, autoescape=True) for word in words]
    short = [column.contains(word, autoescape=True) for word in words if len(word) < _TRIGRAM]
    indexed = [word for word in words if len(word) >= _TRIGRAM]
    if not indexed:
        return short
    quoted = " AND ".join('"' + word.replace('"', '""') + '"' for word in indexed)
    index = sa.table(f"search_{cls.__tablename__}", sa.column("rowid", sa.Integer))
    rowid = sa.literal_column(f'"{cls.__tablename__}".rowid', sa.Integer)
    match = sa.literal_column(index.name).op("MATCH")(quoted)
    return [rowid.in_(sa.select(index.c.rowid).where(match)), *short]


def refresh(connection: sa.Connection, cls: type[Record], keys: Iterable[uuid.UUID]) -> None:
    """Fill the search cells again for rows that were written without objects."""
    table: Any = cls.__table__
    listed = list(keys)
    update = sa.update(table).where(table.c.id == sa.bindparam("key"))
    for start in range(0, len(listed), _SLICE):
        some = listed[start : start + _SLICE]
        found = []
        for row in connection.execute(sa.select(table).where(table.c.id.in_(some))):
            folded, key = keys_of(cls.search_text(row))  # type: ignore[attr-defined] # a row reads like a record
            if (folded, key) != (row.folded, row.sort_key):
                found.append({"key": row.id, "folded": folded, "sort_key": key})
        if found:
            connection.execute(update, found, execution_options=JOURNALLED)


def searchable_kinds() -> dict[str, type[Record]]:
    """Every searchable class by its table name."""
    mapped = (mapper.class_ for mapper in Base.registry.mappers)
    return {cls.__tablename__: cls for cls in mapped if issubclass(cls, Searchable)}


def install(connection: sa.Connection) -> None:
    """Make the indexes of every searchable table, or make them again, and fill them.

    Called on a new store and after each migration: rebuilding a table loses its triggers.
    """
    present = set(sa.inspect(connection).get_table_names())
    kinds = sorted(kind for kind in _searchable_tables(connection, present) if re.fullmatch(r"[a-z_]+", kind))
    if connection.dialect.name != "sqlite":
        _install_postgresql(connection, kinds)
        return
    for kind in kinds:
        for statement in _SQLITE:
            connection.exec_driver_sql(statement.format(kind=kind))


def _searchable_tables(connection: sa.Connection, present: set[str]) -> list[str]:
    inspector = sa.inspect(connection)
    return [
        kind
        for kind in present
        if not kind.startswith("search_")
        and {"folded", "sort_key"} <= {column["name"] for column in inspector.get_columns(kind)}
    ]


_SQLITE = (
    "DROP TABLE IF EXISTS search_{kind}",
    "CREATE VIRTUAL TABLE search_{kind} USING fts5"
    "(folded, content='{kind}', content_rowid='rowid', tokenize='trigram')",
    "DROP TRIGGER IF EXISTS search_{kind}_added",
    "CREATE TRIGGER search_{kind}_added AFTER INSERT ON {kind} BEGIN"
    " INSERT INTO search_{kind}(rowid, folded) VALUES (new.rowid, new.folded); END",
    "DROP TRIGGER IF EXISTS search_{kind}_changed",
    "CREATE TRIGGER search_{kind}_changed AFTER UPDATE OF folded ON {kind} WHEN old.folded IS NOT new.folded BEGIN"
    " INSERT INTO search_{kind}(search_{kind}, rowid, folded) VALUES ('delete', old.rowid, old.folded);"
    " INSERT INTO search_{kind}(rowid, folded) VALUES (new.rowid, new.folded); END",
    "DROP TRIGGER IF EXISTS search_{kind}_gone",
    "CREATE TRIGGER search_{kind}_gone AFTER DELETE ON {kind} BEGIN"
    " INSERT INTO search_{kind}(search_{kind}, rowid, folded) VALUES ('delete', old.rowid, old.folded); END",
    "INSERT INTO search_{kind}(search_{kind}) VALUES ('rebuild')",
)


def _install_postgresql(connection: sa.Connection, kinds: list[str]) -> None:
    connection.exec_driver_sql("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    for kind in kinds:
        connection.exec_driver_sql(f"DROP INDEX IF EXISTS search_{kind}")
        connection.exec_driver_sql(
            f"CREATE INDEX search_{kind} ON {kind} USING gin (folded gin_trgm_ops) WITH (fastupdate=off)"
        )
