"""The tables of the directory, of events and of speed dating, and the journal."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from envies_desktop.store.base import Json, Moment
from envies_desktop.store.revisions import record, to

revision = "0001"
down_revision = None

BYTEWISE = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def searchable(name: str, *columns: Any) -> None:
    """A table of records that search finds."""
    search = (sa.Column("folded", sa.Text, nullable=False), sa.Column("sort_key", BYTEWISE, nullable=False))
    record(name, *columns, *search)
    op.create_index(f"ix_{name}_sort_key", name, ["sort_key"])


def upgrade() -> None:
    """From nothing to the first schema."""
    searchable(
        "person",
        sa.Column("civility", sa.String, nullable=False),
        sa.Column("first_name", sa.String, nullable=False),
        sa.Column("last_name", sa.String, nullable=False),
        sa.Column("email", sa.String, nullable=False),
        sa.Column("phone", sa.String, nullable=False),
        sa.Column("notes", sa.Text, nullable=False),
        sa.Column("demo", sa.Boolean, nullable=False),
    )
    op.create_index("ix_person_email", "person", ["email"])
    op.create_table(
        "store_entry",
        sa.Column("n", sa.Integer, primary_key=True),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("row", sa.Uuid),
        sa.Column("lo", sa.Uuid),
        sa.Column("hi", sa.Uuid),
        sa.Column("op", sa.String(1), nullable=False),
        sa.Column("cells", sa.LargeBinary),
    )
    op.create_index("ix_store_entry_lo", "store_entry", ["kind", "lo"])
    op.create_index("ix_store_entry_row", "store_entry", ["kind", "row"])
    op.create_index("ix_store_entry_seq", "store_entry", ["seq"])
    op.create_table(
        "store_work",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("at", Moment, nullable=False),
        sa.Column("author", sa.String, nullable=False),
        sa.Column("device", sa.String, nullable=False),
        sa.Column("code", sa.String, nullable=False),
        sa.Column("params", Json, nullable=False),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("inverts", sa.Integer),
        sa.Column("inverted_by", sa.Integer),
        sa.Column("open_key", sa.String, nullable=False),
        sa.Column("schema", sa.String, nullable=False),
        sqlite_autoincrement=True,
    )
    record(
        "territory",
        sa.Column("code", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("insee", sa.String, nullable=False),
        sa.Column("postcodes", Json, nullable=False),
        sa.Column("parent_id", sa.Uuid, to("territory.id")),
        sa.Column("focus", sa.String, nullable=False),
        sa.Column("demo", sa.Boolean, nullable=False),
    )
    record(
        "theme",
        sa.Column("code", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("demo", sa.Boolean, nullable=False),
    )
    record(
        "consent",
        sa.Column("person_id", sa.Uuid, to("person.id"), nullable=False),
        sa.Column("purpose", sa.String, nullable=False),
        sa.Column("given", sa.Boolean, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("wording", sa.String, nullable=False),
    )
    op.create_index("ix_consent_person_id", "consent", ["person_id"])
    searchable(
        "event",
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("subtitle", sa.String, nullable=False),
        sa.Column("public_name", sa.String, nullable=False),
        sa.Column("date", sa.Date),
        sa.Column("start", sa.Time),
        sa.Column("end", sa.Time),
        sa.Column("place", sa.String, nullable=False),
        sa.Column("territory_id", sa.Uuid, to("territory.id")),
        sa.Column("theme_id", sa.Uuid, to("theme.id")),
        sa.Column("hosts", sa.String, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("notes", sa.Text, nullable=False),
        sa.Column("pairing", sa.String, nullable=False),
        sa.Column("rounds", sa.Integer, nullable=False),
        sa.Column("round_minutes", sa.Integer, nullable=False),
        sa.Column("change_minutes", sa.Integer, nullable=False),
        sa.Column("breaks", Json, nullable=False),
        sa.Column("rounds_start", sa.Time),
        sa.Column("tables", sa.Integer, nullable=False),
        sa.Column("seated_side", sa.String, nullable=False),
        sa.Column("demo", sa.Boolean, nullable=False),
    )
    op.create_index("ix_event_date", "event", ["date"])
    op.create_index("ix_event_kind", "event", ["kind"])
    searchable(
        "organisation",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("short_name", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("rna", sa.String, nullable=False),
        sa.Column("siren", sa.String, nullable=False),
        sa.Column("siret", sa.String, nullable=False),
        sa.Column("naf", sa.String, nullable=False),
        sa.Column("size_class", sa.String, nullable=False),
        sa.Column("object", sa.Text, nullable=False),
        sa.Column("address", sa.String, nullable=False),
        sa.Column("postcode", sa.String, nullable=False),
        sa.Column("city", sa.String, nullable=False),
        sa.Column("territory_id", sa.Uuid, to("territory.id")),
        sa.Column("website", sa.String, nullable=False),
        sa.Column("email", sa.String, nullable=False),
        sa.Column("phone", sa.String, nullable=False),
        sa.Column("created_on", sa.Date),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("notes", sa.Text, nullable=False),
        sa.Column("demo", sa.Boolean, nullable=False),
    )
    op.create_index("ix_organisation_kind", "organisation", ["kind"])
    op.create_index("ix_organisation_rna", "organisation", ["rna"])
    op.create_index("ix_organisation_siret", "organisation", ["siret"])
    record(
        "meeting_plan",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("current", sa.Boolean, nullable=False),
        sa.Column("made_at", Moment, nullable=False),
        sa.Column("origin", sa.String, nullable=False),
        sa.Column("mode", sa.String, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("score", sa.Integer, nullable=False),
        sa.Column("bound", sa.Double, nullable=False),
        sa.Column("seconds", sa.Double, nullable=False),
        sa.Column("fairness_proven", sa.Boolean, nullable=False),
        sa.Column("rounds", sa.Integer, nullable=False),
        sa.Column("tables", sa.Integer, nullable=False),
        sa.Column("unmet", Json, nullable=False),
        sa.Column("made_from", sa.String, nullable=False),
    )
    op.create_index("ix_meeting_plan_event_id", "meeting_plan", ["event_id"])
    record(
        "need_offer",
        sa.Column("organisation_id", sa.Uuid, to("organisation.id"), nullable=False),
        sa.Column("side", sa.String, nullable=False),
        sa.Column("category", sa.String, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("quantity", sa.String, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("demo", sa.Boolean, nullable=False),
    )
    op.create_index("ix_need_offer_organisation_id", "need_offer", ["organisation_id"])
    record(
        "organisation_theme",
        sa.Column("organisation_id", sa.Uuid, to("organisation.id"), nullable=False),
        sa.Column("theme_id", sa.Uuid, to("theme.id"), nullable=False),
        sa.UniqueConstraint("organisation_id", "theme_id"),
    )
    op.create_index("ix_organisation_theme_organisation_id", "organisation_theme", ["organisation_id"])
    record(
        "participant",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("person_id", sa.Uuid, to("person.id"), nullable=False),
        sa.Column("organisation_id", sa.Uuid, to("organisation.id")),
        sa.Column("side", sa.String, nullable=False),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("badge", sa.Integer, nullable=False),
        sa.Column("arrival", sa.Time),
        sa.Column("departure", sa.Time),
        sa.Column("representatives", sa.Integer, nullable=False),
        sa.Column("fixed_table", sa.Integer),
        sa.Column("fewest", sa.Integer),
        sa.Column("most", sa.Integer),
        sa.Column("access_needs", sa.String, nullable=False),
        sa.Column("photo_consent", sa.Boolean),
        sa.Column("contact_consent", sa.Boolean),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("demo", sa.Boolean, nullable=False),
    )
    op.create_index("ix_participant_event_id", "participant", ["event_id"])
    op.create_index("ix_participant_organisation_id", "participant", ["organisation_id"])
    op.create_index("ix_participant_person_id", "participant", ["person_id"])
    record(
        "programme_item",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("start", sa.Time),
        sa.Column("end", sa.Time),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("speaker", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
    )
    op.create_index("ix_programme_item_event_id", "programme_item", ["event_id"])
    record(
        "role",
        sa.Column("person_id", sa.Uuid, to("person.id"), nullable=False),
        sa.Column("organisation_id", sa.Uuid, to("organisation.id"), nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.UniqueConstraint("person_id", "organisation_id"),
    )
    op.create_index("ix_role_organisation_id", "role", ["organisation_id"])
    op.create_index("ix_role_person_id", "role", ["person_id"])
    record(
        "meeting",
        sa.Column("plan_id", sa.Uuid, to("meeting_plan.id"), nullable=False),
        sa.Column("round", sa.Integer, nullable=False),
        sa.Column("table", sa.Integer, nullable=False),
        sa.Column("a_id", sa.Uuid, to("participant.id"), nullable=False),
        sa.Column("b_id", sa.Uuid, to("participant.id"), nullable=False),
        sa.Column("locked", sa.Boolean, nullable=False),
    )
    op.create_index("ix_meeting_plan_id", "meeting", ["plan_id"])
    record(
        "pair_rule",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("a_id", sa.Uuid, to("participant.id"), nullable=False),
        sa.Column("b_id", sa.Uuid, to("participant.id"), nullable=False),
        sa.Column("rule", sa.String, nullable=False),
    )
    op.create_index("ix_pair_rule_event_id", "pair_rule", ["event_id"])
    record(
        "wish",
        sa.Column("event_id", sa.Uuid, to("event.id"), nullable=False),
        sa.Column("wisher_id", sa.Uuid, to("participant.id"), nullable=False),
        sa.Column("wished_id", sa.Uuid, to("participant.id"), nullable=False),
        sa.Column("rank", sa.Integer, nullable=False),
    )
    op.create_index("ix_wish_event_id", "wish", ["event_id"])
    op.create_index("ix_wish_wisher_id", "wish", ["wisher_id"])
