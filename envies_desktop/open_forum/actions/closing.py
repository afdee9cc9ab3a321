"""Gestures at the end of an open forum: a missed topic held after all, the closing circle."""

import uuid
from typing import Any

import sqlalchemy as sa

from envies_desktop.directory.actions.fields import cleaned, written
from envies_desktop.open_forum.actions.setup import forum_of
from envies_desktop.open_forum.actions.topics import add_topic, place_topic
from envies_desktop.open_forum.model import Topic, TopicHost
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work

MOST = 5000
"""People who are asked in a closing circle."""


def note_closing(work: Work, *, event_id: uuid.UUID, **fields: Any) -> None:
    """What was said in the circle (`closing`), how many could speak of their own subject: `spoke` of `asked`.

    Raises Refused("closing-spoke", spoke, asked) where more spoke than were asked, Refused("closing-many").
    """
    forum = forum_of(work, event_id)
    values = cleaned({name: fields[name] for name in ("closing", "spoke", "asked") if name in fields})
    spoke, asked = (values.get(name, getattr(forum, name)) for name in ("spoke", "asked"))
    if any(count is not None and not 0 <= count <= MOST for count in (spoke, asked)):
        raise Refused("closing-many", most=MOST)
    if spoke is not None and asked is not None and spoke > asked:
        raise Refused("closing-spoke", spoke=spoke, asked=asked)
    written(forum, values)


def hold_missed(work: Work, *, topic_id: uuid.UUID, slot_id: uuid.UUID, space_id: uuid.UUID) -> Topic:
    """Give a topic that people missed a place: its own where it had none, else a second session.

    A second session is a topic with a number of its own and the same title and hosts.
    """
    topic = work.get(Topic, topic_id)
    if topic.slot_id is not None and topic.space_id is not None and not topic.parked:
        query = sa.select(TopicHost).where(TopicHost.topic_id == topic_id).order_by(TopicHost.position)
        hosts = [host.participant_id or host.name for host in work.session.scalars(query)]
        topic = add_topic(work, event_id=topic.event_id, title=topic.title, hosts=hosts, split_from=topic_id)
        work.session.flush()
    place_topic(work, topic_id=topic.id, slot_id=slot_id, space_id=space_id)
    return topic
