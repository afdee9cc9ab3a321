"""What a speed dating knows of somebody: whom they met, what they said of them and what was said."""

import datetime as dt
import uuid
from collections.abc import Collection, Iterator

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.queries.personal import Part, noted_on
from envies_desktop.directory.retention import Trace
from envies_desktop.events.model import Event, Participant
from envies_desktop.events.queries.personal import CAME, registrations
from envies_desktop.speed_dating.model import Meeting, MeetingPlan, Rating, Wish
from envies_desktop.store.erase import Erasure
from envies_desktop.store.reading import WITH_DELETED


def erasure(session: Session, people: Collection[uuid.UUID], at: dt.datetime) -> Part:
    """What they allowed to be passed on goes; meetings and ratings stay as numbers without a name.

    A wish of a past event or for it stays without a name: figures of the evening stay true.
    """
    here, coming, past = registrations(session, people, at)
    wishes, kept = _wishes(session, coming), _wishes(session, past)
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
        (
            *(Erasure("wish", key, {"deleted_at": at}) for key in wishes),
            *(Erasure("rating", key, {"share": None}) for key in shares),
        ),
        {"erase-wishes": len(wishes), "erase-shares": len(shares)},
        {
            "stay-wishes": len(kept),
            "stay-meetings": session.scalar(meetings) or 0,
            "stay-ratings": session.scalar(ratings) or 0,
        },
    )


def _wishes(session: Session, participants: Collection[uuid.UUID]) -> list[uuid.UUID]:
    theirs = sa.or_(Wish.wisher_id.in_(participants), Wish.wished_id.in_(participants))
    return list(session.scalars(sa.select(Wish.id).where(theirs)))


def traces(session: Session) -> Iterator[Trace]:
    """The day of each event where somebody did not come, but had said their wishes."""
    wishers = sa.select(Wish.wisher_id)
    query = (
        sa.select(Participant.id, Participant.person_id, Event.date, Event.title)
        .join(Event, Participant.event_id == Event.id)
        .where(Participant.id.in_(wishers), Participant.status.not_in(CAME))
    )
    for key, person, date, title in session.execute(query):
        yield Trace(person, date or noted_on(key), "trace-wish", {"title": title})
