"""What a speed dating knows of somebody: whom they met, what they said of them and what was said."""

import datetime as dt
import uuid
from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.queries.personal import Part
from envies_desktop.events.model import Participant
from envies_desktop.speed_dating.model import Meeting, MeetingPlan, Rating
from envies_desktop.store.erase import Erasure
from envies_desktop.store.reading import WITH_DELETED


def erasure(session: Session, people: Collection[uuid.UUID], at: dt.datetime) -> Part:
    """What they allowed to be passed on goes; meetings and ratings stay as numbers without a name."""
    mine = sa.select(Participant.id).where(Participant.person_id.in_(people))
    here = list(session.scalars(mine, execution_options=WITH_DELETED))
    answers = sa.select(Rating.id).where(Rating.rater_id.in_(here), Rating.share.is_not(None))
    shares = list(session.scalars(answers, execution_options=WITH_DELETED))
    ratings = sa.select(sa.func.count(Rating.id)).where(
        sa.or_(Rating.rater_id.in_(here), Rating.rated_id.in_(here))
    )
    meetings = (
        sa.select(sa.func.count(Meeting.id))
        .join(MeetingPlan, Meeting.plan_id == MeetingPlan.id)
        .where(MeetingPlan.current.is_(True), sa.or_(Meeting.a_id.in_(here), Meeting.b_id.in_(here)))
    )
    return Part(
        tuple(Erasure("rating", key, {"share": None}) for key in shares),
        {"erase-shares": len(shares)},
        {"stay-meetings": session.scalar(meetings) or 0, "stay-ratings": session.scalar(ratings) or 0},
    )
