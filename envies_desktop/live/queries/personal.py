"""What sessions in progress know of somebody: what they voted for, their place among those who announce."""

import datetime as dt
import uuid
from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.queries.personal import Part
from envies_desktop.events.queries.personal import registrations
from envies_desktop.live.model import Announcement, Vote
from envies_desktop.store.erase import Erasure
from envies_desktop.store.reading import WITH_DELETED


def erasure(session: Session, people: Collection[uuid.UUID], at: dt.datetime) -> Part:
    """Votes of past events stay as dots of nobody: what was decided stays true. All else goes."""
    here, coming, _ = registrations(session, people, at)
    votes = session.execute(
        sa.select(Vote.id, Vote.participant_id, Vote.deleted_at).where(Vote.participant_id.in_(here)),
        execution_options=WITH_DELETED,
    ).all()
    announced = list(
        session.scalars(
            sa.select(Announcement.id).where(Announcement.participant_id.in_(here)),
            execution_options=WITH_DELETED,
        )
    )
    going = [vote for vote in votes if vote.deleted_at is None and vote.participant_id in coming]
    staying = [vote for vote in votes if vote.deleted_at is None and vote.participant_id not in coming]
    gone = {"deleted_at": at}
    return Part(
        (
            *(
                Erasure("vote", vote.id, {"participant_id": None, **(gone if vote in going else {})})
                for vote in votes
            ),
            *(
                Erasure("announcement", key, {"participant_id": None, "name": "", **gone})
                for key in announced
            ),
        ),
        {"erase-votes": len(going), "erase-announcements": len(announced)},
        {"stay-votes": len(staying)},
    )
