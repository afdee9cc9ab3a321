"""Works made before columns of events and participants moved to a speed dating's own tables."""

import datetime as dt
import shutil
import uuid
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from envies_desktop.events.model import Participant
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.model import Delegation, SpeedDating
from envies_desktop.store import connection as connecting
from envies_desktop.store import journal, migrating
from envies_desktop.store.base import new_id
from envies_desktop.store.engine import open_store
from envies_desktop.store.journal import ADDED, CHANGED, ERASED, Entry
from envies_desktop.store.reading import WITH_DELETED

FORMER = "0006"
GONE = "2026-11-02T18:00:00+00:00"
MOMENT = dt.datetime.fromisoformat(GONE)
ROUNDS = {"pairing": "sides", "rounds": 7, "round_minutes": 7, "change_minutes": 2, "breaks": [],
          "rounds_start": None, "tables": 0, "seated_side": "B", "closed_tables": []}  # fmt: skip
SEAT = {"side": "A", "representatives": 1, "fixed_table": None, "fewest": None, "most": None}


def engine_at(address):
    return connecting.bare_server(address) if connecting.is_url(address) else connecting.bare_engine(address)


def made_empty(address):
    """The address, once an empty store of that schema is there."""
    engine = engine_at(address)
    with engine.begin() as connection:
        migrating.upgrade(connection, to=FORMER)
    engine.dispose()
    return address


@pytest.fixture(scope="module")
def empty_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("former") / "empty.db"
    connecting.open_sqlite(path, "rwc").close()
    return made_empty(path)


@pytest.fixture(scope="module")
def empty_server(server):
    return made_empty(server.new())


@pytest.fixture
def former_server(server, empty_server):
    """A database with an empty store of that schema."""
    address = server.new(empty_server)
    yield address
    server.drop(address)


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request, tmp_path):
    """The address of an empty store of that schema."""
    if request.param == "sqlite":
        return Path(shutil.copy(request.getfixturevalue("empty_file"), tmp_path / "store.db"))
    return request.getfixturevalue("former_server")


class FormerStore:
    """A store of the schema in which every event was half a speed dating."""

    def __init__(self, address):
        self.connection = engine_at(address).connect()
        self.tables = sa.MetaData()
        with self.connection.begin():
            self.tables.reflect(self.connection, only=["event", "participant", "person", "organisation"])

    def close(self):
        self.connection.close()

    def work(self, code, *entries, author="Nina"):
        with self.connection.begin():
            row = {"at": MOMENT, "author": author, "device": "", "code": code, "params": {}, "role": "do",
                   "open_key": "", "schema": FORMER}  # fmt: skip
            seq = self.connection.execute(
                sa.insert(journal.works).returning(journal.works.c.seq), row
            ).scalar_one()
            self.connection.execute(
                sa.insert(journal.entries), [{"seq": seq, **packed} for packed in journal.pack(entries)]
            )

    def add(self, table, /, **cells):
        table = self.tables.tables[table]
        empty = {c.name: False if c.name == "demo" else 0 if c.name == "badge" else "" for c in table.columns
                 if not c.nullable and c.name != "id"}  # fmt: skip
        key = new_id()
        with self.connection.begin():
            values = {name: sa.literal(value, _type(name)) for name, value in (empty | cells).items()}
            self.connection.execute(sa.insert(table).values(id=sa.literal(key, sa.Uuid()), **values))
        return key

    def change(self, table, keys, **cells):
        table = self.tables.tables[table]
        with self.connection.begin():
            values = {name: sa.literal(value, _type(name)) for name, value in cells.items()}
            ids = [sa.literal(key, sa.Uuid()) for key in keys]
            self.connection.execute(sa.update(table).where(table.c.id.in_(ids)).values(**values))

    def event(self, kind="speed_dating", **cells):
        return self.add("event", kind=kind, title="Soirée", **ROUNDS | cells)

    def participant(self, event, organisation=None, **cells):
        person = self.add("person", last_name="Azoth")
        owner = {"event_id": event, "person_id": person, "organisation_id": organisation}
        return self.add("participant", **owner, **SEAT | cells)


def _type(name):
    from envies_desktop.store.base import Json, Moment

    if name in ("breaks", "closed_tables"):
        return Json()
    if name == "deleted_at":
        return Moment()
    return sa.Uuid() if name.endswith("_id") else None


@pytest.fixture
def former(address):
    with closing(FormerStore(address)) as store:
        yield store


