"""Keys by which organisations and people are recognised, and an index of SIREN numbers."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """From reading the whole directory to looking at the few records that a list may mean."""
    op.create_table(
        "store_key",
        sa.Column("key", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("record", sa.Uuid, nullable=False),
        sa.PrimaryKeyConstraint("key", "record", name="pk_store_key"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_organisation_siren", "organisation", ["siren"])
    # No column has changed: what was done before can still be taken back.
    op.execute("UPDATE store_work SET schema = '0007' WHERE schema = '0006'")
