"""Lines of a programme that begin at their hour, no earlier."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """From programmes whose lines follow one another to those where some wait for their hour."""
    column = sa.Column("fixed", sa.Boolean, nullable=False, server_default=sa.false())
    op.add_column("programme_item", column)
    with op.batch_alter_table("programme_item") as batch:
        batch.alter_column("fixed", server_default=None)
    # Nothing has left: what was done before can still be taken back.
    op.execute("UPDATE store_work SET schema = '0009' WHERE schema = '0008'")
