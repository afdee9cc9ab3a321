"""All of one event."""

import datetime as dt
import uuid
from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.activity import Activities
from envies_desktop.directory.kinds import group_of
from envies_desktop.directory.model import Organisation, Territory, Theme
from envies_desktop.events.hours import has_evening, minutes_of
from envies_desktop.events.kinds import NOT_COUNTED, side_of_group
from envies_desktop.events.model import Event, Participant, ProgrammeItem
from envies_desktop.refused import Refused
from envies_desktop.store.reading import WITH_DELETED

_FIELDS = (
    "id", "kind", "title", "subtitle", "public_name", "date", "start", "end", "place", "territory_id",
    "theme_id", "hosts", "status", "notes", "demo",
)  # fmt: skip

_CARD = "envies_desktop.events.queries.one_event:event_card"


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A line of the déroulé; `fixed` begins at its hour, `place` is where it stands (from 0)."""

    id: uuid.UUID
    start: dt.time | None
    end: dt.time | None
    title: str
    speaker: str
    kind: str
    fixed: bool = False
    place: int = 0


@dataclass(frozen=True, slots=True)
class Counters:
    """How many people: registered on each side, support, present, waiting or invited."""

    registered: int
    side_a: int
    side_b: int
    support: int
    present: int
    others: int


@dataclass(frozen=True, slots=True)
class EventCard:
    """All of an event, names and counters included.

    `by_group`: people are told apart by the stakeholder group of their organisation instead of by side.
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
    demo: bool
    territory: str
    theme: str
    programme: tuple[ProgrammeRow, ...]
    counters: Counters
    by_group: bool


def event_of(session: Session, event_id: uuid.UUID) -> Event:
    """The event; raises Refused("store-gone") where there is none any more."""
    found = session.scalar(sa.select(Event).where(Event.id == event_id))
    if found is None:
        raise Refused("store-gone", kind="event")
    return found


def event_card(session: Session, event_id: uuid.UUID) -> EventCard:
    """All of one event; raises Refused("store-gone") where there is none any more."""
    event = event_of(session, event_id)
    return EventCard(
        **{name: getattr(event, name) for name in _FIELDS},
        territory=_name(session, Territory, event.territory_id),
        theme=_name(session, Theme, event.theme_id),
        programme=programme(session, event_id),
        counters=_counters(session, event_id),
        by_group=False,
    )


def card_of(session: Session, event_id: uuid.UUID, activities: Activities) -> EventCard:
    """All of one event, with what its kind adds; raises as `event_card` does."""
    kind = activities.kind(event_of(session, event_id).kind)
    card: EventCard = kind.of("card", _CARD)(session, event_id)
    return card


def _name(session: Session, cls: type[Territory] | type[Theme], key: uuid.UUID | None) -> str:
    return (session.scalar(sa.select(cls.name).where(cls.id == key)) or "") if key else ""


def programme(session: Session, event_id: uuid.UUID) -> tuple[ProgrammeRow, ...]:
    """The déroulé in the order of the clock, the small hours after the evening; lines without a time keep the
    order in which they were typed."""
    query = sa.select(ProgrammeItem).where(ProgrammeItem.event_id == event_id).order_by(ProgrammeItem.id)
    items = session.scalars(query).all()
    start = session.scalar(sa.select(Event.start).where(Event.id == event_id))
    evening = has_evening(start, [item.start for item in items])
    hours = {item.id: minutes_of(item.start, evening) for item in items}
    ordered = sorted(items, key=lambda item: (hours[item.id] is None, hours[item.id] or 0))
    return tuple(
        ProgrammeRow(i.id, i.start, i.end, i.title, i.speaker, i.kind, i.fixed, place)
        for place, i in enumerate(ordered)
    )


def _counters(session: Session, event_id: uuid.UUID) -> Counters:
    # The tombstones of organisations are asked for: an event keeps what they were.
    query = (
        sa.select(Participant.status, Organisation.kind)
        .outerjoin(Organisation, Organisation.id == Participant.organisation_id)
        .where(Participant.event_id == event_id, Participant.deleted_at.is_(None))
    )
    people = session.execute(query, execution_options=WITH_DELETED).all()
    return counted((side_of_group(group_of(kind) if kind else "citoyens"), status) for status, kind in people)


def counted(people: Iterable[tuple[str, str]]) -> Counters:
    """The counters of an event whose people are of these sides and statuses."""
    people = list(people)
    sides = [side for side, status in people if status not in NOT_COUNTED]
    return Counters(
        registered=len(sides),
        side_a=sides.count("A"),
        side_b=sides.count("B"),
        support=sides.count("support"),
        present=sum(status == "present" for _, status in people),
        others=len(people) - len(sides),
    )
