"""How a workshop is set, its methods, who sits where in each round, what the tables bring, and series."""

import uuid
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from envies_desktop.store.base import OWNER, Record


class OwnMethod(Record):
    """A method card of one's own: `card` is its document, `code` what names it beside those of the house."""

    __tablename__ = "method"

    code: Mapped[str] = mapped_column(index=True)
    card: Mapped[dict[str, Any]] = mapped_column(default=dict)


class Series(Record):
    """Workshops that follow one another, with what they are for."""

    __tablename__ = "workshop_series"

    title: Mapped[str]
    objectives: Mapped[str] = mapped_column(sa.Text, default="")
    demo: Mapped[bool] = mapped_column(default=False)


class Workshop(Record):
    """How a workshop is run; its key is that of its event.

    `method` is the method card as it was when it was chosen (empty: none). `size` is the most people at a
    table, `rounds` how many times they change, with `change_minutes` between two; after the last one, what
    was said is gathered for `harvest_minutes`. `hosts_from` is the round (from 0) since which hosts keep
    their table (None: there are no hosts). `session` is its number in its series. `minutes` are its minutes.
    """

    __tablename__ = "workshop"

    id: Mapped[uuid.UUID] = mapped_column(
        sa.ForeignKey("event.id"), primary_key=True, sort_order=-10, info={OWNER: "copied"}
    )
    method: Mapped[dict[str, Any]] = mapped_column(default=dict)
    question: Mapped[str] = mapped_column(sa.Text, default="")
    size: Mapped[int] = mapped_column(default=5)
    rounds: Mapped[int] = mapped_column(default=3)
    round_minutes: Mapped[int] = mapped_column(default=20)
    change_minutes: Mapped[int] = mapped_column(default=3)
    harvest_minutes: Mapped[int] = mapped_column(default=15)
    hosts_from: Mapped[int | None] = mapped_column(default=None)
    series_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("workshop_series.id"), default=None)
    session: Mapped[int | None] = mapped_column(default=None)
    minutes: Mapped[str] = mapped_column(sa.Text, default="")


class WorkshopTable(Record):
    """A table of a workshop by its number (from 1): its name, and its host once there is one."""

    __tablename__ = "workshop_table"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "copied"})
    number: Mapped[int]
    name: Mapped[str] = mapped_column(default="")
    host_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("participant.id"), default=None)


class TableQuestion(Record):
    """What is asked in a round (from 0), at a table (a number from 1); None: in all of them."""

    __tablename__ = "table_question"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "copied"})
    round: Mapped[int | None] = mapped_column(default=None)
    table: Mapped[int | None] = mapped_column(default=None)
    text: Mapped[str] = mapped_column(sa.Text)


class Stay(Record):
    """A participant who cannot change table, and the one they keep (None: the first they get).

    Its key is that of the participant.
    """

    __tablename__ = "workshop_stay"

    id: Mapped[uuid.UUID] = mapped_column(
        sa.ForeignKey("participant.id"), primary_key=True, sort_order=-10, info={OWNER: "goes"}
    )
    table: Mapped[int | None] = mapped_column(default=None)


class GroupPlan(Record):
    """Who sits where in every round of a workshop; plans are kept, one is `current`.

    `played` are its first rounds, kept from the plan before. `repeats` are encounters more than the first
    (`bound`: fewer cannot be), `balance` and `territories` how unevenly kinds and territories are spread.
    `made_from` is the mark of the people and settings that it was made from.
    """

    __tablename__ = "group_plan"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "goes"})
    number: Mapped[int]
    current: Mapped[bool] = mapped_column(default=True)
    played: Mapped[int] = mapped_column(default=0)
    repeats: Mapped[int]
    bound: Mapped[int]
    balance: Mapped[int]
    territories: Mapped[int]
    seconds: Mapped[float] = mapped_column(default=0.0)
    made_from: Mapped[str] = mapped_column(default="")


class GroupSeat(Record):
    """Where a participant sits in a round (from 0) of a plan: the number of a table (from 1)."""

    __tablename__ = "group_seat"

    plan_id: Mapped[uuid.UUID] = mapped_column(
        sa.ForeignKey("group_plan.id"), index=True, info={OWNER: "goes"}
    )
    round: Mapped[int]
    table: Mapped[int]
    participant_id: Mapped[uuid.UUID] = mapped_column(
        sa.ForeignKey("participant.id"), index=True, info={OWNER: "goes"}
    )


class TableLine(Record):
    """One line of what was said at a table.

    `kind` is "idea", "agreement", "disagreement", "proposal", "expectation", "need", "contribution" or
    "view"; `table` a number from 1 (None: in plenary), `round` from 0. `speaker_id` is who said it, or
    `speaker` whom it is said to be of (a name, a stakeholder group). `impact` and `effort` are 1 to 5.
    `need_id` is the need or offer of the directory that it became.
    """

    __tablename__ = "table_line"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "goes"})
    kind: Mapped[str] = mapped_column(default="idea")
    text: Mapped[str] = mapped_column(sa.Text)
    table: Mapped[int | None] = mapped_column(default=None)
    round: Mapped[int | None] = mapped_column(default=None)
    speaker_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("participant.id"), default=None)
    speaker: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    impact: Mapped[int | None] = mapped_column(default=None)
    effort: Mapped[int | None] = mapped_column(default=None)
    need_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("need_offer.id"), default=None)


class Issue(Record):
    """What is at stake ("enjeu") for somebody: said in a workshop, ranked by its series."""

    __tablename__ = "issue"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "goes"})
    text: Mapped[str] = mapped_column(sa.Text)
    participant_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("participant.id"), default=None)
    said_by: Mapped[str] = mapped_column(default="")
    rank: Mapped[int | None] = mapped_column(default=None)
    position: Mapped[int] = mapped_column(default=0)


class Pooled(Record):
    """Something that can be pooled: what, of which sort, who has it, who needs it, at what `moment`.

    `sort` is "room", "gear", "job", "audience" or "offer". Organisations of the directory, or names as typed.
    """

    __tablename__ = "pooled"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "goes"})
    sort: Mapped[str] = mapped_column(default="room")
    what: Mapped[str] = mapped_column(sa.Text)
    has_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("organisation.id"), default=None)
    has: Mapped[str] = mapped_column(default="")
    needs_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("organisation.id"), default=None)
    needs: Mapped[str] = mapped_column(default="")
    moment: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
