"""What the revisions make tables with; as frozen as they are: a revision stays what it was when written."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from envies_desktop.store.base import Moment


def to(target: str) -> sa.ForeignKey:
    """A reference, judged when a transaction ends."""
    return sa.ForeignKey(target, deferrable=True, initially="DEFERRED")


def record(name: str, *columns: Any) -> None:
    """A table of records: key first, tombstone and derived cells last."""
    op.create_table(
        name,
        sa.Column("id", sa.Uuid, primary_key=True),
        *columns,
        sa.Column("deleted_at", Moment),
        sa.Column("updated_at", Moment),
        sa.Column("updated_by", sa.String, nullable=False),
    )
