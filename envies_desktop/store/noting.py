"""Which kinds are read, noted at the cursor: whoever shows what was read knows what concerns it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from envies_desktop.store.base import Base

JOURNAL = frozenset({"store_work", "store_entry"})
"""The tables of the journal: each work changes them."""

# A table stands behind FROM, JOIN or a comma; with a dot or a bracket behind it is a column or a call.
_TABLES = re.compile(r"(?:\bFROM|\bJOIN|,)\s+\"?(\w+)\b\"?(?!\s*[.(])", re.IGNORECASE)
_INDEX = "search_"
_noted: ContextVar[set[str] | None] = ContextVar("noted", default=None)


@contextmanager
def noted() -> Iterator[set[str]]:
    """The kinds that this thread reads inside the block; those of an inner block are its own alone."""
    kinds: set[str] = set()
    before = _noted.set(kinds)
    try:
        yield kinds
    finally:
        _noted.reset(before)


def note_reads(engine: sa.Engine) -> None:
    """From now on what is read through `engine` is noted for whoever asks."""
    sa.event.listen(engine, "before_cursor_execute", _note)


def _note(
    connection: sa.Connection, cursor: Any, statement: str, parameters: Any, context: Any, many: bool
) -> None:
    kinds = _noted.get()
    if kinds is not None:
        kinds |= kinds_in(statement)


@lru_cache(maxsize=1024)
def kinds_in(statement: str) -> frozenset[str]:
    """The kinds that a statement reads; an index of search stands for the table that it searches."""
    found = {name.removeprefix(_INDEX) for name in _TABLES.findall(statement)}
    return frozenset(found & Base.metadata.tables.keys())
