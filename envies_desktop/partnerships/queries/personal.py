"""What partnerships know of somebody: for which organisation they speak, and the calls that were made."""

import datetime as dt
import uuid
from collections.abc import Collection, Iterator

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.queries.personal import Part
from envies_desktop.directory.retention import Trace
from envies_desktop.partnerships.model import FollowUp, Partner, Partnership
from envies_desktop.store.erase import Erasure
from envies_desktop.store.reading import WITH_DELETED


def erasure(session: Session, people: Collection[uuid.UUID], at: dt.datetime) -> Part:
    """They no longer speak for an organisation; the partnership and its calls stay."""
    query = sa.select(Partner.id, Partner.deleted_at).where(Partner.person_id.in_(people))
    found = session.execute(query, execution_options=WITH_DELETED).all()
    rows = tuple(Erasure("partner", key, {"person_id": None}) for key, _ in found)
    living = sum(deleted is None for _, deleted in found)
    return Part(rows, {"erase-contacts": living}, {"stay-partnerships": living})


def traces(session: Session) -> Iterator[Trace]:
    """The opening of each partnership in which somebody speaks, and each call made since."""
    opened = sa.select(Partner.person_id, Partnership.opened_on).join(
        Partnership, Partner.partnership_id == Partnership.id
    )
    for person, day in session.execute(opened):
        if person is not None:
            yield Trace(person, day, "trace-lead")
    called = sa.select(Partner.person_id, FollowUp.done_on).join(
        FollowUp, FollowUp.partnership_id == Partner.partnership_id
    )
    for person, done in session.execute(called):
        if person is not None and done is not None:
            yield Trace(person, done, "trace-call")
