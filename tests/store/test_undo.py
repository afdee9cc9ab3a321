import pytest
import sqlalchemy as sa

from envies_desktop.directory.model import Organisation, Person
from envies_desktop.events.model import Event, Participant
from envies_desktop.refused import Refused
from envies_desktop.store.base import new_id


def names(store):
    with store.read() as session:
        return sorted(session.scalars(sa.select(Person.last_name)))


def add(store, name):
    with store.work("person-add", name=name) as work:
        return work.add(Person(last_name=name)).id


def rename(store, key, name, code="person-edit"):
    with store.work(code, name=name) as work:
        work.get(Person, key).last_name = name


def test_several_undos_walk_back_and_redos_come_again(store):
    key = add(store, "A")
    for name in "BC":
        rename(store, key, name)
    with store.work("person-remove") as work:
        work.remove(work.get(Person, key))
    seen = [names(store)]
    codes = []
    while store.can_undo():
        codes.append(store.undo().code)
        seen.append(names(store))
    assert seen == [[], ["C"], ["B"], ["A"], []]
    assert codes == ["person-remove", "person-edit", "person-edit", "person-add"]
    back = []
    while store.can_redo():
        store.redo()
        back.append(names(store))
    assert back == [["A"], ["B"], ["C"], []]
    for expected in seen[1:]:
        store.undo()
        assert names(store) == expected


def test_undo_survives_a_restart(opened):
    first = opened()
    key = add(first, "A")
    rename(first, key, "B")
    first.close()
    second = opened()
    assert second.can_undo().params == {"name": "B"}
    second.undo()
    second.close()
    third = opened()
    assert names(third) == ["A"]
    third.redo()
    assert names(third) == ["B"]


def test_new_gesture_forgets_what_could_be_redone(store):
    key = add(store, "A")
    rename(store, key, "B")
    store.undo()
    add(store, "C")
    assert store.can_redo() is None
    with pytest.raises(Refused, match="store-redo-nothing"):
        store.redo()
    store.undo()
    store.undo()
    assert names(store) == []
    with pytest.raises(Refused, match="store-undo-nothing"):
        store.undo()


def test_undo_announces_what_it_changes(store):
    key = add(store, "A")
    said = []
    store.listen(said.append)
    changes = store.undo()
    assert (changes.code, changes.role, changes.kinds) == ("person-add", "undo", {"person": frozenset({key})})
    assert said == [changes]
    assert store.redo().role == "redo"


def test_undo_restores_what_search_finds(store):
    with store.work("organisation-add") as work:
        key = work.add(Organisation(name="Le Chêne")).id
    with store.work("organisation-edit") as work:
        work.get(Organisation, key).name = "Le Roseau"
    store.undo()
    with store.read() as session:
        found = session.get(Organisation, key)
        assert (found.folded, found.sort_key) == ("le chene", "chene")


