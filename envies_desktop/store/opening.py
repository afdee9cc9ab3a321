"""Opening: a new store is made whole at once, an older one migrated, a doubtful one never touched."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from envies_desktop.store import connection as connecting
from envies_desktop.store import search
from envies_desktop.store.base import Base
from envies_desktop.store.schema import SCHEMA


@dataclass(frozen=True, slots=True)
class Engines:
    """The two engines of a store; no writer where it can only be read."""

    reader: sa.Engine
    writer: sa.Engine | None
    shown: str
    server: bool

    def dispose(self) -> None:
        """Close all connections; the last writer folds the WAL into the file."""
        self.reader.dispose()
        if self.writer is not None:
            self.writer.dispose()


def open_engines(address: str | Path) -> Engines:
    """The engines of a store that is there and of our schema; see `engine.open_store`."""
    path = Path(address)
    if not path.exists():
        create(path)
    reader = connecting.sqlite_engine(path, writing=False)
    return Engines(reader, connecting.sqlite_engine(path, writing=True), str(path), server=False)


def create(path: Path) -> None:
    """Make an empty store beside its final name, then name it: a crash leaves no half store."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.new")
    draft.unlink(missing_ok=True)
    with closing(connecting.open_sqlite(draft, "rwc")):
        engine = connecting.bare_engine(draft)
        with engine.begin() as connection:
            build(connection)
        engine.dispose()
    draft.rename(path)


def build(connection: sa.Connection) -> None:
    """Every table of the models that are known, and the schema's number."""
    Base.metadata.create_all(connection)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
        " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.execute(sa.text("INSERT INTO alembic_version VALUES (:number)"), {"number": SCHEMA})
    search.install(connection)
