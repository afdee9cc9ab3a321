"""What is on paper already: when each document was printed, what each person's last sheet says, and whether
that is still so."""

import datetime as dt
import uuid
from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.activity import Activities, Seat, load
from envies_desktop.events.model import Event, PrintedSheet, Printing
from envies_desktop.events.queries.participants import participant_rows
from envies_desktop.events.queries.printed import NOT_PRINTED

Sheets = Mapping[uuid.UUID, tuple[Seat, ...]]
"""What each person reads, by participant."""
GONE = frozenset({*NOT_PRINTED, "absent", "parti"})
"""Statuses of people who need no sheet any more."""


@dataclass(frozen=True, slots=True)
class SheetsNow:
    """What sheets printed now would say: `seats` of everybody who has some, `expected` at the door.

    `known` are those who can be met; a seat with anybody else is on no sheet.
    """

    seats: Sheets
    expected: frozenset[uuid.UUID]
    known: frozenset[uuid.UUID]

    def wrong(self, held: Sheets, shows: str) -> int:
        """How many people lack a sheet, or hold one that is no longer so.

        `shows` is what the document tells a person: "people" (their name alone), "first" or "seats".
        """
        if shows == "people":
            return len(self.expected - held.keys())
        told = {key: self.cleared(held.get(key, ())) for key in self.expected | self.seats.keys()}
        if shows == "first":
            return sum(
                key not in held or first_seat(told[key]) != first_seat(self.seats.get(key, ()))
                for key in self.expected
            )
        return sum(told[key] != seats for key, seats in self.seats.items())

    def cleared(self, seats: tuple[Seat, ...]) -> tuple[Seat, ...]:
        """The seats with people who can still be met, in their order."""
        return tuple(sorted(seat for seat in seats if seat[2] in self.known))


def first_seat(seats: tuple[Seat, ...], since: int = 0) -> tuple[int, int] | None:
    """Where and when somebody sits first, of the rounds from `since` (from 0) on."""
    return min((seat[:2] for seat in seats if seat[0] >= since), default=None)


@dataclass(frozen=True, slots=True)
class OnPaper:
    """The last time that a document was printed, by which `way`, with which plan (0: none).

    `people` hold a sheet of it; for `outdated` of those who should hold one it is missing or says what is no
    longer so.
    """

    at: dt.datetime
    way: str
    plan: int
    people: int
    outdated: int


@dataclass(frozen=True, slots=True)
class LastPrinting:
    """The last time that a document left on paper, and how many people hold a sheet of any time."""

    document: str
    at: dt.datetime
    way: str
    plan: int
    people: int


def on_paper(session: Session, event_id: uuid.UUID, activities: Activities) -> dict[str, OnPaper]:
    """By document, those that were ever printed; see `OnPaper`."""
    event = session.get(Event, event_id)
    kind = activities.kind(event.kind if event else "")
    shows = {document.name: document.shows for document in activities.documents("event", kind.code)}
    now = load(kind.sheets_now)(session, event_id) if kind.sheets_now else _sheets_now(session, event_id)
    found = {}
    for name, printing in last_printings(session, event_id).items():
        compared = shows.get(name, "")
        outdated = now.wrong(last_sheets(session, event_id, name), compared) if compared else 0
        found[name] = OnPaper(printing.at, printing.way, printing.plan, printing.people, outdated)
    return found


def _sheets_now(session: Session, event_id: uuid.UUID) -> SheetsNow:
    """Who is expected; nobody has a seat."""
    rows = participant_rows(session, event_id)
    known = frozenset(row.id for row in rows if row.status not in NOT_PRINTED)
    return SheetsNow({}, frozenset(row.id for row in rows if row.status not in GONE), known)


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
