"""What is printed of a workshop, read back."""

import datetime as dt
import re

import pytest

from envies_desktop import app
from envies_desktop.workshops.printed import who_told
from envies_desktop.workshops.queries.printed import group_sheets, table_sheets
from envies_desktop.workshops.sheets import documents
from tests.paper import samples
from tests.paper.reading import fonts, printed, size, words
from tests.workshops.rooms import Room

LONG = "de La Rochefoucauld-Montbazon d’Aix-en-Provence"


def made(store, people=12, **fields):
    room = Room(store, people, **fields)
    room.plan()
    return room, room.read(group_sheets, app.ACTIVITIES)


def test_poster_by_person_has_the_tables_in_the_order_of_rounds(store):
    _, groups = made(store)
    said = words(printed(documents.persons_poster(groups, samples.job(), ())))
    person = next(one for one in groups.people if one.guest.last_name == "P7")
    told = " ".join(str(table) for table in person.tables)
    assert f"7 P7 Léa Org P7 {told}" in said


def test_poster_of_the_tables_has_each_round_with_everybody(store):
    _, groups = made(store, question="Et maintenant ?")
    reader = printed(documents.round_plan(groups, samples.job(), ()))
    assert len(reader.pages) == 3
    assert size(reader.pages[0]) == (420, 297)
    for place in range(3):
        said = words(reader, place)
        assert f"Tour {place + 1}\u00a0: qui est à quelle table".replace("\u00a0", " ") in said.replace(
            "\u00a0", " "
        )
        assert "Et maintenant" in said
        assert all(re.search(rf"Léa P{n}\b", said) for n in range(1, 13))
        assert [said.count(f"Table {n}") for n in (1, 2, 3)] == [1, 1, 1]
    assert all(fonts(reader).values())


def test_own_list_says_each_table_its_question_and_who_hosts(store):
    room = Room(store)
    room.ask("Question du jardin", table=2)
    room.call(2, "Jardin")
    room.host(2, "P3")
    room.plan()
    groups = room.read(group_sheets, app.ACTIVITIES)
    (page,) = documents.agendas(groups, samples.job(), {room["P3"]})
    said = words(printed([page]))
    assert said.count("Léa P3") == 1
    assert said.count("Question du jardin") == 3
    assert "Vous êtes l’hôte" in said
    assert "14 h 23 – 14 h 43" in said.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("people", [3, 60, 120])
def test_everybody_is_on_every_sheet_and_no_name_is_cut(store, people, large):
    _, groups = made(store, people, size=5)
    job = samples.job(large=large)
    for pages in (documents.persons_poster, documents.round_plan, documents.agendas):
        said = words(printed(pages(groups, job, ())))
        assert "…" not in said
        assert all(re.search(rf"\bP{number}\b", said) for number in range(1, people + 1))


def test_long_names_hold(store):
    room = Room(store, 0, size=2)
    for letter in "ABCD":
        room.add(f"{LONG} {letter}")
    room.plan()
    groups = room.read(group_sheets, app.ACTIVITIES)
    for pages in (documents.persons_poster, documents.round_plan, documents.agendas):
        said = words(printed(pages(groups, samples.job(), ())))
        assert "…" not in said
        assert said.count("Montbazon") >= 4


def test_table_sheets_have_a_page_for_each_question_of_each_table(store):
    room = Room(store)
    room.ask("La question du tour 2", round_=1)
    room.ask("Celle de la table 3", table=3)
    room.host(1, "P1")
    reader = printed(documents.workshop_sheets(room.read(table_sheets, app.ACTIVITIES), samples.job(), ()))
    assert len(reader.pages) == 5  # two for each of the tables 1 and 2, one for the table 3
    first, last = words(reader, 0), words(reader, 4)
    assert "Question du tour 1, 3" in first
    assert "Hôte : Léa P1" in first.replace("\u00a0", " ")
    assert "Celle de la table 3" in last
    for part in ("Idées", "Ce qui fait accord", "Désaccords", "Propositions", "Qui porte la suite"):
        assert part in first


@pytest.mark.parametrize(("people", "tables"), [(0, 1), (3, 1), (12, 3), (13, 4)])
def test_tables_are_counted_before_anybody_sits(store, people, tables):
    found = Room(store, people).read(table_sheets, app.ACTIVITIES)
    assert [one.number for one in found.tables] == list(range(1, tables + 1))
    assert len(printed(documents.table_signs(found, samples.job(), ())).pages) == tables


def test_sign_has_the_name_of_its_table_on_both_faces(store):
    room = Room(store)
    room.call(2, "Jardin partagé")
    reader = printed(documents.table_signs(room.read(table_sheets, app.ACTIVITIES), samples.job(), ()))
    assert [words(reader, page).count("Jardin partagé") for page in range(3)] == [0, 2, 0]


def test_sheets_tell_each_person_their_own_tables(store):
    room, groups = made(store)
    told = who_told(groups)
    assert set(told) == set(room.ids.values())
    for person in groups.people:
        expected = tuple((place, table - 1, person.guest.id) for place, table in enumerate(person.tables))
        assert told[person.guest.id] == expected


def test_who_comes_late_has_no_table_before(store):
    room = Room(store)
    room.change("P1", arrival=dt.time(14, 10))
    room.plan()
    person = next(one for one in room.read(group_sheets, app.ACTIVITIES).people if one.guest.id == room["P1"])
    assert person.tables[0] is None
    assert None not in person.tables[1:]


def test_without_a_plan_nobody_is_told_a_table(store):
    assert Room(store).read(group_sheets, app.ACTIVITIES) is None