@pytest.fixture
def migrated(address, former):
    stores = []

    def opened(author="Nina"):
        former.close()
        stores.append(open_store(address, author=author))
        return stores[-1]

    yield opened
    for store in stores:
        store.close()


def held(store, key):
    """What the two tables say of a participant: (role, side, representatives), and whether they are there."""
    with store.read() as session:
        option = {"execution_options": WITH_DELETED}
        person, seat = (session.get(cls, key, **option) for cls in (Participant, Delegation))
        return (
            person.role,
            seat.side,
            seat.representatives,
            person.deleted_at is None,
            seat.deleted_at is None,
        )


def changed(kind, key, /, **cells):
    return Entry(kind, key, CHANGED, cells)


def test_gestures_of_before_are_undone_and_done_again(former, migrated):
    event = former.event()
    former.work("event-add", Entry("event", event, ADDED))
    key = former.participant(event)
    former.work("participant-add", Entry("participant", key, ADDED))
    former.change("participant", [key], side="B", role="Chef")
    former.work("participant-change", changed("participant", key, side=("A", "B"), role=("", "Chef")))
    former.change("participant", [key], representatives=3)
    former.work("participant-change", changed("participant", key, representatives=(1, 3)))
    former.change("participant", [key], deleted_at=MOMENT)
    former.work("participant-remove", changed("participant", key, deleted_at=(None, GONE)))
    former.change("event", [event], rounds=9)
    former.work("event-change", changed("event", event, rounds=(7, 9)))
    store = migrated()
    states = [
        ("Chef", "B", 3, False, False),
        ("Chef", "B", 3, False, False),
        ("Chef", "B", 3, True, True),
        ("Chef", "B", 1, True, True),
        ("", "A", 1, True, True),
        ("", "A", 1, False, False),
        ("", "A", 1, False, False),
    ]
    assert held(store, key) == states[0]
    for state in states[1:]:
        store.undo()
        assert held(store, key) == state
    assert store.can_undo() is None
    with store.read() as session:
        assert session.get(SpeedDating, event, execution_options=WITH_DELETED).rounds == 7
        assert session.get(SpeedDating, event) is None
    for state in reversed(states[:-1]):
        store.redo()
        assert held(store, key) == state
    with store.read() as session:
        assert session.get(SpeedDating, event).rounds == 9


def test_history_tells_what_moved(former, migrated):
    event = former.event()
    key = former.participant(event)
    former.work("participant-add", Entry("participant", key, ADDED))
    former.change("participant", [key], side="B", role="Chef")
    former.work("participant-change", changed("participant", key, side=("A", "B"), role=("", "Chef")))
    former.change("participant", [key], representatives=3)
    former.work("participant-change", changed("participant", key, representatives=(1, 3)))
    lines = migrated().history("participant", key)
    assert [(line.work.code, line.op, line.cells) for line in lines] == [
        ("participant-change", "~", {"representatives": (1, 3)}),
        ("participant-change", "~", {"role": ("", "Chef"), "side": ("A", "B")}),
        ("participant-add", "+", {}),
    ]


def test_batches_of_before_are_undone_with_their_bounds(former, migrated):
    event = former.event()
    keys = [former.participant(event) for _ in range(230)]
    former.work("participants-import", *(Entry("participant", key, ADDED) for key in keys))
    former.change("participant", keys[:210], side="B")
    former.change("participant", keys[100:], role="Chef")
    both = [
        changed(
            "participant",
            key,
            **({"side": ("A", "B")} if at < 210 else {}),
            **({"role": ("", "Chef")} if at >= 100 else {}),
        )
        for at, key in enumerate(keys)
    ]
    former.work("participants-import", *both)
    store = migrated()

    def counted():
        with store.read() as session:
            sides = session.scalar(sa.select(sa.func.count()).where(Delegation.side == "B"))
            roles = session.scalar(sa.select(sa.func.count()).where(Participant.role == "Chef"))
            return sides, roles, session.scalar(sa.select(sa.func.count(Delegation.id)))

    assert counted() == (210, 130, 230)
    with store.engines.reader.connect() as connection:
        found = connection.execute(
            sa.select(journal.entries).where(journal.entries.c.lo.is_not(None)).order_by("kind", "op")
        ).all()
    bounds = [(row.kind, row.op, row.lo, row.hi) for row in found]
    assert bounds == [
        ("delegation", "+", keys[0], keys[-1]),
        ("delegation", "~", keys[0], keys[209]),
        ("participant", "+", keys[0], keys[-1]),
        ("participant", "~", keys[100], keys[-1]),
    ]
    assert [line.cells for line in store.history("participant", keys[150])] == [
        {"side": ("A", "B"), "role": ("", "Chef")},
        {},
    ]
    store.undo()
    assert counted() == (0, 0, 230)
    store.undo()
    assert counted() == (0, 0, 0)
    store.redo()
    store.redo()
    assert counted() == (210, 130, 230)


