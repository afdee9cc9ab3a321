"""The end of a forum: the closing circle, a missed topic held after all."""

import pytest

from envies_desktop.open_forum.actions.closing import hold_missed, note_closing
from envies_desktop.open_forum.queries.forum import forum_settings
from envies_desktop.refused import Refused


def settings(forum):
    with forum.store.read() as session:
        return forum_settings(session, forum.event)


def test_closing_circle_is_noted_part_by_part(forum):
    forum.do(note_closing, event_id=forum.event, closing=" <b>Merci</b> ")
    forum.do(note_closing, event_id=forum.event, asked=40)
    forum.do(note_closing, event_id=forum.event, spoke=30)
    found = settings(forum)
    assert (found.closing, found.spoke, found.asked) == ("<b>Merci</b>", 30, 40)


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"spoke": 4}, "closing-spoke"), ({"asked": -1}, "closing-many"), ({"spoke": 9999}, "closing-many")],
)
def test_count_that_cannot_be_is_refused(forum, fields, code):
    forum.do(note_closing, event_id=forum.event, spoke=2, asked=3)
    with pytest.raises(Refused) as refused:
        forum.do(note_closing, event_id=forum.event, **fields)
    assert refused.value.code == code
    assert (settings(forum).spoke, settings(forum).asked) == (2, 3)


def test_topic_without_a_place_is_given_one(forum):
    one = forum.topic("Les horaires", 1)
    forum.do(hold_missed, topic_id=one, slot_id=forum.slots[1], space_id=forum.spaces[2])
    assert forum.row(one).cell == (1, 2)
    assert len(forum.board().topics) == 1


def test_topic_that_was_held_has_a_second_session(forum):
    one = forum.topic("Les horaires", 1, "M. Zut", cell=(0, 0))
    made = forum.do(hold_missed, topic_id=one, slot_id=forum.slots[1], space_id=forum.spaces[2]).id
    second = forum.row(made)
    assert (second.number, second.title, second.host_names, second.cell) == (
        2, "Les horaires", "Léa Nom 1, M. Zut", (1, 2),
    )  # fmt: skip
    assert (second.split_from, forum.row(one).cell) == (one, (0, 0))
