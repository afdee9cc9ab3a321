"""The evening itself: clock, presence, ratings, plans made again, leads and their follow-up."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from envies_desktop.store.base import Json, Moment
from envies_desktop.store.revisions import record, to

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """From the first schema to the evening's."""
    added: tuple[tuple[str, list[sa.Column[Any]]], ...] = (
        ("event", [sa.Column("closed_tables", Json, nullable=False, server_default="[]")]),
        ("participant", [sa.Column("arrived_at", Moment), sa.Column("left_at", Moment)]),
        (
            "meeting_plan",
            [
                sa.Column("after_id", sa.Uuid),
                sa.Column("replan", sa.String, nullable=False, server_default=""),
                sa.Column("played", sa.Integer, nullable=False, server_default="0"),
                sa.Column("kept", sa.Integer),
            ],
        ),
    )
    for table, columns in added:
        with op.batch_alter_table(table) as batch:
            for column in columns:
                batch.add_column(column)
    with op.batch_alter_table("meeting_plan") as batch:
        batch.create_foreign_key(
            "fk_meeting_plan_after_id", "meeting_plan", ["after_id"], ["id"],
            deferrable=True, initially="DEFERRED",
        )  # fmt: skip
    for table, name in (("event", "closed_tables"), ("meeting_plan", "replan"), ("meeting_plan", "played")):
        with op.batch_alter_table(table) as batch:
            batch.alter_column(name, server_default=None)
    record(
        "event_clock",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("round", sa.Integer, nullable=False),
        sa.Column("phase", sa.String, nullable=False),
        sa.Column("elapsed", sa.Double, nullable=False),
        sa.Column("running", sa.Boolean, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("ticks", sa.Double, nullable=False),
        sa.Column("boot", sa.String, nullable=False),
        sa.Column("extra", Json, nullable=False),
        sa.Column("begun", Json, nullable=False),
        sa.Column("muted", sa.Boolean, nullable=False),
    )
    op.create_index("ix_event_clock_event_id", "event_clock", ["event_id"])
    record(
        "partnership",
        sa.Column("event_id", sa.Uuid, to("event.id")),
        sa.Column("stage", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("params", Json, nullable=False),
        sa.Column("next_action", sa.Text, nullable=False),
        sa.Column("next_due", sa.Date),
        sa.Column("owner", sa.String, nullable=False),
        sa.Column("given_up", sa.Text, nullable=False),
        sa.Column("opened_on", sa.Date, nullable=False),
    )
    op.create_index("ix_partnership_event_id", "partnership", ["event_id"])
    op.create_index("ix_partnership_stage", "partnership", ["stage"])
    record(
        "follow_up",
        sa.Column("partnership_id", sa.Uuid, to("partnership.id"), nullable=False),
        sa.Column("months", sa.Integer, nullable=False),
        sa.Column("due", sa.Date, nullable=False),
        sa.Column("done_on", sa.Date),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("answers", Json, nullable=False),
        sa.Column("comment", sa.Text, nullable=False),
    )
    op.create_index("ix_follow_up_due", "follow_up", ["due"])
    op.create_index("ix_follow_up_partnership_id", "follow_up", ["partnership_id"])
    record(
        "partner",
        sa.Column("partnership_id", sa.Uuid, to("partnership.id"), nullable=False),
        sa.Column("organisation_id", sa.Uuid, to("organisation.id"), nullable=False),
        sa.Column("person_id", sa.Uuid, to("person.id")),
        sa.Column("place", sa.Integer, nullable=False),
        sa.UniqueConstraint("partnership_id", "organisation_id"),
    )
    op.create_index("ix_partner_organisation_id", "partner", ["organisation_id"])
    op.create_index("ix_partner_partnership_id", "partner", ["partnership_id"])
    record(
        "rating",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("rater_id", sa.Uuid, to("participant.id"), nullable=False),
        sa.Column("rated_id", sa.Uuid, to("participant.id"), nullable=False),
        sa.Column("value", sa.Integer, nullable=False),
        sa.Column("share", sa.Boolean),
    )
    op.create_index("ix_rating_event_id", "rating", ["event_id"])
    op.create_index("ix_rating_rater_id", "rating", ["rater_id"])
