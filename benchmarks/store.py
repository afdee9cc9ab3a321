"""The store against floors taken in the same run, on files: import, undo, edits, search, backups, opening.

The floors: for the import, one Core insert of the same finished rows into the same tables and indexes,
without a journal nor search cells to compute; for its undo, one Core update of the same rows; for an edit,
the same edit by an ORM session; for a search, LIKE on every row; for opening, the ORM with one mapped class
and one query, each in a process of its own. Qt's core is in both: our texts are translated by it.
"""

import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import orm

from envies_desktop.directory.model import Organisation
from envies_desktop.events import model as events
from envies_desktop.speed_dating import model as speed_dating
from envies_desktop.store import backup, files, indexes
from envies_desktop.store.connection import connect_sqlite
from envies_desktop.store.engine import open_store
from envies_desktop.store.search import find, keys_of

ROWS, CHANGED, EDITS, SEARCHES, OPENINGS = 100_000, 10_000, 1000, 100, 9
MODELS = (events, speed_dating)
WORDS = (
    "association", "culture", "théâtre", "solidaire", "atelier", "jardin", "musique", "sport", "entraide",
    "mémoire", "patrimoine", "quartier", "numérique", "emploi", "santé", "jeunesse", "rencontre", "échange",
    "création", "lecture", "cinéma", "danse", "école", "nature", "énergie",
)  # fmt: skip
CITIES = ("Aix-en-Provence", "Gardanne", "Pertuis", "Vitrolles", "Bouc-Bel-Air", "Meyreuil")
ENDINGS = [first + last for first in "bcdfglmnprstv" for last in ("anne", "ier", "ault", "osset", "elli")]


def brought():
    """What an import brings: names, cities, numbers and a purpose, the same at each run."""
    chance = random.Random(7)
    for n in range(ROWS):
        yield {
            "name": f"{' '.join(chance.sample(WORDS, 2)).capitalize()} {chance.choice(ENDINGS)}{n % 97}",
            "city": chance.choice(CITIES),
            "postcode": "13100",
            "rna": f"W13{n:07d}",
            "siret": f"{n:014d}",
            "object": " ".join(chance.choices(WORDS, k=8)),
            "email": f"contact{n}@exemple.fr",
        }


def bare(path):
    """An engine with the store's own pragmas, and nothing else of the store."""
    engine = sa.create_engine(
        "sqlite://", creator=lambda: connect_sqlite(path, "journal_mode=WAL", "foreign_keys=ON")
    )
    sa.event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def clock(function, *arguments):
    start = time.perf_counter()
    function(*arguments)
    return time.perf_counter() - start


def show(what, spent, floor, unit="s"):
    times = 1000 if unit == "ms" else 1
    print(
        f"{what}: ratio {spent / floor:.2f}; {spent * times:.2f} {unit}, floor {floor * times:.2f} {unit}",
        flush=True,
    )


def without_journal(path, finished):
    """Seconds to insert finished rows, then to set and clear their tombstones."""
    open_store(path).close()
    engine, table = bare(path), Organisation.__table__

    def insert():
        with engine.begin() as connection, indexes.added_at_once(connection, table.name):
            connection.execute(sa.insert(table), finished)

    def mark(moment):
        with engine.begin() as connection:
            update = sa.update(table).where(table.c.id == sa.bindparam("key")).values(deleted_at=moment)
            connection.execute(update, [{"key": row["id"]} for row in finished])

    seconds = clock(insert), clock(mark, datetime.now(UTC)), clock(mark, None)
    engine.dispose()
    return seconds


def bring_in(store):
    with store.work("import", file="liste.xlsx") as work:
        work.add_many(Organisation, brought())


def change(store):
    with store.work("mark") as work:
        assert (
            work.update_where(Organisation, Organisation.rna < f"W13{CHANGED:07d}", status="closed")
            == CHANGED
        )


def change_bare(engine):
    table = Organisation.__table__
    with engine.begin() as connection:
        connection.execute(
            sa.select(table.c.id, table.c.status).where(table.c.rna < f"W13{CHANGED:07d}")
        ).all()
        connection.execute(sa.update(table).where(table.c.rna < f"W13{CHANGED:07d}").values(status="open"))


def rows_of(path):
    """The rows as the store finishes them: keys, defaults and search cells."""
    engine = bare(path)
    with engine.connect() as connection:
        rows = [dict(row) for row in connection.execute(sa.select(Organisation.__table__)).mappings()]
    engine.dispose()
    return rows


def imports(folder):
    """The import, its undo and redo, and a change of many rows, against Core."""
    path = folder / "store.db"
    store = open_store(path, author="Nina")
    ours = clock(bring_in, store), clock(store.undo), clock(store.redo)
    finished = rows_of(path)
    floor = without_journal(folder / "bare.db", finished)
    names = (f"import of {ROWS} rows", "its undo", "its redo")
    for name, spent, least in zip(names, ours, floor, strict=True):
        show(name, spent, least)
    show(
        "  of which the folding of search cells",
        clock(lambda: [keys_of((r["name"], r["city"], r["object"])) for r in finished]),
        floor[0],
    )
    spent, engine = clock(change, store), bare(path)
    undone = clock(store.undo)
    least = clock(change_bare, engine)
    show(f"one change of {CHANGED} rows", spent, least)
    show("its undo", undone, least)
    engine.dispose()
    journal = sum(len(row[0] or b"") for row in _cells(store))
    print(f"journal of all this: {journal / 2**20:.1f} MiB; file {path.stat().st_size / 2**20:.1f} MiB")
    return store