def test_gesture_on_what_moved_stands_in_the_way_of_an_undo(former_server):
    former = FormerStore(former_server)
    event = former.event()
    key = former.participant(event)
    former.work("participant-add", Entry("participant", key, ADDED))
    former.change("participant", [key], side="B")
    former.work("participant-change", changed("participant", key, side=("A", "B")), author="Omar")
    former.close()
    store = open_store(former_server, author="Nina")
    with pytest.raises(Refused, match="store-undo-touched"):
        store.undo()
    store.close()


def test_gesture_on_what_moved_of_somebody_erased_cannot_be_undone(former, migrated):
    key = former.participant(former.event(), side="B")
    former.work("participant-change", changed("participant", key))
    former.work("participant-change", changed("participant", key, side=("A", "B")))
    former.work("store-erase", Entry("participant", key, ERASED))
    with former.connection.begin():
        former.connection.execute(
            sa.update(journal.works).where(journal.works.c.code == "store-erase").values(role="erase")
        )
    with pytest.raises(Refused, match="store-undo-erased"):
        migrated().undo()


def test_only_speed_datings_and_what_was_typed_have_rows(former, migrated):
    firm = former.add("organisation", name="Azoth", kind="media")
    council = former.add("organisation", name="Aix", kind="collectivite")
    evening, launch = former.event(), former.event("reunion_lancement")
    typed = former.event("rencontre", breaks=[[4, 10]])
    spoken = former.event("rencontre")
    former.work("event-change", changed("event", spoken, tables=(0, 9)))
    former.work("event-change", changed("event", spoken, tables=(9, 0)))
    at_evening = [former.participant(evening), former.participant(evening, firm, side="B")]
    usual = [
        former.participant(launch),
        former.participant(launch, firm, side="B"),
        former.participant(launch, council, side="support"),
    ]
    said = [
        former.participant(launch, firm, side="A"),
        former.participant(launch, representatives=2),
        former.participant(launch, fixed_table=4),
        former.participant(launch),
    ]
    former.work("participant-change", changed("participant", said[-1], most=(None, 3)))
    former.work("participant-change", changed("participant", said[-1], most=(3, None)))
    store = migrated()
    with store.read() as session:
        assert set(session.scalars(sa.select(SpeedDating.id))) == {evening, typed, spoken}
        assert set(session.scalars(sa.select(Delegation.id))) == {*at_evening, *said}
        assert not set(usual) & set(session.scalars(sa.select(Delegation.id)))
        assert session.get(SpeedDating, typed).breaks == [[4, 10]]
        assert session.get(Delegation, said[2]).fixed_table == 4
    store.undo()
    with store.read() as session:
        assert session.get(Delegation, said[-1]).most == 3


def test_moved_cells_keep_their_types(former, migrated):
    start = dt.time(17, 45)
    event = former.event(rounds_start=start, breaks=[[4, 10]], closed_tables=[3])
    cells = {"rounds_start": ("17:30:00", "17:45:00"), "breaks": ([], [[4, 10]])}
    former.work("event-change", changed("event", event, **cells))
    store = migrated()
    with store.read() as session:
        found = session.get(SpeedDating, event)
        assert (found.rounds_start, found.breaks, found.closed_tables) == (start, [[4, 10]], [3])
    store.undo()
    with store.read() as session:
        found = session.get(SpeedDating, event)
        assert (found.rounds_start, found.breaks) == (dt.time(17, 30), [])
    assert store.history("event", event)[-1].cells == {
        "rounds_start": (dt.time(17, 30), start),
        "breaks": ([], [[4, 10]]),
    }


def test_keys_of_parts_are_those_of_their_owners(former, migrated):
    event = former.event()
    key = former.participant(event, fewest=2, deleted_at=MOMENT)
    store = migrated()
    with store.read() as session:
        seat = session.get(Delegation, key, execution_options=WITH_DELETED)
        assert isinstance(seat.id, uuid.UUID)
        assert (seat.fewest, seat.deleted_at, seat.updated_by) == (2, MOMENT, "")
