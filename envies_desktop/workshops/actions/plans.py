"""Keeping who sits where: a new plan, going back to an old one, removing one."""

import uuid

import sqlalchemy as sa

from envies_desktop.refused import Refused
from envies_desktop.store.reading import WITH_DELETED
from envies_desktop.store.work import Work
from envies_desktop.workshops.facts import seats_from
from envies_desktop.workshops.model import GroupPlan, GroupSeat
from envies_desktop.workshops.problem import Groups
from envies_desktop.workshops.queries.seats import ToPlan, to_plan


def save_groups(work: Work, *, asked: ToPlan, groups: Groups) -> GroupPlan:
    """Keep groups as the newest plan of their workshop, in force from now on.

    Raises Refused("seats-stale") where the people, the settings or the plan in force have changed since
    `asked` was read.
    """
    now = to_plan(work.session, asked.event_id, asked.played)
    if (now.made_from, now.after_id, now.played) != (asked.made_from, asked.after_id, asked.played):
        raise Refused("seats-stale")
    event_id = asked.event_id
    work.update_where(GroupPlan, GroupPlan.event_id == event_id, GroupPlan.current.is_(True), current=False)
    kept = work.add(
        GroupPlan(
            event_id=event_id,
            number=_next_number(work, event_id),
            current=True,
            played=asked.played,
            repeats=groups.repeats,
            bound=groups.bound,
            balance=groups.balance,
            territories=groups.territories,
            seconds=groups.seconds,
            made_from=asked.made_from,
        )
    )
    seats = seats_from(asked.facts, groups.rounds, asked.former, asked.played)
    rows = [
        {"plan_id": kept.id, "round": round_, "table": table, "participant_id": who}
        for round_, table, who in seats
    ]
    work.add_many(GroupSeat, rows)
    return kept


def set_current_plan(work: Work, *, plan_id: uuid.UUID) -> GroupPlan:
    """Go back to a plan: it is in force from now on."""
    plan = work.get(GroupPlan, plan_id)
    work.update_where(
        GroupPlan,
        GroupPlan.event_id == plan.event_id,
        GroupPlan.current.is_(True),
        GroupPlan.id != plan_id,
        current=False,
    )
    if not plan.current:
        plan.current = True
    return plan


def remove_plan(work: Work, *, plan_id: uuid.UUID) -> None:
    """Take a plan out of the history; the one in force stays: Refused("seats-in-force")."""
    plan = work.get(GroupPlan, plan_id)
    if plan.current:
        raise Refused("seats-in-force", number=plan.number)
    work.remove(plan)
    work.remove_where(GroupSeat, GroupSeat.plan_id == plan_id)


def _next_number(work: Work, event_id: uuid.UUID) -> int:
    """Numbers of removed plans are not given again: they are on printed sheets."""
    query = sa.select(sa.func.max(GroupPlan.number)).where(GroupPlan.event_id == event_id)
    return (work.session.scalar(query, execution_options=WITH_DELETED) or 0) + 1
