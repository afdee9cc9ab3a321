"""How a workshop is set, and what is asked in it."""

import pytest

from envies_desktop.refused import Refused
from envies_desktop.workshops.queries.workshop import (
    TableRow,
    questions_of,
    setup_of,
    stays_of,
    tables_of,
    workshop_card,
)


def test_settings_are_kept_and_taken_back(room, store):
    room.setup(size=6, rounds=4, hosts_from=1, change_minutes=5)
    found = room.read(setup_of)
    assert (found.size, found.rounds, found.hosts_from, found.change_minutes) == (6, 4, 1, 5)
    store.undo()
    assert room.read(setup_of).size == 4


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("size", 1, "workshop-size"),
        ("rounds", 0, "workshop-rounds"),
        ("round_minutes", 0, "workshop-minutes"),
        ("hosts_from", -1, "workshop-hosts"),
    ],
)
def test_setting_that_cannot_be_is_refused(room, field, value, code):
    with pytest.raises(Refused) as caught:
        room.setup(**{field: value})
    assert caught.value.code == code
    assert room.read(setup_of).rounds == 3


def test_questions_are_asked_changed_and_dropped(room):
    room.ask("Q2", round_=1)
    room.ask("T3", table=3)
    room.ask("T3 au tour 2", table=3, round_=1)
    room.ask("Q2 bis", round_=1)
    room.ask("Pour tous")
    assert room.read(questions_of).general == "Pour tous"
    assert room.read(questions_of).asked == {(1, None): "Q2 bis", (None, 3): "T3", (1, 3): "T3 au tour 2"}
    room.ask("  ", round_=1)
    room.ask("", table=3)
    assert room.read(questions_of).asked == {(1, 3): "T3 au tour 2"}


def test_host_keeps_one_table_and_gives_the_other_up(room):
    room.host(2, "P1", since=1)
    room.host(3, "P1")
    room.call(3, "  Jardin   partagé ")
    assert room.read(tables_of) == {2: TableRow(2), 3: TableRow(3, "Jardin partagé", room["P1"])}
    assert room.read(setup_of).hosts_from == 1
    room.host(3, None)
    assert room.read(tables_of)[3].host_id is None


def test_host_of_another_workshop_is_refused(room, store):
    from tests.workshops.rooms import Room

    other = Room(store, people=0)
    stranger = other.add("Autre")
    room.ids["Autre"] = stranger
    with pytest.raises(Refused, match="host-elsewhere"):
        room.host(1, "Autre")


def test_who_cannot_move_keeps_a_table_until_they_can(room):
    room.stay("P1")
    room.stay("P2", 3)
    room.stay("P1", 2)
    assert room.read(stays_of) == {room["P1"]: 2, room["P2"]: 3}
    room.stay("P1", stays=False)
    room.stay("P3", stays=False)
    assert room.read(stays_of) == {room["P2"]: 3}
    room.stay("P1")
    assert room.read(stays_of) == {room["P1"]: None, room["P2"]: 3}


def test_table_that_cannot_be_is_refused(room):
    with pytest.raises(Refused, match="workshop-table"):
        room.host(0, "P1")


def test_card_says_when_it_ends(room):
    card = room.read(workshop_card)
    assert (card.size, card.rounds, card.by_group, card.last_end.isoformat()) == (4, 3, True, "15:21:00")
