"""What every mapped class stands on: its key, its tombstone, and the types on which engines differ."""

import uuid
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy import orm
from uuid_utils.compat import uuid7 as _uuid7

NAMES = "names"
"""The key of a column's `info` that says whom or what its cells name; see `store.mentions`."""
OWNER = "owner"
"""The key of the `info` of a column that refers to what its row belongs to: "goes" where the row is removed
with it, "copied" where it is copied with it as well; see `store.belongings`."""
_LINKS = uuid.UUID("6f1e7d1c-95a5-5f0e-9f39-0d1c5c3c2a77")


def new_id() -> uuid.UUID:
    """A UUIDv7: made on the laptop, sorted by time."""
    return uuid.UUID(int=_uuid7().int)


def link_id(*sides: uuid.UUID) -> uuid.UUID:
    """The key of a link between records, the same on every laptop that makes it."""
    return uuid.uuid5(_LINKS, "|".join(side.hex for side in sides))


class Money(sa.TypeDecorator[Decimal]):
    """An amount in euros, kept as whole cents: SQLite has no decimals."""

    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: sa.Dialect) -> Any:
        """Euros to cents; raises ValueError for fractions of a cent."""
        if value is None:
            return None
        cents = value.scaleb(2)
        if cents != cents.to_integral_value():
            raise ValueError(f"{value} has fractions of a cent")
        return int(cents)

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Decimal | None:
        """Cents to euros with two decimals."""
        return None if value is None else Decimal(value).scaleb(-2)


class Moment(sa.TypeDecorator[datetime]):
    """A point in time, kept in UTC; SQLite would drop the zone without a word."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> Any:
        """Local to UTC; raises ValueError for a naive moment."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """UTC, aware."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Json(sa.TypeDecorator[Any]):
    """Lists and dictionaries, replaced whole; None is NULL. JSONB on PostgreSQL: its JSON has no equality."""

    impl = sa.JSON
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> sa.types.TypeEngine[Any]:
        """The engine's own type, its dialect imported only where it is spoken."""
        if dialect.name == "postgresql":
            from sqlalchemy.dialects.postgresql import JSONB

            return dialect.type_descriptor(JSONB(none_as_null=True))
        return dialect.type_descriptor(sa.JSON(none_as_null=True))


class Base(orm.DeclarativeBase):
    """The metadata of the store."""

    # Migrations name what they drop: no constraint is left to the engine to name.
    metadata = sa.MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 -- read by SQLAlchemy as a class attribute
        uuid.UUID: sa.Uuid(),
        datetime: Moment(),
        dict[str, Any]: Json(),
        list[Any]: Json(),
    }


@sa.event.listens_for(sa.Table, "after_parent_attach")
def _defer_foreign_keys(table: sa.Table, parent: Any) -> None:
    """References are judged when a work ends: rows of one gesture come in any order."""
    if parent is Base.metadata:
        for constraint in table.foreign_key_constraints:
            constraint.deferrable, constraint.initially = True, "DEFERRED"


class Record(Base):
    """A row that people see. A JSON column is replaced whole, never changed in place."""

    __abstract__ = True

    id: orm.Mapped[uuid.UUID] = orm.mapped_column(primary_key=True, default=new_id, sort_order=-10)
    deleted_at: orm.Mapped[datetime | None] = orm.mapped_column(default=None, sort_order=90)
    updated_at: orm.Mapped[datetime | None] = orm.mapped_column(default=None, sort_order=91)
    updated_by: orm.Mapped[str] = orm.mapped_column(default="", sort_order=92)


# Same order on every engine and in every locale: the key is made to be compared byte by byte.
_BYTEWISE = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


class Searchable:
    """A record that `store.search` finds: the store fills both columns at each write of `search_text`."""

    folded: orm.Mapped[str] = orm.mapped_column(sa.Text, default="", sort_order=93)
    sort_key: orm.Mapped[str] = orm.mapped_column(_BYTEWISE, default="", index=True, sort_order=94)

    def search_text(self) -> tuple[str, ...]:
        """The texts searched; the first one sorts. Reads the same columns, whatever they hold."""
        raise NotImplementedError(type(self).__name__)


class Recognised:
    """A record that is recognised in any list: the store keeps the keys of what it is known by beside it.

    `KNOWN_BY` says by what ("name", "person", "email", "phone"), and in which columns that stands.
    """

    KNOWN_BY: ClassVar[tuple[tuple[str, tuple[str, ...]], ...]]
