"""Rules that the tables of every workshop keep, read again from the store itself."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.model import Event
from envies_desktop.workshops.model import GroupPlan, GroupSeat, WorkshopTable


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that does not hold: its code and what its sentence needs."""

    code: str
    params: dict[str, Any] = field(default_factory=dict)


def broken_rules(session: Session) -> list[Broken]:
    """What is wrong with the plans in force and the hosts; empty when all is sound."""
    return [*_two_plans(session), *_two_tables(session), *_two_hosted(session)]


def _two_plans(session: Session) -> Iterator[Broken]:
    """One plan of a workshop at most is in force."""
    query = (
        sa.select(Event.title, sa.func.count())
        .join(GroupPlan, GroupPlan.event_id == Event.id)
        .where(GroupPlan.current)
        .group_by(Event.id, Event.title)
        .having(sa.func.count() > 1)
    )
    for title, found in session.execute(query):
        yield Broken("rule-two-group-plans", {"event": title, "found": found})


def _two_tables(session: Session) -> Iterator[Broken]:
    """A person sits at one table in a round."""
    query = (
        sa.select(Event.title, GroupSeat.round, sa.func.count())
        .join(GroupPlan, GroupPlan.id == GroupSeat.plan_id)
        .join(Event, Event.id == GroupPlan.event_id)
        .where(GroupPlan.current)
        .group_by(Event.id, Event.title, GroupSeat.plan_id, GroupSeat.round, GroupSeat.participant_id)
        .having(sa.func.count() > 1)
    )
    for title, round_, found in session.execute(query):
        yield Broken("rule-two-seats", {"event": title, "round": round_ + 1, "found": found})


def _two_hosted(session: Session) -> Iterator[Broken]:
    """A host keeps one table."""
    query = (
        sa.select(Event.title, sa.func.count())
        .join(WorkshopTable, WorkshopTable.event_id == Event.id)
        .where(WorkshopTable.host_id.is_not(None))
        .group_by(Event.id, Event.title, WorkshopTable.host_id)
        .having(sa.func.count() > 1)
    )
    for title, found in session.execute(query):
        yield Broken("rule-two-hosted", {"event": title, "found": found})
