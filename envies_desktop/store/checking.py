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


def reads_well(engines: Engines) -> bool:
    """Whether the pages of a file are what they should be; asked twice before the answer is no."""
    return engines.server or _quick(engines) or _quick(engines)


def _quick(engines: Engines) -> bool:
    try:
        with engines.reader.connect() as connection:
            return bool(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() == "ok")
    except sa.exc.DBAPIError as error:
        return code_of(error) not in ("store-corrupt", "store-not-a-store")


def _pages(connection: sa.Connection) -> bool:
    ask = "PRAGMA integrity_check(1)"
    return "ok" in (connection.exec_driver_sql(ask).scalar(), connection.exec_driver_sql(ask).scalar())


def _references(connection: sa.Connection) -> bool:
    return connection.exec_driver_sql("PRAGMA foreign_key_check").first() is None
