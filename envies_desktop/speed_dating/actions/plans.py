"""Keeping plans: a new one, going back to an old one, removing one."""

import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from envies_desktop.refused import Refused
from envies_desktop.speed_dating.facts import fingerprint, problem_from
from envies_desktop.speed_dating.model import Meeting, MeetingPlan
from envies_desktop.speed_dating.problem import Plan
from envies_desktop.speed_dating.queries import event_facts
from envies_desktop.store.reading import WITH_DELETED
from envies_desktop.store.work import Work

Ids = tuple[uuid.UUID, ...]


def save_plan(work: Work, *, event_id: uuid.UUID, plan: Plan, ids: Ids, made_from: str) -> MeetingPlan:
    """Keep a plan as the newest one of its event, in force from now on.

    `ids` and `made_from` are the participants and the fingerprint of the problem that was planned. Raises
    Refused("plan-stale") where the participants, the settings or the locks have changed meanwhile.
    """
    facts = event_facts(work.session, event_id)
    problem = problem_from(facts)
    if fingerprint(problem, tuple(p.id for p in facts.people)) != made_from:
        raise Refused("plan-stale")
    free = replace(facts, locked=())
    work.update_where(
        MeetingPlan, MeetingPlan.event_id == event_id, MeetingPlan.current.is_(True), current=False
    )
    kept = work.add(
        MeetingPlan(
            event_id=event_id,
            number=_next_number(work, event_id),
            current=True,
            made_at=datetime.now(UTC),
            origin="solver",
            mode=plan.mode,
            status=plan.status,
            score=plan.score,
            bound=float(plan.bound),
            seconds=plan.seconds,
            fairness_proven=plan.fairness.proven,
            rounds=problem.rounds,
            tables=problem.tables,
            unmet=[_reason(row, ids) for row in plan.unmet],
            made_from=fingerprint(problem_from(free), ids),
        )
    )
    locked = set(problem.locked)
    work.add_many(
        Meeting,
        [
            {
                "plan_id": kept.id,
                "round": r,
                "table": t,
                "a_id": ids[i],
                "b_id": ids[j],
                "locked": (r, t, i, j) in locked,
            }
            for r, t, i, j in plan.meetings
        ],
    )
    return kept


def _next_number(work: Work, event_id: uuid.UUID) -> int:
    """Numbers of removed plans are not given again: they are on printed sheets."""
    query = sa.select(sa.func.max(MeetingPlan.number)).where(MeetingPlan.event_id == event_id)
    return (work.session.scalar(query, execution_options=WITH_DELETED) or 0) + 1


def _reason(row: Any, ids: Ids) -> dict[str, Any]:
    params: Mapping[str, Any] = row.params
    named = {"person": ids[params["person"]].hex} if "person" in params else {}
    return {
        "wisher": ids[row.wisher].hex,
        "wished": ids[row.wished].hex if 0 <= row.wished < len(ids) else "",
        "code": row.code,
        "params": {**params, **named},
    }


def set_current_plan(work: Work, *, plan_id: uuid.UUID) -> MeetingPlan:
    """Go back to a plan: it is in force from now on."""
    plan = work.get(MeetingPlan, plan_id)
    work.update_where(
        MeetingPlan,
        MeetingPlan.event_id == plan.event_id,
        MeetingPlan.current.is_(True),
        MeetingPlan.id != plan_id,
        current=False,
    )
    if not plan.current:
        plan.current = True
    return plan


def remove_plan(work: Work, *, plan_id: uuid.UUID) -> None:
    """Take a plan out of the history; the one in force stays: Refused("plan-in-force")."""
    plan = work.get(MeetingPlan, plan_id)
    if plan.current:
        raise Refused("plan-in-force", number=plan.number)
    work.remove(plan)
    work.remove_where(Meeting, Meeting.plan_id == plan_id)
