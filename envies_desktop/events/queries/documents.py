"""What the documents of an event are made from, and what they say to whom."""

import uuid
from dataclasses import replace

from sqlalchemy.orm import Session

from envies_desktop.activity import Activities, Addressee, Asked, Head, Seat, Told, load
from envies_desktop.events.printed import (
    EventSheets,
    Guest,
    Seating,
    badge_number,
    full_name,
    structure,
    words_of,
)
from envies_desktop.events.queries.listing import event_rows
from envies_desktop.events.queries.participants import participant_rows
from envies_desktop.events.queries.printed import event_sheet_data


def known_events(session: Session) -> list[tuple[uuid.UUID, str]]:
    """Every event under its title."""
    return [(row.id, row.title) for row in event_rows(session)]


def known_people(session: Session, event_id: uuid.UUID) -> list[tuple[uuid.UUID, str]]:
    """Everybody of an event under their name."""
    return [(row.id, row.name) for row in participant_rows(session, event_id)]


def event_head(session: Session, event_id: uuid.UUID, activities: Activities) -> Head:
    """What printing an event begins with; raises Refused("store-gone") where there is no such event."""
    return head_of(event_sheet_data(session, event_id, activities))


def head_of(sheets: EventSheets) -> Head:
    """The same, from what was read."""
    return Head(sheets.event.title, sheets.event.kind, tuple(_addressee(guest) for guest in sheets.guests))


def event_sheets(session: Session, event_id: uuid.UUID, asked: Asked) -> EventSheets:
    """The event and its people, who sit where their kind of event says."""
    sheets = event_sheet_data(session, event_id, asked.activities)
    kind = asked.activities.kind(sheets.event.kind)
    sheets = replace(sheets, event=replace(sheets.event, words=words_of(kind)))
    seating: Seating | None = load(kind.badge)(session, event_id, asked) if kind.badge else None
    return seated(sheets, seating) if seating else sheets


def seated(sheets: EventSheets, seating: Seating) -> EventSheets:
    """Everybody with where they sit first."""
    guests = tuple(_seated(guest, seating) for guest in sheets.guests)
    return replace(sheets, guests=guests, seating=seating)


def people_told(sheets: EventSheets) -> Told:
    """A list of names tells each their own."""
    return Told(people={guest.id: () for guest in sheets.guests})


def badges_told(sheets: EventSheets) -> Told:
    """A badge tells its bearer where to sit first."""
    seating = sheets.seating or Seating(0, {})
    return Told(seating.version, {guest.id: _first(seating, guest) for guest in sheets.guests})


def _first(seating: Seating, guest: Guest) -> tuple[Seat, ...]:
    seat = seating.first.get(guest.id)
    if seat is None or not seat.first_round or not seat.first_table or not seat.partner:
        return ()
    return ((seat.first_round - 1, seat.first_table - 1, seat.partner),)


def _seated(guest: Guest, seating: Seating) -> Guest:
    seat = seating.first.get(guest.id)
    if seat is None:
        return guest
    return replace(guest, first_table=seat.first_table, first_round=seat.first_round, rests=seat.rests)


def _addressee(guest: Guest) -> Addressee:
    known = full_name(guest) or guest.organisation
    return Addressee(
        id=guest.id,
        name=full_name(guest) or structure(guest),
        label=f"{known} ({badge_number(guest)})" if guest.badge else full_name(guest),
        number=guest.badge,
        texts=(guest.first_name, guest.last_name, guest.organisation),
    )
