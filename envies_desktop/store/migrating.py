"""From an older schema to ours: a backup before, one transaction, references checked after."""

from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from envies_desktop.refused import Refused
from envies_desktop.store import backup, guard, indexes, recognition
from envies_desktop.store import connection as connecting

if TYPE_CHECKING:
    from alembic.config import Config

SCRIPTS = Path(__file__).with_name("migrations")
# As alembic makes it, so that a new store needs no alembic.
VERSION_TABLE = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
    " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


def migrate_file(path: Path, found: str, *, scripts: Path = SCRIPTS) -> None:
    """Bring a file to the last revision; raises Refused("store-migration"), the file as it was before."""
    backup.make(path, backup.folder_of(path), label=f"schema-{found}")
    bring_to_schema(path, scripts=scripts)


def bring_to_schema(path: Path, *, scripts: Path = SCRIPTS) -> None:
    """The same without a backup, for a copy."""
    engine = connecting.bare_engine(path)
    try:
        with guard.turn_on(path), engine.connect() as connection:
            off = connection.exec_driver_sql("PRAGMA foreign_keys").scalar()
            assert off == 0, "batch mode empties the children of a table when references are enforced"
            connection.rollback()
            with connection.begin():
                upgrade(connection, scripts)
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
                if broken:
                    raise Refused("store-migration", address=str(path), detail=str(broken[0]))
                indexes.install(connection)
                recognition.install(connection)
    finally:
        engine.dispose()


def migrate_server(address: str, *, scripts: Path = SCRIPTS) -> None:
    """Bring a server to the last revision, in one transaction."""
    engine = connecting.bare_server(address)
    try:
        with engine.begin() as connection:
            upgrade(connection, scripts)
            # A table whose references wait to be judged can have no new index.
            connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
            indexes.install(connection)
            recognition.install(connection)
    finally:
        engine.dispose()


def upgrade(connection: sa.Connection, scripts: Path = SCRIPTS, to: str = "head") -> None:
    """Run the revisions on a connection that is in a transaction; alembic is imported only here."""
    from alembic import command

    command.upgrade(configuration(connection, scripts), to)


def configuration(connection: sa.Connection, scripts: Path) -> "Config":
    """What alembic needs to know, without its ini file."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
