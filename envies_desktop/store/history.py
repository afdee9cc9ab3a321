"""What happened: the last works, and all that concerns one record."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from envies_desktop.store import journal
from envies_desktop.store.base import Base
from envies_desktop.store.belongings import parts_of
from envies_desktop.store.journal import CHANGED, Cells, Entry, WorkInfo, entries, works
from envies_desktop.store.values import decode


@dataclass(frozen=True, slots=True)
class Line:
    """One work on one record; `op` is "+" added, "~" changed, "x" erased; `cells` are (before, after)."""

    work: WorkInfo
    op: str
    cells: dict[str, tuple[Any, Any]]


def works_of(connection: sa.Connection, limit: int) -> list[WorkInfo]:
    """The last works, latest first, without what was typed and taken back."""
    query = sa.select(works).where(works.c.role != "void").order_by(works.c.seq.desc()).limit(limit)
    return [journal.info(row) for row in connection.execute(query)]


def lines_of(connection: sa.Connection, kind: str, key: uuid.UUID) -> list[Line]:
    """All the works on one record and its parts, latest first; values are those of Python, not of JSON."""
    found: dict[int, tuple[str, Cells]] = {}
    for part in (kind, *parts_of(kind)):
        columns = Base.metadata.tables[part].columns
        for seq, entry in _entries(connection, part, key):
            # What a part begins with is a change of the record, which was there.
            _, cells = found.setdefault(seq, (entry.op if part == kind else CHANGED, {}))
            for name, pair in entry.cells.items():
                if name in columns:
                    was, now = (decode(columns[name], value) for value in pair)
                    cells[name] = was, now
    named = {
        row.seq: journal.info(row)
        for row in connection.execute(sa.select(works).where(works.c.seq.in_(found)))
    }
    return [Line(named[seq], *found[seq]) for seq in sorted(found, reverse=True)]


def _entries(connection: sa.Connection, kind: str, key: uuid.UUID) -> Iterator[tuple[int, Entry]]:
    query = (
        sa.select(entries)
        .join(works, works.c.seq == entries.c.seq)
        .where(journal.touching(kind, key, key), works.c.role != "void")
    )
    for row in connection.execute(query):
        for entry in journal.unpack(row, (key,)):
            yield row.seq, entry
