"""The queue of those who announce something: who is next, who follows."""

import uuid
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.queries.participants import participant_rows
from envies_desktop.live.model import Announcement


@dataclass(frozen=True, slots=True)
class Queued:
    """Somebody who is to announce: a participant, or somebody by name."""

    id: uuid.UUID
    participant_id: uuid.UUID | None
    name: str
    badge: int = 0


def announcing_queue(session: Session, event_id: uuid.UUID) -> tuple[Queued, ...]:
    """Who has not announced yet, the next one first."""
    query = sa.select(Announcement).where(Announcement.event_id == event_id, Announcement.done_at.is_(None))
    waiting = session.scalars(query.order_by(Announcement.position, Announcement.id)).all()
    if not waiting:
        return ()
    people = {row.id: row for row in participant_rows(session, event_id)}
    found = []
    for one in waiting:
        row = people.get(one.participant_id) if one.participant_id else None
        if row is not None:
            found.append(Queued(one.id, row.id, row.name, row.badge))
        elif one.name:
            found.append(Queued(one.id, None, one.name))
    return tuple(found)
