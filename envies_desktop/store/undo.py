"""Undo and redo: a new work that inverts an old one, refused where a later one has touched the cells."""

import itertools
import uuid
from typing import Any

import sqlalchemy as sa

from envies_desktop.refused import Refused
from envies_desktop.store import journal, recognition, touched
from envies_desktop.store.base import Base
from envies_desktop.store.journal import ADDED, CHANGED, JOURNALLED, Cells, Entry, WorkInfo, works
from envies_desktop.store.schema import SCHEMA
from envies_desktop.store.search import concerns, refresh, searchable_kinds
from envies_desktop.store.values import decode
from envies_desktop.store.work import Work

_MANY = 50  # rows that change alike are changed together
_SLICE = 2000


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
    inverse: dict[uuid.UUID, Cells] = {
        entry.row: {"deleted_at": gone}
        if entry.op == ADDED
        else {name: (now, was) for name, (was, now) in entry.cells.items()}
        for entry in done
    }
    for key, cells in inverse.items():
        work.note(kind, key, CHANGED, cells)
    if _write(work, Base.metadata.tables[kind], inverse) != len(inverse):
        raise Refused("store-undo-changed", undone=target.code, params=target.params, kind=kind)
    cls = searchable_kinds().get(kind)
    names = {name for cells in inverse.values() for name in cells}
    if cls is not None and concerns(cls, names):
        refresh(work.connection, cls, list(inverse))
    known = recognition.recognised_kinds().get(kind)
    if known is not None and recognition.concerns(known, names):
        recognition.refresh(work.connection, known, list(inverse))


def _write(work: Work, table: sa.Table, inverse: dict[uuid.UUID, Cells]) -> int:
    """Change cells only where they hold what the journal says; returns how many rows did."""
    alike: dict[str, list[uuid.UUID]] = {}
    for key, cells in inverse.items():
        alike.setdefault(repr(sorted(cells.items())), []).append(key)
    apart: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    written = 0
    for keys in alike.values():
        parameters = _parameters(table, inverse[keys[0]])
        names = tuple(sorted(inverse[keys[0]]))
        if len(keys) < _MANY:
            cells_of = [_parameters(table, inverse[key]) | {"key": key} for key in keys]
            apart.setdefault(names, []).extend(cells_of)
            continue
        update = _update(work, table, names).where(table.c.id.in_(sa.bindparam("keys", expanding=True)))
        for start in range(0, len(keys), _SLICE):
            some = {"keys": keys[start : start + _SLICE]}
            written += _rows(work, update, parameters | some)
    for names, found in apart.items():
        written += _rows(work, _update(work, table, names).where(table.c.id == sa.bindparam("key")), found)
    return written


def _update(work: Work, table: sa.Table, names: tuple[str, ...]) -> sa.Update:
    was = [
        table.c[name].is_not_distinct_from(sa.bindparam(f"was_{name}", type_=table.c[name].type))
        for name in names
    ]
    to: dict[str, Any] = {name: sa.bindparam(f"to_{name}") for name in names}
    return sa.update(table).where(*was).values(**to, updated_at=work.at, updated_by=work.author)


def _rows(work: Work, update: sa.Update, parameters: Any) -> int:
    return int(work.connection.execute(update, parameters, execution_options=JOURNALLED).rowcount)


def _parameters(table: sa.Table, cells: Cells) -> dict[str, Any]:
    parameters: dict[str, Any] = {}
    for name, (was, to) in cells.items():
        parameters[f"was_{name}"] = decode(table.c[name], was)
        parameters[f"to_{name}"] = decode(table.c[name], to)
    return parameters
