"""The plans of a workshop."""

import datetime as dt
import uuid
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.workshops.model import GroupPlan


@dataclass(frozen=True, slots=True)
class GroupPlanRow:
    """A plan of the history, made (or changed last) at a moment by `author`; `played` rounds were kept."""

    id: uuid.UUID
    number: int
    current: bool
    made_at: dt.datetime | None
    author: str
    played: int
    repeats: int
    bound: int
    balance: int


def group_plans(session: Session, event_id: uuid.UUID) -> list[GroupPlanRow]:
    """All plans of an event, latest first."""
    query = sa.select(GroupPlan).where(GroupPlan.event_id == event_id)
    return [
        GroupPlanRow(
            plan.id, plan.number, plan.current, plan.updated_at, plan.updated_by, plan.played, plan.repeats,
            plan.bound, plan.balance,
        )
        for plan in session.scalars(query.order_by(GroupPlan.number.desc(), GroupPlan.id))
    ]  # fmt: skip
