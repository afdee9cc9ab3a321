"""How an open forum is set, its topics with who is interested, their reports, and its action groups."""

import datetime as dt
import uuid
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from envies_desktop.store.base import OWNER, Record


class OpenForum(Record):
    """What an open forum begins with; its key is that of its event.

    `principles` are the texts of its posters, in their order; empty texts stand for the usual words in the
    language of the moment. `announce_seconds` is how long one announces a topic, `dots` how many each person
    has at the convergence (None: by the number of topics), at most `most_dots` on one item. `last_number` is
    the highest number that a topic ever had, `notes` are the facilitator's own: never shown, never printed.
    `spoke` of `asked` people said that they could speak of their own subject; `closing` is what was said in
    the closing circle.
    """

    __tablename__ = "open_forum"

    id: Mapped[uuid.UUID] = mapped_column(
        sa.ForeignKey("event.id"), primary_key=True, sort_order=-10, info={OWNER: "copied"}
    )
    question: Mapped[str] = mapped_column(sa.Text, default="")
    principles: Mapped[list[Any]] = mapped_column(default=list)
    fifth: Mapped[bool] = mapped_column(default=False)
    law: Mapped[str] = mapped_column(sa.Text, default="")
    warning: Mapped[str] = mapped_column(sa.Text, default="")
    announce_seconds: Mapped[int] = mapped_column(default=30)
    dots: Mapped[int | None] = mapped_column(default=None)
    most_dots: Mapped[int] = mapped_column(default=2)
    last_number: Mapped[int] = mapped_column(default=0)
    spoke: Mapped[int | None] = mapped_column(default=None)
    asked: Mapped[int | None] = mapped_column(default=None)
    closing: Mapped[str] = mapped_column(sa.Text, default="")
    notes: Mapped[str] = mapped_column(sa.Text, default="")


class Slot(Record):
    """A time in which topics are held side by side; they stand in the order of `position`."""

    __tablename__ = "forum_slot"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "copied"})
    position: Mapped[int]
    start: Mapped[dt.time | None] = mapped_column(default=None)
    minutes: Mapped[int] = mapped_column(default=45)


class Space(Record):
    """A place where a topic is held, for `capacity` people; its `number` is given once.

    It can be used from slot `first` (a position) to before slot `last` (None: to the end): one may be lost,
    or found, in the middle.
    """

    __tablename__ = "forum_space"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "copied"})
    number: Mapped[int]
    name: Mapped[str] = mapped_column(default="")
    capacity: Mapped[int] = mapped_column(default=20)
    first: Mapped[int] = mapped_column(default=0)
    last: Mapped[int | None] = mapped_column(default=None)


class Topic(Record):
    """Something that somebody wants to speak of; its `number` is given once and never again.

    `slot_id` and `space_id` say where it is held; one that is `held_fast` was put there by hand and stays
    when a grid is proposed. `parked` ones wait beside the board. One that was merged leads on to
    `merged_into`, one that was split off came from `split_from`. `hands` are people or dots counted for it
    where nobody has a list, `headcount` how many came. `note` is the facilitator's own.
    """

    __tablename__ = "topic"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "goes"})
    number: Mapped[int]
    title: Mapped[str]
    about: Mapped[str] = mapped_column(sa.Text, default="")
    slot_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("forum_slot.id"), default=None)
    space_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("forum_space.id"), default=None)
    held_fast: Mapped[bool] = mapped_column(default=False)
    parked: Mapped[bool] = mapped_column(default=False)
    merged_into: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("topic.id"), default=None)
    split_from: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("topic.id"), default=None)
    hands: Mapped[int | None] = mapped_column(default=None)
    headcount: Mapped[int | None] = mapped_column(default=None)
    territory_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("territory.id"), default=None)
    theme_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("theme.id"), default=None)
    note: Mapped[str] = mapped_column(sa.Text, default="")
    demo: Mapped[bool] = mapped_column(default=False)


class TopicHost(Record):
    """Who hosts a topic, in the order of `position`: a participant, or somebody by name."""

    __tablename__ = "topic_host"

    topic_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("topic.id"), index=True, info={OWNER: "goes"})
    participant_id: Mapped[uuid.UUID | None] = mapped_column(
        sa.ForeignKey("participant.id"), index=True, default=None, info={OWNER: "goes"}
    )
    name: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class Interest(Record):
    """A participant wants to attend a topic; its key is made from both."""

    __tablename__ = "topic_interest"
    __table_args__ = (sa.UniqueConstraint("topic_id", "participant_id"),)

    topic_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("topic.id"), index=True, info={OWNER: "goes"})
    participant_id: Mapped[uuid.UUID] = mapped_column(
        sa.ForeignKey("participant.id"), index=True, info={OWNER: "goes"}
    )


class Report(Record):
    """What a session says of its topic; its key is that of the topic.

    `said` are the points of what was said (five at most), `first_what`, `first_who` and `first_when` the
    first step. It is `complete` once somebody says so. `goals` are the numbers of sustainable development
    goals.
    """

    __tablename__ = "topic_report"

    id: Mapped[uuid.UUID] = mapped_column(
        sa.ForeignKey("topic.id"), primary_key=True, sort_order=-10, info={OWNER: "goes"}
    )
    rapporteur_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("participant.id"), default=None)
    rapporteur: Mapped[str] = mapped_column(default="")
    said: Mapped[list[Any]] = mapped_column(default=list)
    proposals: Mapped[str] = mapped_column(sa.Text, default="")
    first_what: Mapped[str] = mapped_column(sa.Text, default="")
    first_who: Mapped[str] = mapped_column(default="")
    first_when: Mapped[dt.date | None] = mapped_column(default=None)
    needs: Mapped[str] = mapped_column(sa.Text, default="")
    goals: Mapped[list[Any]] = mapped_column(default=list)
    complete: Mapped[bool] = mapped_column(default=False)


class Attendee(Record):
    """That a participant was in a session; its key is made from both."""

    __tablename__ = "topic_attendee"
    __table_args__ = (sa.UniqueConstraint("topic_id", "participant_id"),)

    topic_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("topic.id"), index=True, info={OWNER: "goes"})
    participant_id: Mapped[uuid.UUID] = mapped_column(
        sa.ForeignKey("participant.id"), index=True, info={OWNER: "goes"}
    )


class ActionGroup(Record):
    """People who go on with a topic: its first step is a follow-up action of this origin ("forum-group").

    `need_id` is the need of the directory that its `needs` became.
    """

    __tablename__ = "forum_group"

    event_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("event.id"), index=True, info={OWNER: "goes"})
    topic_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("topic.id"), default=None)
    title: Mapped[str]
    ally: Mapped[str] = mapped_column(default="")
    needs: Mapped[str] = mapped_column(sa.Text, default="")
    need_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("need_offer.id"), default=None)
    position: Mapped[int] = mapped_column(default=0)


class Volunteer(Record):
    """A participant joins an action group; its key is made from both."""

    __tablename__ = "forum_volunteer"
    __table_args__ = (sa.UniqueConstraint("group_id", "participant_id"),)

    group_id: Mapped[uuid.UUID] = mapped_column(
        sa.ForeignKey("forum_group.id"), index=True, info={OWNER: "goes"}
    )
    participant_id: Mapped[uuid.UUID] = mapped_column(
        sa.ForeignKey("participant.id"), index=True, info={OWNER: "goes"}
    )
