"""The end of a work: its notes become the journal, or widen the last work while someone types."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from envies_desktop.store import journal
from envies_desktop.store.gate import Bypass
from envies_desktop.store.journal import CHANGED, JOURNALLED, Changes, Entry, entries, works
from envies_desktop.store.schema import SCHEMA
from envies_desktop.store.values import encode
from envies_desktop.store.work import Work

PAUSE = timedelta(seconds=30)  # a longer silence in a field begins a new work


@dataclass(frozen=True, slots=True)
class Label:
    """What the journal says of a work besides its rows."""

    code: str
    params: Mapping[str, Any]
    author: str
    device: str
    role: str = "do"
    inverts: int | None = None
    typing: str = ""


@contextmanager
def kept(connection: sa.Connection, label: Label) -> Iterator[Work]:
    """A work on a connection that is in a transaction; its journal is written when the block ends well."""
    work, info, transaction = Work(connection, label.author), connection.info, connection.get_transaction()
    info["work"] = work
    try:
        with work.session:
            yield work
            if transaction is None or not transaction.is_active:
                raise Bypass("the work was rolled back inside its block")
            work.changes = save(work, label)
    finally:
        info.pop("work", None)


def save(work: Work, label: Label) -> Changes | None:
    """Write the journal of a work; returns what it changed, or None where it changed nothing."""
    found = work.entries()
    if not found:
        return None
    params = encode(label.params)
    seq = _widened(work, label, params, found) if label.typing else None
    if seq is None:
        seq = _insert(work, label, params, found)
    return Changes(seq, label.code, params, journal.kinds_of(found), label.role)


def _insert(work: Work, label: Label, params: dict[str, Any], found: list[Entry]) -> int:
    row = {
        "at": work.at,
        "author": label.author,
        "device": label.device,
        "code": label.code,
        "params": params,
        "role": label.role,
        "inverts": label.inverts,
        "open_key": label.typing,
        "schema": SCHEMA,
    }
    execute = work.connection.execute
    seq: int = execute(
        sa.insert(works).returning(works.c.seq), row, execution_options=JOURNALLED
    ).scalar_one()
    packed = [{"seq": seq, **entry} for entry in journal.pack(found)]
    execute(sa.insert(entries), packed, execution_options=JOURNALLED)
    if label.inverts is not None:
        _mark_inverted(work.connection, label, seq)
    return seq


def _mark_inverted(connection: sa.Connection, label: Label, seq: int) -> None:
    """A redo takes its undo away, so that the gesture stands again."""
    mark = sa.update(works).where(works.c.seq == label.inverts).values(inverted_by=seq)
    connection.execute(mark, execution_options=JOURNALLED)
    if label.role == "redo":
        stands = sa.update(works).where(works.c.inverted_by == label.inverts).values(inverted_by=None)
        connection.execute(stands, execution_options=JOURNALLED)


def _widened(work: Work, label: Label, params: dict[str, Any], found: list[Entry]) -> int | None:
    """The number of the last work when this one goes on typing in the same cells; it is widened."""
    connection = work.connection
    last = connection.execute(sa.select(works).order_by(works.c.seq.desc()).limit(1)).one_or_none()
    if last is None or not _goes_on(last, label, work) or len(found) != 1 or found[0].op != CHANGED:
        return None
    rows = connection.execute(sa.select(entries).where(entries.c.seq == last.seq)).all()
    if len(rows) != 1 or rows[0].row != found[0].row or rows[0].kind != found[0].kind:
        return None
    before, after = journal.unpack(rows[0])[0].cells, found[0].cells
    if rows[0].op != CHANGED or any(n not in before or before[n][1] != was for n, (was, _) in after.items()):
        return None
    cells = before | {name: (before[name][0], now) for name, (_, now) in after.items()}
    # What was typed and taken back is nothing to undo, but the visit may go on.
    role = "void" if all(was == now for was, now in cells.values()) else "do"
    entry = sa.update(entries).where(entries.c.n == rows[0].n)
    connection.execute(
        entry.values(cells=json.dumps(cells, ensure_ascii=False).encode()), execution_options=JOURNALLED
    )
    connection.execute(
        sa.update(works).where(works.c.seq == last.seq).values(at=work.at, params=params, role=role),
        execution_options=JOURNALLED,
    )
    return int(last.seq)


def _goes_on(last: sa.Row[Any], label: Label, work: Work) -> bool:
    return (
        last.role in ("do", "void")
        and last.inverted_by is None
        and (last.open_key, last.code) == (label.typing, label.code)
        and (last.author, last.device, last.schema) == (label.author, label.device, SCHEMA)
        and work.at - last.at < PAUSE
    )
