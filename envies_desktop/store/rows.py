"""Records seen as rows: defaults, cells before and after, keys of links."""

import uuid
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy import orm

from envies_desktop.store.base import Record, Searchable, link_id, new_id
from envies_desktop.store.journal import DERIVED, Cells
from envies_desktop.store.search import keys_of
from envies_desktop.store.values import encode


@cache
def link_columns(table: sa.Table) -> tuple[str, ...]:
    """The sides of a link: the columns of a unique constraint made of foreign keys only; else nothing."""
    for constraint in table.constraints:
        if isinstance(constraint, sa.UniqueConstraint) and all(c.foreign_keys for c in constraint.columns):
            return tuple(column.name for column in constraint.columns)
    return ()


def key_for(table: sa.Table, values: dict[str, Any]) -> uuid.UUID:
    """The key of a new row: from both sides for a link, the one given, or a new one."""
    sides = link_columns(table)
    if sides:
        return link_id(*(values[side] for side in sides))
    found: uuid.UUID | None = values.get("id")
    return found or new_id()


def default_of(column: sa.Column[Any]) -> Any:
    """The Python default of a column; a list or a dictionary is made anew each time."""
    default: Any = column.default
    if default is None:
        return None
    return default.arg(None) if default.is_callable else default.arg


def fill_defaults(record: Record) -> bool:
    """Give a record its key and the defaults of its columns, so that it can be read at once.

    Returns whether the key is new: no row can have it.
    """
    state = sa.inspect(record)
    table = type(record).__table__
    assert isinstance(table, sa.Table)
    values = state.dict
    key_is_new = not values.get("id") and not link_columns(table)
    record.id = key_for(table, values)
    for column in table.columns:
        if column.name not in values and column.name != "id":
            setattr(record, column.name, default_of(column))
    return key_is_new


def copy_cells(source: Record, target: Record) -> None:
    """Give `target` the values of `source`, key and derived cells apart."""
    for attribute in sa.inspect(type(source)).column_attrs:
        name = attribute.key
        if name != "id" and name not in DERIVED:
            setattr(target, name, getattr(source, name))


def follow(record: Record, values: dict[str, Any]) -> None:
    """Have a loaded record say what its row says now; nothing is left to load once the work has ended."""
    for name, value in values.items():
        orm.attributes.set_committed_value(record, name, value)
    if isinstance(record, Searchable):
        cells = zip(("folded", "sort_key"), keys_of(record.search_text()), strict=True)
        for name, value in cells:
            orm.attributes.set_committed_value(record, name, value)


def load_before(session: orm.Session, record: Record) -> None:
    """Read the values that an assignment replaced unseen: without them there would be no undo."""
    state = sa.inspect(record)
    blind = [
        attribute.key
        for attribute in state.mapper.column_attrs
        if (history := state.attrs[attribute.key].history).added and not history.deleted
    ]
    if not blind:
        return
    columns = [state.mapper.columns[name] for name in blind]
    with session.no_autoflush:
        row = session.connection().execute(sa.select(*columns).where(state.mapper.columns["id"] == record.id))
    for name, value in zip(blind, row.one(), strict=True):
        state.committed_state[name] = value


def changed_cells(record: Record) -> Cells:
    """Cells before and after of a changed record, derived ones apart, as JSON."""
    state = sa.inspect(record)
    cells: Cells = {}
    for attribute in state.mapper.column_attrs:
        if attribute.key in DERIVED:
            continue
        history = state.attrs[attribute.key].history
        if history.has_changes():
            before = history.deleted[0] if history.deleted else None
            cells[attribute.key] = (encode(before), encode(history.added[0] if history.added else None))
    return cells
