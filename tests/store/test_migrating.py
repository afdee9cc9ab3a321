import re
import shutil
import sqlite3
from contextlib import closing

import pytest
import sqlalchemy as sa

from envies_desktop.directory.model import NeedOffer, Organisation, Territory
from envies_desktop.refused import Refused
from envies_desktop.store import connection as connecting
from envies_desktop.store import making, migrating, opening, schema
from envies_desktop.store.base import Base
from envies_desktop.store.engine import open_store
from tests.store import kept

NEXT = f"{int(schema.SCHEMA) + 1:04}"
SECOND = f"""
import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{schema.SCHEMA}"


def upgrade():
    with op.batch_alter_table("organisation") as table:
        table.add_column(sa.Column("motto", sa.String, nullable=False, server_default="?"))
        table.alter_column("website", new_column_name="site")
        table.drop_column("naf")
    {{more}}
"""


@pytest.fixture(autouse=True)
def quick_stores():
    """Here they are made, and written to the disk, as the program does."""


def describe(connection):
    """Every column, key and index of a store, by name: the engine's own account of it."""
    inspector = sa.inspect(connection)
    found = {}
    for table in sorted(inspector.get_table_names()):
        if table.startswith("search_"):
            continue
        for column in inspector.get_columns(table):
            kind = column["type"].compile(connection.dialect)
            collation = getattr(column["type"], "collation", None)
            found[f"{table}.{column['name']}"] = (kind, collation, column["nullable"], column["default"])
        key = inspector.get_pk_constraint(table)
        found[f"{table} primary key"] = (key["name"], key["constrained_columns"])
        for foreign in inspector.get_foreign_keys(table):
            target = (
                foreign["referred_table"],
                foreign["referred_columns"],
                sorted(foreign["options"].items()),
            )
            found[f"{table}.{foreign['constrained_columns']} refers"] = (foreign["name"], *target)
        for unique in inspector.get_unique_constraints(table):
            found[f"{table}.{unique['column_names']} unique"] = unique["name"]
        for index in inspector.get_indexes(table):
            if index["name"].startswith("search_"):
                continue
            found[f"{table} index {index['name']}"] = (index["column_names"], bool(index["unique"]))
    return found


def empty_engine(address):
    if not connecting.is_url(address):
        closing(connecting.open_sqlite(address, "rwc")).__enter__().close()
        return connecting.bare_engine(address)
    return connecting.bare_server(address)


def test_new_store_and_migrated_store_have_the_same_schema(address, tmp_path):
    engine = empty_engine(address)
    with engine.begin() as connection:
        migrating.upgrade(connection)
        migrated = describe(connection)
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == schema.SCHEMA
        for table in reversed(Base.metadata.sorted_tables):
            table.drop(connection)
        connection.exec_driver_sql("DROP TABLE alembic_version")
        making.build(connection)
        made = describe(connection)
    engine.dispose()
    missing = sorted(name for name in made if migrated.get(name) != made[name])
    too_many = sorted(set(migrated) - set(made))
    told = [f"{name}: the models say {made[name]}, the revisions {migrated.get(name)}" for name in missing]
    assert told == [], "write it into migrations/versions"
    assert too_many == [], "the revisions make what the models do not have"


def test_revisions_known_are_those_that_exist():
    files = sorted(path.name for path in (migrating.SCRIPTS / "versions").glob("*.py"))
    assert tuple(name.split("_")[0] for name in files) == schema.REVISIONS


@pytest.fixture
def scripts(tmp_path):
    """The revisions, and one more."""

    def with_second(more="pass"):
        folder = tmp_path / "migrations"
        shutil.copytree(migrating.SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "versions" / f"{NEXT}_motto.py").write_text(SECOND.format(more=more))
        return folder

    return with_second


@pytest.fixture
def filled(opened):
    store = opened()
    with store.work("import") as work:
        (territory,) = work.add_many(Territory, [{"name": "Aix"}])
        rows = [{"name": f"Association {at}", "website": "w", "territory_id": territory} for at in range(300)]
        work.add_many(Organisation, rows)
        work.add_many(NeedOffer,
                      [{"organisation_id": key, "side": "besoin"} for key in _keys(work)])  # fmt: skip
    store.close()


def _keys(work):
    return work.session.scalars(sa.select(Organisation.id)).all()


def migrate(address, scripts):
    if connecting.is_url(address):
        migrating.migrate_server(address, scripts=scripts)
    else:
        migrating.migrate_file(address, schema.SCHEMA, scripts=scripts)


def test_migration_loses_no_row(address, filled, scripts):
    migrate(address, scripts())
    engine = empty_engine(address) if connecting.is_url(address) else connecting.bare_engine(address)
    with engine.begin() as connection:

        def ask(text):
            return connection.exec_driver_sql(text).scalar()

        assert ask("SELECT version_num FROM alembic_version") == NEXT
        assert ask("SELECT count(*) FROM organisation WHERE site = 'w' AND motto = '?'") == 300
        assert ask("SELECT count(*) FROM need_offer") == 300
        assert ask("SELECT count(*) FROM store_entry") > 0
        if not connecting.is_url(address):
            assert (
                ask("SELECT count(*) FROM search_organisation WHERE search_organisation MATCH 'ciation'")
                == 300
            )
            connection.exec_driver_sql("UPDATE organisation SET folded = 'changed'")
            assert (
                ask("SELECT count(*) FROM search_organisation WHERE search_organisation MATCH 'ciation'") == 0
            )
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
            assert len(list((address.parent / "backups").glob(f"store-*-schema-{schema.SCHEMA}.db"))) == 1
    engine.dispose()


