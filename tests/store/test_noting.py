"""Which kinds a statement reads, and whose reads are noted."""

import threading

import pytest
import sqlalchemy as sa

from envies_desktop import app
from envies_desktop.directory.model import Organisation, Person, Role
from envies_desktop.store.engine import open_store
from envies_desktop.store.noting import kinds_in, noted
from envies_desktop.store.search import find, matching


@pytest.fixture
def store(tmp_path):
    app.import_models()
    opened = open_store(tmp_path / "store.db")
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("statement", "kinds"),
    [
        ("SELECT event.id, event.title \nFROM event", {"event"}),
        ('SELECT a.id FROM "person" AS a, organisation AS b WHERE a.id = b.id', {"person", "organisation"}),
        ("SELECT wish.id, participant.id FROM wish JOIN participant ON 1", {"wish", "participant"}),
        ("SELECT 1 FROM (SELECT role.id FROM role) AS anon_1, event", {"role", "event"}),
        ("SELECT rowid FROM search_organisation WHERE search_organisation MATCH ?", {"organisation"}),
        ("WITH late AS (SELECT x FROM follow_up) SELECT x FROM late", {"follow_up"}),
        ("SELECT event.id FROM event WHERE EXISTS (SELECT 1\nFROM meeting_plan)", {"event", "meeting_plan"}),
        ("select answer.state, answer.value from answer", {"answer"}),
        ("SELECT seq FROM store_work", {"store_work"}),
        ("PRAGMA data_version", set()),
        ("SELECT count(*) FROM sqlite_master", set()),
    ],
)
def test_kinds_of_a_statement(store, statement, kinds):
    assert kinds_in(statement) == kinds


def test_reads_inside_are_noted(store):
    with noted() as kinds, store.read() as session:
        session.scalars(sa.select(Person).join(Role, Role.person_id == Person.id)).all()
    assert kinds == {"person", "role"}


def test_search_notes_the_table_that_it_searches(store):
    with store.work("x") as work:
        work.add(Organisation(name="Azoth", kind="association"))
    with noted() as found, store.read() as session:
        assert [one.name for one in find(session, Organisation, "azo")] == ["Azoth"]
    with noted() as matched, store.read() as session:
        session.scalars(sa.select(Organisation.id).where(*matching("sqlite", Organisation, "azo"))).all()
    assert (found, matched) == ({"organisation"}, {"organisation"})


def test_reads_of_an_inner_block_are_its_own(store):
    with noted() as outer, store.read() as session:
        with noted() as inner:
            session.scalars(sa.select(Role)).all()
        session.scalars(sa.select(Person)).all()
    assert (outer, inner) == ({"person"}, {"role"})


def test_reads_of_a_thread_are_noted_there(store):
    found = []

    def read():
        with noted() as kinds, store.read() as session:
            session.scalars(sa.select(Role)).all()
        found.append(kinds)

    with noted() as here:
        thread = threading.Thread(target=read)
        thread.start()
        thread.join()
    assert (here, found) == (set(), [{"role"}])


def test_what_was_read_before_a_failure_is_noted(store):
    told = []

    def read_and_fail():
        with noted() as kinds, store.read() as session:
            told.append(kinds)
            session.scalars(sa.select(Role)).all()
            raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        read_and_fail()
    assert told == [{"role"}]