def _cells(store):
    with store.engines.reader.connect() as connection:
        return connection.execute(sa.text("SELECT cells FROM store_entry")).all()


def edits(store, path):
    """One edit, one transaction."""
    with store.read() as session:
        keys = session.scalars(sa.select(Organisation.id).limit(EDITS)).all()
    engine = bare(path)

    def by_orm(key, text):
        with orm.Session(engine) as session, session.begin():
            session.get(Organisation, key).notes = text

    def by_store(key, text):
        with store.work("organisation-edit", name="n") as work:
            work.get(Organisation, key).notes = text

    by_orm(keys[0], "warm"), by_store(keys[0], "warm too")
    floor = statistics.median(clock(by_orm, key, f"o{at}") for at, key in enumerate(keys))
    spent = statistics.median(clock(by_store, key, f"s{at}") for at, key in enumerate(keys))
    show("an edit", spent, floor, "ms")
    show("its undo", statistics.median(clock(store.undo) for _ in range(EDITS // 4)), floor, "ms")
    show(
        "history of a record",
        statistics.median(clock(store.history, "organisation", key) for key in keys),
        floor,
        "ms",
    )
    engine.dispose()


def searches(store):
    """Fifty records of one search, sorted."""
    chance = random.Random(11)
    kinds = {
        "middle of a name": [f"{chance.choice(ENDINGS)}{n % 97}" for n in range(SEARCHES)],
        "two words": [f"{chance.choice(WORDS)[1:]} {chance.choice(ENDINGS)}" for _ in range(SEARCHES)],
        "a word of everyone": [chance.choice(WORDS) for _ in range(SEARCHES)],
        "a rare number": [f"W13{chance.randrange(ROWS):07d}" for _ in range(SEARCHES)],
    }
    for kind, texts in kinds.items():
        with store.read() as session:
            find(session, Organisation, texts[0])
            spent = [clock(find, session, Organisation, text) for text in texts]
            floor = [clock(_scan, session, text) for text in texts[:20]]
        show(f"search, {kind}, 95th of 100", sorted(spent)[94], statistics.median(floor), "ms")


def _scan(session, text):
    words = [Organisation.folded.contains(word) for word in keys_of((text,))[0].split()]
    session.scalars(sa.select(Organisation).where(*words).order_by(Organisation.sort_key).limit(50)).all()


MINIMAL = """
import sys, time
start = time.perf_counter()
import uuid, sqlalchemy as sa
from PySide6 import QtCore
from sqlalchemy import orm
class Base(orm.DeclarativeBase): pass
class Organisation(Base):
    __tablename__ = "organisation"
    id: orm.Mapped[uuid.UUID] = orm.mapped_column(primary_key=True)
    name: orm.Mapped[str]
with orm.Session(sa.create_engine("sqlite:///" + sys.argv[1])) as session:
    session.scalars(sa.select(Organisation).limit(20)).all()
print(time.perf_counter() - start)
"""
OURS = """
import sys, time
start = time.perf_counter()
import sqlalchemy as sa
from envies_desktop.directory.model import Organisation
from envies_desktop.events import model
from envies_desktop.speed_dating import model
from envies_desktop.store.engine import open_store
store = open_store(sys.argv[1])
with store.read() as session:
    session.scalars(sa.select(Organisation).limit(20)).all()
print(time.perf_counter() - start)
"""


def openings(path):
    """From nothing to twenty records, alternated."""

    def run(script):
        out = subprocess.run([sys.executable, "-c", script, path], check=True, capture_output=True, text=True)
        return float(out.stdout)

    pairs = [(run(MINIMAL), run(OURS)) for _ in range(OPENINGS)]
    floor, spent = (statistics.median(column) for column in zip(*pairs, strict=True))
    show(f"opening a store of {ROWS} rows, imports and all", spent, floor, "ms")


def backups(store, path):
    """The way to a backup and back, against a bare copy by the engine and one reading of its bytes."""
    bare_copy = path.with_name("copy.db")

    def floor():
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(bare_copy)) as target:
            source.backup(target)
        files.digest(bare_copy)

    least = clock(floor)
    made = []
    show("a backup", clock(lambda: made.append(store.backup())), least)
    show("its verification", clock(backup.verify, made[0]), least)
    with store.read() as session:
        key = session.scalars(sa.select(Organisation.id).limit(1)).one()
    store.erase("organisation", key, {"name": "", "email": ""})
    show("the erased leaving it", clock(store.forget_in_backups), least)
    print(f"whose backup had {made[0].stat().st_size / 2**20:.1f} MiB")
    show("a restore under the pages, one backup more included", clock(store.restore, made[0]), least)


def main():
    """Print each ratio to its floor."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "store.db")
        store = imports(Path(folder))
        edits(store, path)
        searches(store)
        backups(store, path)
        store.close()
        openings(path)


if __name__ == "__main__":
    main()
