"""The list of events."""

import datetime as dt
import uuid
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.activity import Activities, EventKind, load
from envies_desktop.directory.kinds import group_of
from envies_desktop.directory.model import Organisation, Territory
from envies_desktop.events.kinds import NOT_COUNTED, side_of_group
from envies_desktop.events.model import Event, Participant
from envies_desktop.events.queries.participants import ParticipantRow
from envies_desktop.store.search import matching


@dataclass(frozen=True, slots=True)
class EventRow:
    """A line of the list of events; `people` are those registered."""

    id: uuid.UUID
    title: str
    kind: str
    date: dt.date | None
    start: dt.time | None
    place: str
    territory: str
    status: str
    people: int
    demo: bool


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event where somebody took part, and as what."""

    id: uuid.UUID
    title: str
    kind: str
    date: dt.date | None
    side: str
    status: str


def event_rows(
    session: Session, *, text: str = "", kind: str = "", limit: int = 500, offset: int = 0
) -> list[EventRow]:
    """Events, latest first, those without a date at the end."""
    query = (
        sa.select(Event, Territory.name)
        .outerjoin(Territory, Event.territory_id == Territory.id)
        .where(*_conditions(session, text, kind))
        .order_by(Event.date.is_(None), Event.date.desc(), Event.start, Event.sort_key, Event.id)
        .limit(limit)
        .offset(offset)
    )
    found = [(event, place or "") for event, place in session.execute(query)]
    people = _people(session, [event.id for event, _ in found])
    return [
        EventRow(
            id=event.id,
            title=event.title,
            kind=event.kind,
            date=event.date,
            start=event.start,
            place=event.place,
            territory=place,
            status=event.status,
            people=people.get(event.id, 0),
            demo=event.demo,
        )
        for event, place in found
    ]


def event_count(session: Session, *, text: str = "", kind: str = "") -> int:
    """How many events the list has."""
    query = sa.select(sa.func.count(Event.id)).where(*_conditions(session, text, kind))
    return session.scalar(query) or 0


def _conditions(session: Session, text: str, kind: str) -> list[sa.ColumnElement[bool]]:
    found = matching(session.get_bind().dialect.name, Event, text)
    return [*found, Event.kind == kind] if kind else found


def _people(session: Session, ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, int]:
    query = (
        sa.select(Participant.event_id, sa.func.count(Participant.id))
        .where(Participant.event_id.in_(list(ids)), Participant.status.not_in(NOT_COUNTED))
        .group_by(Participant.event_id)
    )
    return dict(session.execute(query).all())


def event_at_hand(session: Session, *, kinds: Collection[str], today: dt.date) -> uuid.UUID | None:
    """The event of these kinds that is today or next; else one without a date; else the last one."""
    order = (Event.start, Event.sort_key, Event.id)
    living = sa.select(Event.id).where(Event.kind.in_(kinds), Event.status != "archive").limit(1)
    coming = living.where(Event.date >= today).order_by(Event.date, *order)
    undated = living.where(Event.date.is_(None)).order_by(*order)
    last = living.where(Event.date < today).order_by(Event.date.desc(), *order)
    return session.scalar(coming) or session.scalar(undated) or session.scalar(last)


def events_of_organisation(
    session: Session, organisation_id: uuid.UUID, activities: Activities
) -> list[EventLine]:
    """The events where an organisation took part, latest first."""
    return _lines(session, Participant.organisation_id == organisation_id, activities)


def events_of_person(session: Session, person_id: uuid.UUID, activities: Activities) -> list[EventLine]:
    """The events where a person took part, latest first."""
    return _lines(session, Participant.person_id == person_id, activities)


def _lines(session: Session, condition: sa.ColumnElement[bool], activities: Activities) -> list[EventLine]:
    query = (
        sa.select(Event, Participant, Organisation.kind)
        .join(Participant, Participant.event_id == Event.id)
        .outerjoin(Organisation, Organisation.id == Participant.organisation_id)
        .where(condition)
        .order_by(Event.date.is_(None), Event.date.desc(), Event.id, Participant.id)
    )
    return [
        EventLine(
            event.id,
            event.title,
            event.kind,
            event.date,
            _side(session, participant, activities.kind(event.kind), place or "citoyen_collectif"),
            participant.status,
        )
        for event, participant, place in session.execute(query)
    ]


def _side(session: Session, participant: Participant, kind: EventKind, place: str) -> str:
    """Where they sit, as the kind of event says; else where an organisation of that kind does."""
    if not kind.people:
        return side_of_group(group_of(place))
    people: Sequence[ParticipantRow] = load(kind.people)(session, participant.event_id)
    return next(row.side for row in people if row.id == participant.id)
