"""Partnerships: who takes part, at which stage, what comes next, and what calls have told."""

import datetime as dt
import uuid
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from envies_desktop.store.base import Record


class Partnership(Record):
    """A partnership of two organisations or more; `stage` is a code of partnerships.stages.

    `reason` is the code of why it is here ("mutual-interest", "by-hand"), `params` what its sentence needs,
    `event_id` the event it comes from. `owner` is who takes the `next_action`, due on `next_due`;
    `given_up` says why it was abandoned.
    """

    __tablename__ = "partnership"

    event_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("event.id"), index=True, default=None)
    stage: Mapped[str] = mapped_column(default="piste", index=True)
    reason: Mapped[str] = mapped_column(default="")
    params: Mapped[dict[str, Any]] = mapped_column(default=dict)
    next_action: Mapped[str] = mapped_column(sa.Text, default="")
    next_due: Mapped[dt.date | None] = mapped_column(default=None)
    owner: Mapped[str] = mapped_column(default="")
    given_up: Mapped[str] = mapped_column(sa.Text, default="")
    opened_on: Mapped[dt.date]


class Partner(Record):
    """An organisation in a partnership, and who speaks for it; a link: its key comes from both sides."""

    __tablename__ = "partner"
    __table_args__ = (sa.UniqueConstraint("partnership_id", "organisation_id"),)

    partnership_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("partnership.id"), index=True)
    organisation_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("organisation.id"), index=True)
    person_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("person.id"), default=None)
    place: Mapped[int] = mapped_column(default=0)


class FollowUp(Record):
    """A call 1, 3 or 6 months after: `status` is a code of the questionnaire `suivi_1_3_6_mois`.

    `answers` are its questions by short id (0 to 3, or "na"); `done_on` is empty while the call is due.
    """

    __tablename__ = "follow_up"

    partnership_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("partnership.id"), index=True)
    months: Mapped[int]
    due: Mapped[dt.date] = mapped_column(index=True)
    done_on: Mapped[dt.date | None] = mapped_column(default=None)
    status: Mapped[str] = mapped_column(default="")
    answers: Mapped[dict[str, Any]] = mapped_column(default=dict)
    comment: Mapped[str] = mapped_column(sa.Text, default="")
