"""Reading the action groups of a forum: their topic, first step, volunteers, needs."""

import datetime as dt
import uuid
from collections import defaultdict
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.model import NeedOffer
from envies_desktop.events.presence import PresenceRow
from envies_desktop.events.queries.follow_ups import FollowUpRow, follow_ups_from
from envies_desktop.events.queries.one_event import event_of
from envies_desktop.events.queries.presence import presence_rows
from envies_desktop.open_forum.groups import ORIGIN, last_day
from envies_desktop.open_forum.model import ActionGroup, Topic, Volunteer


@dataclass(frozen=True, slots=True)
class GroupRow:
    """An action group; `step` is its first step (None: not said yet), `volunteers` are the participants.

    `in_directory`: its needs are needs of the directory.
    """

    id: uuid.UUID
    title: str
    topic_id: uuid.UUID | None
    topic_number: int | None
    topic: str
    ally: str
    needs: str
    in_directory: bool
    step: FollowUpRow | None
    volunteers: tuple[PresenceRow, ...]


def forum_groups(session: Session, event_id: uuid.UUID, today: dt.date) -> list[GroupRow]:
    """The groups in the order in which they were made."""
    query = (
        sa.select(ActionGroup, Topic.number, Topic.title)
        .outerjoin(Topic, sa.and_(ActionGroup.topic_id == Topic.id, Topic.deleted_at.is_(None)))
        .where(ActionGroup.event_id == event_id)
        .order_by(ActionGroup.position, ActionGroup.id)
    )
    rows = session.execute(query).all()
    keys = [group.id for group, _, _ in rows]
    steps = follow_ups_from(session, ORIGIN, keys, today)
    people = {row.id: row for row in presence_rows(session, event_id)}
    joined = sa.select(Volunteer).where(Volunteer.group_id.in_(keys)).order_by(Volunteer.updated_at)
    volunteers: dict[uuid.UUID, list[PresenceRow]] = defaultdict(list)
    for link in session.scalars(joined):
        if link.participant_id in people:
            volunteers[link.group_id].append(people[link.participant_id])
    kept = set(
        session.scalars(
            sa.select(NeedOffer.id).where(NeedOffer.id.in_([g.need_id for g, _, _ in rows if g.need_id]))
        )
    )
    return [
        GroupRow(
            id=group.id,
            title=group.title,
            topic_id=group.topic_id if number is not None else None,
            topic_number=number,
            topic=title or "",
            ally=group.ally,
            needs=group.needs,
            in_directory=group.need_id in kept,
            step=next(iter(steps[group.id]), None),
            volunteers=tuple(volunteers[group.id]),
        )
        for group, number, title in rows
    ]


def step_limit(session: Session, event_id: uuid.UUID, today: dt.date) -> dt.date:
    """The last day for the first step of a group."""
    return last_day(event_of(session, event_id).date, today)
