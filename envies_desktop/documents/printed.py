"""What left on paper: noted with what each sheet says, and compared with what it would say now."""

import datetime as dt
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from envies_desktop.documents.kit import Kit
from envies_desktop.documents.listing import DOCUMENTS, Document
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from envies_desktop.events.actions.printings import Leaving
    from envies_desktop.events.queries.printings import Seat
    from envies_desktop.store.engine import Store

_KNOWN = {document.name: document for document in DOCUMENTS}
_OF_PLAN = ("seats", "first")


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


def record(
    store: "Store", kit: Kit, names: Iterable[str], way: str, *, person: uuid.UUID | None = None
) -> dict[str, uuid.UUID]:
    """Note that these documents of a kit (for one `person`, or all) were printed by `way`.

    `way` is "printer", "deposit" or "confirmed". Returns the key of each printing by document; none where the
    store cannot be written: paper is paper all the same. Raises what the store raises else.
    """
    from envies_desktop.events.actions.printings import record_printed

    leaving = [leaving_of(kit, name, person) for name in names]
    event = kit.sheets.event
    try:
        with store.work("documents-print", live=True, name=event.title) as work:
            return record_printed(work, event_id=event.id, documents=leaving, way=way)
    except Refused as refused:
        if refused.code != "store-read-only":
            raise
        return {}


def withdraw(store: "Store", printings: Iterable[uuid.UUID]) -> None:
    """Note that these printings (the keys that `record` gave) were cancelled before they came out."""
    from envies_desktop.events.actions.printings import withdraw_printed

    with store.work("documents-print-cancel", live=True) as work:
        withdraw_printed(work, printings=printings)


def leaving_of(kit: Kit, name: str, person: uuid.UUID | None = None) -> "Leaving":
    """What a document made from this kit tells to whom."""
    from envies_desktop.events.actions.printings import Leaving

    document = _KNOWN[name]
    told = _told(kit, document)
    only = {person} if person is not None else kit.only
    if only and document.per_person:
        told = {key: seats for key, seats in told.items() if key in only}
    return Leaving(name, kit.plan.version if kit.plan and document.shows in _OF_PLAN else 0, told)


def _told(kit: Kit, document: Document) -> "dict[uuid.UUID, list[Seat]]":
    if document.shows == "nobody":
        return {}
    if document.shows == "matched":
        return {sheet.guest.id: [] for sheet in kit.contacts.sheets} if kit.contacts else {}
    if document.shows == "people" or kit.plan is None:
        return {guest.id: [] for guest in kit.sheets.guests}
    seats = _seats(kit)
    if document.shows == "first":
        return {guest.id: seats.get(guest.id, [])[:1] for guest in kit.sheets.guests}
    return seats


def _seats(kit: Kit) -> "dict[uuid.UUID, list[Seat]]":
    """Everybody who has an evening, with the seats in their order."""
    from envies_desktop.speed_dating.evenings import evenings

    return {
        person.guest.id: [
            (slot.round.number - 1, slot.table - 1, slot.partner.guest.id) for slot in slots if slot.partner
        ]
        for person, slots in (evenings(kit.plan) if kit.plan else ())
    }


def on_paper(session: "Session", event_id: uuid.UUID) -> dict[str, OnPaper]:
    """By document, those that were ever printed; see `OnPaper`."""
    from envies_desktop.events.queries.printings import last_printings, last_sheets
    from envies_desktop.speed_dating.queries.reprints import sheets_now

    last = last_printings(session, event_id)
    now = sheets_now(session, event_id)
    found = {}
    for name, printing in last.items():
        shows = _KNOWN[name].shows if name in _KNOWN else "nobody"
        outdated = 0
        if shows not in ("nobody", "matched"):
            outdated = now.wrong(last_sheets(session, event_id, name), shows)
        found[name] = OnPaper(printing.at, printing.way, printing.plan, printing.people, outdated)
    return found
