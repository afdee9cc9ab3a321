"""What belongs to a row: removed with it and copied with it, whichever activity keeps it.

A column says so by its `info` (`OWNER` in `store.base`). A part is a row that has the key of its owner: what
an activity knows more of another's row.
"""

import uuid
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from envies_desktop.store.base import OWNER, Base, Record
from envies_desktop.store.journal import DERIVED
from envies_desktop.store.work import Work

_OWN = DERIVED | {"id", "deleted_at"}
Copies = dict[str, dict[uuid.UUID, uuid.UUID]]
"""By table: the key of a row, and that of its copy."""


def parts_of(kind: str) -> list[str]:
    """The tables whose rows have the key of a row of `kind`, which they are a part of."""
    return [
        table.name
        for table in Base.metadata.sorted_tables
        if "id" in table.c and any(key.column.table.name == kind for key in table.c.id.foreign_keys)
    ]


def remove_whole(work: Work, cls: type[Record], keys: Collection[uuid.UUID]) -> None:
    """Remove rows, with all that belongs to them."""
    for column in _belonging(cls.__tablename__):
        owned = _class_of(column.table)
        going = work.session.scalars(sa.select(owned.id).where(column.in_(keys))).all()
        if going:
            remove_whole(work, owned, going)
    work.remove_where(cls, cls.id.in_(keys))


def copy_whole(
    work: Work,
    record: Record,
    *,
    without: Collection[str] = (),
    never: Collection[str] = (),
    differing: Mapping[str, Mapping[str, Any]],
) -> uuid.UUID:
    """A new row like this one, with all that is copied with it; returns its key.

    A row that belongs to several goes along where all of them do. Tables `without` stay behind, and what
    belongs to their rows. Cells `never` taken over, of whatever table, have their defaults; `differing` gives
    by table those that the copies have instead.
    """
    copies: Copies = {}

    def copied(row: Record, **owners: uuid.UUID) -> uuid.UUID:
        cells = {**_cells(row, never), **differing.get(row.__tablename__, {}), **owners}
        return copies.setdefault(row.__tablename__, {}).setdefault(row.id, work.add(type(row)(**cells)).id)

    made = copied(record)
    for table in Base.metadata.sorted_tables:
        owners = {
            column.name: _owner(column) for column in table.columns if column.info.get(OWNER) == "copied"
        }
        if owners and table.name not in without and copies.keys() >= set(owners.values()):
            for row in _belonging_to(work, table, owners, copies):
                copied(row, **{name: copies[owner][getattr(row, name)] for name, owner in owners.items()})
    return made


def _belonging_to(work: Work, table: sa.Table, owners: Mapping[str, str], copies: Copies) -> Sequence[Record]:
    """The rows of a table whose owners were all copied, as old as the first."""
    work.session.flush()
    cls = _class_of(table)
    all_known = [table.c[name].in_(copies[owner]) for name, owner in owners.items()]
    return work.session.scalars(sa.select(cls).where(*all_known).order_by(cls.id)).all()


def _cells(record: Record, never: Collection[str]) -> dict[str, Any]:
    names = sa.inspect(type(record)).columns.keys()
    return {name: getattr(record, name) for name in names if name not in _OWN and name not in never}


def _belonging(kind: str) -> Iterator[sa.Column[Any]]:
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            if OWNER in column.info and _owner(column) == kind:
                yield column


def _owner(column: sa.Column[Any]) -> str:
    (key,) = column.foreign_keys
    return str(key.column.table.name)


def _class_of(table: sa.FromClause) -> type[Record]:
    found: type[Record] = next(m.class_ for m in Base.registry.mappers if m.local_table is table)
    return found
