"""What left on paper; written as a live work: no Ctrl+Z brings a sheet back from somebody's hand."""

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa

from envies_desktop.activity import Seat, Told
from envies_desktop.events.model import PrintedSheet, Printing
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work

WAYS = ("printer", "deposit", "confirmed")


@dataclass(frozen=True, slots=True)
class Leaving:
    """A document that leaves on paper: its name, the number of its plan (0: none), and who reads what on it.

    `sheets` names everybody it is about, with the seats that it tells them.
    """

    document: str
    plan: int = 0
    sheets: Mapping[uuid.UUID, Sequence[Seat]] = field(default_factory=dict)


def record_printed(
    work: Work, *, event_id: uuid.UUID, documents: Sequence[Leaving], way: str, at: dt.datetime | None = None
) -> dict[str, uuid.UUID]:
    """Note that these documents were printed, by `way` ("printer", "deposit", "confirmed"), now or `at`.

    Returns the key of each printing, by the name of its document.
    To be called in a work with `live=True`. Raises Refused("printed-way") for another way.
    """
    if way not in WAYS:
        raise Refused("printed-way", value=way)
    printings = {
        leaving.document: work.add(
            Printing(
                event_id=event_id,
                document=leaving.document,
                at=at or work.at,
                way=way,
                plan=leaving.plan,
            )
        ).id
        for leaving in documents
    }
    work.add_many(
        PrintedSheet,
        [
            {
                "printing_id": printings[leaving.document],
                "participant_id": key,
                "seats": [[round_, table, met.hex] for round_, table, met in seats],
            }
            for leaving in documents
            for key, seats in leaving.sheets.items()
        ],
    )
    return printings


def record_documents(
    work: Work, event_id: uuid.UUID, told: Mapping[str, Told], way: str
) -> dict[str, uuid.UUID]:  # fmt: skip
    """As `record_printed`, now, from what each document told, by its name."""
    leaving = [Leaving(name, one.version, one.people) for name, one in told.items()]
    return record_printed(work, event_id=event_id, documents=leaving, way=way)


def withdraw_printed(work: Work, *, printings: Iterable[uuid.UUID]) -> None:
    """Note that these printings did not happen: the printer was told to forget them before they came out."""
    keys = list(printings)
    work.remove_where(PrintedSheet, PrintedSheet.printing_id.in_(keys))
    work.remove_where(Printing, Printing.id.in_(keys))


def forget_printed(work: Work, *, event_ids: Iterable[uuid.UUID]) -> None:
    """Take away what was printed of events that go; the work that removes them is undone whole."""
    of_events = sa.select(Printing.id).where(Printing.event_id.in_(list(event_ids)))
    withdraw_printed(work, printings=work.session.scalars(of_events))
