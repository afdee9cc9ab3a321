"""Rules that every plan and every rating keep, read again from the store itself."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.model import Person
from envies_desktop.events.model import Event, Participant
from envies_desktop.speed_dating.model import Delegation, Meeting, MeetingPlan, Rating


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that does not hold: its code and what its sentence needs."""

    code: str
    params: dict[str, Any] = field(default_factory=dict)


def broken_rules(session: Session) -> list[Broken]:
    """What is wrong with the plans in force and the ratings; empty when all is sound."""
    return [*_two_plans(session), *_meetings(session), *_ratings(session)]


def _two_plans(session: Session) -> Iterator[Broken]:
    """One plan of an event at most is in force."""
    query = (
        sa.select(Event.title, sa.func.count())
        .join(MeetingPlan, MeetingPlan.event_id == Event.id)
        .where(MeetingPlan.current)
        .group_by(Event.id, Event.title)
        .having(sa.func.count() > 1)
    )
    for title, found in session.execute(query):
        yield Broken("rule-two-plans", {"event": title, "found": found})


def _meetings(session: Session) -> Iterator[Broken]:
    """One meeting per table and round, and per person (or as many as a delegation holds)."""
    query = (
        sa.select(Meeting, Event.title)
        .join(MeetingPlan, MeetingPlan.id == Meeting.plan_id)
        .join(Event, Event.id == MeetingPlan.event_id)
        .where(MeetingPlan.current)
    )
    seats: Counter[tuple[UUID, UUID, int]] = Counter()
    tables: Counter[tuple[UUID, int, int]] = Counter()
    couples: Counter[tuple[UUID, frozenset[UUID]]] = Counter()
    titles: dict[UUID, str] = {}
    for meeting, title in session.execute(query):
        plan = meeting.plan_id
        titles[plan] = title
        seats.update((plan, who, meeting.round) for who in (meeting.a_id, meeting.b_id))
        tables[plan, meeting.round, meeting.table] += 1
        couples[plan, frozenset((meeting.a_id, meeting.b_id))] += 1
    yield from _at_two_tables(session, seats, titles)
    for (plan, round_, table), found in tables.items():
        if found > 1:
            yield Broken("rule-table-twice", {"event": titles[plan], "round": round_ + 1, "table": table + 1})
    for (plan, _), found in couples.items():
        if found > 1:
            yield Broken("rule-couple-twice", {"event": titles[plan], "found": found})


def _at_two_tables(
    session: Session, seats: Mapping[tuple[UUID, UUID, int], int], titles: Mapping[UUID, str]
) -> Iterator[Broken]:
    for (plan, who, round_), found in seats.items():
        if found == 1:
            continue
        participant, held = session.get(Participant, who), session.get(Delegation, who)
        if participant is None or found <= (held.representatives if held else 1):
            continue
        person = session.get(Person, participant.person_id)
        name = " ".join(part for part in (person.first_name, person.last_name) if part) if person else "?"
        yield Broken("rule-two-meetings", {"event": titles[plan], "name": name, "round": round_ + 1})


def _ratings(session: Session) -> Iterator[Broken]:
    """One per couple and direction, from 1 to 4."""
    query = (
        sa.select(Event.title)
        .join(Rating, Rating.event_id == Event.id)
        .group_by(Event.id, Event.title, Rating.rater_id, Rating.rated_id)
        .having(sa.or_(sa.func.count() > 1, sa.func.min(Rating.value) < 1, sa.func.max(Rating.value) > 4))
    )
    for title in session.scalars(query):
        yield Broken("rule-rating", {"event": title})
