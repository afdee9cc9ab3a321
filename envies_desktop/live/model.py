"""The clock of a session, as it is kept."""

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
