"""Opening: a new store is made whole at once, an older one migrated, a doubtful one never touched."""

import os
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from envies_desktop.refused import Refused
from envies_desktop.store import backup, cleaning, files, making, migrating, places
from envies_desktop.store import connection as connecting
from envies_desktop.store import guard as guarding
from envies_desktop.store.faults import told
from envies_desktop.store.migrating import Waiting
from envies_desktop.store.schema import REVISIONS, SCHEMA

HELD = "store-held"
_SECOND_LOOK = 0.2  # seconds
_VERSION = "SELECT version_num FROM alembic_version"


@dataclass(frozen=True, slots=True)
class Engines:
    """The two engines of a store; no writer where it can only be read."""

    reader: sa.Engine
    writer: sa.Engine | None
    shown: str
    url: str = ""  # of a server, with its password; empty for a file
    path: Path | None = None
    folder: tempfile.TemporaryDirectory[str] | None = None
    why: str = "store-read-only"  # the code that says why there is no writer, and its facts
    facts: Mapping[str, Any] = field(default_factory=dict)
    guard: guarding.Guard | None = None  # of a file that is written

    @property
    def server(self) -> bool:
        """Whether several people may write at once."""
        return bool(self.url)

    @property
    def refusal(self) -> Refused:
        """Why nothing can be written here."""
        return Refused(self.why, **{**self.facts, "address": self.shown})

    def turn(self) -> AbstractContextManager[None]:
        """The turn of one work; a server gives turns by itself."""
        return self.guard.turn() if self.guard is not None else nullcontext()

    def dispose(self) -> None:
        """Close all connections; the last writer folds the WAL into the file."""
        if self.guard is not None:
            self.guard.let_go()
        self.reader.dispose()
        if self.writer is not None:
            self.writer.dispose()
        if self.guard is not None:
            self.guard.close()
        if self.folder is not None:
            self.folder.cleanup()


def open_engines(address: str | Path, waiting: Waiting = migrating.at_once) -> Engines:
    """The engines of a store that is there and of our schema; see `engine.open_store`."""
    if connecting.is_url(address):
        return _open_server(str(address), waiting)
    path = Path(os.path.realpath(address))
    try:
        return _open_path(path, waiting)
    except Refused as refused:
        if refused.code == "store-newer":
            return _open_newer(path, refused)
        if refused.code == "store-full" and path.exists():
            return _open_on_full_disk(path, refused)
        if refused.code != "store-corrupt":
            raise
    time.sleep(_SECOND_LOOK)  # another program may have been at it: a damaged file stays damaged
    return _open_path(path, waiting)


def _open_path(path: Path, waiting: Waiting) -> Engines:
    try:
        with told(str(path)):
            return _open_file(path, waiting)
    except OSError as error:
        raise Refused("store-io", address=str(path), detail=str(error)) from error


def _open_file(path: Path, waiting: Waiting) -> Engines:
    if holder := places.holder_of(path):
        return _open_held(path, holder)
    if not path.exists():
        making.create(path)
    if not files.is_writable(path):
        files.refuse_doubtful(path)
        return _open_read_only(path)
    for folder in (path.parent, backup.folder_of(path)):
        files.sweep(folder)
    guard = guarding.of(path)
    engines = Engines(
        connecting.sqlite_engine(path, writing=False),
        connecting.sqlite_engine(path, writing=True, guard=guard),
        str(path),
        path=path,
        guard=guard,
    )
    with _disposed_on_error(engines):
        files.refuse_doubtful(path)
        if files.wal_of(path) > 0:
            _refuse_newer(path)
        _make_ready(engines.reader, path, waiting)
        if not guard.hold() and engines.writer is not None:
            with suppress(sa.exc.OperationalError):  # in use without a WAL: the first work asks again
                engines.writer.connect().close()
            guard.hold()
    return engines


def _make_ready(reader: sa.Engine, path: Path, waiting: Waiting) -> None:
    """Judge a file, bring it to our schema, and end what an earlier program could not."""
    found = _version(reader, str(path))
    if files.wal_of(path) > 0:
        _refuse_corrupt(reader, path)
    if found != SCHEMA:
        reader.dispose()
        waiting(lambda progress: migrating.migrate_file(path, found, progress=progress))
    with reader.connect() as connection:
        cleaning.finish(path, connection)


def _open_held(path: Path, holder: str) -> Engines:
    """A copy of a store that others may write too: SQLite keeps nothing beside the file itself."""
    if not path.exists():
        raise Refused("store-held-new", address=str(path), holder=holder)
    files.refuse_doubtful(path)
    return _open_copy(path, HELD, {"holder": holder})


