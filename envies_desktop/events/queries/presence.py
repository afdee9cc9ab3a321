"""Everybody of an event at its door."""

import uuid

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.model import Participant
from envies_desktop.events.presence import PresenceCounts, PresenceRow, count_presence, search_text
from envies_desktop.events.queries.participants import participant_rows

_KEPT = (
    "id", "badge", "label", "name", "organisation", "organisation_id", "side", "group", "status", "arrival",
    "departure",
)  # fmt: skip


def presence_rows(session: Session, event_id: uuid.UUID) -> list[PresenceRow]:
    """Everybody, in the order of lists, with what the welcome desk noted."""
    noted = sa.select(Participant.id, Participant.arrived_at, Participant.left_at)
    times = {
        row.id: (row.arrived_at, row.left_at)
        for row in session.execute(noted.where(Participant.event_id == event_id))
    }
    return [
        PresenceRow(
            **{name: getattr(row, name) for name in _KEPT},
            arrived_at=times[row.id][0],
            left_at=times[row.id][1],
            searched=search_text(row.label, row.name, row.organisation),
        )
        for row in participant_rows(session, event_id, wishes={})
    ]


def presence_counts(session: Session, event_id: uuid.UUID) -> PresenceCounts:
    """How many came of each side, how many are awaited, excused, absent, gone."""
    return count_presence(presence_rows(session, event_id))
