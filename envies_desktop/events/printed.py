"""What the sheets of an event need: plain values, no store, no window.

`events.queries.event_sheet_data(session, event_id) -> EventSheets` fills them. Texts are as people typed
them: the paper kit escapes them. Nothing is here that a sheet does not print: no e-mail, no
phone, no access needs.
"""

import datetime as dt
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from envies_desktop.activity import EventKind, Name, load
from envies_desktop.i18n import tr

SIDES = ("A", "B", "support")
GROUPS = ("associations", "entreprises", "pouvoirs_publics", "citoyens", "enseignement_recherche")


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """A line of the déroulé; `end` and `start` may be unknown."""

    title: str
    start: dt.time | None = None
    end: dt.time | None = None
    speaker: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class KindWords:
    """What a kind of event says on paper: its `name` for the public, the `welcome` of its invitations.

    `form(size)` gives the blocks that it adds to the registration form.
    """

    name: str
    welcome: str = ""
    form: Name = ""


def words_of(kind: EventKind) -> KindWords:
    """Those of a kind; what is left out is what every event says."""
    said: KindWords = load(kind.words)() if kind.words else KindWords(kind.label())
    plain = tr("Nous serons heureux de vous accueillir. Le déroulé de la réunion est au dos.")
    return replace(said, welcome=said.welcome or plain)


@dataclass(frozen=True, slots=True)
class EventHeader:
    """The event as the public reads it.

    `public_name` is what it is called on paper; empty means by the `words` of its kind. `hosts` is
    free text, one host (role, organisation) per line. `by_group`: people are told apart by their stakeholder
    group, not by side.
    """

    id: uuid.UUID
    kind: str
    title: str
    subtitle: str = ""
    public_name: str = ""
    date: dt.date | None = None
    start: dt.time | None = None
    end: dt.time | None = None
    place: str = ""
    territory: str = ""
    theme: str = ""
    hosts: str = ""
    by_group: bool = False
    programme: tuple[ProgrammeLine, ...] = ()
    words: KindWords = field(default_factory=lambda: KindWords(""))


@dataclass(frozen=True, slots=True)
class Guest:
    """A participant; `id` is Participant.id.

    `side` is one of SIDES, `group` one of GROUPS (the stakeholder group of the organisation, "citoyens" for
    a person alone). Once there is a plan, `first_round` and `first_table` (from 1) are where the person sits
    first, and `rests` says that they are there in the first round without a meeting.
    """

    id: uuid.UUID
    last_name: str = ""
    first_name: str = ""
    organisation: str = ""
    role: str = ""
    side: str = "A"
    group: str = "associations"
    status: str = "inscrit"
    badge: int = 0
    arrival: dt.time | None = None
    departure: dt.time | None = None
    photo_consent: bool | None = None
    contact_consent: bool | None = None
    first_table: int | None = None
    first_round: int | None = None
    rests: bool = False


@dataclass(frozen=True, slots=True)
class FirstSeat:
    """Where somebody sits first, from 1, and opposite whom (None and None: nowhere); `rests` as in Guest."""

    first_round: int | None = None
    first_table: int | None = None
    rests: bool = False
    partner: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class Seating:
    """Where people sit first, by Guest.id, and the `version` of the plan that says so."""

    version: int
    first: Mapping[uuid.UUID, FirstSeat]


@dataclass(frozen=True, slots=True)
class RoundTime:
    """A round of an event, `number` from 1; times are None where the event has no hour yet."""

    number: int
    start: dt.time | None = None
    end: dt.time | None = None


@dataclass(frozen=True, slots=True)
class PosterLine:
    """Where somebody goes: what is written in each round, one table under the other for several."""

    guest: Guest
    tables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonsPoster:
    """Where everybody goes in every round; `tables` is the largest number, `note` what a sign means."""

    event: EventHeader
    rounds: tuple[RoundTime, ...]
    tables: int
    lines: tuple[PosterLine, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class EventSheets:
    """An event and its people (status not "annulé"), in the order they are printed.

    Order: side A, then B, then support; inside a side by i18n.sort_key of organisation, then of names.
    `seating` is there once a plan says where people sit; `guests` have it.
    """

    event: EventHeader
    guests: tuple[Guest, ...] = field(default=())
    seating: Seating | None = None


def full_name(guest: Guest) -> str:
    """First name and last name as typed."""
    return f"{guest.first_name} {guest.last_name}".strip()


def structure(guest: Guest) -> str:
    """The organisation, or the name of who comes alone."""
    return guest.organisation.strip() or full_name(guest)


def badge_number(guest: Guest) -> str:
    """ "n° 12", empty where there is none."""
    return tr("n°\u00a0{number}").format(number=guest.badge) if guest.badge else ""
