"""After an erasure: bytes that no table holds any more leave the file too."""

import contextlib
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa

from envies_desktop.refused import Refused
from envies_desktop.store import guard, indexes
from envies_desktop.store.connection import bare_engine, bare_server, open_sqlite
from envies_desktop.store.faults import told

# What `user_version` says of a file whose erased bytes may still be there.
_WHOLE, _TO_SCRUB = 0, 1


def scrub_file(path: Path) -> None:
    """Write the file anew without what was deleted, and empty its WAL; raises Refused when it is in use."""
    with told(str(path)), guard.turn_on(path), closing(open_sqlite(path)) as connection:
        connection.execute(f"PRAGMA user_version={_TO_SCRUB}")
        connection.execute("VACUUM")
        _index_again(path)
        (busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise Refused("store-busy", address=str(path), detail="wal_checkpoint")
        connection.execute(f"PRAGMA user_version={_WHOLE}")


def finish(path: Path, connection: sa.Connection) -> None:
    """Do what an earlier program could not: called when a store opens, costs one PRAGMA."""
    if connection.exec_driver_sql("PRAGMA user_version").scalar() == _WHOLE:
        return
    connection.rollback()
    with guard.turn_on(path):
        _index_again(path)
    with contextlib.suppress(Refused):
        scrub_file(path)


def _index_again(path: Path) -> None:
    """VACUUM numbers rows anew, and the indexes of search know rows by their number."""
    engine = bare_engine(path)
    with engine.begin() as connection:
        indexes.install(connection)
    engine.dispose()


def scrub_server(address: str, kinds: set[str]) -> None:
    """Have the server forget the former versions of rows."""
    engine = bare_server(address).execution_options(isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for table in ("store_work", "store_entry", "store_key", *sorted(kinds)):
            connection.exec_driver_sql(f"VACUUM {table}")
    engine.dispose()
