"""The journal: for each work who, when, where and what; for each row its cells before and after."""

import itertools
import json
import uuid
import zlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from envies_desktop.store.base import Base, Json, Moment

ADDED, CHANGED, ERASED = "+", "~", "x"
DERIVED = frozenset({"updated_at", "updated_by", "folded", "sort_key"})
JOURNALLED = {"journalled": True}  # the execution option that opens the gate, see gate.py
SINGLE_ROWS = 200  # a work of more rows is kept in batches
BATCH_ROWS = 2000

Cells = dict[str, tuple[Any, Any]]  # column → (before, after), as JSON

works = sa.Table(
    "store_work",
    Base.metadata,
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("at", Moment, nullable=False),
    sa.Column("author", sa.String, nullable=False),
    sa.Column("device", sa.String, nullable=False),
    sa.Column("code", sa.String, nullable=False),
    sa.Column("params", Json, nullable=False),
    sa.Column("role", sa.String, nullable=False),
    sa.Column("inverts", sa.Integer),
    sa.Column("inverted_by", sa.Integer),
    sa.Column("open_key", sa.String, nullable=False),
    sa.Column("schema", sa.String, nullable=False),
    sqlite_autoincrement=True,
)
entries = sa.Table(
    "store_entry",
    Base.metadata,
    sa.Column("n", sa.Integer, primary_key=True),
    sa.Column("seq", sa.Integer, nullable=False, index=True),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("row", sa.Uuid),
    sa.Column("lo", sa.Uuid),
    sa.Column("hi", sa.Uuid),
    sa.Column("op", sa.String(1), nullable=False),
    sa.Column("cells", sa.LargeBinary),
    sa.Index("ix_store_entry_row", "kind", "row"),
    sa.Index("ix_store_entry_lo", "kind", "lo"),
)


@dataclass(frozen=True, slots=True)
class WorkInfo:
    """A gesture as the journal knows it; `role` is "do", "live", "undo", "redo", "erase" or "void"."""

    seq: int
    code: str
    params: dict[str, Any]
    at: datetime
    author: str
    device: str = ""
    role: str = "do"


@dataclass(frozen=True, slots=True)
class Changes:
    """What a work changed: ids by table name. `everything` asks to forget all that was read before."""

    seq: int
    code: str
    params: dict[str, Any]
    kinds: dict[str, frozenset[uuid.UUID]]
    role: str = "do"
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A row touched by a work; `cells` is empty for an added row, which is its own value."""

    kind: str
    row: uuid.UUID
    op: str
    cells: Cells = field(default_factory=dict)


def info(row: sa.Row[Any]) -> WorkInfo:
    """A row of `works` as a WorkInfo."""
    return WorkInfo(row.seq, row.code, row.params, row.at, row.author, row.device, row.role)


def pack(found: Iterable[Entry]) -> Iterator[dict[str, Any]]:
    """Entries as rows of the journal: one each, or compressed batches with the bounds of their ids."""
    listed = sorted(found, key=lambda entry: (entry.kind, entry.op, entry.row))
    if len(listed) <= SINGLE_ROWS:
        for entry in listed:
            alone = {"row": entry.row, "lo": None, "hi": None}
            yield {"kind": entry.kind, **alone, "op": entry.op, "cells": one(entry)}
        return
    for (kind, op), group in itertools.groupby(listed, key=lambda entry: (entry.kind, entry.op)):
        rows = list(group)
        for start in range(0, len(rows), BATCH_ROWS):
            run = rows[start : start + BATCH_ROWS]
            bounds = {"lo": run[0].row, "hi": run[-1].row}
            yield {"kind": kind, "row": None, **bounds, "op": op, "cells": squeeze(run)}


def one(entry: Entry) -> bytes | None:
    """The cells of an entry that has a row of the journal for itself; None where it has none."""
    return json.dumps(entry.cells, ensure_ascii=False).encode() if entry.cells else None


def squeeze(run: list[Entry]) -> bytes:
    """A batch of one kind and op, compressed; column by column, because columns repeat."""
    ids = "".join(entry.row.hex for entry in run)
    names = sorted({name for entry in run for name in entry.cells})
    columns = {name: [entry.cells.get(name) for entry in run] for name in names}
    return zlib.compress(json.dumps([ids, columns], ensure_ascii=False).encode(), 1)


def unpack(row: sa.Row[Any], only: Collection[uuid.UUID] | None = None) -> list[Entry]:
    """The entries of one row of the journal, or those of some keys."""
    if row.row is not None:
        cells = json.loads(row.cells) if row.cells else {}
        entry = Entry(row.kind, row.row, row.op, {name: (was, now) for name, (was, now) in cells.items()})
        return [entry] if only is None or row.row in only else []
    ids, columns = json.loads(zlib.decompress(row.cells))
    keys = [ids[at : at + 32] for at in range(0, len(ids), 32)]
    wanted = None if only is None else {key.hex for key in only}
    return [
        Entry(row.kind, uuid.UUID(key), row.op, {n: tuple(c[at]) for n, c in columns.items() if c[at]})
        for at, key in enumerate(keys)
        if wanted is None or key in wanted
    ]


def entries_of(connection: sa.Connection, seq: int) -> list[Entry]:
    """All the rows that a work touched."""
    found = connection.execute(sa.select(entries).where(entries.c.seq == seq).order_by(entries.c.n))
    return [entry for row in found for entry in unpack(row)]


def touching(kind: str, lo: uuid.UUID, hi: uuid.UUID) -> sa.ColumnElement[bool]:
    """The rows of the journal that may concern the ids from `lo` to `hi`, batches included."""
    found = sa.select(entries.c.n).where(entries.c.kind == kind)
    alone = found.where(entries.c.row == lo if lo == hi else entries.c.row.between(lo, hi))
    batch = found.where(entries.c.lo <= hi, entries.c.hi >= lo)
    # One index each: an OR would read every entry of the kind.
    return entries.c.n.in_(sa.union_all(alone, batch))


def changes_of(connection: sa.Connection, seq: int) -> Changes | None:
    """What work `seq` changed, or None where the journal no longer has it."""
    row = connection.execute(sa.select(works).where(works.c.seq == seq)).one_or_none()
    if row is None:
        return None
    return Changes(row.seq, row.code, row.params, kinds_of(entries_of(connection, seq)), row.role)


def everything() -> Changes:
    """All that was read before is to be read again."""
    kinds = {kind: frozenset[uuid.UUID]() for kind in Base.metadata.tables if not kind.startswith("store_")}
    return Changes(0, "", {}, kinds, everything=True)


def kinds_of(found: Iterable[Entry]) -> dict[str, frozenset[uuid.UUID]]:
    """Ids by table name."""
    kinds: dict[str, set[uuid.UUID]] = {}
    for entry in found:
        kinds.setdefault(entry.kind, set()).add(entry.row)
    return {kind: frozenset(ids) for kind, ids in kinds.items()}
