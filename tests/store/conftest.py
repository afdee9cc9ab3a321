"""Stores for tests: a file, and a server where one is installed or given."""

import os
import shutil
import subprocess
import tempfile
from contextlib import closing
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


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shared_store(request, tmp_path_factory):
    """A store for tests of one module that leave it as it is."""
    if request.param == "sqlite":
        address = tmp_path_factory.mktemp("shared") / "store.db"
    else:
        address = request.getfixturevalue("server_stores").another()
    with closing(open_store(address, author="Nina", device="portable")) as store:
        yield store


@pytest.fixture
def file_store(tmp_path):
    """A store in a file, for what only files have."""
    store = open_store(tmp_path / "store.db", author="Nina", device="portable")
    yield store
    store.close()


@pytest.fixture
def empty_database(server):
    """A database without anything."""
    address = server.new()
    yield address
    server.drop(address)


@pytest.fixture
def server_store(server_stores):
    """A database with an empty store."""
    return server_stores.empty()


@pytest.fixture(scope="session")
def server_stores(server):
    with closing(ServerStores(server)) as stores:
        yield stores


class ServerStores:
    """A store on a server for one test after the other: emptied, made again where its tables have changed."""

    def __init__(self, server):
        self._server = server
        self._made = server.new()
        open_store(self._made).close()
        self._copy()

    def another(self):
        """The address of an empty store for whoever keeps it longer."""
        return self._server.new(self._made)

    def _copy(self):
        self.address = self.another()
        # it stays open: another one would have to learn all the tables again
        self._connection = bare(self.address).connect()
        self._shape = self._connection.exec_driver_sql(_SHAPE).scalar()

    def empty(self):
        """Its address, once nothing is in it."""
        if self._connection.exec_driver_sql(_SHAPE).scalar() == self._shape:
            self._connection.exec_driver_sql(_EMPTY)
        else:
            self.close()
            self._server.drop(self.address)
            self._copy()
        return self.address

    def close(self):
        self._connection.close()


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
        size bigint;
        large text[] := '{}';
        small text[] := '{}';
    BEGIN
        FOR name, size IN SELECT oid::regclass, pg_relation_size(oid) FROM pg_class
                          WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
                          AND relname <> 'alembic_version' AND pg_relation_size(oid) > 0 LOOP
            IF size > 1000000 THEN large := large || name; ELSE small := small || name; END IF;
        END LOOP;
        IF large <> '{}' THEN
            EXECUTE 'TRUNCATE ' || array_to_string(large, ', ') || ' CASCADE';
        END IF;
        FOREACH name IN ARRAY small LOOP  -- it costs less than to lay new files
            EXECUTE 'DELETE FROM ' || name;
        END LOOP;
        FOR name IN SELECT sequencename FROM pg_sequences
                    WHERE schemaname = 'public' AND last_value IS NOT NULL LOOP
            EXECUTE format('ALTER SEQUENCE %%I RESTART', name);
        END LOOP;
    END $$
"""


class Server:
    """A PostgreSQL server where tests make databases of their own."""

    def __init__(self, address):
        self._url = server_url(address)
        self._count = 0
        self._connection = bare(address).connect()
        quick = self._connection.dialect.server_version_info >= (15,)
        self._copied = "STRATEGY FILE_COPY" if quick else ""

    def new(self, source=None):
        """The address of a new database: empty, or a copy of one that nobody uses."""
        self._count += 1
        name = f"envies_test_{os.getpid()}_{self._count}"
        template = server_url(source).database if source else "template1"
        self._connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE {template} {self._copied}")
        url = self._url.set(database=name, drivername="postgresql")
        return url.render_as_string(hide_password=False)

    def drop(self, address):
        """Do without a database from now on, whoever still uses it."""
        name = server_url(address).database
        self._connection.exec_driver_sql(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def drop_all(self):
        for at in range(1, self._count + 1):
            self.drop(self._url.set(database=f"envies_test_{os.getpid()}_{at}"))

    def close(self):
        self._connection.close()


def bare(address):
    """An engine without transactions, whose connections are closed after use."""
    return sa.create_engine(server_url(address), isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)


@pytest.fixture(scope="session")
def server():
    """A server of this session, or the one that is given."""
    given = os.environ.get("TEST_POSTGRES_URL")
    if given:
        with closing(Server(given)) as found:
            yield found
            found.drop_all()
        return
    binaries = _server_binaries()
    if binaries is None:
        pytest.skip("install postgresql")
    with tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True) as folder:
        yield from _own_server(binaries, Path(folder))


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
        with closing(Server(f"postgresql://envies@/postgres?host={folder}")) as found:
            yield found
    finally:
        run("pg_ctl", "-D", data, "-m", "immediate", "stop")
