"""How a workshop is set: its rounds and their questions, its tables and hosts, who cannot move."""

import datetime as dt
import uuid
from dataclasses import dataclass, fields

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.model import Event, Participant
from envies_desktop.events.queries import EventCard, event_card, event_of
from envies_desktop.workshops import schedule
from envies_desktop.workshops.method_timetable import minutes_before
from envies_desktop.workshops.model import Stay, TableQuestion, Workshop, WorkshopTable
from envies_desktop.workshops.queries.methods import chosen_method
from envies_desktop.workshops.questions import Questions


@dataclass(frozen=True, slots=True)
class Setup:
    """How a workshop is set; see `model.Workshop`. One that was never set has the usual rounds."""

    question: str = ""
    size: int = 5
    rounds: int = 3
    round_minutes: int = 20
    change_minutes: int = 3
    harvest_minutes: int = 15
    hosts_from: int | None = None


@dataclass(frozen=True, slots=True)
class TableRow:
    """A table by its number (from 1): its name, and who hosts it."""

    number: int
    name: str = ""
    host_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class WorkshopCard(EventCard):
    """An event with its rounds; `last_end` is when what was said has been gathered."""

    question: str
    size: int
    rounds: int
    round_minutes: int
    change_minutes: int
    harvest_minutes: int
    hosts_from: int | None
    last_end: dt.time | None


def setup_of(session: Session, event_id: uuid.UUID) -> Setup:
    """How the rounds of an event are set."""
    found = session.scalar(sa.select(Workshop).where(Workshop.id == event_id))
    if found is None:
        return Setup()
    return Setup(**{field.name: getattr(found, field.name) for field in fields(Setup)})


def settings_of(session: Session, event: Event) -> schedule.Settings:
    """What the hours of its rounds follow from."""
    start = _rounds_start(session, event.id, event.start, event.date)
    return settings_from(setup_of(session, event.id), start, event.date)


def settings_from(
    setup: "Setup | WorkshopCard", start: dt.time | None, day: dt.date | None
) -> schedule.Settings:
    """The same from what was read."""
    return schedule.Settings(
        rounds=setup.rounds,
        round_minutes=setup.round_minutes,
        change_minutes=setup.change_minutes,
        harvest_minutes=setup.harvest_minutes,
        start=start,
        day=day,
    )


def _rounds_start(
    session: Session, event_id: uuid.UUID, start: dt.time | None, day: dt.date | None
) -> dt.time | None:
    """When the first round begins: at the hour of the event, or after what its method does before."""
    method = chosen_method(session, event_id)
    if start is None or method is None:
        return start
    return (
        dt.datetime.combine(day or dt.date.min, start) + dt.timedelta(minutes=minutes_before(method))
    ).time()


def workshop_card(session: Session, event_id: uuid.UUID) -> WorkshopCard:
    """All of a workshop; raises Refused("store-gone") where there is no such event any more."""
    card, setup = event_card(session, event_id), setup_of(session, event_id)
    start = _rounds_start(session, event_id, card.start, card.date)
    general = {field.name: getattr(card, field.name) for field in fields(EventCard)}
    own = {field.name: getattr(setup, field.name) for field in fields(Setup)}
    return WorkshopCard(
        **general | own | {"by_group": True},
        last_end=schedule.last_end(settings_from(setup, start, card.date)),
    )


def questions_of(session: Session, event_id: uuid.UUID) -> Questions:
    """What is asked; a later row about the same round and table takes the place of an earlier one."""
    query = sa.select(TableQuestion).where(TableQuestion.event_id == event_id).order_by(TableQuestion.id)
    asked = {(row.round, row.table): row.text for row in session.scalars(query)}
    return Questions(setup_of(session, event_id).question, asked)


def tables_of(session: Session, event_id: uuid.UUID) -> dict[int, TableRow]:
    """The tables of which something is known, by number."""
    query = sa.select(WorkshopTable).where(WorkshopTable.event_id == event_id).order_by(WorkshopTable.id)
    return {row.number: TableRow(row.number, row.name, row.host_id) for row in session.scalars(query)}


def stays_of(session: Session, event_id: uuid.UUID) -> dict[uuid.UUID, int | None]:
    """Who cannot change table, and the one they keep."""
    query = (
        sa.select(Stay.id, Stay.table)
        .join(Participant, Participant.id == Stay.id)
        .where(Participant.event_id == event_id)
        .order_by(Stay.id)
    )
    return {key: table for key, table in session.execute(query)}  # noqa: C416 -- rows are no pairs to mypy


def rounds_hours(session: Session, event_id: uuid.UUID) -> tuple[schedule.RoundHours, ...]:
    """The rounds of an event with their hours."""
    return schedule.hours_of(settings_of(session, event_of(session, event_id)))
