"""Gestures on walks."""

import uuid
from typing import Any

from envies_desktop.events.model import Event
from envies_desktop.refused import Refused
from envies_desktop.store.demo import add_missing, demo_key
from envies_desktop.store.work import Work
from walks.model import Walk


def set_way(work: Work, *, event_id: uuid.UUID, **fields: Any) -> Walk:
    """Write the way of a walk, some columns of it; raises Refused("walk-way") for one that leads nowhere."""
    if fields.get("metres", 1) <= 0:
        raise Refused("walk-way", metres=fields["metres"])
    walk = work.session.get(Walk, event_id) or work.add(Walk(id=event_id))
    for field, value in fields.items():
        setattr(walk, field, value)
    return walk


def bring(work: Work, content: dict[str, Any]) -> None:
    """A walk for the demonstration, and its event, with which it goes."""
    event = demo_key("event", "walk_demo")
    add_missing(work, [Event(id=event, kind="promenade", title="Autour du lac", demo=True)])
    add_missing(work, [Walk(id=event, name="Tour du lac", metres=4000)])
