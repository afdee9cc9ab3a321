"""Gestures on what people want to attend: lists typed from paper, hands and dots counted."""

import uuid
from collections.abc import Sequence

import sqlalchemy as sa

from envies_desktop.directory.actions.fields import written
from envies_desktop.events.model import Participant
from envies_desktop.open_forum.model import Interest, Topic
from envies_desktop.refused import Refused
from envies_desktop.store.base import link_id
from envies_desktop.store.work import Work

HANDS = 5000
"""The most that can be counted for one topic."""


def set_interests(work: Work, *, participant_id: uuid.UUID, topics: Sequence[uuid.UUID]) -> None:
    """What a participant wants to attend is this; a topic that was merged counts as the one it leads to."""
    participant = work.get(Participant, participant_id)
    wanted = dict.fromkeys(_heir(work, topic_id, participant.event_id) for topic_id in topics)
    query = (
        sa.select(Interest)
        .join(Topic, Topic.id == Interest.topic_id)
        .where(Interest.participant_id == participant_id, Topic.event_id == participant.event_id)
    )
    known = {row.topic_id: row for row in work.session.scalars(query)}
    for topic_id, row in known.items():
        if topic_id not in wanted:
            work.remove(row)
    for topic_id in wanted:
        if topic_id not in known:
            key = link_id(topic_id, participant_id)
            work.add(Interest(id=key, topic_id=topic_id, participant_id=participant_id))


def type_interests(work: Work, *, event_id: uuid.UUID, badge: int, numbers: Sequence[int]) -> uuid.UUID:
    """What the paper of a badge says; returns whose it is.

    Raises Refused("interests-badge", badge) where nobody has that badge, Refused("interests-topic", number)
    where no topic has that number (any more).
    """
    query = sa.select(Participant.id).where(Participant.event_id == event_id, Participant.badge == badge)
    found = list(work.session.scalars(query)) if badge else []
    if len(found) != 1:
        raise Refused("interests-badge", badge=badge)
    by_number = sa.select(Topic.number, Topic.id).where(Topic.event_id == event_id)
    known = {row.number: row.id for row in work.session.execute(by_number)}
    for number in numbers:
        if number not in known:
            raise Refused("interests-topic", number=number)
    set_interests(work, participant_id=found[0], topics=[known[number] for number in numbers])
    return found[0]


def set_hands(work: Work, *, topic_id: uuid.UUID, hands: int | None) -> None:
    """How many hands or dots were counted for a topic (None: nobody counted).

    Raises Refused("interests-hands", most=…).
    """
    if hands is not None and not 0 <= hands <= HANDS:
        raise Refused("interests-hands", most=HANDS)
    written(work.get(Topic, topic_id), {"hands": hands})


def _heir(work: Work, topic_id: uuid.UUID, event_id: uuid.UUID) -> uuid.UUID:
    topic = work.get(Topic, topic_id)
    while topic.merged_into is not None:
        topic = work.get(Topic, topic.merged_into)
    if topic.event_id != event_id:
        raise Refused("interests-topic", number=topic.number)
    return topic.id
