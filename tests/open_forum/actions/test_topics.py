"""Topics: numbers, hosts, cells, merging, splitting."""

import datetime as dt

import pytest

from envies_desktop.events.model import Printing
from envies_desktop.open_forum.actions.interests import set_interests
from envies_desktop.open_forum.actions.topics import (
    change_topic,
    hold_topic,
    merge_topics,
    park_topic,
    place_topic,
    remove_topic,
    set_hosts,
    split_topic,
    swap_topics,
    unplace_topic,
)
from envies_desktop.refused import Refused


def refusal(forum, action, **fields):
    with pytest.raises(Refused) as refused:
        forum.do(action, **fields)
    return refused.value.code, refused.value.params


def codes(forum, topic):
    return [clash.code for clash in forum.row(topic).clashes]


def test_number_is_given_once_and_never_again(forum):
    first, second = forum.topic("Un"), forum.topic("Deux")
    forum.do(remove_topic, topic_id=second)
    third = forum.topic("Trois")
    assert [forum.row(topic).number for topic in (first, third)] == [1, 3]
    forum.store.undo()
    assert forum.row(forum.topic("Quatre")).number == 3  # what was taken back was never announced


def test_hosts_are_participants_or_names_in_their_order(forum):
    topic = forum.topic("Cantines", 2, "Jo Transporteur ")
    assert [(host.name, host.badge) for host in forum.row(topic).hosts] == [
        ("Léa Nom 2", 2), ("Jo Transporteur", 0),
    ]  # fmt: skip
    forum.do(set_hosts, topic_id=topic, hosts=["Jo Transporteur", forum.people[0], forum.people[0]])
    assert forum.row(topic).host_names == "Jo Transporteur, Léa Nom 1"


@pytest.mark.parametrize(
    ("title", "said"),
    [("  ", ("topic-title", {})), ("x" * 300, ("topic-title-long", {"letters": 300, "most": 200}))],
)
def test_title_that_fits_no_card_is_refused(forum, title, said):
    with pytest.raises(Refused) as refused:
        forum.topic(title)
    assert (refused.value.code, refused.value.params) == said
    assert forum.board().topics == ()


def test_placed_topic_is_held_fast_and_has_a_ticket(forum):
    topic = forum.topic("Cantines", cell=(1, 1))
    row = forum.row(topic)
    assert (row.cell, row.ticket, row.held_fast) == ((1, 1), "B2", True)
    forum.do(unplace_topic, topic_id=topic)
    assert (forum.row(topic).cell, forum.row(topic).held_fast) == (None, False)


def test_taken_cell_is_refused_with_whom_it_has(forum):
    forum.topic("Cantines", cell=(0, 0))
    late = forum.topic("Semences")
    assert refusal(forum, place_topic, topic_id=late, slot_id=forum.slots[0], space_id=forum.spaces[0]) == (
        "topic-cell-taken",
        {"number": 1, "title": "Cantines"},
    )


def test_slot_that_began_takes_no_topic_and_gives_none_away(forum):
    there, late = forum.topic("Cantines", cell=(0, 0)), forum.topic("Semences")
    cell = {"slot_id": forum.slots[0], "space_id": forum.spaces[1], "played": 1}
    assert refusal(forum, place_topic, topic_id=late, **cell) == ("slot-begun", {"slot": 0})
    assert refusal(forum, unplace_topic, topic_id=there, played=1) == ("slot-begun", {"slot": 0})
    forum.place(late, 1, 1, played=1)
    assert forum.row(late).cell == (1, 1)


def test_parked_topic_waits_beside_the_board(forum):
    topic = forum.topic("Cantines", cell=(0, 0))
    forum.do(park_topic, topic_id=topic)
    board = forum.board()
    assert ([t.id for t in board.parked], board.to_place, board.in_cell) == ([topic], (), {})
    forum.place(topic, 0, 0)
    assert forum.board().parked == ()


def test_topics_exchange_their_cells(forum):
    one, other = forum.topic("Un", cell=(0, 0)), forum.topic("Deux")
    forum.do(swap_topics, one_id=other, other_id=one)
    assert (forum.row(one).cell, forum.row(other).cell) == (None, (0, 0))
    forum.place(one, 1, 2)
    forum.do(swap_topics, one_id=one, other_id=other)
    assert (forum.row(one).cell, forum.row(other).cell) == ((0, 0), (1, 2))


