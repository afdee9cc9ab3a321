"""Diagnostics: questionnaires, answers, SWOT, action plan, consents."""

import sqlalchemy as sa
from alembic import op

from envies_desktop.store.base import Json, Moment
from envies_desktop.store.revisions import record, to

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """From the evening to diagnostics."""
    record(
        "questionnaire",
        sa.Column("code", sa.String, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("document", Json, nullable=False),
        sa.Column("own", sa.Boolean, nullable=False),
        sa.Column("used", sa.Boolean, nullable=False),
    )
    op.create_index("ix_questionnaire_code", "questionnaire", ["code"])
    record(
        "diagnostic",
        sa.Column("questionnaire_id", sa.Uuid, to("questionnaire.id")),
        sa.Column("organisation_id", sa.Uuid, to("organisation.id")),
        sa.Column("partnership_id", sa.Uuid),
        sa.Column("event_id", sa.Uuid, to("event.id")),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("opened_on", sa.Date, nullable=False),
        sa.Column("closed_on", sa.Date),
        sa.Column("facilitator", sa.String, nullable=False),
        sa.Column("notes", sa.Text, nullable=False),
        sa.Column("last_question", sa.String, nullable=False),
        sa.Column("demo", sa.Boolean, nullable=False),
    )
    op.create_index("ix_diagnostic_event_id", "diagnostic", ["event_id"])
    op.create_index("ix_diagnostic_organisation_id", "diagnostic", ["organisation_id"])
    op.create_index("ix_diagnostic_partnership_id", "diagnostic", ["partnership_id"])
    record(
        "respondent",
        sa.Column("diagnostic_id", sa.Uuid, to("diagnostic.id"), nullable=False),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
    )
    op.create_index("ix_respondent_diagnostic_id", "respondent", ["diagnostic_id"])
    record(
        "answer",
        sa.Column("respondent_id", sa.Uuid, to("respondent.id"), nullable=False),
        sa.Column("question", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("value", sa.Integer),
        sa.Column("comment", sa.Text, nullable=False),
    )
    op.create_index("ix_answer_respondent_id", "answer", ["respondent_id"])
    record(
        "swot_line",
        sa.Column("diagnostic_id", sa.Uuid, to("diagnostic.id"), nullable=False),
        sa.Column("quadrant", sa.String, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("source", sa.String, nullable=False),
        sa.Column("hidden", sa.Boolean, nullable=False),
        sa.Column("votes", sa.Integer, nullable=False),
    )
    op.create_index("ix_swot_line_diagnostic_id", "swot_line", ["diagnostic_id"])
    record(
        "planned_action",
        sa.Column("diagnostic_id", sa.Uuid, to("diagnostic.id"), nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("axis", sa.String, nullable=False),
        sa.Column("source", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("owner", sa.String, nullable=False),
        sa.Column("due", sa.Date),
        sa.Column("success", sa.Text, nullable=False),
        sa.Column("done_on", sa.Date),
        sa.Column("hidden", sa.Boolean, nullable=False),
        sa.Column("need_offer_id", sa.Uuid, to("need_offer.id")),
    )
    op.create_index("ix_planned_action_diagnostic_id", "planned_action", ["diagnostic_id"])
    record(
        "sharing_consent",
        sa.Column("diagnostic_id", sa.Uuid, to("diagnostic.id"), nullable=False),
        sa.Column("audience", sa.String, nullable=False),
        sa.Column("given", sa.Boolean, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("partner_id", sa.Uuid, to("organisation.id")),
    )
    op.create_index("ix_sharing_consent_diagnostic_id", "sharing_consent", ["diagnostic_id"])
