"""Erasure: what was known of a person leaves the rows, the journal and every text; it cannot be undone."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from envies_desktop.refused import Refused
from envies_desktop.store import journal, mentions, recognition
from envies_desktop.store.base import NAMES, Base
from envies_desktop.store.belongings import parts_of
from envies_desktop.store.journal import CHANGED, ERASED, JOURNALLED, Entry, entries, works
from envies_desktop.store.mentions import Names, Searched
from envies_desktop.store.search import concerns, refresh, searchable_kinds
from envies_desktop.store.values import encode
from envies_desktop.store.work import Work

_MANY = 500  # rows of the journal that are looked at together


@dataclass(frozen=True, slots=True)
class Erasure:
    """A row to empty; `blank` gives the values that replace what its cells hold."""

    kind: str
    row: uuid.UUID
    blank: dict[str, Any] = field(default_factory=dict)


def erase(work: Work, rows: Iterable[Erasure]) -> None:
    """Empty rows and their cells in the journal, and hide what named the person everywhere else.

    The parts of a row have nothing left in the journal either, and go where it goes.
    Whom the rows name is read in them (`info` of their columns, see `mentions`): the whole name, the e-mail
    and the phone are hidden in every text of other rows, of the journal and of the labels of works, the last
    name alone where nobody else bears it. Raises Refused("store-gone").
    """
    listed = [whole for each in rows for whole in (each, *_parts(work.connection, each))]
    searched = whom(work.connection, listed)
    for each in listed:
        _empty_row(work, each)
        _empty_journal(work.connection, each)
        work.note(each.kind, each.row, ERASED, {})
    recognition.forget(work.connection, _ids(listed))
    if searched is not None:
        _hide_in_rows(work, searched)
        _hide_in_journal(work.connection, searched)
        _hide_in_labels(work.connection, searched)


def _parts(connection: sa.Connection, each: Erasure) -> Iterator[Erasure]:
    gone = {name: value for name, value in each.blank.items() if name == "deleted_at"}
    for kind in parts_of(each.kind):
        table = Base.metadata.tables[kind]
        if connection.execute(sa.select(table.c.id).where(table.c.id == each.row)).first():
            yield Erasure(kind, each.row, gone)


def mentions_of(connection: sa.Connection, rows: Sequence[Erasure]) -> list[mentions.Mention]:
    """The texts outside these rows that name whom they are about, and whether `erase` would hide the name."""
    searched = whom(connection, rows)
    return mentions.mentions(connection, searched, _ids(rows)) if searched else []


def whom(connection: sa.Connection, rows: Sequence[Erasure]) -> Searched | None:
    """Whom these rows name, in their cells and in the journal; None where what goes names nobody."""
    people = []
    for each in rows:
        roles = {
            column.name: str(column.info[NAMES])
            for column in Base.metadata.tables[each.kind].columns
            if NAMES in column.info and column.name in each.blank
        }
        if roles and (names := _names_of(connection, each, roles)) != Names():
            people.append(names)
    if not people:
        return None
    return Searched(tuple(people), mentions.others_of(connection, _ids(rows)))


def _names_of(connection: sa.Connection, each: Erasure, roles: Mapping[str, str]) -> Names:
    names = Names()
    table = Base.metadata.tables[each.kind]
    row = connection.execute(sa.select(table).where(table.c.id == each.row)).one_or_none()
    for name, role in roles.items():
        names.note(role, getattr(row, name, ""))
    touching = sa.select(entries).where(journal.touching(each.kind, each.row, each.row))
    for found in connection.execute(touching).all():
        for entry in journal.unpack(found, (each.row,)):
            for name, role in roles.items():
                for value in entry.cells.get(name, ()):
                    names.note(role, value)
    return names


def _ids(rows: Iterable[Erasure]) -> Mapping[str, Collection[uuid.UUID]]:
    found: dict[str, set[uuid.UUID]] = defaultdict(set)
    for each in rows:
        found[each.kind].add(each.row)
    return found


def _empty_row(work: Work, each: Erasure) -> None:
    table = Base.metadata.tables[each.kind]
    stamp = {"updated_at": work.at, "updated_by": work.author}
    update = sa.update(table).where(table.c.id == each.row).values(**each.blank, **stamp)
    if work.connection.execute(update, execution_options=JOURNALLED).rowcount == 0:
        raise Refused("store-gone", kind=each.kind)
    _search_again(work.connection, each.kind, each.blank, [each.row])


def _search_again(
    connection: sa.Connection, kind: str, columns: Iterable[str], keys: Sequence[uuid.UUID]
) -> None:
    cls = searchable_kinds().get(kind)
    if cls is not None and concerns(cls, columns):
        refresh(connection, cls, keys)


def _empty_journal(connection: sa.Connection, each: Erasure) -> None:
    """Forget the cells of the row in every work, whatever the columns."""
    touching = sa.select(entries).where(journal.touching(each.kind, each.row, each.row))
    for row in connection.execute(touching).all():
        found = journal.unpack(row)
        if any(entry.row == each.row and entry.cells for entry in found):
            _rewrite(connection, row, [Entry(e.kind, e.row, e.op) if e.row == each.row else e for e in found])


def _rewrite(connection: sa.Connection, row: sa.Row[Any], found: list[Entry]) -> None:
    """Put these entries in the place of those that a row of the journal holds."""
    cells = journal.squeeze(found) if row.row is None else journal.one(found[0])
    update = sa.update(entries).where(entries.c.n == row.n).values(cells=cells)
    connection.execute(update, execution_options=JOURNALLED)


def _hide_in_rows(work: Work, searched: Searched) -> None:
    """Texts of other rows lose the name; a row is announced as changed, and its history keeps its cells."""
    touched: dict[tuple[sa.Table, uuid.UUID], dict[str, Any]] = defaultdict(dict)
    for table, row, name in mentions.naming_cells(work.connection, searched, {}):
        value = getattr(row, name)
        if NAMES not in table.c[name].info and (hidden := searched.hide(value)) != value:
            touched[table, row.id][name] = hidden
    for (table, key), values in touched.items():
        stamp = {"updated_at": work.at} | ({} if "updated_by" in values else {"updated_by": work.author})
        update = sa.update(table).where(table.c.id == key).values(**values, **stamp)
        work.connection.execute(update, execution_options=JOURNALLED)
        _search_again(work.connection, table.name, values, [key])
        # Both sides of the cells of earlier works are hidden alike: they can still be undone.
        work.note(table.name, key, CHANGED, {"updated_at": (None, encode(work.at))})


def _hide_in_journal(connection: sa.Connection, searched: Searched) -> None:
    last = 0
    while True:
        query = sa.select(entries).where(entries.c.n > last, entries.c.cells.is_not(None))
        rows = connection.execute(query.order_by(entries.c.n).limit(_MANY)).all()
        if not rows:
            return
        last = rows[-1].n
        for row in rows:
            found = journal.unpack(row)
            hidden = [_hidden_entry(entry, searched) for entry in found]
            if hidden != found:
                _rewrite(connection, row, hidden)


def _hidden_entry(entry: Entry, searched: Searched) -> Entry:
    table = Base.metadata.tables.get(entry.kind)
    cells = {
        name: pair
        if table is not None and name in table.c and NAMES in table.c[name].info
        else (searched.hide(pair[0]), searched.hide(pair[1]))
        for name, pair in entry.cells.items()
    }
    return Entry(entry.kind, entry.row, entry.op, cells)


def _hide_in_labels(connection: sa.Connection, searched: Searched) -> None:
    """« Ajouter Jeanne » is about Jeanne too, and a work may be hers."""
    for row in connection.execute(sa.select(works.c.seq, works.c.params, works.c.author)).all():
        values = {
            "params": searched.hide(row.params, ours=True),
            "author": searched.hide(row.author, ours=True),
        }
        if values != {"params": row.params, "author": row.author}:
            update = sa.update(works).where(works.c.seq == row.seq).values(**values)
            connection.execute(update, execution_options=JOURNALLED)
