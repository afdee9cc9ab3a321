"""All of one event."""

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.model import Territory, Theme
from envies_desktop.events import schedule
from envies_desktop.events.checks import MOST_TABLES
from envies_desktop.events.model import Event, Participant, ProgrammeItem, Wish
from envies_desktop.events.queries.listing import NOT_COUNTED
from envies_desktop.events.queries.seats import Setup, seats, setup_of
from envies_desktop.refused import Refused

_FIELDS = (
    "id", "kind", "title", "subtitle", "public_name", "date", "start", "end", "place", "territory_id",
    "theme_id", "hosts", "status", "notes", "demo",
)  # fmt: skip
_ROUNDS = (
    "pairing", "rounds", "round_minutes", "change_minutes", "rounds_start", "tables", "seated_side",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A line of the déroulé."""

    id: uuid.UUID
    start: dt.time | None
    end: dt.time | None
    title: str
    speaker: str
    kind: str
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Counters:
    """How many people: registered on each side, support, waiting or invited; and how many wishes."""

    registered: int
    side_a: int
    side_b: int
    support: int
    present: int
    others: int
    wishes: int
    without_wish: int


@dataclass(frozen=True, slots=True)
class EventCard:
    """All of an event, names and counters included; `rounds_end` is when the last round ends.

    `tables` is what was typed, 0 for nothing; `table_need` what the list could fill at once, `table_count`
    what there is: the one that was typed, else what is needed.
    """

    id: uuid.UUID
    kind: str
    title: str
    subtitle: str
    public_name: str
    date: dt.date | None
    start: dt.time | None
    end: dt.time | None
    place: str
    territory_id: uuid.UUID | None
    theme_id: uuid.UUID | None
    hosts: str
    status: str
    notes: str
    pairing: str
    rounds: int
    round_minutes: int
    change_minutes: int
    rounds_start: dt.time | None
    tables: int
    table_need: int
    table_count: int
    seated_side: str
    demo: bool
    closed_tables: tuple[int, ...]
    breaks: tuple[tuple[int, int], ...]
    territory: str
    theme: str
    programme: tuple[ProgrammeRow, ...]
    counters: Counters
    rounds_end: dt.time | None


def event_of(session: Session, event_id: uuid.UUID) -> Event:
    """The event; raises Refused("store-gone") where there is none any more."""
    found = session.scalar(sa.select(Event).where(Event.id == event_id))
    if found is None:
        raise Refused("store-gone", kind="event")
    return found


def settings_of(session: Session, event: Event) -> schedule.Settings:
    """What the times of rounds follow from."""
    return _settings(event, setup_of(session, event.id))


def _settings(event: Event, own: Setup) -> schedule.Settings:
    return schedule.Settings(
        rounds=own.rounds,
        round_minutes=own.round_minutes,
        change_minutes=own.change_minutes,
        breaks=own.breaks,
        start=own.rounds_start or event.start,
        day=event.date,
    )


def table_need(session: Session, event: Event) -> int:
    """How many meetings the people on the list could hold at once, at least one: as many tables are needed.

    A table that somebody asked for is there. Who is absent or has left counts too: tables are not carried
    away while an evening is under way.
    """
    query = sa.select(Participant.id).where(
        Participant.event_id == event.id, Participant.status.not_in(NOT_COUNTED)
    )
    known = seats(session, event.id)
    here = [known[key] for key in session.scalars(query)]
    a, b = (sum(seat.representatives for seat in here if seat.side == own) for own in ("A", "B"))
    at_once = min(a, b) if setup_of(session, event.id).pairing == "sides" else (a + b) // 2
    return min(max(1, at_once, *(seat.fixed_table or 0 for seat in here)), MOST_TABLES)


def table_count(session: Session, event: Event) -> int:
    """How many tables there are: as many as were typed, else as many as the list needs."""
    return setup_of(session, event.id).tables or table_need(session, event)


def event_rounds(session: Session, event_id: uuid.UUID) -> tuple[schedule.Round, ...]:
    """The rounds of an event with their times."""
    return schedule.rounds(settings_of(session, event_of(session, event_id)))


def event_card(session: Session, event_id: uuid.UUID) -> EventCard:
    """All of one event; raises Refused("store-gone") where there is none any more."""
    event = event_of(session, event_id)
    own = setup_of(session, event_id)
    fields: dict[str, Any] = {name: getattr(event, name) for name in _FIELDS}
    fields |= {name: getattr(own, name) for name in _ROUNDS}
    settings, need = _settings(event, own), table_need(session, event)
    return EventCard(
        **fields,
        table_need=need,
        table_count=own.tables or need,
        closed_tables=own.closed_tables,
        breaks=settings.breaks,
        territory=_name(session, Territory, event.territory_id),
        theme=_name(session, Theme, event.theme_id),
        programme=programme(session, event_id),
        counters=_counters(session, event_id),
        rounds_end=schedule.last_end(settings),
    )


def _name(session: Session, cls: type[Territory] | type[Theme], key: uuid.UUID | None) -> str:
    return (session.scalar(sa.select(cls.name).where(cls.id == key)) or "") if key else ""


def programme(session: Session, event_id: uuid.UUID) -> tuple[ProgrammeRow, ...]:
    """The déroulé in the order of the clock; lines without a time keep the order in which they were typed."""
    query = sa.select(ProgrammeItem).where(ProgrammeItem.event_id == event_id).order_by(ProgrammeItem.id)
    items = sorted(session.scalars(query), key=lambda item: (item.start is None, item.start or dt.time.min))
    return tuple(ProgrammeRow(i.id, i.start, i.end, i.title, i.speaker, i.kind, i.fixed) for i in items)


def _counters(session: Session, event_id: uuid.UUID) -> Counters:
    query = sa.select(Participant.id, Participant.status).where(Participant.event_id == event_id)
    known = seats(session, event_id)
    people = [(key, known[key].side, status) for key, status in session.execute(query)]
    here = [(key, side, status) for key, side, status in people if status not in NOT_COUNTED]
    wishers = list(session.scalars(sa.select(Wish.wisher_id).where(Wish.event_id == event_id)))
    sides = [side for _, side, _ in here]
    return Counters(
        registered=len(here),
        side_a=sides.count("A"),
        side_b=sides.count("B"),
        support=sides.count("support"),
        present=sum(status == "present" for _, _, status in here),
        others=len(people) - len(here),
        wishes=len(wishers),
        without_wish=len({key for key, side, _ in here if side != "support"} - set(wishers)),
    )
