"""A work: one gesture, one transaction, and the notes that the journal keeps of it."""

import uuid
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import orm

from envies_desktop.refused import Refused
from envies_desktop.store import bulk, recognition, rows
from envies_desktop.store.base import Record, Searchable
from envies_desktop.store.gate import Bypass
from envies_desktop.store.journal import ADDED, CHANGED, Cells, Changes, Entry
from envies_desktop.store.reading import WorkSession, alive_or_gone
from envies_desktop.store.search import fill

R = TypeVar("R", bound=Record)


class Work:
    """What `store.work` hands over; dead once the `with` block ends."""

    def __init__(self, connection: sa.Connection, author: str) -> None:
        self.connection = connection
        self.author = author
        self.at = datetime.now(UTC)
        self.flushing = False
        self.changes: Changes | None = None  # known once the block has ended
        self._notes: dict[str, dict[uuid.UUID, Entry]] = {}
        self.session = WorkSession(connection, expire_on_commit=False)
        sa.event.listen(self.session, "before_flush", self._before_flush)
        sa.event.listen(self.session, "after_flush", self._after_flush)

    def add(self, record: R, *, absent: bool = False) -> R:
        """Insert a record and return it, its key and defaults filled.

        The key of a link comes from both sides; a link removed before is brought back. Raises
        Refused("store-exists") where the key is taken; it is not looked for where it is known to be `absent`.
        """
        key_is_new = rows.fill_defaults(record) or absent
        found = None if key_is_new else alive_or_gone(self.session, type(record), record.id)
        if found is None:
            self.session.add(record)
            return record
        if found.deleted_at is None:
            raise Refused("store-exists", kind=record.__tablename__)
        rows.copy_cells(record, found)
        found.deleted_at = None
        return found

    def get(self, cls: type[R], key: uuid.UUID) -> R:
        """The record, ready to be changed; raises Refused("store-gone") when absent or deleted."""
        found = alive_or_gone(self.session, cls, key)
        if found is None or found.deleted_at is not None:
            raise Refused("store-gone", kind=cls.__tablename__)
        return found

    def remove(self, record: Record) -> None:
        """Delete a record: it keeps its row, and an undo brings it back."""
        self.get(type(record), record.id).deleted_at = self.at

    def add_many(self, cls: type[Record], dicts: Iterable[dict[str, Any]]) -> list[uuid.UUID]:
        """Insert many rows at once and return their keys; the dictionaries hold columns, id or not."""
        self.session.flush()
        stamp = {"updated_at": self.at, "updated_by": self.author}
        keys, waiting = bulk.insert(self.connection, cls, dicts, stamp)
        back = {row["id"] for row in waiting}
        notes = self._notes.setdefault(cls.__tablename__, {})
        notes.update((key, Entry(cls.__tablename__, key, ADDED)) for key in keys if key not in back)
        for row in waiting:
            self.add(cls(**row))
        return keys

    def update_where(self, cls: type[Record], *conditions: sa.ColumnElement[bool], **values: Any) -> int:
        """Give the same values to all rows that satisfy the conditions; returns how many rows changed."""
        self.session.flush()
        stamp = {"updated_at": self.at, "updated_by": self.author}
        changed = bulk.update(self.connection, cls, conditions, values, stamp)
        for key, cells in changed:
            self.note(cls.__tablename__, key, CHANGED, cells)
        touched = {key for key, _ in changed}
        for loaded in list(self.session):
            if isinstance(loaded, cls) and loaded.id in touched:
                rows.follow(loaded, values | stamp)
        return len(changed)

    def remove_where(self, cls: type[Record], *conditions: sa.ColumnElement[bool]) -> int:
        """Delete all rows that satisfy the conditions; returns how many."""
        return self.update_where(cls, *conditions, deleted_at=self.at)

    def note(self, kind: str, key: uuid.UUID, op: str, cells: Cells) -> None:
        """Remember that a row was touched; several touches of one work are one entry."""
        notes = self._notes.setdefault(kind, {})
        known = notes.get(key)
        if known is None:
            notes[key] = Entry(kind, key, op, cells)
        elif known.op == CHANGED:
            merged = dict(known.cells)
            for name, (was, now) in cells.items():
                merged[name] = (merged[name][0] if name in merged else was, now)
            notes[key] = Entry(kind, key, CHANGED, merged)

    def entries(self) -> list[Entry]:
        """What the journal will keep: what ended as it began is left out."""
        self.session.flush()
        return [kept for notes in self._notes.values() for note in notes.values() if (kept := _settled(note))]

    def _before_flush(self, session: orm.Session, context: Any, instances: Sequence[Any] | None) -> None:
        if session.deleted:
            raise Bypass("use work.remove: rows go for good when erased")
        for record in session.new:
            rows.fill_defaults(record)
        touched = [r for r in session.dirty if session.is_modified(r, include_collections=False)]
        for record in touched:
            rows.load_before(session, record)
        for record in (*session.new, *touched):
            record.updated_at, record.updated_by = self.at, self.author
            if isinstance(record, Searchable):
                fill(record)
        self.flushing = True

    def _after_flush(self, session: orm.Session, context: Any) -> None:
        self.flushing = False
        known_anew = list(session.new)
        for record in session.new:
            self.note(record.__tablename__, record.id, ADDED, {})
        for record in session.dirty:
            cells = rows.changed_cells(record)
            if cells:
                self.note(record.__tablename__, record.id, CHANGED, cells)
                if recognition.concerns(type(record), cells):
                    known_anew.append(record)
        recognition.learn(self.connection, known_anew)


def _settled(note: Entry) -> Entry | None:
    if note.op != CHANGED:
        return note
    cells = {name: (was, now) for name, (was, now) in note.cells.items() if was != now}
    return Entry(note.kind, note.row, note.op, cells) if cells else None
