"""Who wrote a cell: a list, or the desk."""

import pytest

from envies_desktop.directory.exchange.changes import Proposal
from envies_desktop.directory.exchange.data import Change
from envies_desktop.directory.exchange.origins import Origin, Origins
from envies_desktop.directory.model import Person


@pytest.fixture
def person(store):
    """Somebody whom a list has brought, with the phone "1"."""
    with store.work("import-participants") as work:
        (key,) = work.add_many(Person, [{"last_name": "Un", "phone": "1"}])
    return key


@pytest.fixture
def set_phone(store, person):
    def write(code, phone):
        with store.work(code) as work:
            work.get(Person, person).phone = phone

    return write


@pytest.fixture
def origin(store, person):
    def read():
        with store.read() as session:
            now = session.get(Person, person).phone
            return Origins(session).of("person", person, "phone", now)

    return read


def test_cell_of_a_list_is_its_own(origin):
    assert origin() == Origin("list", "1")


def test_cell_that_the_desk_changed_remembers_the_list(origin, set_phone):
    set_phone("person-change", "2")
    assert origin() == Origin("desk-after-list", "1")
    set_phone("import-participants", "3")
    assert origin() == Origin("list", "3")
    set_phone("person-change", "4")
    assert origin() == Origin("desk-after-list", "3")


def test_what_was_undone_no_longer_counts(origin, set_phone, store):
    set_phone("person-change", "2")
    set_phone("import-participants", "3")
    store.undo()
    assert origin() == Origin("desk-after-list", "1")
    store.undo()
    assert origin() == Origin("list", "1")
    store.redo()
    assert origin() == Origin("desk-after-list", "1")


def test_cell_that_no_list_brought_is_the_desks(store):
    with store.work("person-add") as work:
        key = work.add(Person(last_name="Un", phone="1")).id
    with store.read() as session:
        assert Origins(session).of("person", key, "phone", "1") == Origin("desk")
        assert not Origins(session).brought("person", key)


@pytest.mark.parametrize(
    ("typed", "after", "rule", "judgement"),
    [
        (None, "9", "take", "changed"),
        (None, "9", "correct", "changed"),
        ("2", "9", "take", "kept"),
        ("2", "1", "take", "same"),
        ("2", "9", "name", "kept"),
        ("", "1", "fill", "same"),
        ("", "9", "fill", "kept"),
    ],
)
def test_list_changes_what_lists_brought_and_not_what_the_desk_typed_since(
    store, person, set_phone, typed, after, rule, judgement
):
    if typed is not None:
        set_phone("person-change", typed)
    before = "1" if typed is None else typed
    proposal = Proposal(Change("person", "phone", before, after), rule)
    with store.read() as session:
        assert Origins(session).judge(proposal, person) == judgement


@pytest.mark.parametrize(
    ("rule", "judgement"),
    [("take", "replaced"), ("correct", "same"), ("name", "kept"), ("fill", "changed")],
)
def test_what_only_the_desk_typed_gives_way_where_a_list_may_tell_better(store, rule, judgement):
    with store.work("person-add") as work:
        key = work.add(Person(last_name="Un", phone="1")).id
    proposal = Proposal(Change("person", "phone", "1", "9"), rule)
    with store.read() as session:
        assert Origins(session).judge(proposal, key) == judgement
