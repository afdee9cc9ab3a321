"""The tab "Animation" of an open forum: with the clock, how many sit in each session, and private notes."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields
from envies_desktop.desk.page import Desk
from envies_desktop.desk.tables import Column, Listed, RecordTable
from envies_desktop.desk.widgets import plain_label
from envies_desktop.i18n import number, tr
from envies_desktop.live.page.panel import SessionPanel
from envies_desktop.live.page.programme_card import ProgrammeCard
from envies_desktop.live.page.stage import Stage
from envies_desktop.live.page.stages import Stages
from envies_desktop.open_forum.actions.reports import count_heads
from envies_desktop.open_forum.actions.setup import change_forum
from envies_desktop.open_forum.queries.board import ForumBoard, TopicRow, forum_board
from envies_desktop.open_forum.queries.forum import forum_settings

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work


class ForumLivePanel(SessionPanel):
    """Works the stage of a forum."""

    def __init__(self, desk: Desk, event_id: UUID, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, stage, parent)
        self.heads = HeadsCard(desk, self)
        self.notes = NotesCard(desk, event_id)
        self.add((self.heads, 3), (self.notes, 2))
        self.add((ProgrammeCard(desk, stage), 1))

    def refresh(self) -> None:
        """Ask what is held, how many came, and what was noted."""
        with self.desk.store.read() as session:
            board = forum_board(session, self.event_id)
            notes = forum_settings(session, self.event_id).notes
        self.heads.show_board(board)
        self.notes.show_notes(notes)

    def hideEvent(self, event: Any) -> None:  # noqa: N802 -- Qt's name
        """What is being typed is saved when one leaves."""
        self.notes.fields.flush()
        super().hideEvent(event)


class HeadsCard(QFrame):
    """The sessions by slot; how many came is typed in its cell: F2, the figure, Enter."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._desk = desk
        self._board: ForumBoard | None = None
        self.table = RecordTable()
        columns = self._columns()
        source = Listed(lambda session: self._rows(), columns)
        self.table.feed(desk, "forum-heads", columns, source, order="slot", label=tr("Combien par sujet"))
        self.table.set_empty(
            tr("Aucun sujet n’est placé"),
            tr("Dès qu’un sujet a sa place, on note ici combien de personnes y étaient."),
        )
        theme.sized(self.table, height=260)
        self._unseen = QWidget(self)  # a board is short: nothing to filter, nothing to count
        self._unseen.hide()
        for tool in (self.table.filter, self.table.said):
            tool.setParent(self._unseen)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (20, 16, 20, 16), 8)
        layout.addWidget(plain_label(tr("Combien dans chaque sujet"), "strong"))
        layout.addWidget(self.table)

    def show_board(self, board: ForumBoard) -> None:
        """Show its sessions."""
        self._board = board
        self.table.refresh()

    def _rows(self) -> Sequence[TopicRow]:
        return [topic for topic in self._board.topics if topic.cell is not None] if self._board else []

    def _columns(self) -> list[Column]:
        return [
            Column("slot", tr("Créneau"), self._slot, sort=lambda row: (row.cell, row.number), width=90),
            Column("number", tr("N°"), lambda row: number(row.number), sort=lambda r: r.number, width=60),
            Column("title", tr("Sujet"), lambda row: row.title, width=150, stretch=True),
            Column("space", tr("Espace"), self._space, width=120),
            Column(
                "heads",
                tr("Présents"),
                lambda row: "" if row.headcount is None else number(row.headcount),
                sort=lambda row: row.headcount or 0,
                width=90,
                right=True,
                tip=lambda row: tr("Combien sont venus\u00a0: tapez F2, puis le nombre"),
                edit=self._count,
            ),
        ]

    def _slot(self, row: TopicRow) -> str:
        return number(row.cell[0] + 1) if row.cell else ""

    def _space(self, row: TopicRow) -> str:
        return self._board.spaces[row.cell[1]].name if self._board and row.cell else ""

    def _count(self, row: TopicRow, text: str) -> None:
        typed = text.strip()
        heads = None if not typed else int(typed) if typed.isdecimal() and len(typed) < 6 else -1

        def gesture(work: "Work") -> None:
            count_heads(work, topic_id=row.id, heads=heads)

        self._desk.write("topic-heads", gesture, name=row.title)


class NotesCard(QFrame):
    """What the facilitator notes for themselves: never projected, never printed."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._desk, self._event = desk, event_id
        self.notes = QPlainTextEdit()
        self.notes.setTabChangesFocus(True)
        self.notes.setAccessibleName(tr("Mes notes"))
        theme.sized(self.notes, height=200)
        self.fields = Fields(self, {"notes": self.notes})
        self.fields.edited.connect(self._save)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (20, 16, 20, 16), 8)
        layout.addWidget(plain_label(tr("Mes notes"), "strong"))
        layout.addWidget(plain_label(tr("Pour vous seulement\u00a0: ni projetées, ni imprimées."), "small"))
        layout.addWidget(self.notes, 1)

    def show_notes(self, notes: str) -> None:
        """Show what was noted, but not over what is being typed."""
        self.fields.show({"notes": notes})

    def _save(self, name: str, value: Any, visit: str) -> None:
        def gesture(work: "Work") -> None:
            change_forum(work, event_id=self._event, **{name: value})

        self._desk.write("forum-notes", gesture, typing=visit)


def live_panel(desk: Desk, event_id: UUID, parent: QWidget | None = None) -> ForumLivePanel:
    """The tab of a forum, on the stage that goes on when it is left."""
    return ForumLivePanel(desk, event_id, desk.shared(Stages).of(event_id), parent)
