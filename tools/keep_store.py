"""Keep a store of today's schema for the tests: made by the program's own gestures, with rows in every table.

    python tools/keep_store.py [FOLDER]

Writes NNNN.db.xz and NNNN.json.xz into FOLDER (tests/store/old if left out), NNNN being the number of the
schema: the store, and what the screens said of it, now and after each undo of its last gestures. To be run,
and committed, before a revision is added: the tests then hold that such a store opens, is migrated, shows the
same and undoes the same.
"""

import json
import lzma
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import kept_gestures as gestures
import sqlalchemy as sa
from kept_shown import events, plain, shown

from envies_desktop import app
from envies_desktop.demo import actions as demo
from envies_desktop.store.base import Base
from envies_desktop.store.engine import Store, open_store
from envies_desktop.store.reading import WITH_DELETED
from envies_desktop.store.schema import SCHEMA

KEPT = Path(__file__).parent.parent / "tests" / "store" / "old"
WHO = {"author": "Nina", "device": "portable"}


def main() -> None:
    """Keep a store of today's schema."""
    folder = Path(sys.argv[1]) if sys.argv[1:] else KEPT
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "store.db"
        text = json.dumps(make(path), ensure_ascii=False, sort_keys=True)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
            connection.execute("VACUUM")
        for name, content in ((f"{SCHEMA}.db.xz", path.read_bytes()), (f"{SCHEMA}.json.xz", text.encode())):
            (folder / name).write_bytes(lzma.compress(content, preset=9 | lzma.PRESET_EXTREME))


def make(path: Path) -> dict[str, Any]:
    """Make the store at `path`; returns what the screens say of it.

    Under "shown" all of it, under "redone" its events once the last undo is taken back, under "undone" its
    events now, and after each undo.
    """
    app.import_models()
    with closing(open_store(path, **WHO)) as store:
        demo.bring_demo(store, app.ACTIVITIES)
        count = _at_work(gestures.Desk(store))
        _refuse_empty_tables(store)
        said = {"shown": shown(store)}
    copy = path.with_name("copy.db")
    shutil.copyfile(path, copy)
    with closing(open_store(copy, **WHO)) as store:
        said["undone"] = _undone(store, count)
        return said | {"redone": _after(store, store.redo)}


def _at_work(desk: gestures.Desk) -> int:
    """All the gestures that this schema has room for; returns how many of the last ones are to be undone."""
    gestures.in_the_directory(desk)
    gestures.before_the_evening(desk)
    if SCHEMA >= "0002":
        gestures.in_the_evening(desk)
    if SCHEMA >= "0003":
        gestures.in_an_interview(desk)
    if SCHEMA >= "0006":
        gestures.on_paper(desk)
    return gestures.at_last(desk)


def _refuse_empty_tables(store: Store) -> None:
    with store.read() as session:
        empty = [
            name
            for name, table in Base.metadata.tables.items()
            if session.execute(sa.select(table).limit(1), execution_options=WITH_DELETED).first() is None
        ]
    if empty:
        raise SystemExit(f"no row in {', '.join(empty)}: add gestures that make some")


def _undone(store: Store, count: int) -> list[Any]:
    """What is said of the events now, and after each undo; all of it is redone again."""
    with store.read() as session:
        states = [plain(events(session))]
    for _ in range(count):
        states.append(_after(store, store.undo))
    for state in states[-2::-1]:
        if _after(store, store.redo) != state:
            raise SystemExit("redone, the events are not what they were")
    return states


def _after(store: Store, gesture: Callable[[], object]) -> Any:
    gesture()
    with store.read() as session:
        return plain(events(session))


if __name__ == "__main__":
    main()
