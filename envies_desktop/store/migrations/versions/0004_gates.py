"""Steps passed for a written reason, and the figures of indicators."""

import sqlalchemy as sa
from alembic import op

from envies_desktop.store.revisions import record, to

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """From answers to what is followed beside them."""
    record(
        "passed_gate",
        sa.Column("diagnostic_id", sa.Uuid, to("diagnostic.id"), nullable=False),
        sa.Column("axis", sa.String, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
    )
    op.create_index("ix_passed_gate_diagnostic_id", "passed_gate", ["diagnostic_id"])
    record(
        "indicator_value",
        sa.Column("diagnostic_id", sa.Uuid, to("diagnostic.id"), nullable=False),
        sa.Column("indicator", sa.String, nullable=False),
        sa.Column("field", sa.String, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
    )
    op.create_index("ix_indicator_value_diagnostic_id", "indicator_value", ["diagnostic_id"])
