"""Keeping plans: a new one, going back to an old one, removing one."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from envies_desktop.refused import Refused
from envies_desktop.speed_dating.again import Held
from envies_desktop.speed_dating.facts import Facts, fingerprint, planned_problem, problem_from, room_for
from envies_desktop.speed_dating.model import Meeting, MeetingPlan
from envies_desktop.speed_dating.open_tables import unpacked
from envies_desktop.speed_dating.problem import Plan, Seat
from envies_desktop.speed_dating.queries.again import Again, replan_of
from envies_desktop.speed_dating.queries.facts import event_facts
from envies_desktop.store.reading import WITH_DELETED
from envies_desktop.store.work import Work

Ids = tuple[uuid.UUID, ...]


def save_plan(work: Work, *, event_id: uuid.UUID, plan: Plan, ids: Ids, made_from: str) -> MeetingPlan:
    """Keep a plan as the newest one of its event, in force from now on.

    `ids` and `made_from` are the participants and the fingerprint of the problem that was planned. Raises
    Refused("plan-stale") where the participants, the settings or the locks have changed meanwhile.
    """
    facts = event_facts(work.session, event_id)
    problem = planned_problem(facts)
    if fingerprint(problem, tuple(p.id for p in facts.people)) != made_from:
        raise Refused("plan-stale")
    seats = unpacked(plan.meetings, problem_from(facts).tables, facts.closed)
    return _keep(work, facts, event_id, plan, ids, seats, set(problem_from(facts).locked))


def save_replan(work: Work, *, again: Again, plan: Plan) -> MeetingPlan:
    """Keep a plan made in the middle of an event, in force from now on; the former one stays in the history.

    What was locked stays locked. Raises Refused("plan-stale") as `save_plan` does, also where another plan
    is in force by now.
    """
    now = replan_of(work.session, again.event_id, played=again.played, replan=again.replan)
    if (now.made_from, now.after_id) != (again.made_from, again.after_id):
        raise Refused("plan-stale")
    facts, place = event_facts(work.session, again.event_id), {key: k for k, key in enumerate(again.ids)}
    locked = {
        _seat(place, meeting) for meeting in facts.locked if meeting[2] in place and meeting[3] in place
    }
    kept = _keep(work, facts, again.event_id, plan, again.ids, again.seats(plan), locked)
    kept.after_id, kept.replan, kept.played, kept.kept = (
        again.after_id,
        again.replan,
        again.played,
        plan.kept,
    )
    return kept


def _keep(
    work: Work, facts: Facts, event_id: uuid.UUID, plan: Plan, ids: Ids, seats: Sequence[Seat],
    locked: set[Seat],
) -> MeetingPlan:  # fmt: skip
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
            rounds=facts.rounds,
            tables=room_for(facts, (seat[1] for seat in seats)),
            unmet=[_reason(row, ids) for row in plan.unmet],
            made_from=fingerprint(planned_problem(free), tuple(p.id for p in facts.people)),
        )
    )
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
            for r, t, i, j in seats
        ],
    )
    return kept


def _seat(place: Mapping[uuid.UUID, int], meeting: Held) -> Seat:
    r, t, a, b = meeting
    return (r, t, *sorted((place[a], place[b])))  # type: ignore[return-value] # two places


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
