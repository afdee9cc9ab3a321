"""Events, their programme, and the people who take part."""

import datetime as dt
import uuid
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from envies_desktop.store.base import NAMES, OWNER, Record, Searchable


class Event(Searchable, Record):
    """An event; `kind` is the code of an activity.EventKind ("comite", "visite", …)."""

    __tablename__ = "event"

    kind: Mapped[str] = mapped_column(index=True)
    title: Mapped[str] = mapped_column(info={NAMES: "thing"})
    subtitle: Mapped[str] = mapped_column(default="")
    public_name: Mapped[str] = mapped_column(default="")
    date: Mapped[dt.date | None] = mapped_column(default=None, index=True)
    start: Mapped[dt.time | None] = mapped_column(default=None)
    end: Mapped[dt.time | None] = mapped_column(default=None)
    place: Mapped[str] = mapped_column(default="")
    territory_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("territory.id"), default=None)
    theme_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("theme.id"), default=None)
    hosts: Mapped[str] = mapped_column(default="")
    status: Mapped[str] = mapped_column(default="brouillon")
    notes: Mapped[str] = mapped_column(sa.Text, default="")
    demo: Mapped[bool] = mapped_column(default=False)

    def search_text(self) -> tuple[str, ...]:
        """Title first."""
        return (self.title, self.subtitle, self.place)


class ProgrammeItem(Record):
    """A line of the programme ("déroulé"); one that is `fixed` begins at its hour, no earlier."""

    __tablename__ = "programme_item"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "copied"})
    start: Mapped[dt.time | None] = mapped_column(default=None)
    end: Mapped[dt.time | None] = mapped_column(default=None)
    title: Mapped[str]
    speaker: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    fixed: Mapped[bool] = mapped_column(default=False)


class Participant(Record):
    """A person registered for an event, for an organisation.

    Times are local; `arrival` empty means from the start. `arrived_at` and `left_at` are what the welcome
    desk noted, whatever had been announced.
    """

    __tablename__ = "participant"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "copied"})
    person_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("person.id"), index=True)
    organisation_id: Mapped[uuid.UUID | None] = mapped_column(
        sa.ForeignKey("organisation.id"), index=True, default=None
    )
    role: Mapped[str] = mapped_column(default="")
    status: Mapped[str] = mapped_column(default="inscrit")
    badge: Mapped[int] = mapped_column(default=0)
    arrival: Mapped[dt.time | None] = mapped_column(default=None)
    departure: Mapped[dt.time | None] = mapped_column(default=None)
    access_needs: Mapped[str] = mapped_column(default="")
    photo_consent: Mapped[bool | None] = mapped_column(default=None)
    contact_consent: Mapped[bool | None] = mapped_column(default=None)
    arrived_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    left_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(sa.Text, default="")
    demo: Mapped[bool] = mapped_column(default=False)


class PairRule(Record):
    """A rule on two participants: `rule` is "apart" (never placed together) or "together" (must meet)."""

    __tablename__ = "pair_rule"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "copied"})
    a_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("participant.id"), info={OWNER: "copied"})
    b_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("participant.id"), info={OWNER: "copied"})
    rule: Mapped[str]


class FollowUpAction(Record):
    """What somebody took on: one thing to do, by somebody, until a day.

    `state` is "open", "started", "done" or "dropped". `owner_id` is a participant; somebody else stands in
    `owner`, as typed. `origin` is the code of what it came from ("hand" where it was typed among the actions
    themselves) and `origin_id` the row, of whatever table: it outlives it.
    """

    __tablename__ = "follow_up_action"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "goes"})
    what: Mapped[str] = mapped_column(sa.Text)
    owner_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("participant.id"), default=None)
    owner: Mapped[str] = mapped_column(default="")
    due: Mapped[dt.date | None] = mapped_column(default=None, index=True)
    state: Mapped[str] = mapped_column(default="open")
    origin: Mapped[str] = mapped_column(default="hand")
    origin_id: Mapped[uuid.UUID | None] = mapped_column(default=None, index=True)
    demo: Mapped[bool] = mapped_column(default=False)


class ActionCheck(Record):
    """What became of a follow-up action, `months` after its event (1 or 3): its state then, and a note."""

    __tablename__ = "action_check"

    action_id: Mapped[uuid.UUID] = mapped_column(
        sa.ForeignKey("follow_up_action.id"), index=True, info={OWNER: "goes"}
    )
    months: Mapped[int]
    seen_on: Mapped[dt.date]
    state: Mapped[str]
    note: Mapped[str] = mapped_column(sa.Text, default="")


class Printing(Record):
    """A document of an event that left on paper: a fact, which no undo takes back.

    `document` is its name at the doors, `way` "printer", "deposit" or "confirmed" (saved, then said to be
    printed), `plan` the number of the plan that it shows (0: none). What it was printed from is not referred
    to: a sheet in somebody's hand must not keep a gesture from being taken back.
    """

    __tablename__ = "printing"

    event_id: Mapped[uuid.UUID] = mapped_column(index=True)
    document: Mapped[str]
    at: Mapped[dt.datetime]
    way: Mapped[str]
    plan: Mapped[int] = mapped_column(default=0)


class PrintedSheet(Record):
    """What a printing tells one participant: `seats` is [[round, table, participant met], …] from 0."""

    __tablename__ = "printed_sheet"

    printing_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("printing.id"), index=True)
    participant_id: Mapped[uuid.UUID] = mapped_column(index=True)
    seats: Mapped[list[Any]] = mapped_column(default=list)
