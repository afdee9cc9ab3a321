"""Who wrote a cell: an earlier list, or the desk. A list imported again corrects what lists have brought."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy.orm import Session

from envies_desktop.directory.exchange.changes import Proposal
from envies_desktop.store.history import Line, lines_of

LISTS = frozenset({"import-participants"})
"""The gestures that bring a list in."""

Hand = Literal["list", "desk", "desk-after-list"]


Judgement = Literal["changed", "replaced", "kept", "same"]
"""Changed; changed though the desk had typed it; kept because the desk has typed it; not looked at again."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Whose value stands in a cell; `brought` is what a list gave last, None where none did."""

    hand: Hand
    brought: Any = None


class Origins:
    """Asks the history of the cells that a list would change; as long as its session lives."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._lines: dict[tuple[str, uuid.UUID], list[Line]] = {}

    def lines(self, kind: str, key: uuid.UUID) -> list[Line]:
        """All that happened to a record, latest first."""
        if (kind, key) not in self._lines:
            self._lines[kind, key] = lines_of(self.session.connection(), kind, key)
        return self._lines[kind, key]

    def of(self, kind: str, key: uuid.UUID, field: str, now: Any) -> Origin:
        """Whose value `now` is, in a field of a record."""
        return _origin(self.lines(kind, key), field, now)

    def brought(self, kind: str, key: uuid.UUID) -> bool:
        """Whether a list has brought the record itself."""
        return any(line.op == "+" and line.work.code in LISTS for line in self.lines(kind, key))

    def judge(self, proposal: Proposal, key: uuid.UUID) -> Judgement:
        """What becomes of a cell of the record `key`."""
        change = proposal.change
        origin = self.of(change.kind, key, change.field, change.before)
        return judged(origin, change.after, proposal.rule)


def judged(origin: Origin, after: Any, rule: str) -> Judgement:
    """What becomes of a value of that origin where a list says `after`; see `Proposal`.

    What the desk has changed since a list brought it stays, and is told where this list says more.
    """
    if origin.hand == "desk-after-list":
        return "same" if origin.brought == after else "kept"
    if origin.hand == "list" or rule == "fill":
        return "changed"
    return "replaced" if rule == "take" else "kept" if rule == "name" else "same"


def _origin(lines: Sequence[Line], field: str, now: Any) -> Origin:
    """Follow the cell from the beginning of its row; what was undone no longer counts."""
    written = [line for line in reversed(lines) if line.op == "+" or field in line.cells]
    first = next((line.cells[field][0] for line in written if field in line.cells), now)
    standing: list[tuple[str, Any]] = []
    for line in written:
        if line.work.role != "undo":
            standing.append((line.work.code, line.cells[field][1] if field in line.cells else first))
        elif field in line.cells and standing:
            standing.pop()
    brought = next((value for code, value in reversed(standing) if code in LISTS), None)
    if standing and standing[-1][0] in LISTS:
        return Origin("list", brought)
    return Origin("desk" if brought is None else "desk-after-list", brought)
