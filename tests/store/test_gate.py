import pytest
import sqlalchemy as sa

from envies_desktop.directory.model import Person
from envies_desktop.store.gate import Bypass


def add_person(store):
    with store.work("person-add") as work:
        return work.add(Person(last_name="Intact"))


@pytest.fixture
def person(store):
    return add_person(store)


@pytest.fixture(scope="module")
def read_only(shared_store):
    add_person(shared_store)
    return shared_store


def core_update(session):
    session.connection().execute(sa.update(Person.__table__).values(last_name="X"))


def core_insert(session):
    session.connection().execute(sa.insert(Person.__table__).values(last_name="X"))


def changed_object(session):
    session.scalars(sa.select(Person)).one().last_name = "X"
    session.flush()


def orm_update(session):
    session.execute(sa.update(Person).values(last_name="X"))


def query_delete(session):
    session.query(Person).delete()


def raw_text(session):
    session.execute(sa.text("UPDATE person SET last_name = 'X'"))


def commented_text(session):
    session.execute(sa.text("-- nothing to see\nDELETE FROM person"))


def hidden_in_cte(session):
    session.execute(sa.text("WITH p AS (SELECT 1) UPDATE person SET last_name = 'X'"))


def driver_text(session):
    session.connection().exec_driver_sql("DELETE FROM person")


def bulk_insert(session):
    session.bulk_insert_mappings(Person, [{"last_name": "X"}])


def bulk_save(session):
    person = session.scalars(sa.select(Person)).one()
    person.last_name = "X"
    session.bulk_save_objects([person])


def definition(session):
    session.connection().execute(sa.schema.DropTable(Person.__table__))


def savepoint(session):
    session.begin_nested()
    session.connection()


def deletion(session):
    session.delete(session.scalars(sa.select(Person)).one())
    session.flush()


WAYS = [
    core_update, core_insert, orm_update, query_delete, raw_text, commented_text,
    hidden_in_cte, driver_text, bulk_insert, bulk_save, definition, savepoint,
]  # fmt: skip
NOTHING = (Bypass, sa.exc.DBAPIError)


@pytest.mark.parametrize("way", [*WAYS, changed_object, deletion])
def test_read_session_cannot_write(read_only, way):
    def try_it():
        with read_only.read() as session:
            way(session)
            session.commit()

    with pytest.raises(NOTHING):
        try_it()
    _assert_intact(read_only)


@pytest.mark.parametrize("way", [*WAYS, deletion])
def test_work_writes_through_its_verbs_only(store, person, way):
    with pytest.raises(Bypass), store.work("sneak") as work:
        way(work.session)
    _assert_intact(store)


def test_bare_writer_cannot_write(store, person):
    with pytest.raises(Bypass), store.engines.writer.begin() as connection:
        connection.execute(sa.delete(Person.__table__))
    _assert_intact(store)


def test_reader_is_refused_by_the_engine_itself(store, person):
    with store.engines.reader.connect() as connection:
        cursor = connection.connection.cursor()
        with pytest.raises(Exception, match=r"readonly|read-only"):
            cursor.execute("DELETE FROM person")
    _assert_intact(store)


def test_rollback_inside_a_work_is_not_hidden(store, person):
    def try_it():
        with store.work("sneak") as work:
            work.get(Person, person.id).last_name = "X"
            work.session.rollback()

    with pytest.raises(Bypass, match="rolled back"):
        try_it()
    _assert_intact(store)


def _assert_intact(store):
    with store.read() as session:
        assert session.scalars(sa.select(Person.last_name)).all() == ["Intact"]
    assert [work.code for work in store.works()] == ["person-add"]
