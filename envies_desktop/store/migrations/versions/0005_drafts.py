"""Drafts of questionnaires."""

import sqlalchemy as sa
from alembic import op

from envies_desktop.store.base import Json
from envies_desktop.store.revisions import record

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """From questionnaires that are valid to those that are still being mended."""
    record(
        "questionnaire_draft",
        sa.Column("code", sa.String, nullable=False),
        sa.Column("document", Json, nullable=False),
    )
    op.create_index("ix_questionnaire_draft_code", "questionnaire_draft", ["code"])
