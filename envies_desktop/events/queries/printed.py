"""What the sheets of an event print."""

import uuid

from sqlalchemy.orm import Session

from envies_desktop.activity import Activities
from envies_desktop.events.printed import EventHeader, EventSheets, Guest, ProgrammeLine
from envies_desktop.events.queries.one_event import EventCard, card_of
from envies_desktop.events.queries.participants import ParticipantRow, people_of

NOT_PRINTED = ("liste_attente", "excuse")
"""Statuses of people who will not come: no badge, no line to sign."""


def event_sheet_data(session: Session, event_id: uuid.UUID, activities: Activities) -> EventSheets:
    """The event and its people, as printed; raises Refused("store-gone") where there is no such event."""
    people = people_of(session, event_id, activities)
    guests = [guest_of(row) for row in people if row.status not in NOT_PRINTED]
    return EventSheets(event=header_of(card_of(session, event_id, activities)), guests=tuple(guests))


def header_of(card: EventCard) -> EventHeader:
    """The event as the public reads it."""
    return EventHeader(
        id=card.id,
        kind=card.kind,
        title=card.title,
        subtitle=card.subtitle,
        public_name=card.public_name,
        date=card.date,
        start=card.start,
        end=card.end,
        place=card.place,
        territory=card.territory,
        theme=card.theme,
        hosts=card.hosts,
        by_group=card.by_group,
        programme=tuple(
            ProgrammeLine(title=i.title, start=i.start, end=i.end, speaker=i.speaker, kind=i.kind)
            for i in card.programme
        ),
    )


def guest_of(row: ParticipantRow) -> Guest:
    """A participant without anything that no sheet prints."""
    return Guest(
        id=row.id,
        last_name=row.last_name,
        first_name=row.first_name,
        organisation=row.organisation,
        role=row.role,
        side=row.side,
        group=row.group,
        status=row.status,
        badge=row.badge,
        arrival=row.arrival,
        departure=row.departure,
        photo_consent=row.photo_consent,
        contact_consent=row.contact_consent,
    )
