"""Cells as JSON and back: the journal keeps values, whatever the engine does with them."""

import base64
import uuid
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from envies_desktop.store.base import Money


def encode(value: Any) -> Any:
    """A value as JSON holds it; raises TypeError for what no column can hold."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, uuid.UUID):
        return value.hex
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, Mapping):
        return {str(key): encode(part) for key, part in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [encode(part) for part in value]
    raise TypeError(f"{type(value).__name__} cannot be kept in the journal")


def decode(column: sa.Column[Any], value: Any) -> Any:
    """The inverse of `encode`, guided by the type of the column."""
    if value is None:
        return None
    kind: Any = column.type
    if isinstance(kind, Money):
        return Decimal(value)
    if isinstance(kind, sa.TypeDecorator):
        kind = kind.impl_instance
    if isinstance(kind, sa.Uuid):
        return uuid.UUID(value)
    for engine_type, read in _READ:
        if isinstance(kind, engine_type) and isinstance(value, str):
            return read(value)
    return value


_READ: tuple[tuple[type, Callable[[str], Any]], ...] = (
    (sa.DateTime, datetime.fromisoformat),
    (sa.Date, date.fromisoformat),
    (sa.Time, time.fromisoformat),
    (sa.LargeBinary, base64.b64decode),
    (sa.Numeric, Decimal),
)
