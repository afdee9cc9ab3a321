"""Erasure: what was known of a person leaves the row, the journal and the file; it cannot be undone."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from envies_desktop.i18n import fold
from envies_desktop.refused import Refused
from envies_desktop.store import journal
from envies_desktop.store.base import Base
from envies_desktop.store.journal import ERASED, JOURNALLED, Entry, entries, works
from envies_desktop.store.search import refresh, searchable_kinds
from envies_desktop.store.work import Work

_HIDDEN = "…"
_SHORTEST = 3  # letters: shorter texts are in too many other words


@dataclass(frozen=True, slots=True)
class Erasure:
    """A row to empty; `blank` gives the values that replace what its cells hold."""

    kind: str
    row: uuid.UUID
    blank: dict[str, Any] = field(default_factory=dict)


def erase(work: Work, rows: Iterable[Erasure]) -> None:
    """Empty rows, their cells in the journal, and their texts in the labels of works.

    What people typed about them in other rows is not found. Raises Refused("store-gone").
    """
    secrets: set[str] = set()
    for each in rows:
        secrets |= _empty_row(work, each)
        secrets |= _empty_journal(work.connection, each)
        work.note(each.kind, each.row, ERASED, {})
    _empty_labels(work.connection, secrets)


def _empty_row(work: Work, each: Erasure) -> set[str]:
    table = Base.metadata.tables[each.kind]
    row = work.connection.execute(sa.select(table).where(table.c.id == each.row)).one_or_none()
    if row is None:
        raise Refused("store-gone", kind=each.kind)
    stamp = {"updated_at": work.at, "updated_by": work.author}
    update = sa.update(table).where(table.c.id == each.row).values(**each.blank, **stamp)
    work.connection.execute(update, execution_options=JOURNALLED)
    cls = searchable_kinds().get(each.kind)
    if cls is not None:
        refresh(work.connection, cls, [each.row])
    return _texts(getattr(row, name) for name in each.blank)


def _empty_journal(connection: sa.Connection, each: Erasure) -> set[str]:
    """Forget the cells of the row in every work, whatever the columns."""
    secrets: set[str] = set()
    for row in connection.execute(
        sa.select(entries).where(journal.touching(each.kind, each.row, each.row))
    ).all():
        found = journal.unpack(row)
        mine = next((entry for entry in found if entry.row == each.row), None)
        if mine is None or not mine.cells:
            continue
        secrets |= _texts(value for name in each.blank for value in mine.cells.get(name, ()))
        if row.row is not None:
            cells = None
        else:
            cells = journal.squeeze([Entry(e.kind, e.row, e.op) if e is mine else e for e in found])
        update = sa.update(entries).where(entries.c.n == row.n).values(cells=cells)
        connection.execute(update, execution_options=JOURNALLED)
    return secrets


def _texts(values: Iterable[Any]) -> set[str]:
    return {folded for value in values if isinstance(value, str) and len(folded := fold(value)) >= _SHORTEST}


def _empty_labels(connection: sa.Connection, secrets: set[str]) -> None:
    """Hide what was erased in the parameters of works: « Ajouter Jeanne » is about Jeanne too."""
    for row in connection.execute(sa.select(works.c.seq, works.c.params)).all():
        hidden = _hide(row.params, secrets)
        if hidden != row.params:
            update = sa.update(works).where(works.c.seq == row.seq).values(params=hidden)
            connection.execute(update, execution_options=JOURNALLED)


def _hide(value: Any, secrets: set[str]) -> Any:
    if isinstance(value, dict):
        return {key: _hide(part, secrets) for key, part in value.items()}
    if isinstance(value, list):
        return [_hide(part, secrets) for part in value]
    if isinstance(value, str):
        folded = fold(value)
        return _HIDDEN if any(secret in folded for secret in secrets) else value
    return value
