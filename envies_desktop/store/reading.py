"""Sessions: deleted rows are left out in one place, for everyone."""

import uuid
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import orm

from envies_desktop.store.base import Record

R = TypeVar("R", bound=Record)
WITH_DELETED = {"with_deleted": True}  # the execution option of those who ask for tombstones


class ReadSession(orm.Session):
    """A session that shows living rows only."""


class WorkSession(ReadSession):
    """The same, inside a work."""


@sa.event.listens_for(ReadSession, "do_orm_execute", propagate=True)
def _living_rows_only(state: orm.ORMExecuteState) -> None:
    if (
        state.is_select
        and not state.is_column_load
        and not state.execution_options.get("with_deleted", False)
    ):
        state.statement = state.statement.options(_LIVING)


_LIVING: Any = orm.with_loader_criteria(Record, lambda cls: cls.deleted_at.is_(None), include_aliases=True)


def alive_or_gone(session: orm.Session, cls: type[R], key: uuid.UUID) -> R | None:
    """The record with its tombstone, if any."""
    return session.get(cls, key, execution_options=WITH_DELETED)
