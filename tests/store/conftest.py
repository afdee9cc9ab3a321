"""Stores for tests: a file, and a server where one is installed or given."""

import os
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from envies_desktop.diagnostics import model as diagnostics
from envies_desktop.directory import model as directory
from envies_desktop.events import model as events
from envies_desktop.live import model as live
from envies_desktop.open_forum import model as open_forum
from envies_desktop.partnerships import model as partnerships
from envies_desktop.speed_dating import model as speed_dating
from envies_desktop.store.connection import server_url
from envies_desktop.store.engine import open_store
from envies_desktop.workshops import model as workshops

MODELS = (directory, events, live, diagnostics, partnerships, speed_dating, open_forum, workshops)


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request, tmp_path):
    """The address of a store; it does not exist yet unless it is opened by `opened`."""
    if request.param == "sqlite":
        return tmp_path / "store.db"
    return request.getfixturevalue("server_store" if "opened" in request.fixturenames else "empty_database")


@pytest.fixture
def opened(address):
    """A function that opens a client of the same store; all are closed at the end."""
    stores = []

    def one_more(author="Nina", device="portable"):
        stores.append(open_store(address, author=author, device=device))
        return stores[-1]

    yield one_more
    for store in stores:
        store.close()


@pytest.fixture
def store(opened):
    return opened()


@pytest.fixture
def file_store(tmp_path):
    """A store in a file, for what only files have."""
    store = open_store(tmp_path / "store.db", author="Nina", device="portable")
    yield store
    store.close()


@pytest.fixture
def empty_database(database):
    """A database without anything."""
    with alone_on(database) as connection:
        clear(connection)
    return database


@pytest.fixture
def server_store(database):
    """A database with an empty store: that of the test before, emptied where its tables are still ours."""
    with alone_on(database) as connection:
        shape = connection.exec_driver_sql(_SHAPE).scalar()
        if shape == _built.get(database):
            connection.exec_driver_sql(_EMPTY)
            return database
        clear(connection)
        open_store(database).close()
        _built[database] = connection.exec_driver_sql(_SHAPE).scalar()
    return database


_built: dict[str, str] = {}
"""The shape that the program gave to a store it made in a database."""

_SHAPE = """
    SELECT md5(string_agg(concat_ws(' ', relname, attname, atttypid, atttypmod, attnotnull, attisdropped,
        coalesce(pg_get_expr(adbin, adrelid), '')), ',' ORDER BY relname, attnum))
    FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0
    LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE relnamespace = 'public'::regnamespace
"""
_EMPTY = """
    DO $$
    DECLARE
        name text;
        filled boolean;
        names text[] := '{}';
    BEGIN
        FOR name IN SELECT tablename FROM pg_tables
                    WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
            EXECUTE format('SELECT EXISTS (SELECT 1 FROM %%I)', name) INTO filled;
            IF filled THEN names := names || quote_ident(name); END IF;
        END LOOP;
        IF names <> '{}' THEN
            EXECUTE 'TRUNCATE ' || array_to_string(names, ', ') || ' CASCADE';
        END IF;
        FOR name IN SELECT sequencename FROM pg_sequences
                    WHERE schemaname = 'public' AND last_value IS NOT NULL LOOP
            EXECUTE format('ALTER SEQUENCE %%I RESTART', name);
        END LOOP;
    END $$
"""


@contextmanager
def alone_on(address):
    """A connection without transactions, closed after."""
    engine = sa.create_engine(server_url(address), isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with engine.connect() as connection:
        yield connection


def clear(connection):
    """Leave nothing in a database."""
    connection.exec_driver_sql("DROP SCHEMA public CASCADE")
    connection.exec_driver_sql("CREATE SCHEMA public")


@pytest.fixture(scope="session")
def database():
    """A database of this session, dropped at the end."""
    given = os.environ.get("TEST_POSTGRES_URL")
    if given:
        yield from _own_database(given)
        return
    binaries = _server_binaries()
    if binaries is None:
        pytest.skip("install postgresql")
    with tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True) as folder:
        yield from _own_server(binaries, Path(folder))


def _own_database(address):
    name = f"envies_test_{os.getpid()}"
    engine = sa.create_engine(server_url(address), isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    yield (
        server_url(address).set(database=name, drivername="postgresql").render_as_string(hide_password=False)
    )
    with engine.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")


def _server_binaries():
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    places = [*Path("/usr/lib/postgresql").glob("*/bin"), *Path("/opt/homebrew/opt").glob("postgresql*/bin")]
    return next((place for place in sorted(places, reverse=True) if (place / "initdb").exists()), None)


def _own_server(binaries, folder):
    """Start a server in `folder` as an ordinary user: it refuses to run as root."""
    person = {}
    if os.name == "posix" and os.geteuid() == 0:
        import pwd

        nobody = pwd.getpwnam("nobody")
        person = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    data = folder / "data"

    def run(command, *arguments):
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, "cwd": folder}
        subprocess.run([binaries / command, *arguments], check=True, timeout=60, **quiet, **person)

    initdb = ("initdb", "-D", data, "-U", "envies", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
    try:  # a French order of letters: what must not depend on the server's order shows
        run(*initdb, "--locale-provider=icu", "--icu-locale=fr")
    except subprocess.CalledProcessError:
        run(*initdb)
    options = f"-k {folder} -c listen_addresses='' -c fsync=off -c max_connections=40"
    run("pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
    try:
        yield from _own_database(f"postgresql://envies@/postgres?host={folder}")
    finally:
        run("pg_ctl", "-D", data, "-m", "immediate", "stop")
