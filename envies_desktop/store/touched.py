"""What stands in the way of an undo: later gestures on the same cells, or on what would go."""

import itertools
import uuid
from collections.abc import Iterable, Iterator
from typing import Any

import sqlalchemy as sa

from envies_desktop.refused import Refused
from envies_desktop.store import journal
from envies_desktop.store.base import Base
from envies_desktop.store.journal import ADDED, ERASED, Entry, WorkInfo, entries, works


def refuse_if_touched(connection: sa.Connection, target: WorkInfo, done: list[Entry]) -> None:
    """Raise where a work after `target`, still standing, touched one of its cells, or erased a row."""
    if (
        connection.execute(sa.select(works.c.seq).where(*_standing_after(target.seq)).limit(1)).first()
        is None
    ):
        return
    for kind, of_kind in itertools.groupby(sorted(done, key=lambda e: e.kind), key=lambda e: e.kind):
        mine = {entry.row: entry for entry in of_kind}
        for row in connection.execute(_later(target.seq, kind, min(mine), max(mine))):
            for later in journal.unpack(row, mine.keys()):
                _judge(target, mine[later.row], later, row)


def _judge(target: WorkInfo, mine: Entry, later: Entry, row: sa.Row[Any]) -> None:
    if later.op == ERASED:
        raise Refused("store-undo-erased", undone=target.code, params=target.params)
    if mine.op == ADDED or mine.cells.keys() & later.cells.keys():
        by = {"by_code": row.code, "by_params": row.params, "by_author": row.author, "by_at": row.at}
        raise Refused("store-undo-touched", undone=target.code, params=target.params, kind=mine.kind, **by)


def _later(seq: int, kind: str, lo: uuid.UUID, hi: uuid.UUID) -> sa.Select[Any]:
    return (
        sa.select(entries, works.c.code, works.c.params, works.c.author, works.c.at)
        .join(works, works.c.seq == entries.c.seq)
        .where(*_standing_after(seq), journal.touching(kind, lo, hi))
        .order_by(entries.c.seq)
    )


def _standing_after(seq: int) -> tuple[sa.ColumnElement[bool], ...]:
    """Later works that still count: neither undone, nor the undoing of one that is later too."""
    return (
        works.c.seq > seq,
        works.c.role != "void",
        works.c.inverted_by.is_(None),
        sa.or_(works.c.inverts.is_(None), works.c.inverts <= seq),
    )


def refuse_if_used(connection: sa.Connection, target: WorkInfo, done: list[Entry]) -> None:
    """Raise where a living row, made by another work, refers to a row that would go."""
    going: dict[str, set[uuid.UUID]] = {}
    for entry in done:
        if entry.op == ADDED:
            going.setdefault(entry.kind, set()).add(entry.row)
    later = sa.select(works.c.seq).where(*_standing_after(target.seq)).limit(1)
    if not going or connection.execute(later).first() is None:
        return
    for column in _references(going):
        (target_column,) = (key.column for key in column.foreign_keys)
        leaving = going[target_column.table.name]
        found = sa.select(column.table.c.id, column).where(
            column.is_not(None), column.table.c.deleted_at.is_(None)
        )
        own = going.get(column.table.name, set())
        if any(value in leaving and key not in own for key, value in connection.execute(found)):
            raise Refused("store-undo-used", undone=target.code, params=target.params, kind=column.table.name)


def _references(kinds: Iterable[str]) -> Iterator[sa.Column[Any]]:
    for table in Base.metadata.tables.values():
        for column in table.columns:
            if any(key.column.table.name in kinds for key in column.foreign_keys):
                yield column
