"""What a speed dating keeps beside an event and its participants."""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, fields

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.kinds import group_of
from envies_desktop.directory.model import Organisation
from envies_desktop.events.kinds import NOT_COUNTED, side_of_group
from envies_desktop.events.model import Participant
from envies_desktop.speed_dating.checks import MOST_TABLES
from envies_desktop.speed_dating.model import Delegation, SpeedDating
from envies_desktop.store.reading import WITH_DELETED


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a participant belongs, and how much they meet; see `Delegation`."""

    side: str
    representatives: int = 1
    fixed_table: int | None = None
    fewest: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Setup:
    """How the rounds of an event are set; see `SpeedDating`. One that was never set has the usual ones."""

    pairing: str = "sides"
    rounds: int = 7
    round_minutes: int = 7
    change_minutes: int = 2
    breaks: tuple[tuple[int, int], ...] = ()
    rounds_start: dt.time | None = None
    tables: int = 0
    seated_side: str = "B"
    closed_tables: tuple[int, ...] = ()


def setup_of(session: Session, event_id: uuid.UUID) -> Setup:
    """How the rounds of an event are set."""
    found = session.scalar(sa.select(SpeedDating).where(SpeedDating.id == event_id))
    if found is None:
        return Setup()
    return Setup(
        pairing=found.pairing,
        rounds=found.rounds,
        round_minutes=found.round_minutes,
        change_minutes=found.change_minutes,
        breaks=tuple((int(after), int(minutes)) for after, minutes in found.breaks),
        rounds_start=found.rounds_start,
        tables=found.tables,
        seated_side=found.seated_side,
        closed_tables=tuple(sorted(int(number) for number in found.closed_tables)),
    )


def seats(session: Session, event_id: uuid.UUID, *, removed: bool = False) -> dict[uuid.UUID, Seat]:
    """By participant, with `removed` those taken out of the event too.

    Who has no seat of their own sits where their organisation does.
    """
    own = sa.or_(Delegation.deleted_at.is_(None), Participant.deleted_at.is_not(None))
    # The tombstones of organisations are asked for: an event keeps what they were.
    query = (
        sa.select(Participant.id, Organisation.kind, *_SEAT)
        .outerjoin(Organisation, Organisation.id == Participant.organisation_id)
        .outerjoin(Delegation, sa.and_(Delegation.id == Participant.id, own))
        .where(Participant.event_id == event_id)
    )
    if not removed:
        query = query.where(Participant.deleted_at.is_(None))
    found = session.execute(query, execution_options=WITH_DELETED)
    return {key: Seat(side, *held) if side is not None else _usual(kind) for key, kind, side, *held in found}


_SEAT = tuple(getattr(Delegation, field.name) for field in fields(Seat))


def _usual(kind: str | None) -> Seat:
    return Seat(side_of_group(group_of(kind) if kind else "citoyens"))


def table_need(session: Session, event_id: uuid.UUID) -> int:
    """How many meetings the people on the list could hold at once, at least one: as many tables are needed.

    A table that somebody asked for is there. Who is absent or has left counts too: tables are not carried
    away while an evening is under way.
    """
    query = sa.select(Participant.id).where(
        Participant.event_id == event_id, Participant.status.not_in(NOT_COUNTED)
    )
    known = seats(session, event_id)
    return need_of([known[key] for key in session.scalars(query)], setup_of(session, event_id).pairing)


def need_of(here: Sequence[Seat], pairing: str) -> int:
    """What `table_need` says of those who are counted."""
    a, b = (sum(seat.representatives for seat in here if seat.side == own) for own in ("A", "B"))
    at_once = min(a, b) if pairing == "sides" else (a + b) // 2
    return min(max(1, at_once, *(seat.fixed_table or 0 for seat in here)), MOST_TABLES)


def table_count(session: Session, event_id: uuid.UUID) -> int:
    """How many tables there are: as many as were typed, else as many as the list needs."""
    return setup_of(session, event_id).tables or table_need(session, event_id)
