"""What the store knows before an import: who is registered, and whom the directory may mean by the lines."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.exchange.data import Said
from envies_desktop.directory.exchange.known import Directory, Rows
from envies_desktop.events.model import Event, PairRule, Participant
from envies_desktop.refused import Refused


@dataclass(slots=True)
class Known(Directory):
    """The event, its participants and their rules, beside the records of the directory."""

    event: Any = None
    participants: Rows = field(default_factory=dict)
    rules: dict[tuple[uuid.UUID, uuid.UUID], str] = field(default_factory=dict)
    seats_of: dict[uuid.UUID, list[uuid.UUID]] = field(default_factory=lambda: defaultdict(list))
    seats_of_person: dict[uuid.UUID, list[uuid.UUID]] = field(default_factory=lambda: defaultdict(list))

    def called(self, participant: uuid.UUID) -> str:
        """How a participant is called: the organisation, else the person."""
        row = self.participants[participant]
        firm, person = self.organisations.get(row.organisation_id), self.people.get(row.person_id)
        return firm.name if firm else f"{person.first_name} {person.last_name}".strip() if person else ""


def read_event(session: Session, event_id: uuid.UUID) -> Any:
    """The columns of an event; raises Refused("import-event-gone") where there is none."""
    event = session.execute(
        columns_of(Event).where(Event.id == event_id, Event.deleted_at.is_(None))
    ).one_or_none()
    if event is None:
        raise Refused("import-event-gone")
    return event


def look_up(
    session: Session,
    event: Any,
    said: Iterable[Said] = (),
    organisations: Collection[uuid.UUID] = (),
) -> Known:
    """Read who takes part in an event (`read_event`), and what these lines may mean in the directory.

    `organisations` are others to know.
    """
    known = Known(event=event)
    _read_people(session, known, event.id)
    people = {row.person_id for row in known.participants.values()}
    known.look_up(session, said, organisations={*known.seats_of, *organisations}, people=people)
    return known


def columns_of(cls: Any) -> sa.Select[Any]:
    """Rows instead of objects: an import compares many and changes a few."""
    return sa.select(*cls.__table__.columns)


def living(session: Session, cls: Any, event_id: uuid.UUID) -> Iterable[Any]:
    """The rows of a table that an event has, oldest first."""
    query = columns_of(cls).where(cls.deleted_at.is_(None), cls.event_id == event_id)
    return session.execute(query.order_by(cls.__table__.c.id))


def _read_people(session: Session, known: Known, event_id: uuid.UUID) -> None:
    for row in living(session, Participant, event_id):
        known.participants[row.id] = SimpleNamespace(**row._mapping)
        known.seats_of_person[row.person_id].append(row.id)
        if row.organisation_id:
            known.seats_of[row.organisation_id].append(row.id)
    known.present = known.seats_of.keys()
    for row in living(session, PairRule, event_id):
        known.rules[(min(row.a_id, row.b_id), max(row.a_id, row.b_id))] = row.rule
