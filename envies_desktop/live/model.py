"""A session as it is kept: its clock, and what a room makes in it: clusters, votes, who announces next."""

import datetime as dt
import uuid
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from envies_desktop.store.base import OWNER, Record


class EventClock(Record):
    """The clock of an event; one per event, its key is made from the event's.

    `round` and `phase` name the step where it was when it was last touched, `elapsed` how many seconds of it
    had passed (negative while it waited for its hour); while it is `running`, time has gone on since: `at` in
    the calendar, `ticks` on the counter of the machine that only stops with it (seconds, of the start named
    by `boot`). `extra` is seconds added by hand, by the key of a step ("round:phase", the phase alone where
    it moves); `begun` the moment (ISO, UTC) at which each part really began, by its name.
    """

    __tablename__ = "event_clock"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "goes"})
    round: Mapped[int] = mapped_column(default=0)
    phase: Mapped[str] = mapped_column(default="before")
    elapsed: Mapped[float] = mapped_column(default=0.0)
    running: Mapped[bool] = mapped_column(default=False)
    at: Mapped[dt.datetime]
    ticks: Mapped[float] = mapped_column(default=0.0)
    boot: Mapped[str] = mapped_column(default="")
    extra: Mapped[dict[str, Any]] = mapped_column(default=dict)
    begun: Mapped[dict[str, Any]] = mapped_column(default=dict)
    muted: Mapped[bool] = mapped_column(default=False)


class Cluster(Record):
    """Cards of an event that belong together, on one of its boards ("convergence", "ideas", "issues")."""

    __tablename__ = "cluster"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "goes"})
    board: Mapped[str]
    title: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class ClusteredCard(Record):
    """That a card stands in a cluster; its key is made from both. The card is a row of whatever activity."""

    __tablename__ = "clustered_card"

    cluster_id: Mapped[uuid.UUID] = mapped_column(
        sa.ForeignKey("cluster.id"), index=True, info={OWNER: "goes"}
    )
    card_id: Mapped[uuid.UUID] = mapped_column(index=True)
    position: Mapped[int] = mapped_column(default=0)


class Ballot(Record):
    """A vote by dots on the cards of a board: each person has `dots`, at most `most` on one of them.

    In an `anonymous` one only totals are typed, of as many `slips` as were counted (None: nobody said). Once
    it is `closed` no dot is given any more.
    """

    __tablename__ = "ballot"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "goes"})
    board: Mapped[str]
    dots: Mapped[int]
    most: Mapped[int] = mapped_column(default=2)
    anonymous: Mapped[bool] = mapped_column(default=True)
    slips: Mapped[int | None] = mapped_column(default=None)
    closed: Mapped[bool] = mapped_column(default=False)


class Vote(Record):
    """Dots on one card (or cluster): of one participant, or of all where nobody is named."""

    __tablename__ = "vote"

    ballot_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("ballot.id"), index=True, info={OWNER: "goes"})
    card_id: Mapped[uuid.UUID] = mapped_column(index=True)
    participant_id: Mapped[uuid.UUID | None] = mapped_column(
        sa.ForeignKey("participant.id"), index=True, default=None, info={OWNER: "goes"}
    )
    dots: Mapped[int]


class Announcement(Record):
    """Somebody's place in the queue of those who announce; `done_at` once they have."""

    __tablename__ = "announcement"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "goes"})
    participant_id: Mapped[uuid.UUID | None] = mapped_column(
        sa.ForeignKey("participant.id"), default=None, info={OWNER: "goes"}
    )
    name: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    done_at: Mapped[dt.datetime | None] = mapped_column(default=None)
