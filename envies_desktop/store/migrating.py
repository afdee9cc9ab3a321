"""From an older schema to ours: a backup before, one transaction, references checked after."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from envies_desktop.refused import Refused
from envies_desktop.store import backup, guard, indexes, recognition
from envies_desktop.store import connection as connecting
from envies_desktop.store.faults import code_of
from envies_desktop.store.schema import REVISIONS

if TYPE_CHECKING:
    from alembic.config import Config

Progress = Callable[[float], None]
"""Is told the share that is done, from 0 to 1, in the thread where it is done."""
Job = Callable[[Progress], None]
Waiting = Callable[[Job], None]
"""How a long job is waited for: has it done, here or in another thread, and ends or raises as it does."""

SCRIPTS = Path(__file__).with_name("migrations")
# As alembic makes it, so that a new store needs no alembic.
VERSION_TABLE = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
    " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)
_SAVED, _REVISED, _CHECKED, _INDEXED = 0.25, 0.6, 0.62, 0.65
"""Shares of a large file: its backup, proven; revisions; references; search. The rest are the keys."""


def unseen(share: float) -> None:
    """A progress that nobody looks at."""


def at_once(job: Job) -> None:
    """Have a job done here and now."""
    job(unseen)


def migrate_file(path: Path, found: str, *, scripts: Path = SCRIPTS, progress: Progress = unseen) -> None:
    """Bring a file to the last revision; raises Refused("store-migration"), the file as it was before."""
    backup.make(path, backup.folder_of(path), label=f"schema-{found}")
    progress(_SAVED)
    bring_to_schema(path, scripts=scripts, progress=progress)


def bring_to_schema(path: Path, *, scripts: Path = SCRIPTS, progress: Progress = unseen) -> None:
    """The same without a backup, for a copy."""
    engine = connecting.bare_engine(path)
    try:
        with guard.turn_on(path), engine.connect() as connection, _told("store-migration", str(path)):
            off = connection.exec_driver_sql("PRAGMA foreign_keys").scalar()
            assert off == 0, "batch mode empties the children of a table when references are enforced"
            connection.rollback()
            with connection.begin():
                upgrade(connection, scripts, progress=progress)
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
                if broken:
                    raise Refused("store-migration", address=str(path), detail=str(broken[0]))
                progress(_CHECKED)
                indexes.mend(connection)
                progress(_INDEXED)
                recognition.install(connection)
    finally:
        engine.dispose()
    progress(1.0)


def migrate_server(address: str, *, scripts: Path = SCRIPTS, progress: Progress = unseen) -> None:
    """Bring a server to the last revision, in one transaction; raises Refused("store-migration-server")."""
    engine = connecting.bare_server(address)
    shown = engine.url.render_as_string(hide_password=True)
    try:
        with _told("store-migration-server", shown), engine.begin() as connection:
            upgrade(connection, scripts, progress=progress)
            # A table whose references wait to be judged can have no new index.
            connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
            progress(_CHECKED)
            indexes.mend(connection)
            progress(_INDEXED)
            recognition.install(connection)
    finally:
        engine.dispose()
    progress(1.0)


@contextmanager
def _told(code: str, address: str) -> Iterator[None]:
    """What goes wrong inside is said; what engines say of disks and locks passes, to be said as theirs."""
    try:
        yield
    except (Refused, OSError):
        raise
    except Exception as error:
        if isinstance(error, sa.exc.DBAPIError | sqlite3.Error) and code_of(error):
            raise
        raise Refused(code, address=address, detail=str(error)) from error


def upgrade(
    connection: sa.Connection, scripts: Path = SCRIPTS, to: str = "head", progress: Progress = unseen
) -> None:
    """Run the revisions on a connection that is in a transaction; alembic is imported only here."""
    from alembic import command

    config = configuration(connection, scripts)
    config.attributes["applied"] = _Applied(progress)
    command.upgrade(config, to)


class _Applied:
    """Tells how far the revisions are; alembic calls it after each."""

    def __init__(self, progress: Progress) -> None:
        self._progress, self._first = progress, -1

    def __call__(self, *, step: object, **_: object) -> None:
        number = str(getattr(step, "up_revision_id", ""))
        place = REVISIONS.index(number) if number in REVISIONS else len(REVISIONS) - 1
        self._first = place if self._first < 0 else self._first
        done = (place - self._first + 1) / (len(REVISIONS) - self._first)
        self._progress(_SAVED + (_REVISED - _SAVED) * done)


def configuration(connection: sa.Connection, scripts: Path) -> "Config":
    """What alembic needs to know, without its ini file."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
