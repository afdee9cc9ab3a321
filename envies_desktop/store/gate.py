"""The gate: a write that does not pass through a work is refused by the engine itself."""

import re
from typing import Any

import sqlalchemy as sa

_WRITES = re.compile(
    r"\b(insert|update|delete|merge|truncate|replace|copy|create|drop|alter|vacuum|attach|reindex)\b",
    re.IGNORECASE,
)


class Bypass(RuntimeError):  # noqa: N818 -- it names what was tried
    """The program tried to write past the journal: a mistake of the programmer, never of the person."""


def guard(engine: sa.Engine) -> None:
    """Judge every statement of `engine` before it runs."""
    sa.event.listen(engine, "before_cursor_execute", _judge)
    sa.event.listen(engine, "savepoint", _refuse_savepoint)


def _judge(
    connection: sa.Connection, cursor: Any, statement: str, parameters: Any, context: Any, many: bool
) -> None:
    if not _is_write(statement, context):
        return
    work = connection.info.get("work")
    if work is not None and (work.flushing or context.execution_options.get("journalled")):
        return
    raise Bypass(f"written outside a work of the store: {statement[:80]}")


def _is_write(statement: str, context: Any) -> bool:
    if context.isinsert or context.isupdate or context.isdelete or context.isddl:
        return True
    raw = context.compiled is None or isinstance(context.compiled.statement, sa.TextClause)
    return raw and _WRITES.search(statement) is not None


def _refuse_savepoint(connection: sa.Connection, name: str) -> None:
    raise Bypass("a work has no savepoints: the journal would keep what was rolled back")
