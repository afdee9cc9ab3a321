"""What groups are made from, and the plan in force as it is kept."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.kinds import AWAY
from envies_desktop.events.queries import ParticipantRow, event_of, pair_rules, participant_rows
from envies_desktop.refused import Refused
from envies_desktop.workshops.facts import Attending, Facts, Seat, fingerprint, problem_from
from envies_desktop.workshops.model import GroupPlan, GroupSeat
from envies_desktop.workshops.problem import GroupsProblem
from envies_desktop.workshops.queries.workshop import settings_from, setup_of, stays_of, tables_of
from envies_desktop.workshops.schedule import Settings, window


@dataclass(frozen=True, slots=True)
class ToPlan:
    """The problem of a workshop, and what has to be unchanged when its answer is saved.

    `facts` and `former` (the seats in force) are what it was made from, `after_id` the plan in force,
    `played` how many of its rounds stay; `names` is how sentences call people.
    """

    event_id: uuid.UUID
    problem: GroupsProblem
    facts: Facts
    former: tuple[Seat, ...]
    played: int
    after_id: uuid.UUID | None
    made_from: str
    names: dict[str, str]


def planned(row: ParticipantRow) -> bool:
    """Whether somebody is to be seated."""
    return not row.removed and row.status not in AWAY


def workshop_facts(
    session: Session, event_id: uuid.UUID, rows: Iterable[ParticipantRow] | None = None
) -> Facts:
    """All that a workshop is planned from; raises Refused("store-gone") where there is no such event.

    `rows` spare reading its people again, those taken out of it included.
    """
    event, setup = event_of(session, event_id), setup_of(session, event_id)
    settings = settings_from(setup, event.start, event.date)
    everybody = participant_rows(session, event_id, removed=True) if rows is None else rows
    known = sorted(everybody, key=lambda row: row.id)
    found = [(row, _attending(row, settings)) for row in known]
    rules = pair_rules(session, event_id)
    here = {one.id for row, one in found if planned(row) and one.first <= one.last}
    hosts = tables_of(session, event_id).values() if setup.hosts_from is not None else ()
    return Facts(
        title=event.title,
        size=setup.size,
        rounds=setup.rounds,
        people=tuple(one for _, one in found if one.id in here),
        apart=tuple((a, b) for rule, a, b in rules if rule == "apart"),
        together=tuple((a, b) for rule, a, b in rules if rule == "together"),
        hosts=tuple((t.number, t.host_id) for t in hosts if t.host_id is not None and t.host_id in here),
        stays=tuple((who, table) for who, table in stays_of(session, event_id).items() if who in here),
        others=tuple(one for _, one in found if one.id not in here),
    )


def to_plan(session: Session, event_id: uuid.UUID, played: int = 0) -> ToPlan:
    """What is to be planned from round `played` (from 0) on; raises Refused("seats-nobody", "seats-over").

    Rounds that the plan in force does not have cannot have been played: without any plan, all are planned.
    """
    rows = participant_rows(session, event_id, removed=True)
    facts, plan = workshop_facts(session, event_id, rows), current_plan(session, event_id)
    former = plan_seats(session, plan.id) if plan else ()
    held = {round_ for round_, _, _ in former}
    played = min(played, max(held, default=-1) + 1)
    if len(facts.people) < 2:
        raise Refused("seats-nobody", people=len(facts.people))
    if played >= facts.rounds:
        raise Refused("seats-over", rounds=facts.rounds)
    return ToPlan(
        event_id=event_id,
        problem=problem_from(facts, former, played),
        facts=facts,
        former=former,
        played=played,
        after_id=plan.id if plan else None,
        made_from=fingerprint(facts),
        names={row.id.hex: row.name for row in rows},
    )


def groups_problem(session: Session, event_id: uuid.UUID, played: int = 0) -> GroupsProblem:
    """The problem of a workshop; refuses as `to_plan` does."""
    return to_plan(session, event_id, played).problem


def current_plan(session: Session, event_id: uuid.UUID) -> GroupPlan | None:
    """The plan in force."""
    query = sa.select(GroupPlan).where(GroupPlan.event_id == event_id, GroupPlan.current)
    return session.scalar(query.order_by(GroupPlan.number.desc()).limit(1))


def plan_seats(session: Session, plan_id: uuid.UUID) -> tuple[Seat, ...]:
    """Who sits where in a plan, in order."""
    query = sa.select(GroupSeat.round, GroupSeat.table, GroupSeat.participant_id)
    found = session.execute(query.where(GroupSeat.plan_id == plan_id))
    return tuple(sorted((round_, table, who) for round_, table, who in found))


def _attending(row: ParticipantRow, settings: Settings) -> Attending:
    first, last = window(settings, row.arrival, row.departure)
    return Attending(
        id=row.id,
        group=row.group,
        territory=row.territory_id.hex if row.territory_id else "",
        party=row.organisation_id.hex if row.organisation_id else None,
        first=first,
        last=last,
    )
