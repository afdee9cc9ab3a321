"""What engines say when they fail, said as Refused."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from envies_desktop.refused import Refused
from envies_desktop.store import files

_BY_NAME = {
    "SQLITE_FULL": "store-full",
    "SQLITE_BUSY": "store-busy",
    "SQLITE_LOCKED": "store-busy",
    "SQLITE_READONLY": "store-read-only",
    "SQLITE_CORRUPT": "store-corrupt",
    "SQLITE_NOTADB": "store-not-a-store",
    "SQLITE_IOERR": "store-io",
    "SQLITE_CANTOPEN": "store-io",
    "SQLITE_PERM": "store-io",
}
_BY_STATE = {"53100": "store-full", "55P03": "store-busy", "25006": "store-read-only"}


def code_of(error: BaseException) -> str | None:
    """The code of an engine's failure; None where it is a mistake of the program."""
    if isinstance(error, sa.exc.DBAPIError) and error.orig is not None:
        if error.connection_invalidated:
            return "store-unreachable"
        error = error.orig
    if isinstance(error, sqlite3.Error):
        name = getattr(error, "sqlite_errorname", "")
        return next((code for start, code in _BY_NAME.items() if name.startswith(start)), None)
    state = getattr(error, "sqlstate", None)
    if state is None and type(error).__module__.startswith("psycopg"):
        return "store-unreachable" if type(error).__name__ == "OperationalError" else None
    if state and state.startswith(("08", "57P")):
        return "store-unreachable"
    return _BY_STATE.get(state or "")


@contextmanager
def told(address: str) -> Iterator[None]:
    """Failures of the engine inside become Refused; anything else passes."""
    try:
        yield
    except (sa.exc.DBAPIError, sqlite3.Error) as error:
        code = code_of(error)
        if code is None:
            raise
        if code == "store-io" and files.is_full(Path(address)):
            code = "store-full"  # what SQLite keeps beside the file has no room
        raise Refused(code, **_facts(code, address, getattr(error, "orig", None) or error)) from error


@contextmanager
def told_of_stranger(file: Path) -> Iterator[None]:
    """The same for a file of which nothing is known: a table that is not there makes it a foreign one."""
    try:
        with told_of_disk(file), told(str(file)):
            yield
    except (sa.exc.DBAPIError, sqlite3.Error) as error:
        raise Refused("store-foreign", address=str(file)) from error


@contextmanager
def told_of_disk(place: Path) -> Iterator[None]:
    """What the system says of a disk becomes Refused("store-full") or ("store-io")."""
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        code = "store-full" if full else "store-io"
        raise Refused(code, **_facts(code, str(place), error)) from error


def _facts(code: str, address: str, error: BaseException | None) -> dict[str, Any]:
    facts = {"address": address, "detail": str(error)}
    with suppress(OSError):  # a server says no more
        return facts | (files.room_of(Path(address)) if code == "store-full" else {})
    return facts
