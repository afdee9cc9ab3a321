"""What people wanted and could not attend."""

from envies_desktop.open_forum.actions.interests import set_interests
from envies_desktop.open_forum.actions.topics import change_topic
from envies_desktop.open_forum.queries.missed import free_cells, missed_topics


def missed(forum):
    with forum.store.read() as session:
        return missed_topics(session, forum.event)


def wish(forum, person, *topics):
    forum.do(set_interests, participant_id=forum.people[person - 1], topics=topics)


def test_topic_without_a_place_is_missed_by_all_who_wanted_it(forum):
    one, two = forum.topic("Un", cell=(0, 0)), forum.topic("Deux")
    wish(forum, 1, one, two)
    wish(forum, 2, two)
    found = missed(forum)
    assert [(row.topic.number, row.wanted, row.missed) for row in found] == [(2, 2, 2)]
    assert [row.name for row in found[0].people] == ["Léa Nom 1", "Léa Nom 2"]


def test_one_of_two_topics_at_the_same_time_is_missed(forum):
    one, two = forum.topic("Un", cell=(0, 0)), forum.topic("Deux", cell=(0, 1))
    for person in (1, 2, 3):
        wish(forum, person, one, two)
    assert sum(row.missed for row in missed(forum)) == 3


def test_hands_for_a_topic_without_a_place_are_missed(forum):
    one = forum.topic("Un")
    forum.do(change_topic, topic_id=one, hands=14)
    assert [(row.missed, row.people) for row in missed(forum)] == [(14, ())]


def test_nothing_is_missed_where_all_can_be_attended(forum):
    one, two = forum.topic("Un", cell=(0, 0)), forum.topic("Deux", cell=(1, 1))
    wish(forum, 1, one, two)
    assert missed(forum) == []


def test_free_places_are_those_where_nothing_is_held_the_last_first(forum):
    forum.topic("Un", cell=(1, 0))
    with forum.store.read() as session:
        assert [cell.ticket for cell in free_cells(session, forum.event)] == ["B2", "C2", "A1", "B1", "C1"]
