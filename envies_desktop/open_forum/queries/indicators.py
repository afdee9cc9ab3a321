"""What the figures of a forum are counted from."""

import datetime as dt
import uuid

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.queries.follow_ups import follow_ups_of
from envies_desktop.open_forum.indicators import Indicators, Promise, indicators
from envies_desktop.open_forum.indicators import Session as Held
from envies_desktop.open_forum.model import Attendee, Report, Topic
from envies_desktop.open_forum.queries.forum import forum_settings


def forum_indicators(session: Session, event_id: uuid.UUID, today: dt.date) -> Indicators:
    """The figures of a forum as they are known on a day.

    A session's people are its headcount, or else those who are noted by name. All follow-up actions of the
    event count but those that were dropped.
    """
    topics = session.scalars(sa.select(Topic).where(Topic.event_id == event_id)).all()
    living = [topic for topic in topics if topic.merged_into is None]
    reports = set(
        session.scalars(
            sa.select(Report.id).where(Report.complete, Report.id.in_([topic.id for topic in living]))
        )
    )
    noted = sa.select(Attendee.topic_id, sa.func.count(Attendee.id)).group_by(Attendee.topic_id)
    named = {row[0]: row[1] for row in session.execute(noted)}
    settings = forum_settings(session, event_id)
    return indicators(
        len(topics),
        [
            Held(
                on_board=topic.slot_id is not None and topic.space_id is not None and not topic.parked,
                came=topic.headcount if topic.headcount is not None else named.get(topic.id),
                complete=topic.id in reports,
            )
            for topic in living
        ],
        [
            Promise(bool(row.owner), check.state if (check := row.check(3)) else None)
            for row in follow_ups_of(session, event_id, today)
            if row.state != "dropped"
        ],
        spoke=settings.spoke,
        asked=settings.asked,
    )
