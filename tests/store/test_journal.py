"""What must hold whatever people do: random gestures, undone and redone, checked against plain memory."""

import random
import uuid
from types import SimpleNamespace

import pytest
import sqlalchemy as sa

from envies_desktop.directory.model import Person
from envies_desktop.refused import Refused
from envies_desktop.store import journal
from envies_desktop.store.journal import ADDED, Entry
from envies_desktop.store.search import find, keys_of
from envies_desktop.store.values import encode

NAMES = ["Été", "Œuvre", "Łódź", "Ben", "Cléo", "Dié"]


def gesture(store, chance):
    """One random gesture; returns whether it changed anything."""
    with store.work(chance.choice(("one", "two")), typing=chance.choice(("", "visit"))) as work:
        people = work.session.scalars(sa.select(Person).order_by(Person.id)).all()
        for _ in range(chance.randint(1, 3)):
            alive = [person for person in people if person.deleted_at is None]
            way = chance.choice(("add", "edit", "edit", "edit", "many", "where", "remove", "remove_where"))
            if way == "add" or not alive:
                work.add(Person(last_name=chance.choice(NAMES)))
            elif way == "edit":
                column = chance.choice(("last_name", "notes", "email"))
                setattr(chance.choice(alive), column, chance.choice(NAMES))
            elif way == "many":
                work.add_many(
                    Person, [{"last_name": chance.choice(NAMES)} for _ in range(chance.choice((2, 210)))]
                )
            elif way == "where":
                work.update_where(
                    Person, Person.last_name == chance.choice(NAMES), notes=chance.choice(NAMES)
                )
            elif way == "remove":
                work.remove(chance.choice(alive))
            else:
                work.remove_where(Person, Person.notes == chance.choice(NAMES))
    return work.changes is not None


def living(store):
    with store.read() as session:
        query = sa.select(Person.id, Person.last_name, Person.notes, Person.email).order_by(Person.id)
        return [tuple(row) for row in session.execute(query)]


def assert_sound(store):
    """The journal tells the whole story of every row, and search cells say what their rows say."""
    story = {}
    with store.engines.reader.connect() as connection:
        for seq in connection.scalars(sa.select(journal.works.c.seq).order_by(journal.works.c.seq)).all():
            for entry in journal.entries_of(connection, seq):
                if entry.op == ADDED:
                    assert entry.row not in story
                    story[entry.row] = {}
                for name, (was, now) in entry.cells.items():
                    assert story[entry.row].get(name, was) == was
                    story[entry.row][name] = now
        for row in connection.execute(sa.select(Person.__table__)).mappings():
            for name, now in story.pop(row["id"]).items():
                assert encode(row[name]) == now
            texts = (row["last_name"], row["first_name"], row["email"])
            assert (row["folded"], row["sort_key"]) == keys_of(texts)
    assert story == {}
    with store.read() as session:
        for name in NAMES[:2]:
            expected = session.scalars(sa.select(Person.id).where(Person.folded.contains(keys_of([name])[0])))
            assert {person.id for person in find(session, Person, name, limit=9999)} == set(expected)


@pytest.mark.parametrize("seed", range(6))
def test_undo_and_redo_walk_through_the_same_states(store, seed):
    chance = random.Random(seed)
    past, future = [living(store)], []
    for _ in range(25):
        way = chance.choice(("do", "do", "undo", "redo"))
        if way == "do":
            before = store.can_undo()
            if gesture(store, chance):
                widened = (
                    before is not None and store.can_undo() is not None and before.seq == store.can_undo().seq
                )
                if widened:
                    past.pop()
                past.append(living(store))
                future = []
        elif way == "undo" and len(past) > 1:
            store.undo()
            future.append(past.pop())
            assert living(store) == past[-1]
        elif way == "redo" and future:
            store.redo()
            past.append(future.pop())
            assert living(store) == past[-1]
        assert (store.can_undo() is not None, store.can_redo() is not None) == (len(past) > 1, bool(future))
    assert_sound(store)


def test_two_people_at_once_never_break_the_story(server_store):
    from envies_desktop.store.engine import open_store

    chance = random.Random(1)
    two = [open_store(server_store, author=author) for author in ("Nina", "Omar")]
    said = set()
    for _ in range(80):
        store = chance.choice(two)
        before = living(store)
        try:
            chance.choice((lambda: gesture(store, chance), store.undo, store.redo))()  # noqa: B023 -- called at once
        except Refused as refused:
            said.add(refused.code)
            assert living(store) == before
    assert_sound(two[0])
    assert said == {"store-undo-nothing", "store-redo-nothing", "store-undo-touched"}
    for store in two:
        store.close()


@pytest.mark.parametrize("count", [1, 200, 201, 4500])
def test_entries_come_back_from_the_journal(count):
    keys = sorted(uuid.uuid4() for _ in range(count))
    given = [
        Entry("person", key, "~", {"last_name": ("é", str(at))} | ({"notes": (None, [at])} if at % 3 else {}))
        for at, key in enumerate(keys)
    ] + [Entry("event", key, "+") for key in keys]
    packed = list(journal.pack(given))
    assert len(packed) == (2 * count if 2 * count <= 200 else 2 * -(-count // 2000))
    rows = [SimpleNamespace(**each) for each in packed]
    back = [entry for row in rows for entry in journal.unpack(row)]
    assert sorted(back, key=lambda e: (e.kind, e.row)) == sorted(given, key=lambda e: (e.kind, e.row))
    (only,) = [entry for row in rows[-1:] for entry in journal.unpack(row, (keys[-1],))]
    assert only.row == keys[-1]
