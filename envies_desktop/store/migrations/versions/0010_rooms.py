"""Open forums, workshops, what a room makes of cards and votes, and follow-up actions."""

import sqlalchemy as sa
from alembic import op

from envies_desktop.store.base import Json, Moment
from envies_desktop.store.revisions import record, to

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """From speed datings alone to the three ways to run a room."""
    _follow_ups()
    _boards()
    _forums()
    _topics()
    _workshops()
    _tables()
    # Nothing has left: what was done before can still be taken back.
    op.execute("UPDATE store_work SET schema = '0010' WHERE schema = '0009'")


def _follow_ups() -> None:
    """What somebody took on, and what became of it."""
    record(
        "follow_up_action",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("owner_id", sa.Uuid, to("participant.id")),
        sa.Column("owner", sa.String, nullable=False),
        sa.Column("due", sa.Date),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("origin", sa.String, nullable=False),
        sa.Column("origin_id", sa.Uuid),
        sa.Column("demo", sa.Boolean, nullable=False),
    )
    op.create_index("ix_follow_up_action_due", "follow_up_action", ["due"])
    op.create_index("ix_follow_up_action_event_id", "follow_up_action", ["event_id"])
    op.create_index("ix_follow_up_action_origin_id", "follow_up_action", ["origin_id"])
    record(
        "action_check",
        sa.Column("action_id", sa.Uuid, to("follow_up_action.id"), nullable=False),
        sa.Column("months", sa.Integer, nullable=False),
        sa.Column("seen_on", sa.Date, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
    )
    op.create_index("ix_action_check_action_id", "action_check", ["action_id"])


def _boards() -> None:
    """Clusters of cards, dots on them, and who announces next."""
    record(
        "ballot",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("board", sa.String, nullable=False),
        sa.Column("dots", sa.Integer, nullable=False),
        sa.Column("most", sa.Integer, nullable=False),
        sa.Column("anonymous", sa.Boolean, nullable=False),
        sa.Column("slips", sa.Integer, nullable=True),
        sa.Column("closed", sa.Boolean, nullable=False),
    )
    op.create_index("ix_ballot_event_id", "ballot", ["event_id"])
    record(
        "cluster",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("board", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
    )
    op.create_index("ix_cluster_event_id", "cluster", ["event_id"])
    record(
        "announcement",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("participant_id", sa.Uuid, to("participant.id")),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("done_at", Moment),
    )
    op.create_index("ix_announcement_event_id", "announcement", ["event_id"])
    record(
        "clustered_card",
        sa.Column("cluster_id", sa.Uuid, to("cluster.id"), nullable=False),
        sa.Column("card_id", sa.Uuid, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
    )
    op.create_index("ix_clustered_card_card_id", "clustered_card", ["card_id"])
    op.create_index("ix_clustered_card_cluster_id", "clustered_card", ["cluster_id"])
    record(
        "vote",
        sa.Column("ballot_id", sa.Uuid, to("ballot.id"), nullable=False),
        sa.Column("card_id", sa.Uuid, nullable=False),
        sa.Column("participant_id", sa.Uuid, to("participant.id")),
        sa.Column("dots", sa.Integer, nullable=False),
    )
    op.create_index("ix_vote_ballot_id", "vote", ["ballot_id"])
    op.create_index("ix_vote_card_id", "vote", ["card_id"])
    op.create_index("ix_vote_participant_id", "vote", ["participant_id"])


def _forums() -> None:
    """How a forum is set."""
    record(
        "forum_slot",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("start", sa.Time),
        sa.Column("minutes", sa.Integer, nullable=False),
    )
    op.create_index("ix_forum_slot_event_id", "forum_slot", ["event_id"])
    record(
        "forum_space",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("capacity", sa.Integer, nullable=False),
        sa.Column("first", sa.Integer, nullable=False),
        sa.Column("last", sa.Integer),
    )
    op.create_index("ix_forum_space_event_id", "forum_space", ["event_id"])
    record(
        "open_forum",
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("principles", Json, nullable=False),
        sa.Column("fifth", sa.Boolean, nullable=False),
        sa.Column("law", sa.Text, nullable=False),
        sa.Column("warning", sa.Text, nullable=False),
        sa.Column("announce_seconds", sa.Integer, nullable=False),
        sa.Column("dots", sa.Integer),
        sa.Column("most_dots", sa.Integer, nullable=False),
        sa.Column("last_number", sa.Integer, nullable=False),
        sa.Column("spoke", sa.Integer),
        sa.Column("asked", sa.Integer),
        sa.Column("closing", sa.Text, nullable=False),
        sa.Column("notes", sa.Text, nullable=False),
        part_of="event",
    )


def _topics() -> None:
    """Its topics, their reports, its action groups."""
    record(
        "topic",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("slot_id", sa.Uuid, to("forum_slot.id")),
        sa.Column("space_id", sa.Uuid, to("forum_space.id")),
        sa.Column("held_fast", sa.Boolean, nullable=False),
        sa.Column("parked", sa.Boolean, nullable=False),
        sa.Column("merged_into", sa.Uuid, to("topic.id")),
        sa.Column("split_from", sa.Uuid, to("topic.id")),
        sa.Column("hands", sa.Integer),
        sa.Column("headcount", sa.Integer),
        sa.Column("territory_id", sa.Uuid, to("territory.id")),
        sa.Column("theme_id", sa.Uuid, to("theme.id")),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("demo", sa.Boolean, nullable=False),
    )
    op.create_index("ix_topic_event_id", "topic", ["event_id"])
    record(
        "forum_group",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("topic_id", sa.Uuid, to("topic.id")),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("ally", sa.String, nullable=False),
        sa.Column("needs", sa.Text, nullable=False),
        sa.Column("need_id", sa.Uuid, to("need_offer.id")),
        sa.Column("position", sa.Integer, nullable=False),
    )
    op.create_index("ix_forum_group_event_id", "forum_group", ["event_id"])
    record(
        "topic_attendee",
        sa.Column("topic_id", sa.Uuid, to("topic.id"), nullable=False),
        sa.Column("participant_id", sa.Uuid, to("participant.id"), nullable=False),
        sa.UniqueConstraint("topic_id", "participant_id"),
    )
    op.create_index("ix_topic_attendee_participant_id", "topic_attendee", ["participant_id"])
    op.create_index("ix_topic_attendee_topic_id", "topic_attendee", ["topic_id"])
    record(
        "topic_host",
        sa.Column("topic_id", sa.Uuid, to("topic.id"), nullable=False),
        sa.Column("participant_id", sa.Uuid, to("participant.id")),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
    )
    op.create_index("ix_topic_host_participant_id", "topic_host", ["participant_id"])
    op.create_index("ix_topic_host_topic_id", "topic_host", ["topic_id"])
    record(
        "topic_interest",
        sa.Column("topic_id", sa.Uuid, to("topic.id"), nullable=False),
        sa.Column("participant_id", sa.Uuid, to("participant.id"), nullable=False),
        sa.UniqueConstraint("topic_id", "participant_id"),
    )
    op.create_index("ix_topic_interest_participant_id", "topic_interest", ["participant_id"])
    op.create_index("ix_topic_interest_topic_id", "topic_interest", ["topic_id"])
    record(
        "topic_report",
        sa.Column("rapporteur_id", sa.Uuid, to("participant.id")),
        sa.Column("rapporteur", sa.String, nullable=False),
        sa.Column("said", Json, nullable=False),
        sa.Column("proposals", sa.Text, nullable=False),
        sa.Column("first_what", sa.Text, nullable=False),
        sa.Column("first_who", sa.String, nullable=False),
        sa.Column("first_when", sa.Date),
        sa.Column("needs", sa.Text, nullable=False),
        sa.Column("goals", Json, nullable=False),
        sa.Column("complete", sa.Boolean, nullable=False),
        part_of="topic",
    )
    record(
        "forum_volunteer",
        sa.Column("group_id", sa.Uuid, to("forum_group.id"), nullable=False),
        sa.Column("participant_id", sa.Uuid, to("participant.id"), nullable=False),
        sa.UniqueConstraint("group_id", "participant_id"),
    )
    op.create_index("ix_forum_volunteer_group_id", "forum_volunteer", ["group_id"])
    op.create_index("ix_forum_volunteer_participant_id", "forum_volunteer", ["participant_id"])


def _workshops() -> None:
    """How a workshop is set, methods of one's own."""
    record(
        "method",
        sa.Column("code", sa.String, nullable=False),
        sa.Column("card", Json, nullable=False),
    )
    op.create_index("ix_method_code", "method", ["code"])
    record(
        "workshop_series",
        sa.Column("title", sa.String, nullable=False),
        sa.Column("objectives", sa.Text, nullable=False),
        sa.Column("demo", sa.Boolean, nullable=False),
    )
    record(
        "table_question",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("round", sa.Integer),
        sa.Column("table", sa.Integer),
        sa.Column("text", sa.Text, nullable=False),
    )
    op.create_index("ix_table_question_event_id", "table_question", ["event_id"])
    record(
        "workshop",
        sa.Column("method", Json, nullable=False),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("rounds", sa.Integer, nullable=False),
        sa.Column("round_minutes", sa.Integer, nullable=False),
        sa.Column("change_minutes", sa.Integer, nullable=False),
        sa.Column("harvest_minutes", sa.Integer, nullable=False),
        sa.Column("hosts_from", sa.Integer),
        sa.Column("series_id", sa.Uuid, to("workshop_series.id")),
        sa.Column("session", sa.Integer),
        sa.Column("minutes", sa.Text, nullable=False),
        part_of="event",
    )
    record(
        "workshop_stay",
        sa.Column("table", sa.Integer),
        part_of="participant",
    )
    record(
        "workshop_table",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("host_id", sa.Uuid, to("participant.id")),
    )
    op.create_index("ix_workshop_table_event_id", "workshop_table", ["event_id"])


def _tables() -> None:
    """Who sits where, and what the tables bring."""
    record(
        "group_plan",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("current", sa.Boolean, nullable=False),
        sa.Column("played", sa.Integer, nullable=False),
        sa.Column("repeats", sa.Integer, nullable=False),
        sa.Column("bound", sa.Integer, nullable=False),
        sa.Column("balance", sa.Integer, nullable=False),
        sa.Column("territories", sa.Integer, nullable=False),
        sa.Column("seconds", sa.Double, nullable=False),
        sa.Column("made_from", sa.String, nullable=False),
    )
    op.create_index("ix_group_plan_event_id", "group_plan", ["event_id"])
    record(
        "pooled",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("sort", sa.String, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("has_id", sa.Uuid, to("organisation.id")),
        sa.Column("has", sa.String, nullable=False),
        sa.Column("needs_id", sa.Uuid, to("organisation.id")),
        sa.Column("needs", sa.String, nullable=False),
        sa.Column("moment", sa.String, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
    )
    op.create_index("ix_pooled_event_id", "pooled", ["event_id"])
    record(
        "group_seat",
        sa.Column("plan_id", sa.Uuid, to("group_plan.id"), nullable=False),
        sa.Column("round", sa.Integer, nullable=False),
        sa.Column("table", sa.Integer, nullable=False),
        sa.Column("participant_id", sa.Uuid, to("participant.id"), nullable=False),
    )
    op.create_index("ix_group_seat_participant_id", "group_seat", ["participant_id"])
    op.create_index("ix_group_seat_plan_id", "group_seat", ["plan_id"])
    record(
        "issue",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("participant_id", sa.Uuid, to("participant.id")),
        sa.Column("said_by", sa.String, nullable=False),
        sa.Column("rank", sa.Integer),
        sa.Column("position", sa.Integer, nullable=False),
    )
    op.create_index("ix_issue_event_id", "issue", ["event_id"])
    record(
        "table_line",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("table", sa.Integer),
        sa.Column("round", sa.Integer),
        sa.Column("speaker_id", sa.Uuid, to("participant.id")),
        sa.Column("speaker", sa.String, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("impact", sa.Integer),
        sa.Column("effort", sa.Integer),
        sa.Column("need_id", sa.Uuid, to("need_offer.id")),
    )
    op.create_index("ix_table_line_event_id", "table_line", ["event_id"])
