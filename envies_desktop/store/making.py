"""A new store, whole at once."""

import os
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa

from envies_desktop.store import connection as connecting
from envies_desktop.store import files, indexes, migrating, search
from envies_desktop.store.base import Base
from envies_desktop.store.schema import SCHEMA


def create(path: Path) -> None:
    """Make an empty store beside its final name, then name it: a crash leaves no half store."""
    path.parent.mkdir(parents=True, exist_ok=True)
    files.set_orphans_aside(path)
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    draft.unlink(missing_ok=True)
    write(draft)
    files.name_new(draft, path)


def write(path: Path) -> None:
    """Write an empty store into a file that does not exist yet."""
    with closing(connecting.open_sqlite(path, "rwc")):
        engine = connecting.bare_engine(path)
        with engine.begin() as connection:
            build(connection)
        engine.dispose()


def build(connection: sa.Connection) -> None:
    """Every table of the models that are known, the indexes of search, and the schema's number."""
    if not search.searchable_kinds():
        raise RuntimeError("import the models before opening a store: it would be made without tables")
    Base.metadata.create_all(connection)
    connection.exec_driver_sql(migrating.VERSION_TABLE)
    connection.execute(sa.text("INSERT INTO alembic_version VALUES (:number)"), {"number": SCHEMA})
    indexes.install(connection)


def has_all_tables(connection: sa.Connection) -> bool:
    """Whether every column that the models read, and every index of search, is in a store."""
    inspector = sa.inspect(connection)
    known = set(inspector.get_table_names())
    wanted = {table.name for table in Base.metadata.tables.values()}
    wanted |= {f"search_{kind}" for kind in search.searchable_kinds()}
    return wanted <= known and all(
        {column.name for column in table.columns}
        <= {column["name"] for column in inspector.get_columns(table.name)}
        for table in Base.metadata.tables.values()
    )
