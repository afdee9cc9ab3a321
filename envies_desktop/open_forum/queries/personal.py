"""What an open forum knows of somebody: topics that they host or want to attend, where they volunteered."""

import datetime as dt
import uuid
from collections.abc import Collection
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.queries.personal import Part
from envies_desktop.events.queries.personal import registrations
from envies_desktop.open_forum.model import Attendee, Interest, Report, TopicHost, Volunteer
from envies_desktop.store.erase import Erasure

_LINKS: tuple[tuple[Any, str], ...] = ((Interest, "interests"), (TopicHost, "hosts"))


def erasure(session: Session, people: Collection[uuid.UUID], at: dt.datetime) -> Part:
    """What they wanted of forums to come goes; of past ones it stays as numbers without a name.

    Who was in a session, and who joined a group, are counts of the evening; a report keeps its text.
    """
    here, coming, past = registrations(session, people, at)
    rows: list[Erasure] = []
    goes: dict[str, int] = {}
    stays: dict[str, int] = {}
    for cls, name in _LINKS:
        keys = _keys(session, cls, coming)
        rows += [Erasure(cls.__tablename__, key, {"deleted_at": at}) for key in keys]
        goes[f"erase-{name}"] = len(keys)
        stays[f"stay-{name}"] = len(_keys(session, cls, past))
    for cls in (Attendee, Volunteer):
        rows += [Erasure(cls.__tablename__, key, {"deleted_at": at}) for key in _keys(session, cls, coming)]
    written = sa.select(Report.id).where(Report.rapporteur_id.in_(here))
    rows += [Erasure("topic_report", key, {"rapporteur": ""}) for key in session.scalars(written)]
    return Part(tuple(rows), goes, stays)


def _keys(session: Session, cls: Any, participants: Collection[uuid.UUID]) -> list[uuid.UUID]:
    return list(session.scalars(sa.select(cls.id).where(cls.participant_id.in_(participants))))
