"""Where the rows of a table come from: a query with ORDER BY and LIMIT, or a short list already read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from envies_desktop.i18n import fold, sort_key

if TYPE_CHECKING:
    from envies_desktop.store.reading import ReadSession as Session

PAGE = 200
"""Rows asked at a time."""


@dataclass(frozen=True)
class Column:
    """A column: `name` is remembered and given to the query as its order, `title` is translated text.

    `text(row)` is what the cell says; `sort(row)` orders a short list (the text without accents and article
    if left out); `mark(row)` is an icon name and a colour role shown before the text; `tip(row)` explains.
    `edit(row, text)` makes the cell editable: called with what was typed. `sortable=False` where the query
    cannot order by it. `hidden` columns are chosen in the menu of the header.
    """

    name: str
    title: str
    text: Callable[[Any], str]
    sort: Callable[[Any], Any] | None = None
    width: int = 140
    right: bool = False
    stretch: bool = False
    hidden: bool = False
    sortable: bool = True
    mark: Callable[[Any], tuple[str, str] | None] | None = None
    tip: Callable[[Any], str] | None = None
    edit: Callable[[Any, str], None] | None = None


@dataclass(frozen=True)
class Ask:
    """What the table wants to see: rows holding `text`, ordered by the column named `order`."""

    text: str = ""
    order: str = ""
    descending: bool = False
    offset: int = 0
    limit: int = PAGE


class Source(Protocol):
    """Where rows come from; both are called with a read session."""

    def count(self, session: "Session", text: str) -> int:
        """How many rows hold `text`."""

    def rows(self, session: "Session", ask: Ask) -> Sequence[Any]:
        """The rows asked for."""


@dataclass(frozen=True)
class Paged:
    """Rows read a page at a time by the engine: for lists of thousands."""

    fetch: Callable[["Session", Ask], Sequence[Any]]
    number: Callable[["Session", str], int]

    def count(self, session: "Session", text: str) -> int:
        """How many rows hold `text`."""
        return self.number(session, text)

    def rows(self, session: "Session", ask: Ask) -> Sequence[Any]:
        """The rows asked for."""
        return self.fetch(session, ask)


class Listed:
    """All the rows of a short list (hundreds): filtered and sorted here, one read per refresh."""

    def __init__(self, query: Callable[["Session"], Sequence[Any]], columns: Sequence[Column]) -> None:
        self._query, self._columns = query, {column.name: column for column in columns}
        self._kept: Sequence[Any] = ()

    def count(self, session: "Session", text: str) -> int:
        """How many rows hold `text`."""
        rows, words = self._query(session), fold(text).split()
        self._kept = [row for row in rows if self._holds(row, words)] if words else rows
        return len(self._kept)

    def rows(self, session: "Session", ask: Ask) -> Sequence[Any]:
        """The rows asked for, from what `count` has read."""
        rows: Sequence[Any] = self._kept
        if column := self._columns.get(ask.order):
            key = column.sort or (lambda row: sort_key(column.text(row)))
            rows = sorted(rows, key=lambda row: _whatever_first(key(row)), reverse=ask.descending)
        return rows[ask.offset : ask.offset + ask.limit]

    def _holds(self, row: Any, words: list[str]) -> bool:
        said = fold(" ".join(column.text(row) for column in self._columns.values()))
        return all(word in said for word in words)


def _whatever_first(value: Any) -> tuple[bool, Any]:
    """None sorts after everything that is said."""
    return (value is None, value if value is not None else 0)
