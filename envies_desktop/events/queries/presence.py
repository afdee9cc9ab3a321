"""Everybody of an event at its door."""

import uuid
from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.model import Participant
from envies_desktop.events.presence import PresenceCounts, PresenceRow, count_presence, search_text
from envies_desktop.events.queries.participants import ParticipantRow, participant_rows

_KEPT = (
    "id", "badge", "label", "name", "organisation", "organisation_id", "side", "group", "status", "arrival",
    "departure",
)  # fmt: skip


def presence_rows(
    session: Session, event_id: uuid.UUID, people: Sequence[ParticipantRow] | None = None
) -> list[PresenceRow]:
    """Everybody, in the order of lists, with what the welcome desk noted.

    `people` are those of the event as its kind sees them (`people_of`); the general ones if left out.
    """
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
        for row in (participant_rows(session, event_id) if people is None else people)
    ]


def presence_counts(session: Session, event_id: uuid.UUID) -> PresenceCounts:
    """How many came of each side, how many are awaited, excused, absent, gone."""
    return count_presence(presence_rows(session, event_id))
