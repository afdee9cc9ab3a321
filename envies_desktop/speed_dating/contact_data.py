"""What the sheets of mutual contacts print: for each person, those with whom the interest is mutual.

`queries.contact_sheets(session, event_id) -> ContactSheets` fills them. Nothing is here that a sheet may not
tell: no rating, no one-sided interest, and e-mail and phone only where both people consented.
"""

import datetime as dt
from dataclasses import dataclass

from envies_desktop.events.printed import EventHeader, Guest


@dataclass(frozen=True, slots=True)
class ContactLine:
    """The other side of a mutual interest.

    `person` ("Prénom Nom"), `email`, `phone` and the names in `guest` are empty unless `contact_given`.
    `next_action`, `next_owner` and `next_due` are those of the lead of both organisations, empty where there
    is none.
    """

    guest: Guest
    organisation: str
    role: str
    contact_given: bool
    person: str = ""
    email: str = ""
    phone: str = ""
    next_action: str = ""
    next_owner: str = ""
    next_due: dt.date | None = None


@dataclass(frozen=True, slots=True)
class ContactSheet:
    """What somebody takes home; `lines` in the order of the organisations, never empty."""

    guest: Guest
    lines: tuple[ContactLine, ...]


@dataclass(frozen=True, slots=True)
class ContactSheets:
    """The sheets of an event: only those who have a mutual interest, in the order of every list."""

    event: EventHeader
    sheets: tuple[ContactSheet, ...] = ()
