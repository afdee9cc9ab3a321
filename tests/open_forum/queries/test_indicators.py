"""The figures of a forum, from its store, equal to those counted by hand."""

import datetime as dt

from envies_desktop.events.actions import add_follow_up, check_follow_up
from envies_desktop.open_forum.actions.closing import note_closing
from envies_desktop.open_forum.actions.groups import add_group
from envies_desktop.open_forum.actions.topics import merge_topics, park_topic
from envies_desktop.open_forum.model import Attendee, Report, Topic
from envies_desktop.open_forum.queries.indicators import forum_indicators
from envies_desktop.store.base import link_id

TODAY = dt.date(2027, 3, 1)


def count(work, topic, people):
    work.get(Topic, topic).headcount = people


def report(work, topic, complete):
    work.add(Report(id=topic, complete=complete))


def attend(work, topic, people):
    for person in people:
        work.add(Attendee(id=link_id(topic, person), topic_id=topic, participant_id=person))


def test_figures_are_those_counted_by_hand(forum):
    counted, named, unknown = (
        forum.topic(title, cell=cell) for title, cell in (("A", (0, 0)), ("B", (0, 1)), ("C", (1, 0)))
    )
    nobody, waiting, merged, parked = (
        forum.topic("D", cell=(1, 1)), forum.topic("E"), forum.topic("F"), forum.topic("G", cell=(1, 2)),
    )  # fmt: skip
    forum.do(merge_topics, kept_id=waiting, merged_id=merged)
    forum.do(park_topic, topic_id=parked)
    forum.do(count, topic=counted, people=12)
    forum.do(count, topic=nobody, people=0)
    forum.do(attend, topic=named, people=forum.people[:4])
    for topic, complete in ((counted, True), (named, False), (unknown, True), (nobody, True)):
        forum.do(report, topic=topic, complete=complete)
    step = {"what": "Écrire", "owner_id": forum.people[0]}
    forum.do(add_group, event_id=forum.event, title="Bus", today=TODAY, step=step)
    forum.do(add_follow_up, event_id=forum.event, what="À personne")
    owned = forum.do(add_follow_up, event_id=forum.event, what="Payer", owner="Jean").id
    forum.do(add_follow_up, event_id=forum.event, what="Abandonnée", owner="Jean", state="dropped")
    forum.do(check_follow_up, action_id=owned, months=3, seen_on=TODAY, state="started")
    forum.do(note_closing, event_id=forum.event, spoke=21, asked=24)
    with forum.store.read() as session:
        found = forum_indicators(session, forum.event, TODAY)
    # A to G were proposed; A, B and C were held, by 12 and 4 people as far as is known; A and C have reports
    assert (found.topics, found.held, found.counted, found.attendance, found.reports) == (7, 3, 2, 8.0, 2)
    assert (found.actions, found.owned, found.checked, found.started) == (3, 2, 1, 1)
    assert found.spoke_share == 0.875
