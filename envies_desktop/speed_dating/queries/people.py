"""Everybody of a speed dating: where they sit, how much they meet, whom they wish to meet."""

import uuid
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, fields
from itertools import chain
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.queries import ParticipantRow, participant_rows
from envies_desktop.events.queries.participants import row_order
from envies_desktop.speed_dating.model import Wish
from envies_desktop.speed_dating.queries.seats import Seat, seats

Wishes = Mapping[uuid.UUID, tuple[uuid.UUID, ...]]


@dataclass(frozen=True, slots=True)
class SeatedRow(ParticipantRow):
    """A participant of a speed dating; `wished` are those whom they wish to meet, best first.

    `representatives` is how many meetings they hold at once, `wished_by` how many people wish to meet them.
    """

    representatives: int
    fixed_table: int | None
    fewest: int | None
    most: int | None
    wished: tuple[uuid.UUID, ...]
    wished_by: int

    @property
    def wishes(self) -> int:
        """How many people they wish to meet."""
        return len(self.wished)


def seated_rows(
    session: Session, event_id: uuid.UUID, *, removed: bool = False, wishes: Wishes | None = None
) -> list[SeatedRow]:
    """Everybody: side A, B, then support; inside a side by organisation, last name, first name.

    With `removed`, those taken out of the event too: an old plan still names them. `wishes` spares reading
    them again (`wishes_of_event`).
    """
    held = seats(session, event_id, removed=removed)
    wished = wishes_of_event(session, event_id) if wishes is None else wishes
    asked = Counter(chain.from_iterable(wished.values()))
    rows = [
        _seated(row, held[row.id], wished.get(row.id, ()), asked[row.id])
        for row in participant_rows(session, event_id, removed=removed)
    ]
    return sorted(rows, key=row_order)


def wishes_of_event(session: Session, event_id: uuid.UUID) -> dict[uuid.UUID, tuple[uuid.UUID, ...]]:
    """Who wishes for whom, best first."""
    query = sa.select(Wish.wisher_id, Wish.wished_id).where(Wish.event_id == event_id)
    found: dict[uuid.UUID, list[uuid.UUID]] = defaultdict(list)
    for wisher, wished in session.execute(query.order_by(Wish.rank, Wish.id)):
        found[wisher].append(wished)
    return {wisher: tuple(wished) for wisher, wished in found.items()}


def facts(row: SeatedRow) -> dict[str, Any]:
    """What the doors tell of a participant of a speed dating, as JSON."""
    return {"wishes": [str(wished) for wished in row.wished]}


_GENERAL = tuple(field.name for field in fields(ParticipantRow) if field.name != "side")
_SEAT = tuple(field.name for field in fields(Seat))


def _seated(row: ParticipantRow, seat: Seat, wished: tuple[uuid.UUID, ...], wished_by: int) -> SeatedRow:
    return SeatedRow(
        **{name: getattr(row, name) for name in _GENERAL},
        **{name: getattr(seat, name) for name in _SEAT},
        wished=wished,
        wished_by=wished_by,
    )
