"""Bringing the demonstration in, and taking all of it out again: one gesture each, undoable.

| function | does |
|---|---|
| bring_demo(store) | brings it in; what is there stays; returns the speed dating |
| remove_demo(store) | takes all of it out, with the plans made for its events |
| demo_event(store) | the speed dating of the demonstration |
| has_demo(session) | whether something of it is in the store: for the banner and the settings page |
"""

import uuid

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.demo.records import batches, demo_data, demo_key
from envies_desktop.demo.removal import remove_all
from envies_desktop.directory.model import Organisation, Person
from envies_desktop.events.model import Event
from envies_desktop.store.engine import Store

SPEED_DATING = "ev_speed_demo"


def bring_demo(store: Store) -> uuid.UUID:
    """Bring the demonstration in; what is already there stays as it is. Returns its speed dating."""
    with store.work("demo-bring") as work:
        for records in batches(demo_data()):
            keys = [record.id for record in records]
            cls = type(records[0]) if records else Event
            here = set(work.session.scalars(sa.select(cls.id).where(cls.id.in_(keys))))
            for record in records:
                if record.id not in here:
                    work.add(record)
            work.session.flush()
    return demo_event(store)


def remove_demo(store: Store) -> None:
    """Take all of the demonstration out; what one's own events and organisations use of it stays theirs."""
    with store.work("demo-remove") as work:
        remove_all(work)


def demo_event(store: Store) -> uuid.UUID:
    """The speed dating of the demonstration."""
    return demo_key("event", SPEED_DATING)


def has_demo(session: Session) -> bool:
    """Whether something of the demonstration is in the store."""
    return any(
        session.scalar(sa.select(cls.id).where(cls.demo.is_(True)).limit(1)) is not None
        for cls in (Event, Organisation, Person)
    )