@pytest.mark.parametrize("rows", [1, 500])
def test_batches_are_undone_and_redone_whole(store, rows):
    with store.work("import") as work:
        keys = work.add_many(Person, [{"last_name": f"P{at}"} for at in range(rows)])
    with store.work("mark") as work:
        assert work.update_where(Person, Person.id.in_(keys[: rows // 2 + 1]), notes="vu") == rows // 2 + 1
    store.undo()
    store.undo()
    assert names(store) == []
    store.redo()
    assert len(names(store)) == rows
    store.redo()
    with store.read() as session:
        assert (
            session.scalar(sa.select(sa.func.count(Person.id)).where(Person.notes == "vu")) == rows // 2 + 1
        )


@pytest.fixture
def two(server_store):
    """Two people on one server."""
    from envies_desktop.store.engine import open_store

    stores = [open_store(server_store, author=author) for author in ("Nina", "Omar")]
    yield stores
    for store in stores:
        store.close()


def test_each_person_undoes_their_own(two):
    nina, omar = two
    first, second = add(nina, "A"), add(omar, "B")
    assert (nina.can_undo().params, omar.can_undo().params) == ({"name": "A"}, {"name": "B"})
    nina.undo()
    assert names(omar) == ["B"]
    assert nina.can_undo() is None
    add(omar, "C")
    nina.redo()
    assert names(omar) == ["A", "B", "C"]
    assert {first, second} <= {line.id for line in _rows(nina)}


def _rows(store):
    with store.read() as session:
        return session.scalars(sa.select(Person)).all()


def test_undo_is_refused_where_someone_else_went_on(two):
    nina, omar = two
    key = add(nina, "A")
    rename(nina, key, "B")
    rename(omar, key, "C", code="person-correct")
    with pytest.raises(Refused, match="store-undo-touched") as refused:
        nina.undo()
    facts = refused.value.params
    assert (facts["by_code"], facts["by_author"], facts["undone"]) == (
        "person-correct",
        "Omar",
        "person-edit",
    )
    assert names(nina) == ["C"]
    omar.undo()
    nina.undo()
    assert names(nina) == ["A"]


def test_undo_goes_through_where_others_touched_other_cells(two):
    nina, omar = two
    key = add(nina, "A")
    rename(nina, key, "B")
    with omar.work("person-phone") as work:
        work.get(Person, key).phone = "0442000000"
    nina.undo()
    assert names(nina) == ["A"]
    with pytest.raises(Refused, match="store-undo-touched"):
        nina.undo()


def test_import_is_not_undone_once_a_batch_has_changed_its_rows(two):
    nina, omar = two
    with nina.work("import") as work:
        work.add_many(Person, [{"last_name": f"P{at}"} for at in range(1000)])
    with omar.work("mark") as work:
        work.update_where(Person, Person.last_name.like("P%"), notes="vu")
    with pytest.raises(Refused, match="store-undo-touched"):
        nina.undo()
    assert len(names(nina)) == 1000
    omar.undo()
    nina.undo()
    assert names(nina) == []


def test_rows_that_others_use_do_not_go(two):
    nina, omar = two
    person = add(nina, "A")
    with omar.work("participant-add") as work:
        event = work.add(Event(kind="speed_dating", title="Soir"))
        work.add(Participant(event_id=event.id, person_id=person))
    with pytest.raises(Refused, match="store-undo-used") as refused:
        nina.undo()
    assert refused.value.params["kind"] == "participant"


def test_undone_work_of_others_does_not_count(two):
    nina, omar = two
    key = add(nina, "A")
    rename(omar, key, "B")
    omar.undo()
    omar.redo()
    with pytest.raises(Refused, match="store-undo-touched"):
        nina.undo()
    omar.undo()
    nina.undo()
    assert names(nina) == []


def test_cell_that_is_not_what_the_journal_says_is_left_alone(file_store):
    key = add(file_store, "A")
    rename(file_store, key, "B")
    with file_store.engines.writer.connect() as connection:
        driver = connection.connection.driver_connection
        driver.execute("UPDATE person SET last_name = 'Ailleurs'")
    with pytest.raises(Refused, match="store-undo-changed"):
        file_store.undo()
    assert names(file_store) == ["Ailleurs"]


def test_works_of_a_former_schema_cannot_be_undone(file_store):
    key = add(file_store, "A")
    with file_store.engines.writer.connect() as connection:
        connection.connection.driver_connection.execute("UPDATE store_work SET \"schema\" = '0000'")
    assert file_store.can_undo() is None
    rename(file_store, key, "B")
    file_store.undo()
    assert names(file_store) == ["A"]
    assert file_store.can_undo() is None


def test_history_of_a_record_includes_batches(store):
    with store.work("import", file="liste.xlsx") as work:
        keys = work.add_many(Person, [{"last_name": f"P{at}"} for at in range(300)])
    with store.work("mark") as work:
        work.update_where(Person, notes="vu")
    rename(store, keys[5], "Léa")
    store.undo()
    lines = store.history("person", keys[5])
    assert [(line.work.code, line.work.role, line.op, line.cells) for line in lines] == [
        ("person-edit", "undo", "~", {"last_name": ("Léa", "P5")}),
        ("person-edit", "do", "~", {"last_name": ("P5", "Léa")}),
        ("mark", "do", "~", {"notes": ("", "vu")}),
        ("import", "do", "+", {}),
    ]
    assert store.history("person", new_id()) == []


def test_live_work_is_kept_but_never_undone(store):
    with store.work("organisation-add", name="Azoth") as work:
        key = work.add(Organisation(name="Azoth", kind="association")).id
    with store.work("clock-start", live=True) as work:
        work.get(Organisation, key).city = "Aix"
    assert [info.role for info in store.works()] == ["live", "do"]
    assert store.can_undo().code == "organisation-add"
