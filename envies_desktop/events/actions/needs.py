"""Forgetting what people needed for an event, once it is over for as long as the notice says."""

import datetime as dt

from envies_desktop.events.queries.personal import NeedsDue, needs_due
from envies_desktop.refused import Refused
from envies_desktop.store.engine import Store
from envies_desktop.store.erase import Erasure


def forget_needs(store: Store, today: dt.date, days: int) -> list[NeedsDue]:
    """Empty the access needs of events of more than `days` days ago; returns those events."""
    if store.read_only:
        return []
    with store.read() as session:
        due = needs_due(session, today, days)
    rows = [Erasure("participant", key, {"access_needs": ""}) for one in due for key in one.rows]
    if rows:
        try:
            store.erase_rows(rows, code="needs-erase")
        except Refused as refused:
            if refused.code != "store-scrub-later":
                raise
    return due
