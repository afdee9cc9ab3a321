"""Undo and redo: a new work that inverts an old one, refused where a later one has touched the cells."""

import itertools
import uuid
from typing import Any

import sqlalchemy as sa

from envies_desktop.refused import Refused
from envies_desktop.store import journal, touched
from envies_desktop.store.base import Base
from envies_desktop.store.journal import ADDED, CHANGED, JOURNALLED, Entry, WorkInfo, works
from envies_desktop.store.schema import SCHEMA
from envies_desktop.store.search import concerns, refresh, searchable_kinds
from envies_desktop.store.values import decode
from envies_desktop.store.work import Work


def undoable(connection: sa.Connection, author: str | None) -> WorkInfo | None:
    """The last gesture that still stands, of `author` where one is given."""
    query = sa.select(works).where(
        works.c.role == "do", works.c.inverted_by.is_(None), works.c.schema == SCHEMA, *_by(author)
    )
    row = connection.execute(query.order_by(works.c.seq.desc()).limit(1)).one_or_none()
    return journal.info(row) if row else None


def redoable(connection: sa.Connection, author: str | None) -> WorkInfo | None:
    """The last undo that still stands, unless a gesture came after it."""
    query = sa.select(works).where(
        works.c.role == "undo", works.c.inverted_by.is_(None), works.c.schema == SCHEMA, *_by(author)
    )
    row = connection.execute(query.order_by(works.c.seq.desc()).limit(1)).one_or_none()
    if row is None:
        return None
    later = sa.select(works.c.seq).where(works.c.role == "do", works.c.seq > row.seq, *_by(author)).limit(1)
    return None if connection.execute(later).first() else journal.info(row)


def _by(author: str | None) -> list[sa.ColumnElement[bool]]:
    return [] if author is None else [works.c.author == author]


def invert(work: Work, target: WorkInfo) -> None:
    """Give every cell that `target` touched its former value; raises Refused("store-undo-…")."""
    done = journal.entries_of(work.connection, target.seq)
    touched.refuse_if_touched(work.connection, target, done)
    touched.refuse_if_used(work.connection, target, done)
    for kind, of_kind in itertools.groupby(sorted(done, key=lambda e: e.kind), key=lambda e: e.kind):
        _invert_kind(work, target, kind, list(of_kind))


def _invert_kind(work: Work, target: WorkInfo, kind: str, done: list[Entry]) -> None:
    gone = (None, work.at.isoformat())
    inverse = {
        entry.row: {"deleted_at": gone}
        if entry.op == ADDED
        else {name: (now, was) for name, (was, now) in entry.cells.items()}
        for entry in done
    }
    shapes: dict[tuple[str, ...], list[uuid.UUID]] = {}
    for key, cells in inverse.items():
        shapes.setdefault(tuple(sorted(cells)), []).append(key)
        work.note(kind, key, CHANGED, cells)
    for names, keys in shapes.items():
        _guarded_update(work, target, kind, names, {key: inverse[key] for key in keys})
    cls = searchable_kinds().get(kind)
    if cls is not None and any(concerns(cls, names) for names in shapes):
        refresh(work.connection, cls, list(inverse))


def _guarded_update(
    work: Work, target: WorkInfo, kind: str, names: tuple[str, ...], cells: dict[uuid.UUID, journal.Cells]
) -> None:
    """Change cells only where they hold what the journal says; otherwise refuse the whole."""
    table = Base.metadata.tables[kind]
    was = [
        table.c[name].is_not_distinct_from(sa.bindparam(f"was_{name}", type_=table.c[name].type))
        for name in names
    ]
    update = (
        sa.update(table)
        .where(table.c.id == sa.bindparam("key"), *was)
        .values({name: sa.bindparam(f"to_{name}") for name in names})
        .values(updated_at=work.at, updated_by=work.author)
    )
    found = [_parameters(table, key, changes) for key, changes in cells.items()]
    result = work.connection.execute(update, found, execution_options=JOURNALLED)
    if result.rowcount != len(found):
        raise Refused("store-undo-changed", undone=target.code, params=target.params, kind=kind)


def _parameters(table: sa.Table, key: uuid.UUID, cells: journal.Cells) -> dict[str, Any]:
    parameters: dict[str, Any] = {"key": key}
    for name, (was, to) in cells.items():
        parameters[f"was_{name}"] = decode(table.c[name], was)
        parameters[f"to_{name}"] = decode(table.c[name], to)
    return parameters
