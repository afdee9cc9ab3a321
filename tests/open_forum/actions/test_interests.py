"""What people want to attend."""

import pytest

from envies_desktop.events import actions as events
from envies_desktop.open_forum.actions.interests import set_hands, set_interests, type_interests
from envies_desktop.open_forum.actions.topics import merge_topics
from envies_desktop.open_forum.queries.board import interests_of
from envies_desktop.refused import Refused


def lists(forum):
    with forum.store.read() as session:
        return interests_of(session, forum.event)


def typed(forum, badge, *numbers):
    return forum.do(type_interests, event_id=forum.event, badge=badge, numbers=numbers)


def test_paper_of_a_badge_is_kept(forum):
    one, two = forum.topic("Un"), forum.topic("Deux")
    assert typed(forum, 3, 2, 1) == forum.people[2]
    assert set(lists(forum)[forum.people[2]]) == {one, two}
    typed(forum, 3, 2)
    assert lists(forum) == {forum.people[2]: (two,)}
    assert [forum.row(topic).interested for topic in (one, two)] == [0, 1]
    forum.store.undo()
    assert set(lists(forum)[forum.people[2]]) == {one, two}


def test_number_of_a_merged_topic_leads_on(forum):
    one, two = forum.topic("Un"), forum.topic("Deux")
    forum.do(merge_topics, kept_id=one, merged_id=two)
    typed(forum, 1, 1, 2)
    assert lists(forum) == {forum.people[0]: (one,)}


@pytest.mark.parametrize(
    ("badge", "numbers", "said"),
    [
        (99, (1,), ("interests-badge", {"badge": 99})),
        (0, (1,), ("interests-badge", {"badge": 0})),
        (1, (1, 7), ("interests-topic", {"number": 7})),
    ],
)
def test_number_that_nobody_has_is_refused_and_nothing_kept(forum, badge, numbers, said):
    forum.topic("Un")
    with pytest.raises(Refused) as refused:
        typed(forum, badge, *numbers)
    assert (refused.value.code, refused.value.params) == said
    assert lists(forum) == {}


def test_hands_count_where_nobody_has_a_list(forum):
    topic = forum.topic("Un")
    forum.do(set_hands, topic_id=topic, hands=17)
    assert forum.row(topic).interested == 17
    typed(forum, 1, 1)
    assert forum.row(topic).interested == 1


def test_list_of_somebody_who_is_away_does_not_count(forum):
    topic = forum.topic("Un")
    forum.do(set_interests, participant_id=forum.people[0], topics=[topic])
    forum.do(events.change_participant, participant_id=forum.people[0], status="absent")
    assert forum.row(topic).interested == 0
