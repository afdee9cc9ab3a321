"""The plans of an event."""

import datetime as dt
import uuid
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.speed_dating.model import Meeting, MeetingPlan


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A plan of the history; `origin` is "solver" or "manual", `author` who made or changed it last."""

    id: uuid.UUID
    number: int
    current: bool
    made_at: dt.datetime
    author: str
    origin: str
    mode: str
    status: str
    score: int
    bound: float
    meetings: int
    locked: int
    unmet: int


def current_plan(session: Session, event_id: uuid.UUID) -> MeetingPlan | None:
    """The plan in force."""
    query = sa.select(MeetingPlan).where(MeetingPlan.event_id == event_id, MeetingPlan.current)
    return session.scalar(query.order_by(MeetingPlan.number.desc()).limit(1))


def plan_history(session: Session, event_id: uuid.UUID) -> list[PlanRow]:
    """All plans of an event, latest first."""
    plans = list(
        session.scalars(
            sa.select(MeetingPlan)
            .where(MeetingPlan.event_id == event_id)
            .order_by(MeetingPlan.number.desc(), MeetingPlan.id)
        )
    )
    counted = (
        sa.select(Meeting.plan_id, sa.func.count(Meeting.id), sa.func.count(sa.case((Meeting.locked, 1))))
        .where(Meeting.plan_id.in_([plan.id for plan in plans]))
        .group_by(Meeting.plan_id)
    )
    counts = {plan_id: (meetings, locked) for plan_id, meetings, locked in session.execute(counted)}
    return [
        PlanRow(
            id=plan.id,
            number=plan.number,
            current=plan.current,
            made_at=plan.made_at,
            author=plan.updated_by,
            origin=plan.origin,
            mode=plan.mode,
            status=plan.status,
            score=plan.score,
            bound=plan.bound,
            meetings=counts.get(plan.id, (0, 0))[0],
            locked=counts.get(plan.id, (0, 0))[1],
            unmet=len(plan.unmet),
        )
        for plan in plans
    ]
