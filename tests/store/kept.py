"""Stores of former days as tests see them: laid in a file or on a server, and their rows, alike on both."""

import datetime as dt
import json
import lzma
import sqlite3
import uuid
from collections import Counter
from contextlib import closing
from functools import cache, lru_cache
from pathlib import Path
from types import SimpleNamespace

import sqlalchemy as sa

from envies_desktop.store import connection as connecting
from envies_desktop.store import indexes, journal, migrating, schema

FOLDER = Path(__file__).with_name("old")
NUMBERS = sorted(path.name.partition(".")[0] for path in FOLDER.glob("*.db.xz"))
NOT_ROWS = {"alembic_version", "sqlite_sequence"}
READ = {
    sa.Uuid: uuid.UUID,
    sa.JSON: json.loads,
    sa.DateTime: lambda text: dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC),
    sa.Date: dt.date.fromisoformat,
    sa.Time: dt.time.fromisoformat,
    sa.Boolean: bool,
}


@cache
def content(number):
    """The bytes of the store of a schema."""
    return lzma.decompress((FOLDER / f"{number}.db.xz").read_bytes())


@cache
def said(number):
    """What the screens said of it: "shown", "undone" (now, and after each undo), "redone" (after a redo)."""
    return json.loads(lzma.decompress((FOLDER / f"{number}.json.xz").read_bytes()))


def lay(number, address):
    """Lay the store of a schema in a file that is not there, or on a server that is empty; the address."""
    if not connecting.is_url(address):
        address.parent.mkdir(exist_ok=True)
        address.write_bytes(content(number))
        return address
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(content(number))
        rows = _rows(connection)
    engine = connecting.bare_server(address)
    with engine.begin() as connection:
        migrating.upgrade(connection, to=number)
        tables = _tables(connection)
        for name, found in rows.items():
            connection.execute(sa.insert(tables[name]), [_typed(tables[name], row) for row in found])
        for name, key in (("store_work", "seq"), ("store_entry", "n")):
            last = f"(SELECT max({key}) FROM {name})"
            connection.exec_driver_sql(f"SELECT setval(pg_get_serial_sequence('{name}', '{key}'), {last})")
        if number == schema.SCHEMA:  # else the migration installs them
            connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
            indexes.install(connection)
    engine.dispose()
    return address


def _typed(table, row):
    return {
        name: next((read(cell) for kind, read in READ.items() if isinstance(table.c[name].type, kind)), cell)
        if cell is not None
        else None
        for name, cell in row.items()
    }


def _tables(connection):
    known = sa.MetaData()
    known.reflect(connection)
    return {name: table for name, table in known.tables.items() if name not in NOT_ROWS}


def _rows(connection):
    connection.row_factory = sqlite3.Row
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    names = {name for (name,) in tables if not name.startswith("search_")} - NOT_ROWS
    return {name: [dict(row) for row in connection.execute(f"SELECT * FROM {name}")] for name in names}


@lru_cache(maxsize=1)
def rows_then(number):
    """The rows of the store of a schema, as `rows_now` gives those of a store."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(content(number))
        return _by_key(_rows(connection))


def rows_now(address):
    """The rows of a store by table and key, each cell as text or number, the same from any engine."""
    if not connecting.is_url(address):
        with closing(sqlite3.connect(address)) as connection:
            return _by_key(_rows(connection))
    engine = connecting.bare_server(address)
    with engine.begin() as connection:
        found = {
            name: [dict(row._mapping) for row in connection.execute(sa.select(table))]
            for name, table in _tables(connection).items()
        }
    engine.dispose()
    return _by_key(found)


def _by_key(rows):
    return {
        name: {
            next(iter(row.values())): row
            for row in ({n: _said(cell) for n, cell in r.items()} for r in found)
        }
        for name, found in rows.items()
    }


def _said(cell):
    if isinstance(cell, str):
        return json.dumps(json.loads(cell), sort_keys=True) if cell[:1] in ("[", "{") else cell
    if cell is None or isinstance(cell, int | float | bytes):
        return cell
    if isinstance(cell, uuid.UUID):
        return cell.hex
    if isinstance(cell, dt.datetime):
        return cell.astimezone(dt.UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
    if isinstance(cell, dt.time):
        return cell.strftime("%H:%M:%S.%f")
    return cell.isoformat() if isinstance(cell, dt.date) else json.dumps(cell, sort_keys=True)


def entries(rows):
    """What each work did to each record, as (number of the work, entry)."""
    for row in rows["store_entry"].values():
        key = uuid.UUID(row["row"]) if row["row"] else None
        packed = SimpleNamespace(kind=row["kind"], op=row["op"], cells=row["cells"], row=key)
        for entry in journal.unpack(packed):
            yield row["seq"], entry


def cells_of(found):
    """How often a work gave a cell of that name, of one record or another, another value."""
    return Counter(
        (seq, name, json.dumps(cells, sort_keys=True))
        for seq, entry in found
        for name, cells in entry.cells.items()
    )
