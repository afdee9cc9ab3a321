"""What was printed, for whom, and what it said."""

import sqlalchemy as sa
from alembic import op

from envies_desktop.store.base import Json, Moment
from envies_desktop.store.revisions import record, to

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """From plans alone to the sheets that people hold."""
    record(
        "printing",
        sa.Column("event_id", sa.Uuid, nullable=False),
        sa.Column("document", sa.String, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("way", sa.String, nullable=False),
        sa.Column("plan", sa.Integer, nullable=False),
    )
    op.create_index("ix_printing_event_id", "printing", ["event_id"])
    record(
        "printed_sheet",
        sa.Column("printing_id", sa.Uuid, to("printing.id"), nullable=False),
        sa.Column("participant_id", sa.Uuid, nullable=False),
        sa.Column("seats", Json, nullable=False),
    )
    op.create_index("ix_printed_sheet_participant_id", "printed_sheet", ["participant_id"])
    op.create_index("ix_printed_sheet_printing_id", "printed_sheet", ["printing_id"])
