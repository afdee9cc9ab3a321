"""What is on paper already: when each document was printed, and what each person's last sheet says."""

import datetime as dt
import uuid
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.model import PrintedSheet, Printing

Seat = tuple[int, int, uuid.UUID]
"""Round and table from 0, and whom one meets there."""


@dataclass(frozen=True, slots=True)
class LastPrinting:
    """The last time that a document left on paper, and how many people hold a sheet of any time."""

    document: str
    at: dt.datetime
    way: str
    plan: int
    people: int


def last_printings(session: Session, event_id: uuid.UUID) -> dict[str, LastPrinting]:
    """By document; those that were never printed are left out."""
    counted = (
        sa.select(Printing.document, sa.func.count(sa.distinct(PrintedSheet.participant_id)))
        .join(PrintedSheet, PrintedSheet.printing_id == Printing.id)
        .where(Printing.event_id == event_id)
        .group_by(Printing.document)
    )
    people = dict(iter(session.execute(counted)))
    query = sa.select(Printing).where(Printing.event_id == event_id).order_by(Printing.at, Printing.id)
    return {
        found.document: LastPrinting(
            found.document, found.at, found.way, found.plan, people.get(found.document, 0)
        )
        for found in session.scalars(query)
    }


def last_sheets(session: Session, event_id: uuid.UUID, document: str) -> dict[uuid.UUID, tuple[Seat, ...]]:
    """What the last sheet of a document tells each person; nothing of those who never got one."""
    latest = sa.func.row_number().over(
        partition_by=PrintedSheet.participant_id, order_by=(Printing.at.desc(), Printing.id.desc())
    )
    ranked = (
        sa.select(PrintedSheet.participant_id, PrintedSheet.seats, latest.label("latest"))
        .join(Printing, PrintedSheet.printing_id == Printing.id)
        .where(Printing.event_id == event_id, Printing.document == document)
        .subquery()
    )
    query = sa.select(ranked.c.participant_id, ranked.c.seats).where(ranked.c.latest == 1)
    return {
        key: tuple((round_, table, uuid.UUID(hex=met)) for round_, table, met in seats)
        for key, seats in session.execute(query)
    }
