"""Spaces and slots, lost and found."""

import pytest

from envies_desktop.open_forum.actions.slots import add_slot, change_slot, remove_slot
from envies_desktop.open_forum.actions.spaces import add_space, change_space, find_space, lose_space
from envies_desktop.refused import Refused


def test_space_has_a_letter_until_it_has_a_name(forum):
    forum.do(change_space, space_id=forum.spaces[1], name=" Salle bleue ", capacity=18)
    assert [(space.letter, space.name, space.capacity) for space in forum.board().spaces] == [
        ("A", "Espace A", 10), ("B", "Salle bleue", 18), ("C", "Espace C", 30),
    ]  # fmt: skip


def test_space_lost_in_the_middle_sends_its_topics_back(forum):
    before, after = forum.topic("Un", cell=(0, 0)), forum.topic("Deux", cell=(1, 0))
    assert forum.do(lose_space, space_id=forum.spaces[0], slot=1) == [2]
    assert (forum.row(before).cell, forum.row(after).cell) == ((0, 0), None)
    assert forum.board().open_cells == {(0, 0), (0, 1), (1, 1), (0, 2), (1, 2)}
    with pytest.raises(Refused) as refused:
        forum.place(after, 1, 0)
    assert refused.value.code == "cell-closed"
    forum.do(find_space, space_id=forum.spaces[0], slot=1)
    forum.place(after, 1, 0)
    assert forum.row(after).cell == (1, 0)


def test_letter_of_a_lost_space_is_not_given_again(forum):
    forum.do(lose_space, space_id=forum.spaces[2], slot=0)
    forum.do(add_space, event_id=forum.event, capacity=5, first=1)
    assert [space.letter for space in forum.board().spaces] == ["A", "B", "D"]
    assert (0, 2) not in forum.board().open_cells


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"capacity": 0}, "space-capacity"), ({"name": "HALL"}, "space-name-taken")],
)
def test_space_that_cannot_be_is_refused(forum, fields, code):
    forum.do(change_space, space_id=forum.spaces[0], name="Hall")
    with pytest.raises(Refused) as refused:
        forum.do(change_space, space_id=forum.spaces[1], **fields)
    assert refused.value.code == code


def test_slots_move_up_where_one_is_removed(forum):
    third = forum.do(add_slot, event_id=forum.event).id
    forum.slots.append(third)
    gone, stays = forum.topic("Un", cell=(1, 0)), forum.topic("Deux", cell=(2, 1))
    forum.do(lose_space, space_id=forum.spaces[2], slot=2)
    assert forum.do(remove_slot, slot_id=forum.slots[1]) == [1]
    assert (forum.row(gone).cell, forum.row(stays).cell) == (None, (1, 1))
    assert (1, 2) not in forum.board().open_cells
    assert (0, 2) in forum.board().open_cells


def test_slot_that_began_stays(forum):
    with pytest.raises(Refused) as refused:
        forum.do(remove_slot, slot_id=forum.slots[0], played=1)
    assert (refused.value.code, refused.value.params) == ("slot-begun", {"slot": 0})


def test_slot_lasts_some_minutes(forum):
    with pytest.raises(Refused) as refused:
        forum.do(change_slot, slot_id=forum.slots[0], minutes=0)
    assert (refused.value.code, refused.value.params) == ("slot-minutes", {"least": 5, "most": 600})
