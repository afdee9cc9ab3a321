"""All of a speed dating, and the times that its rounds follow from."""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, fields

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.kinds import NOT_COUNTED
from envies_desktop.events.model import Event, Participant
from envies_desktop.events.queries import Counters, EventCard, event_card, event_of
from envies_desktop.events.queries.one_event import counted
from envies_desktop.speed_dating import schedule
from envies_desktop.speed_dating.model import Wish
from envies_desktop.speed_dating.queries.seats import Seat, Setup, need_of, seats, setup_of


@dataclass(frozen=True, slots=True)
class SpeedDatingCounters(Counters):
    """How many people sit on each side, how many wishes they said, how many said none."""

    wishes: int
    without_wish: int


@dataclass(frozen=True, slots=True)
class SpeedDatingCard(EventCard):
    """An event with its rounds; `rounds_end` is when the last one ends.

    `tables` is what was typed, 0 for nothing; `table_need` what the list could fill at once, `table_count`
    what there is: the one that was typed, else what is needed.
    """

    counters: SpeedDatingCounters
    pairing: str
    rounds: int
    round_minutes: int
    change_minutes: int
    breaks: tuple[tuple[int, int], ...]
    rounds_start: dt.time | None
    tables: int
    seated_side: str
    closed_tables: tuple[int, ...]
    table_need: int
    table_count: int
    rounds_end: dt.time | None


def speed_dating_card(session: Session, event_id: uuid.UUID) -> SpeedDatingCard:
    """All of a speed dating; raises Refused("store-gone") where there is no such event any more."""
    card, setup = event_card(session, event_id), setup_of(session, event_id)
    known = seats(session, event_id)
    query = sa.select(Participant.id, Participant.status).where(Participant.event_id == event_id)
    people = [(known[key], key, status) for key, status in session.execute(query)]
    need = need_of([seat for seat, _, status in people if status not in NOT_COUNTED], setup.pairing)
    own = {field.name: getattr(setup, field.name) for field in fields(Setup)}
    general = {field.name: getattr(card, field.name) for field in fields(EventCard)}
    counters = _counters(session, event_id, people)
    return SpeedDatingCard(
        **general | own | {"by_group": setup.pairing == "groups", "counters": counters},
        table_need=need,
        table_count=setup.tables or need,
        rounds_end=schedule.last_end(_settings(setup, card.start, card.date)),
    )


def _counters(
    session: Session, event_id: uuid.UUID, people: Sequence[tuple[Seat, uuid.UUID, str]]
) -> SpeedDatingCounters:
    wishers = list(session.scalars(sa.select(Wish.wisher_id).where(Wish.event_id == event_id)))
    seated = {key for seat, key, status in people if status not in NOT_COUNTED and seat.side != "support"}
    general = counted((seat.side, status) for seat, _, status in people)
    return SpeedDatingCounters(
        **{field.name: getattr(general, field.name) for field in fields(Counters)},
        wishes=len(wishers),
        without_wish=len(seated - set(wishers)),
    )


def settings_of(session: Session, event: Event) -> schedule.Settings:
    """What the times of rounds follow from."""
    return _settings(setup_of(session, event.id), event.start, event.date)


def event_rounds(session: Session, event_id: uuid.UUID) -> tuple[schedule.Round, ...]:
    """The rounds of an event with their times."""
    return schedule.rounds(settings_of(session, event_of(session, event_id)))


def _settings(setup: Setup, start: dt.time | None, day: dt.date | None) -> schedule.Settings:
    return schedule.Settings(
        rounds=setup.rounds,
        round_minutes=setup.round_minutes,
        change_minutes=setup.change_minutes,
        breaks=setup.breaks,
        start=setup.rounds_start or start,
        day=day,
    )
