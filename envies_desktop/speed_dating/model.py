"""How a speed dating is set, who sits where and wishes for whom, its meeting plans with their history."""

import datetime as dt
import uuid
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from envies_desktop.store.base import OWNER, Record


class SpeedDating(Record):
    """The rounds of a speed dating: its key is that of its event.

    Durations are minutes, `breaks` is [[after_round, minutes], …] counted from 1, `rounds_start` the time of
    the first bell (the start of the event where empty). `pairing` is "sides" (side A meets side B) or
    "groups" (any stakeholder group meets any other). `tables` is 0 until somebody types a number: there are
    then as many as the people on the list can fill at once (`queries.table_count`).
    `closed_tables` are numbers (from 1) of tables that can no longer be used: nothing is planned there.
    """

    __tablename__ = "speed_dating"

    id: Mapped[uuid.UUID] = mapped_column(
        sa.ForeignKey("event.id"), primary_key=True, sort_order=-10, info={OWNER: "copied"}
    )
    pairing: Mapped[str] = mapped_column(default="sides")
    rounds: Mapped[int] = mapped_column(default=7)
    round_minutes: Mapped[int] = mapped_column(default=7)
    change_minutes: Mapped[int] = mapped_column(default=2)
    breaks: Mapped[list[Any]] = mapped_column(default=list)
    rounds_start: Mapped[dt.time | None] = mapped_column(default=None)
    tables: Mapped[int] = mapped_column(default=0)
    seated_side: Mapped[str] = mapped_column(default="B")
    closed_tables: Mapped[list[Any]] = mapped_column(default=list)


class Delegation(Record):
    """What a speed dating knows of a participant; its key is that of the participant.

    `side` is "A" (associations), "B" (companies) or "support" (an "appui" table, outside the rounds); in a
    "groups" event the stakeholder group of the organisation decides who may meet whom. `representatives` is
    how many meetings the delegation holds at once.
    """

    __tablename__ = "delegation"

    id: Mapped[uuid.UUID] = mapped_column(
        sa.ForeignKey("participant.id"), primary_key=True, sort_order=-10, info={OWNER: "copied"}
    )
    side: Mapped[str] = mapped_column(default="A")
    representatives: Mapped[int] = mapped_column(default=1)
    fixed_table: Mapped[int | None] = mapped_column(default=None)
    fewest: Mapped[int | None] = mapped_column(default=None)
    most: Mapped[int | None] = mapped_column(default=None)


class Wish(Record):
    """`wisher` would like to meet `wished`; rank 1 is the first wish."""

    __tablename__ = "wish"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "copied"})
    wisher_id: Mapped[uuid.UUID] = mapped_column(
        sa.ForeignKey("participant.id"), index=True, info={OWNER: "copied"}
    )
    wished_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("participant.id"), info={OWNER: "copied"})
    rank: Mapped[int]


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
