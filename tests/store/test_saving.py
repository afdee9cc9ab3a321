from datetime import timedelta

import pytest

from envies_desktop.directory.model import Person
from envies_desktop.store import saving


@pytest.fixture
def person(store):
    with store.work("person-add") as work:
        return work.add(Person(last_name="Lu")).id


def type_in(store, person, text, visit="visit 1", column="notes", code="person-edit"):
    with store.work(code, typing=visit, length=len(text)) as work:
        setattr(work.get(Person, person), column, text)
    return work.changes


def notes(store, person):
    with store.read() as session:
        return session.get(Person, person).notes


def test_pauses_of_one_visit_are_one_work_announced_each_time(store, person):
    said = []
    store.listen(said.append)
    sequence = [type_in(store, person, text).seq for text in ("B", "Bon", "Bonjour")]
    assert sequence == [2, 2, 2]
    assert [changes.kinds for changes in said] == [{"person": frozenset({person})}] * 3
    assert store.works()[0].params == {"length": 7}
    (line, _) = store.history("person", person)
    assert line.cells == {"notes": ("", "Bonjour")}
    store.undo()
    assert notes(store, person) == ""
    store.redo()
    assert notes(store, person) == "Bonjour"


def test_widening_survives_a_restart(opened, person):
    first = opened()
    type_in(first, person, "Bon")
    first.close()
    assert type_in(opened(), person, "Bonjour").seq == 2


def test_another_visit_or_field_is_another_work(store, person):
    assert type_in(store, person, "un").seq == 2
    assert type_in(store, person, "deux", visit="visit 2").seq == 3
    assert type_in(store, person, "deux", visit="visit 2", column="phone").seq == 4
    assert type_in(store, person, "trois", visit="visit 2").seq == 5


def test_another_author_or_device_is_another_work(opened, person):
    type_in(opened("Nina"), person, "un")
    assert type_in(opened("Omar"), person, "deux").seq == 3
    assert type_in(opened("Omar", "fixe"), person, "trois").seq == 4


def test_work_in_between_ends_the_visit(store, person):
    type_in(store, person, "un")
    with store.work("person-add") as work:
        work.add(Person(last_name="Autre"))
    assert type_in(store, person, "deux").seq == 4


def test_undone_typing_is_not_widened(store, person):
    type_in(store, person, "un")
    store.undo()
    assert type_in(store, person, "deux").seq == 4


def test_long_silence_ends_the_visit(store, person, monkeypatch):
    type_in(store, person, "un")
    monkeypatch.setattr(saving, "PAUSE", timedelta(0))
    assert type_in(store, person, "deux").seq == 3


def test_text_typed_and_taken_back_is_nothing_to_undo(store, person):
    type_in(store, person, "un")
    type_in(store, person, "")
    assert store.can_undo().code == "person-add"
    assert [work.code for work in store.works()] == ["person-add"]
    type_in(store, person, "deux")
    store.undo()
    assert notes(store, person) == ""