def test_store_of_an_evening_keeps_its_diagnostics(tmp_path):
    path = tmp_path / "desk.db"
    engine = empty_engine(path)
    with engine.begin() as connection:
        migrating.upgrade(connection, to="0003")
        connection.exec_driver_sql(
            "INSERT INTO diagnostic"
            " (id, title, opened_on, facilitator, notes, last_question, demo, updated_by)"
            " VALUES ('0123456789abcdef0123456789abcdef', 'Azoth', '2026-11-02', '', '', '', 0, '')"
        )
    engine.dispose()
    migrating.migrate_file(path, "0003")
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(schema.SCHEMA,)]
        assert connection.execute("SELECT title FROM diagnostic").fetchall() == [("Azoth",)]
        for made_since in ("passed_gate", "indicator_value", "questionnaire_draft"):
            assert connection.execute(f"SELECT count(*) FROM {made_since}").fetchall() == [(0,)]


@pytest.mark.parametrize("more", ["1 / 0", "op.execute('DELETE FROM organisation')"])
def test_migration_that_fails_leaves_the_store_as_it_was(address, filled, scripts, more):
    if "DELETE" in more and connecting.is_url(address):
        more = "op.execute('DELETE FROM nowhere')"
    with pytest.raises((Refused, ZeroDivisionError, sa.exc.DBAPIError)):
        migrate(address, scripts(more))
    store = open_store(address, author="Nina")
    with store.read() as session:
        assert (
            session.scalar(sa.select(sa.func.count(Organisation.id)).where(Organisation.website == "w"))
            == 300
        )
    store.undo()
    store.close()


@pytest.mark.parametrize("more", ["1 / 0", "op.execute('DELETE FROM nowhere')"])
def test_mistake_of_a_revision_is_said(address, filled, scripts, more):
    with pytest.raises(Refused) as said:
        migrate(address, scripts(more))
    assert said.value.code == ("store-migration-server" if connecting.is_url(address) else "store-migration")
    assert str(said.value.params["address"]).endswith(str(address).rpartition("/")[2])


def test_migration_tells_how_far_it_is(address):
    told = []
    kept.lay("0001", address)
    open_store(address, waiting=lambda job: job(told.append)).close()
    steps = len(schema.REVISIONS) - 1 + (3 if connecting.is_url(address) else 4)
    assert (told, len(told), told[-1]) == (sorted(told), steps, 1.0)
    open_store(address, waiting=told.append).close()
    assert len(told) == steps


def test_only_indexes_that_a_migration_took_away_are_made_again(tmp_path, scripts):
    open_store(tmp_path / "store.db").close()
    made = []

    def note(connection, cursor, statement, *_):
        made.extend(re.findall(r"CREATE VIRTUAL TABLE search_(\w+)", statement))

    sa.event.listen(sa.Engine, "before_cursor_execute", note)
    try:
        migrating.migrate_file(tmp_path / "store.db", schema.SCHEMA, scripts=scripts())
    finally:
        sa.event.remove(sa.Engine, "before_cursor_execute", note)
    assert made == ["organisation"]


def test_older_store_is_migrated_when_it_opens(tmp_path, scripts, monkeypatch):
    path = tmp_path / "store.db"
    open_store(path).close()
    folder = scripts()
    monkeypatch.setattr(opening, "REVISIONS", (*schema.REVISIONS, NEXT))
    monkeypatch.setattr(opening, "SCHEMA", NEXT)
    monkeypatch.setattr(migrating.migrate_file, "__kwdefaults__", {"scripts": folder})
    open_store(path).close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(NEXT,)]
        assert (
            "motto"
            in connection.execute("SELECT sql FROM sqlite_master WHERE name='organisation'").fetchone()[0]
        )


def test_alembic_is_not_imported_for_a_store_of_our_schema(tmp_path):
    import subprocess
    import sys

    script = (
        "import sys; from envies_desktop.speed_dating import model as s;"
        "from envies_desktop.events import model;"
        "from envies_desktop.directory import model as d;"
        "from envies_desktop.store.engine import open_store; open_store(sys.argv[1]).close();"
        "print([n for n in ('alembic', 'psycopg', 'sqlalchemy.dialects.postgresql') if n in sys.modules])"
    )
    for _ in range(2):
        out = subprocess.run(
            [sys.executable, "-c", script, tmp_path / "s.db"], check=True, capture_output=True, text=True
        )
        assert out.stdout.strip() == "[]"


def test_each_revision_says_what_it_is():
    for path in (migrating.SCRIPTS / "versions").glob("*.py"):
        assert re.match(r'"""[A-Z].*\.', path.read_text())
