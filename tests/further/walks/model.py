"""What a walk is beside an event."""

import uuid

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from envies_desktop.store.base import NAMES, OWNER, Record, Searchable


class Walk(Searchable, Record):
    """Its key is that of its event: it goes and is copied with it. `metres` is its length."""

    __tablename__ = "walk"

    id: Mapped[uuid.UUID] = mapped_column(
        sa.ForeignKey("event.id"), primary_key=True, sort_order=-10, info={OWNER: "copied"}
    )
    name: Mapped[str] = mapped_column(default="", info={NAMES: "thing"})
    metres: Mapped[int] = mapped_column(default=1000)
    guide_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("person.id"), default=None)

    def search_text(self) -> tuple[str, ...]:
        """Its name."""
        return (self.name,)
