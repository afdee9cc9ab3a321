"""The topics of a forum as cards of its convergence: clustered, and voted on by their number."""

import uuid
from collections import defaultdict

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.live.cards import Board, Card
from envies_desktop.live.votes import default_dots
from envies_desktop.open_forum.model import Topic
from envies_desktop.open_forum.queries.forum import forum_settings


def topic_cards(session: Session, event_id: uuid.UUID) -> list[Card]:
    """The topics that go on, by their number; the numbers of merged ones lead on to them."""
    query = sa.select(Topic).where(Topic.event_id == event_id).order_by(Topic.number, Topic.id)
    topics = session.scalars(query).all()
    led: dict[uuid.UUID, list[tuple[str, uuid.UUID]]] = defaultdict(list)
    for topic in topics:
        if topic.merged_into is not None:
            led[topic.merged_into].append((str(topic.number), topic.id))
    return [
        Card(topic.id, str(topic.number), topic.title, tuple(led[topic.id]))
        for topic in topics
        if topic.merged_into is None
    ]


def dots_of_forum(session: Session, event_id: uuid.UUID, topics: int) -> tuple[int, int]:
    """How many dots each person has, as the forum says or by the number of topics; how many on one."""
    settings = forum_settings(session, event_id)
    return settings.dots or default_dots(topics), settings.most_dots


CONVERGENCE = Board("convergence", topic_cards, dots_of_forum)