def test_topic_without_a_cell_cannot_be_held(forum):
    topic = forum.topic("Un")
    assert refusal(forum, hold_topic, topic_id=topic, held=True) == ("topic-nowhere", {"number": 1})


def test_merged_topic_has_both_hosts_and_its_number_leads_on(forum):
    one, other = forum.topic("Un", 1, about="A", hands=3), forum.topic("Deux", 2, about="B", hands=4)
    forum.do(set_interests, participant_id=forum.people[4], topics=[other])
    forum.place(other, 0, 1)
    forum.do(merge_topics, kept_id=one, merged_id=other)
    board = forum.board()
    row = board.by_id[one]
    assert (row.host_names, row.about, row.hands, row.listed) == ("Léa Nom 1, Léa Nom 2", "A\nB", 7, 1)
    assert (row.cell, row.merged) == ((0, 1), (2,))
    assert [topic.id for topic in board.topics] == [one]
    assert (board.numbered(2).id, board.by_id[other].leads_on) == (one, 1)


def test_number_merged_twice_leads_to_the_last(forum):
    one, two, three = (forum.topic(title) for title in ("Un", "Deux", "Trois"))
    forum.do(merge_topics, kept_id=two, merged_id=one)
    forum.do(merge_topics, kept_id=three, merged_id=two)
    assert forum.board().numbered(1).number == 3
    assert forum.row(three).merged == (1, 2)
    assert refusal(forum, unplace_topic, topic_id=one) == ("topic-merged", {"number": 1, "into": 3})


def test_merging_is_taken_back_whole(forum):
    one, other = forum.topic("Un", 1), forum.topic("Deux", 2)
    forum.do(merge_topics, kept_id=one, merged_id=other)
    forum.store.undo()
    assert [topic.host_names for topic in forum.board().topics] == ["Léa Nom 1", "Léa Nom 2"]


def test_split_topic_has_a_number_of_its_own(forum):
    topic = forum.topic("Un", 1)
    made = forum.do(split_topic, topic_id=topic, title="Une moitié", hosts=["Jo"]).id
    assert (forum.row(made).number, forum.row(made).split_from) == (2, topic)


def test_host_of_two_topics_in_one_slot_is_told_on_both(forum):
    one, other = forum.topic("Un", 1, cell=(0, 0)), forum.topic("Deux", 1, cell=(0, 1))
    assert (codes(forum, one), codes(forum, other)) == (["clash-host"], ["clash-host"])
    assert forum.row(one).clashes[0].params == {
        "host": "Léa Nom 1", "number": 2, "title": "Deux", "slot": 0,
    }  # fmt: skip
    forum.place(other, 1, 0)
    assert (codes(forum, one), codes(forum, other)) == ([], [])


def test_space_too_small_names_a_free_one_that_would_do(forum):
    topic = forum.topic("Un", hands=15, cell=(0, 0))
    assert [clash.params for clash in forum.row(topic).clashes] == [
        {"interested": 15, "capacity": 10, "space": "Espace A", "better": "Espace B"}
    ]
    forum.topic("Deux", cell=(0, 1))
    assert forum.row(topic).clashes[0].params["better"] == "Espace C"
    forum.topic("Trois", cell=(0, 2))
    assert forum.row(topic).clashes[0].params["better"] == ""


def test_two_topics_of_one_title_are_told(forum):
    one, other = forum.topic("Les Cantines"), forum.topic("les cantines ")
    assert (codes(forum, one), codes(forum, other)) == (["clash-title"], ["clash-title"])
    forum.do(change_topic, topic_id=other, title="Cantines d’entreprise")
    assert codes(forum, one) == []


def test_merging_after_the_cards_were_printed_asks_for_one_card(forum):
    one, other = forum.topic("Un"), forum.topic("Deux")
    with forum.store.work("topic-change") as work:
        work.add(
            Printing(event_id=forum.event, document="forum-board", at=dt.datetime.now(dt.UTC), way="printer")
        )
    late = forum.topic("Trois")
    forum.do(merge_topics, kept_id=one, merged_id=other)
    forum.do(merge_topics, kept_id=one, merged_id=late)
    assert [clash.params for clash in forum.row(one).clashes] == [{"numbers": (2,), "number": 1}]
