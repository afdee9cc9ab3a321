"""Which wishes fail on the board, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk
from envies_desktop.desk.tables import Column, Listed, RecordTable
from envies_desktop.desk.widgets import button, row
from envies_desktop.events.queries import participant_rows
from envies_desktop.i18n import tr
from envies_desktop.open_forum.problem import Missed
from envies_desktop.open_forum.queries.board import ForumBoard


@dataclass(frozen=True, slots=True)
class MissedLine:
    """A wish that fails: whose, which topic, why."""

    id: tuple[UUID, UUID]
    badge: int
    name: str
    topic: str
    reason: str


def missed_lines(desk: Desk, board: ForumBoard, missed: Mapping[UUID, Sequence[Missed]]) -> list[MissedLine]:
    """One line per wish, in the order of the people."""
    with desk.store.read() as session:
        people = participant_rows(session, board.event_id)
    return [
        MissedLine(
            (row.id, UUID(reason.topic)),
            row.badge,
            row.name,
            _called(board, reason.topic),
            desk.sentence(reason.code, _named(board, reason.params)),
        )
        for row in people
        for reason in missed.get(row.id, ())
    ]


class MissedDialog(QDialog):
    """A table of them; Esc closes."""

    def __init__(self, desk: Desk, lines: Sequence[MissedLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("%n vœu(x) que l’on ne peut pas suivre", "", len(lines)))
        self.lines = lines
        self.table = RecordTable()

        def reason(line: MissedLine) -> str:
            return line.reason

        columns = [
            Column("name", tr("Participant"), lambda line: line.name, width=200),
            Column("topic", tr("Sujet"), lambda line: line.topic, width=260),
            Column("reason", tr("Pourquoi"), reason, width=420, tip=reason),
        ]
        self.table.feed(
            desk, "forum-missed", columns, Listed(lambda session: lines, columns), label=self.windowTitle()
        )
        layout = QVBoxLayout(self)
        theme.spaced(layout, (24, 24, 24, 24), 16)
        layout.addWidget(self.table, 1)
        layout.addLayout(row(None, button(tr("Fermer"), self.accept, kind="primary")))
        self.resize(theme.px(980), theme.px(520))
        self.table.refresh()


def _called(board: ForumBoard, topic: str) -> str:
    row = board.by_id[UUID(topic)]
    return f"{row.number} {row.title}"


def _named(board: ForumBoard, params: Mapping[str, Any]) -> dict[str, Any]:
    """The other topic by its number and title instead of its key."""
    other = params.get("other")
    return {**params, "other": _called(board, other)} if other else dict(params)
