"""Search: all words, anywhere in the text, whatever the accents; the same results on every engine."""

import uuid
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import orm

from envies_desktop.i18n import fold, sort_key
from envies_desktop.store import indexes
from envies_desktop.store.base import Base, Record, Searchable
from envies_desktop.store.journal import JOURNALLED

R = TypeVar("R", bound=Record)
_TRIGRAM = 3  # letters that the index needs
_FEW = 1000  # hits that are quicker sorted than met in order
_HITS = "SELECT rowid FROM search_{kind} WHERE search_{kind} MATCH :match LIMIT :most"
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
    words = _words(text)
    if session.get_bind().dialect.name == "sqlite" and (match := _match(words)):
        hits = session.scalars(
            sa.text(_HITS.format(kind=cls.__tablename__)), {"match": match, "most": _FEW + 1}
        ).all()
        if len(hits) <= _FEW:
            rowid = sa.literal_column(f'"{cls.__tablename__}".rowid', sa.Integer)
            words, query = _short(words), query.where(rowid.in_(hits))
        # Otherwise reading in order meets enough of them soon, and sorting them all would not.
    return list(session.scalars(query.where(*_containing(entity.folded, words))))


def matching(engine: str, cls: type[Record], text: str) -> list[sa.ColumnElement[bool]]:
    """The conditions of a search, for queries that also filter by something else; `engine` is its dialect."""
    entity: Any = cls
    words = _words(text)
    match = _match(words) if engine == "sqlite" else ""
    if not match:
        return _containing(entity.folded, words)
    return [_matched(cls, match), *_containing(entity.folded, _short(words))]


def holding(engine: str, cls: type[Record], groups: Sequence[Sequence[str]]) -> list[sa.ColumnElement[bool]]:
    """The conditions of rows whose first text has, of each group, one of its pieces of three letters or more.

    The pieces are folded; `engine` is the dialect.
    """
    entity: Any = cls
    first = [sa.or_(*_containing(entity.sort_key, pieces)) for pieces in groups]
    if engine != "sqlite":
        return [*(sa.or_(*_containing(entity.folded, pieces)) for pieces in groups), *first]
    match = " AND ".join(f"({' OR '.join(map(_quoted, pieces))})" for pieces in groups)
    return [_matched(cls, match), *first]


def _matched(cls: type[Record], match: str) -> sa.ColumnElement[bool]:
    index = sa.table(f"search_{cls.__tablename__}", sa.column("rowid", sa.Integer))
    rowid = sa.literal_column(f'"{cls.__tablename__}".rowid', sa.Integer)
    return rowid.in_(sa.select(index.c.rowid).where(sa.literal_column(index.name).op("MATCH")(match)))


def _words(text: str) -> list[str]:
    return fold(text.replace("\0", " ")).split()


def _short(words: list[str]) -> list[str]:
    return [word for word in words if len(word) < _TRIGRAM]


def _match(words: list[str]) -> str:
    """What FTS5 is asked: each word as a string of its own, so that nobody writes its syntax by chance."""
    return " AND ".join(_quoted(word) for word in words if len(word) >= _TRIGRAM)


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _containing(folded: sa.ColumnElement[str], words: Iterable[str]) -> list[sa.ColumnElement[bool]]:
    return [folded.contains(word, autoescape=True) for word in words]


def concerns(cls: type[Record], names: Iterable[str]) -> bool:
    """Whether a change of these columns changes what is searched."""
    return not _searched_columns(cls).isdisjoint(names)


@cache
def _searched_columns(cls: type[Any]) -> frozenset[str]:
    read: set[str] = set()

    class Witness:
        def __getattr__(self, name: str) -> str:
            read.add(name)
            return ""

    cls.search_text(Witness())
    return frozenset(read)


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
            with indexes.changed_at_once(connection, cls.__tablename__, [row["key"] for row in found]):
                connection.execute(update, found, execution_options=JOURNALLED)


def searchable_kinds() -> dict[str, Any]:
    """Every searchable class by its table name."""
    mapped: list[Any] = [mapper.class_ for mapper in Base.registry.mappers]
    return {cls.__tablename__: cls for cls in mapped if issubclass(cls, Searchable)}
