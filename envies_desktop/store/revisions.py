"""What the revisions change stores with; as frozen as they are: a revision stays what it was when written."""

import json
import uuid
import zlib
from collections.abc import Collection, Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

from envies_desktop.store.base import Moment

_MANY = 500  # rows of the journal that are held at once
_ENTRIES = sa.table(
    "store_entry",
    sa.column("n", sa.Integer),
    sa.column("seq", sa.Integer),
    sa.column("kind", sa.String),
    sa.column("row", sa.Uuid),
    sa.column("lo", sa.Uuid),
    sa.column("hi", sa.Uuid),
    sa.column("op", sa.String),
    sa.column("cells", sa.LargeBinary),
)
_REWRITE = (
    sa.update(_ENTRIES)
    .where(_ENTRIES.c.n == sa.bindparam("of"))
    .values({name: sa.bindparam(f"new_{name}") for name in ("kind", "row", "lo", "hi", "cells")})
)
Cells = dict[str, Any]
Touched = list[tuple[uuid.UUID, Cells]]
"""Rows that a work touched, each with its cells before and after."""


def to(target: str) -> sa.ForeignKey:
    """A reference, judged when a transaction ends."""
    return sa.ForeignKey(target, deferrable=True, initially="DEFERRED")


def record(name: str, *columns: Any, part_of: str = "") -> None:
    """A table of records: key first, tombstone and derived cells last; the key of a part is its owner's."""
    owner = (to(f"{part_of}.id"),) if part_of else ()
    op.create_table(
        name,
        sa.Column("id", sa.Uuid, *owner, primary_key=True),
        *columns,
        sa.Column("deleted_at", Moment),
        sa.Column("updated_at", Moment),
        sa.Column("updated_by", sa.String, nullable=False),
    )


def settle(connection: sa.Connection) -> None:
    """Judge the references of what was written until now: a server alters no table that waits for it."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
        connection.exec_driver_sql("SET CONSTRAINTS ALL DEFERRED")


def rows_with_cells(connection: sa.Connection, kind: str, columns: Collection[str]) -> set[uuid.UUID]:
    """The rows of a table of which the journal holds cells of these columns."""
    return {
        key
        for entries in _journal_of(connection, kind)
        for entry in entries
        for key, cells in _unpacked(entry)
        if not cells.keys().isdisjoint(columns)
    }


def move_cells(
    connection: sa.Connection, kind: str, part: str, columns: Collection[str], keys: Collection[uuid.UUID]
) -> None:
    """Have the journal say of `part` what it said of these columns of `kind`.

    `keys` are the rows that have a part: it was added, removed and erased with its row.
    """
    for entries in _journal_of(connection, kind):
        changed: list[Cells] = []
        added: list[Cells] = []
        for entry in entries:
            touched = _unpacked(entry)
            kept, moved = _halves(entry.op, touched, columns, keys)
            if moved or any(not cells.keys().isdisjoint(columns) for _, cells in touched):
                halves = [(each, half) for each, half in ((kind, kept), (part, moved)) if half]
                rows = [{"kind": each, **_packed(entry, half)} for each, half in halves]
                changed.append({f"new_{name}": value for name, value in rows[0].items()} | {"of": entry.n})
                added += [{"seq": entry.seq, "op": entry.op, **row} for row in rows[1:]]
        if changed:
            connection.execute(_REWRITE, changed)
        if added:
            connection.execute(sa.insert(_ENTRIES), added)


def _halves(
    op: str, touched: Touched, columns: Collection[str], keys: Collection[uuid.UUID]
) -> tuple[Touched, Touched]:
    """What a row of the journal goes on to say of its rows, and what is said of their parts instead."""
    kept: Touched = []
    moved: Touched = []
    for key, cells in touched:
        own = {name: pair for name, pair in cells.items() if name not in columns}
        gone = {name: pair for name, pair in cells.items() if name in columns or name == "deleted_at"}
        alone = op == "~" and cells and not own
        if not alone or key not in keys:
            kept.append((key, own))
        if key in keys and (op != "~" or gone):
            moved.append((key, gone))
    return kept, moved


def _journal_of(connection: sa.Connection, kind: str) -> Iterator[Sequence[sa.Row[Any]]]:
    """The journal of a table as it was when this began, some rows at a time."""
    last = 0
    end = connection.execute(sa.select(sa.func.max(_ENTRIES.c.n))).scalar() or 0
    query = sa.select(_ENTRIES).where(_ENTRIES.c.kind == kind, _ENTRIES.c.n <= end)
    while rows := connection.execute(
        query.where(_ENTRIES.c.n > last).order_by(_ENTRIES.c.n).limit(_MANY)
    ).all():
        yield rows
        last = rows[-1].n


def _unpacked(entry: sa.Row[Any]) -> Touched:
    if entry.row is not None:
        return [(entry.row, json.loads(entry.cells) if entry.cells else {})]
    keys, columns = json.loads(zlib.decompress(entry.cells))
    return [
        (uuid.UUID(keys[32 * at : 32 * at + 32]), {name: of[at] for name, of in columns.items() if of[at]})
        for at in range(len(keys) // 32)
    ]


def _packed(entry: sa.Row[Any], touched: Touched) -> dict[str, Any]:
    if entry.row is not None:
        ((key, cells),) = touched
        text = json.dumps(cells, ensure_ascii=False).encode() if cells else None
        return {"row": key, "lo": None, "hi": None, "cells": text}
    names = sorted({name for _, cells in touched for name in cells})
    columns = {name: [cells.get(name) for _, cells in touched] for name in names}
    keys = "".join(key.hex for key, _ in touched)
    packed = zlib.compress(json.dumps([keys, columns], ensure_ascii=False).encode(), 1)
    return {"row": None, "lo": touched[0][0], "hi": touched[-1][0], "cells": packed}
