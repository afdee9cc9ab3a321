"""What a forum knows of somebody."""

import datetime as dt

import pytest
import sqlalchemy as sa

from envies_desktop.events import actions as events
from envies_desktop.events.model import Participant
from envies_desktop.open_forum.actions.interests import set_interests
from envies_desktop.open_forum.queries.personal import erasure

NOW = dt.datetime(2026, 11, 29, 12, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("day", "goes", "stays"), [(dt.date(2026, 12, 1), (2, 1), (0, 0)), (dt.date(2026, 11, 1), (0, 0), (2, 1))]
)
def test_choices_of_forums_to_come_go_and_those_of_past_ones_are_numbers(forum, day, goes, stays):
    one, two = forum.topic("Un", 1), forum.topic("Deux", 2)
    forum.do(events.change_event, event_id=forum.event, date=day)
    forum.do(set_interests, participant_id=forum.people[0], topics=[one, two])
    with forum.store.read() as session:
        person = session.scalar(sa.select(Participant.person_id).where(Participant.id == forum.people[0]))
        part = erasure(session, [person], NOW)
    assert (tuple(part.goes.values()), tuple(part.stays.values())) == (goes, stays)
    assert len(part.rows) == sum(goes)