def _open_read_only(path: Path) -> Engines:
    """Without a folder to write in, a WAL cannot be read: a copy is, where there is one."""
    if files.wal_of(path) > 0:
        return _open_copy(path, "store-read-only", {})
    return _open_for_reading(path, "ro&immutable=1", "store-read-only", {})


def _open_copy(path: Path, why: str, facts: Mapping[str, Any]) -> Engines:
    folder = tempfile.TemporaryDirectory(prefix="envies-")
    shown = Path(folder.name) / path.name
    files.copy_whole(path, shown)
    engines = Engines(
        connecting.sqlite_engine(shown, writing=False), None, str(path), path=path, folder=folder, why=why,
        facts=facts,
    )  # fmt: skip
    return _of_our_schema(engines)


def _open_for_reading(path: Path, mode: str, why: str, facts: Mapping[str, Any]) -> Engines:
    reader = connecting.sqlite_engine(path, writing=False, mode=mode)
    return _of_our_schema(Engines(reader, None, str(path), path=path, why=why, facts=facts))


def _of_our_schema(engines: Engines) -> Engines:
    with told(engines.shown), _disposed_on_error(engines):
        if _version(engines.reader, engines.shown) != SCHEMA:
            raise Refused("store-old-read-only", address=engines.shown)
    return engines


def _open_on_full_disk(path: Path, refused: Refused) -> Engines:
    """Reading needs no room: what waits in a WAL is read into memory, since its index cannot be written."""
    why = "store-full-read-only"
    if files.wal_of(path) == 0:
        return _open_for_reading(path, "ro&immutable=1", why, refused.params)
    with told(str(path)), guarding.turn_on(path):
        reader = connecting.engine_in_memory(path)
    return _of_our_schema(Engines(reader, None, str(path), path=path, why=why, facts=refused.params))


def _open_newer(path: Path, refused: Refused) -> Engines:
    """A copy of a store of a later program, where all that we read is there; its own file is left alone."""
    folder = tempfile.TemporaryDirectory(prefix="envies-")
    shown = Path(folder.name) / path.name
    files.copy_whole(path, shown)
    reader = connecting.sqlite_engine(shown, writing=False)
    engines = Engines(reader, None, str(path), path=path, folder=folder, why="store-newer-read-only")
    with told(str(path)), _disposed_on_error(engines), reader.connect() as connection:
        if not making.has_all_tables(connection):
            raise refused
    return engines


def _refuse_newer(path: Path) -> None:
    """What waits in the WAL of a later program stays there: only who cannot write leaves it when closing."""
    engine = connecting.sqlite_engine(path, writing=False, mode="ro")
    try:
        _version(engine, str(path))
    finally:
        engine.dispose()


@contextmanager
def _disposed_on_error(engine: sa.Engine | Engines) -> Iterator[None]:
    try:
        yield
    except BaseException:
        engine.dispose()
        raise


def _version(engine: sa.Engine, address: str) -> str:
    """The schema's number, by one SELECT; raises for a store of another program or of a later version."""
    with engine.connect() as connection:
        try:
            found = connection.exec_driver_sql(_VERSION).scalars().all()
        except (sa.exc.OperationalError, sa.exc.ProgrammingError) as error:
            if "alembic_version" not in str(error.orig):
                raise
            raise Refused("store-foreign", address=address) from error
    if len(found) != 1:
        raise Refused("store-foreign", address=address)
    if found[0] not in REVISIONS:
        raise Refused("store-newer", address=address, found=found[0], known=SCHEMA)
    return str(found[0])


def _refuse_corrupt(engine: sa.Engine, path: Path) -> None:
    """After a brutal end, judge the pages before anything is written."""
    with engine.connect() as connection:
        said = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    if said != "ok":
        raise Refused("store-corrupt", address=str(path), detail=str(said))


def _open_server(address: str, waiting: Waiting) -> Engines:
    shown = connecting.server_url(address).render_as_string(hide_password=True)
    try:
        reader = connecting.postgresql_engine(address, writing=False)
    except ModuleNotFoundError as error:
        raise Refused("store-no-driver", address=shown) from error
    with told(shown), _disposed_on_error(reader):
        if _prepare_server(address, reader, shown) != SCHEMA:
            waiting(lambda progress: migrating.migrate_server(address, progress=progress))
    return Engines(reader, connecting.postgresql_engine(address, writing=True), shown, url=address)


def _prepare_server(address: str, reader: sa.Engine, shown: str) -> str:
    with reader.connect() as connection:
        known = sa.inspect(connection).get_table_names()
    if not known:
        bare = connecting.bare_server(address)
        with bare.begin() as connection:
            if not sa.inspect(connection).get_table_names():
                making.build(connection)
        bare.dispose()
    return _version(reader, shown)
