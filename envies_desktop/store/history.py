"""What happened: the last works, and all that concerns one record."""

import uuid
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from envies_desktop.store import journal
from envies_desktop.store.base import Base
from envies_desktop.store.journal import WorkInfo, entries, works
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
    """All the works on one record, latest first; values are those of Python, not of JSON."""
    columns = Base.metadata.tables[kind].columns
    query = (
        sa.select(entries, works.c.seq.label("number"))
        .join(works, works.c.seq == entries.c.seq)
        .where(journal.touching(kind, key, key), works.c.role != "void")
        .order_by(entries.c.seq.desc())
    )
    found = [(row.seq, entry) for row in connection.execute(query) for entry in journal.unpack(row, (key,))]
    numbers = [seq for seq, _ in found]
    named = {
        row.seq: journal.info(row)
        for row in connection.execute(sa.select(works).where(works.c.seq.in_(numbers)))
    }
    return [
        Line(
            named[seq],
            entry.op,
            {
                n: (decode(columns[n], was), decode(columns[n], now))
                for n, (was, now) in entry.cells.items()
                if n in columns
            },
        )
        for seq, entry in found
    ]
