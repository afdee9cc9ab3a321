"""Is the store sound? Pages, references, and the indexes of search, all read."""

import sqlalchemy as sa

from envies_desktop.store.faults import code_of
from envies_desktop.store.opening import Engines


def faults_of(engines: Engines) -> list[str]:
    """The codes of what is wrong; a server answers for its own pages."""
    if engines.server:
        return []
    found: list[str] = []
    for code, look in (("store-corrupt", _pages), ("store-references", _references)):
        with engines.reader.connect() as connection:
            try:
                sound = look(connection)
            except sa.exc.DBAPIError as error:
                sound, code = False, code_of(error) or code
        if not sound and code not in found:
            found.append(code)
    return found


def _pages(connection: sa.Connection) -> bool:
    return connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar() == "ok"


def _references(connection: sa.Connection) -> bool:
    return connection.exec_driver_sql("PRAGMA foreign_key_check").first() is None
