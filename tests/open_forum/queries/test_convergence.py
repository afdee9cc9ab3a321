"""Topics as cards: numbers, those that were merged, how many dots."""

from envies_desktop.live.actions.votes import open_ballot, set_totals
from envies_desktop.live.queries.votes import vote_of
from envies_desktop.live.votes import read_totals
from envies_desktop.open_forum.actions.setup import change_forum
from envies_desktop.open_forum.actions.topics import merge_topics
from envies_desktop.open_forum.queries.convergence import CONVERGENCE, topic_cards


def test_merged_topics_lead_on_and_have_no_card(forum):
    one, two, three = (forum.topic(title) for title in ("Un", "Deux", "Trois"))
    forum.do(merge_topics, kept_id=two, merged_id=three)
    forum.do(merge_topics, kept_id=one, merged_id=two)
    with forum.store.read() as session:
        cards = topic_cards(session, forum.event)
    assert [(card.code, card.text, [code for code, _ in card.led]) for card in cards] == [
        ("1", "Un", ["2", "3"])
    ]


def test_votes_for_a_merged_number_count_for_the_one_that_goes_on(forum):
    one, two = forum.topic("Un"), forum.topic("Deux")
    key = forum.do(open_ballot, event_id=forum.event, board="convergence", dots=3).id

    def vote():
        with forum.store.read() as session:
            return vote_of(session, forum.event, "convergence", topic_cards(session, forum.event))

    forum.do(set_totals, ballot_id=key, totals=read_totals("1 2; 2 3", vote().items))
    forum.do(merge_topics, kept_id=one, merged_id=two)
    assert [(row.item.code, row.dots) for row in vote().placed] == [("1", 5)]
    forum.do(set_totals, ballot_id=key, totals=read_totals("2 +1", vote().items))
    assert [(row.item.code, row.dots) for row in vote().placed] == [("1", 6)]


def test_dots_are_those_of_the_forum_or_a_third_of_its_topics(forum):
    with forum.store.read() as session:
        assert CONVERGENCE.dots(session, forum.event, 26) == (9, 2)
    forum.do(change_forum, event_id=forum.event, dots=5, most_dots=3)
    with forum.store.read() as session:
        assert CONVERGENCE.dots(session, forum.event, 26) == (5, 3)
