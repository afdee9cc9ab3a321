"""Meeting plans of a speed dating, with their history."""

import uuid
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from envies_desktop.store.base import Record


class MeetingPlan(Record):
    """A plan of an event; `number` counts from 1, exactly one plan of an event is `current`.

    `origin` is "solver" or "manual" (changed by hand since); `made_from` is the fingerprint of the problem
    it was made for, so that the page can say that the participants changed since. A plan made again in the
    middle of an event names the plan it follows (`after_id`), how (`replan`: "stable" or "free"), the rounds
    that were history then (`played`) and how many meetings ahead it kept.
    """

    __tablename__ = "meeting_plan"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True)
    number: Mapped[int]
    current: Mapped[bool] = mapped_column(default=True)
    made_at: Mapped[datetime]
    origin: Mapped[str] = mapped_column(default="solver")
    mode: Mapped[str] = mapped_column(default="fair")
    status: Mapped[str]
    score: Mapped[int]
    bound: Mapped[float]
    seconds: Mapped[float]
    fairness_proven: Mapped[bool] = mapped_column(default=False)
    rounds: Mapped[int]
    tables: Mapped[int]
    unmet: Mapped[list[Any]] = mapped_column(default=list)
    made_from: Mapped[str] = mapped_column(default="")
    after_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("meeting_plan.id"), default=None)
    replan: Mapped[str] = mapped_column(default="")
    played: Mapped[int] = mapped_column(default=0)
    kept: Mapped[int | None] = mapped_column(default=None)


class Meeting(Record):
    """A couple at a table in a round; `round` and `table` count from 0 as in the plan's format."""

    __tablename__ = "meeting"

    plan_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("meeting_plan.id"), index=True)
    round: Mapped[int]
    table: Mapped[int]
    a_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("participant.id"))
    b_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("participant.id"))
    locked: Mapped[bool] = mapped_column(default=False)


class Rating(Record):
    """What somebody said of somebody they met: 1 (no) to 4 (I want to go on); one per couple and direction.

    `share` is the answer "my contact may be given to this person" of the slip; None where the slip says
    nothing: the general answer of the participant counts then.
    """

    __tablename__ = "rating"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True)
    rater_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("participant.id"), index=True)
    rated_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("participant.id"))
    value: Mapped[int]
    share: Mapped[bool | None] = mapped_column(default=None)
