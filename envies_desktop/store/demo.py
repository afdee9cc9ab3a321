"""Records of the demonstration: made once whoever brings them, and gone but for what somebody uses.

A mapped class that may be of it has a column `demo`.
"""

import uuid
from collections.abc import Callable, Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy import orm

from envies_desktop.store.base import Record
from envies_desktop.store.reading import WITH_DELETED
from envies_desktop.store.work import Work

Keys = set[uuid.UUID]
Used = Callable[[str], Keys]
"""The keys of a table that somebody's own records refer to."""
_KEYS = uuid.UUID("0f0d6f4e-2c1e-5a34-9f0a-5d3f0c6f7a11")


def demo_key(*parts: str) -> uuid.UUID:
    """The key of a record of the demonstration, the same on every laptop: `demo_key("event", "ev_speed")`."""
    return uuid.uuid5(_KEYS, "|".join(parts))


def add_missing(work: Work, records: Iterable[Record]) -> None:
    """Add records of one kind; what is already there stays as it is."""
    listed = list(records)
    if not listed:
        return
    cls = type(listed[0])
    query = sa.select(cls.id, cls.deleted_at).where(cls.id.in_([record.id for record in listed]))
    known = {row.id: row.deleted_at for row in work.session.execute(query, execution_options=WITH_DELETED)}
    for record in listed:
        if record.id not in known or known[record.id] is not None:
            work.add(record, absent=record.id not in known)
        known[record.id] = None
    work.session.flush()


def demo_keys(session: orm.Session, cls: Any) -> list[uuid.UUID]:
    """The keys of the records of a kind that are of the demonstration."""
    return list(session.scalars(sa.select(cls.id).where(cls.demo.is_(True))))


def is_there(session: orm.Session, cls: Any) -> bool:
    """Whether a record of a kind is of the demonstration."""
    return session.scalar(sa.select(cls.id).where(cls.demo.is_(True)).limit(1)) is not None


def used_by(session: orm.Session, *columns: Any) -> Keys:
    """What living records refer to by these columns."""
    found: Keys = set()
    for column in columns:
        found |= {key for key in session.scalars(sa.select(column).distinct()) if key is not None}
    return found


def remove_unused(work: Work, cls: Any, used: Keys) -> Keys:
    """Remove the demonstration's records of a kind but those in use, which become one's own.

    Returns the keys removed.
    """
    of_demo = set(demo_keys(work.session, cls))
    kept = of_demo & used
    if kept:
        work.update_where(cls, cls.id.in_(kept), demo=False)
    work.remove_where(cls, cls.id.in_(of_demo - kept))
    return of_demo - kept
