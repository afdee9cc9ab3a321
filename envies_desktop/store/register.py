"""Who was erased: a register beside the backups, so that no backup brings them back. It holds no name.

A list of {"kind", "id", "blank": {column: value}, "at"}: which row was emptied, of which cells, and when.
"""

import json
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from envies_desktop.refused import Refused
from envies_desktop.store import files, journal
from envies_desktop.store.base import Base
from envies_desktop.store.erase import Erasure
from envies_desktop.store.faults import told_of_disk
from envies_desktop.store.journal import ERASED, entries, works
from envies_desktop.store.values import decode, encode

NAME = "erased.json"


@dataclass(frozen=True, slots=True)
class Erased:
    """A row that was emptied at `at`; `blank` holds the values that replaced its cells, as JSON."""

    kind: str
    row: uuid.UUID
    blank: dict[str, Any]
    at: datetime

    def again(self) -> Erasure:
        """The same erasure, for another file; columns that the schema no longer has are left out."""
        columns = Base.metadata.tables[self.kind].columns
        cells = {name: decode(columns[name], value) for name, value in self.blank.items() if name in columns}
        return Erasure(self.kind, self.row, cells)


def erased_in(folder: Path) -> list[Erased]:
    """What the register of a folder of backups says; raises Refused("store-register") where it is spoilt."""
    path = folder / NAME
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        return [_understood(one) for one in said]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise Refused("store-io", address=str(path), detail=str(error)) from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise Refused("store-register", address=str(path)) from error


@contextmanager
def recorded(folder: Path, rows: Sequence[Erasure], at: datetime) -> Iterator[None]:
    """Write what is about to be erased into the register, on the disk before the block begins.

    What fails is taken out again. Called inside the work of that moment, so that no other program can write
    the register.
    Raises Refused("store-full", "store-io", "store-register").
    """
    known = erased_in(folder)
    fresh = [Erased(each.kind, each.row, encode(each.blank), at) for each in rows]
    _write(folder, [*known, *fresh])
    try:
        yield
    except Exception:
        _write(folder, known)
        raise


def carry(source: Path, target: Path) -> None:
    """Have the register of another folder know what this one knows; raises Refused as `recorded` does."""
    known = erased_in(target)
    fresh = [one for one in erased_in(source) if one not in known]
    if fresh:
        _write(target, [*known, *fresh])


def still_held(connection: sa.Connection, erased: Sequence[Erased]) -> list[Erased]:
    """Those whose row is in this store while its journal knows nothing of the erasure."""
    tables = set(sa.inspect(connection).get_table_names())
    return [one for one in erased if one.kind in tables and _holds(connection, one)]


def _holds(connection: sa.Connection, one: Erased) -> bool:
    table = sa.table(one.kind, sa.column("id", sa.Uuid))
    if connection.execute(sa.select(table.c.id).where(table.c.id == one.row)).first() is None:
        return False
    found = connection.execute(
        sa.select(entries)
        .join(works, works.c.seq == entries.c.seq)
        .where(entries.c.op == ERASED, works.c.at >= one.at, journal.touching(one.kind, one.row, one.row))
    )
    return not any(journal.unpack(row, {one.row}) for row in found)


def _understood(said: dict[str, Any]) -> Erased:
    return Erased(
        said["kind"], uuid.UUID(said["id"]), dict(said["blank"]), datetime.fromisoformat(said["at"])
    )


def _write(folder: Path, erased: Sequence[Erased]) -> None:
    said = [
        {"kind": one.kind, "id": str(one.row), "blank": one.blank, "at": one.at.isoformat()} for one in erased
    ]
    with told_of_disk(folder):
        folder.mkdir(parents=True, exist_ok=True)
        files.write_whole(folder / NAME, json.dumps(said, indent=1).encode())
