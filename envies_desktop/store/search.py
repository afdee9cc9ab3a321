"""Search: all words, anywhere in the text, whatever the accents; the same results on every engine."""

import uuid
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import orm

from envies_desktop.i18n import fold, sort_key
from envies_desktop.store.base import Base, Record, Searchable
from envies_desktop.store.journal import JOURNALLED

R = TypeVar("R", bound=Record)
_TRIGRAM = 3  # letters that the index needs
_SLICE = 500


def keys_of(texts: Sequence[str | None]) -> tuple[str, str]:
    """The `folded` and `sort_key` cells of a record whose texts these are."""
    known = [text for text in texts if text]
    return fold("\n".join(known)), sort_key(texts[0] or "") if texts else ""


def fill(record: Searchable) -> None:
    """Fill both search cells of a record."""
    folded, key = keys_of(record.search_text())
    if record.folded != folded:
        record.folded = folded
    if record.sort_key != key:
        record.sort_key = key


def find(session: orm.Session, cls: type[R], text: str, limit: int = 50) -> list[R]:
    """The records that contain every word of `text`, sorted; an empty text finds everything."""
    entity: Any = cls
    query = sa.select(cls).order_by(entity.sort_key, entity.id).limit(limit)
    return list(session.scalars(query.where(*matching(session.get_bind().dialect.name, cls, text))))


def matching(engine: str, cls: type[Record], text: str) -> list[sa.ColumnElement[bool]]:
    """The conditions of a search, for queries that also filter by something else."""
    words = fold(text.replace("\0", " ")).split()
    column: Any = cls.folded  # type: ignore[attr-defined] # only searchable classes come here
    if engine != "sqlite":
        return [column.contains(word, autoescape=True) for word in words]
    short = [column.contains(word, autoescape=True) for word in words if len(word) < _TRIGRAM]
    indexed = [word for word in words if len(word) >= _TRIGRAM]
    if not indexed:
        return short
    quoted = " AND ".join('"' + word.replace('"', '""') + '"' for word in indexed)
    index = sa.table(f"search_{cls.__tablename__}", sa.column("rowid", sa.Integer))
    rowid = sa.literal_column(f'"{cls.__tablename__}".rowid', sa.Integer)
    match = sa.literal_column(index.name).op("MATCH")(quoted)
    return [rowid.in_(sa.select(index.c.rowid).where(match)), *short]


def refresh(connection: sa.Connection, cls: type[Record], keys: Iterable[uuid.UUID]) -> None:
    """Fill the search cells again for rows that were written without objects."""
    table: Any = cls.__table__
    listed = list(keys)
    update = sa.update(table).where(table.c.id == sa.bindparam("key"))
    for start in range(0, len(listed), _SLICE):
        some = listed[start : start + _SLICE]
        found = []
        for row in connection.execute(sa.select(table).where(table.c.id.in_(some))):
            folded, key = keys_of(cls.search_text(row))  # type: ignore[attr-defined] # a row reads like a record
            if (folded, key) != (row.folded, row.sort_key):
                found.append({"key": row.id, "folded": folded, "sort_key": key})
        if found:
            connection.execute(update, found, execution_options=JOURNALLED)


def searchable_kinds() -> dict[str, Any]:
    """Every searchable class by its table name."""
    mapped: list[Any] = [mapper.class_ for mapper in Base.registry.mappers]
    return {cls.__tablename__: cls for cls in mapped if issubclass(cls, Searchable)}
