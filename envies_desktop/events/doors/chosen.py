"""Which event a person means."""

import uuid

from envies_desktop.cli.common import identified
from envies_desktop.events.queries import event_rows
from envies_desktop.store.engine import Store


def chosen_event(store: Store, wanted: str) -> uuid.UUID:
    """The event meant by an id, the unambiguous beginning of one, or an exact title.

    Raises Refused("door-unknown") or Refused("door-ambiguous").
    """
    with store.read() as session:
        return identified(wanted, [(e.id, e.title) for e in event_rows(session)], "event")
