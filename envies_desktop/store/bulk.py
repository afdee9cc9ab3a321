"""Many rows at once: Core statements instead of objects."""

import itertools
import uuid
from collections.abc import Callable, Iterable, Sequence
from types import SimpleNamespace
from typing import Any

import sqlalchemy as sa

from envies_desktop.store import indexes, recognition
from envies_desktop.store.base import Record, Searchable
from envies_desktop.store.journal import JOURNALLED, Cells
from envies_desktop.store.rows import default_of, key_for, link_columns
from envies_desktop.store.search import concerns, keys_of, refresh
from envies_desktop.store.values import encode

_SLICE = 5000  # rows held twice in memory at once


def insert(
    connection: sa.Connection, cls: type[Record], dicts: Iterable[dict[str, Any]], stamp: dict[str, Any]
) -> tuple[list[uuid.UUID], list[dict[str, Any]]]:
    """Insert rows, their keys, defaults and search keys filled.

    Returns all keys, and the rows left to the caller because a tombstone holds their key.
    """
    table = table_of(cls)
    learner = recognition.Learner(connection)
    complete = _completer(cls, table, stamp)
    keys: list[uuid.UUID] = []
    waiting: list[dict[str, Any]] = []
    given = iter(dicts)
    with indexes.added_at_once(connection, table.name):
        while chunk := list(itertools.islice(given, _SLICE)):
            may_exist = bool(link_columns(table)) or any("id" in row for row in chunk)
            rows = [complete(row) for row in chunk]
            keys += [row["id"] for row in rows]
            gone = _tombstones(connection, table, rows) if may_exist else set()
            waiting += [row for row in rows if row["id"] in gone]
            if recognition.known_by(cls):
                learner.add(cls, rows)
            fresh = [row for row in rows if row["id"] not in gone]
            if fresh:
                connection.execute(sa.insert(table), fresh, execution_options=JOURNALLED)
    learner.write()
    return keys, waiting


def _tombstones(connection: sa.Connection, table: sa.Table, rows: list[dict[str, Any]]) -> set[uuid.UUID]:
    keys = [row["id"] for row in rows]
    query = sa.select(table.c.id).where(table.c.id.in_(keys), table.c.deleted_at.is_not(None))
    return set(connection.scalars(query))


def _completer(
    cls: type[Record], table: sa.Table, stamp: dict[str, Any]
) -> Callable[[dict[str, Any]], dict[str, Any]]:
    names = frozenset(table.columns.keys())
    fixed = {c.name: default_of(c) for c in table.columns if c.name != "id"} | stamp
    made_anew = [c for c in table.columns if isinstance(fixed.get(c.name), list | dict)]
    searchable = issubclass(cls, Searchable)

    def complete(given: dict[str, Any]) -> dict[str, Any]:
        if not names.issuperset(given):
            raise ValueError(f"{table.name} has no column {sorted(set(given) - names)}")
        row = fixed | given | stamp
        for column in made_anew:
            if column.name not in given:
                row[column.name] = default_of(column)
        row["id"] = key_for(table, row)
        if searchable:
            texts = cls.search_text(SimpleNamespace(**row))  # type: ignore[attr-defined] # a row reads like a record
            row["folded"], row["sort_key"] = keys_of(texts)
        return row

    return complete


def update(
    connection: sa.Connection,
    cls: type[Record],
    conditions: Sequence[sa.ColumnElement[bool]],
    values: dict[str, Any],
    stamp: dict[str, Any],
) -> list[tuple[uuid.UUID, Cells]]:
    """Give living rows the same values; returns the key and the changed cells of each row that changed."""
    table = table_of(cls)
    names = list(values)
    where = (table.c.deleted_at.is_(None), *conditions)
    before = sa.select(table.c.id, *(table.c[name] for name in names)).where(*where)
    after = [encode(values[name]) for name in names]
    changed: list[tuple[uuid.UUID, Cells]] = []
    for key, *cells in connection.execute(before):
        differing = {
            name: (was, now)
            for name, was, now in zip(names, map(encode, cells), after, strict=True)
            if was != now
        }
        if differing:
            changed.append((key, differing))
    if changed:
        connection.execute(
            sa.update(table).where(*where).values(**values, **stamp), execution_options=JOURNALLED
        )
        if issubclass(cls, Searchable) and concerns(cls, names):
            refresh(connection, cls, [key for key, _ in changed])
        if recognition.concerns(cls, names):
            recognition.refresh(connection, cls, [key for key, _ in changed])
    return changed


def table_of(cls: type[Record]) -> sa.Table:
    """The table of a mapped class."""
    table = cls.__table__
    assert isinstance(table, sa.Table)
    return table
