"""Everybody of a forum, with how many topics they chose and which they host."""

import uuid
from collections import defaultdict
from dataclasses import dataclass, fields

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.queries import ParticipantRow, participant_rows
from envies_desktop.open_forum.model import Topic, TopicHost
from envies_desktop.open_forum.queries.board import interests_of


@dataclass(frozen=True, slots=True)
class ForumRow(ParticipantRow):
    """A participant of a forum: how many topics they `chose`, and the numbers of those that they host."""

    chosen: int
    hosts: tuple[int, ...]


_GENERAL = tuple(field.name for field in fields(ParticipantRow))


def forum_rows(session: Session, event_id: uuid.UUID) -> list[ForumRow]:
    """Everybody, in the order of lists."""
    lists = interests_of(session, event_id)
    hosts: dict[uuid.UUID, list[int]] = defaultdict(list)
    query = (
        sa.select(TopicHost.participant_id, Topic.number)
        .join(Topic, Topic.id == TopicHost.topic_id)
        .where(Topic.event_id == event_id, Topic.merged_into.is_(None), TopicHost.participant_id.is_not(None))
        .order_by(Topic.number)
    )
    for participant, number in session.execute(query):
        if participant is not None:
            hosts[participant].append(number)
    return [
        ForumRow(
            **{name: getattr(row, name) for name in _GENERAL},
            chosen=len(lists.get(row.id, ())),
            hosts=tuple(hosts[row.id]),
        )
        for row in participant_rows(session, event_id)
    ]
