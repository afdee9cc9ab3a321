"""What a session in progress knows of somebody."""

import datetime as dt

import pytest
import sqlalchemy as sa

from envies_desktop.app import ACTIVITIES
from envies_desktop.directory.actions.erasing import erase_people
from envies_desktop.events.actions import add_event, add_participant
from envies_desktop.events.model import Participant
from envies_desktop.live.actions.votes import give_dots, open_ballot
from envies_desktop.live.cards import Card
from envies_desktop.live.model import Vote
from envies_desktop.live.queries.personal import erasure
from envies_desktop.live.queries.votes import vote_of
from envies_desktop.store.base import new_id

NOW = dt.datetime(2026, 11, 29, 12, tzinfo=dt.UTC)


@pytest.fixture
def voted(store):
    """`voted(day)`: somebody's two dots at an event of that day; their person, the event, the card."""

    def made(day):
        card = Card(new_id(), "1", "Un")
        with store.work("event-add", name="x") as work:
            event = add_event(work, kind="rencontre", title="x", date=day).id
            she = add_participant(work, event_id=event, person={"last_name": "Quasimodo"})
            ballot = open_ballot(work, event_id=event, board="ideas", dots=3, anonymous=False).id
            work.session.flush()
            give_dots(work, ballot_id=ballot, participant_id=she.id, dots={card.id: 2})
        return she.person_id, event, card

    return made


@pytest.mark.parametrize(
    ("day", "goes", "stays"), [(dt.date(2026, 12, 1), 1, 0), (dt.date(2026, 11, 1), 0, 1)]
)
def test_votes_to_come_go_and_past_ones_are_numbers(store, voted, day, goes, stays):
    person, _, _ = voted(day)
    with store.read() as session:
        part = erasure(session, [person], NOW)
    assert (part.goes, part.stays) == ({"erase-votes": goes, "erase-announcements": 0}, {"stay-votes": stays})


def test_erased_dots_still_count_without_anybody(store, voted):
    person, event, card = voted(dt.date(2020, 3, 1))
    erase_people(store, ACTIVITIES, person)
    with store.read() as session:
        vote = vote_of(session, event, "ideas", [card])
        assert session.scalars(sa.select(Vote.participant_id)).all() == [None]
        assert len(session.scalars(sa.select(Participant.id)).all()) == 1
    assert (vote.given, vote.voters, vote.placed[0].dots) == (2, 0, 2)
