"""The board of a plan: tables down, rounds across; a person or a meeting is dragged to another place."""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from envies_desktop.desk import theme
from envies_desktop.i18n import fold, tr
from envies_desktop.speed_dating.page.board_model import Board, BoardModel, Cell, places_of
from envies_desktop.speed_dating.page.cell_delegate import COLUMN, ROW, CellDelegate

KIND = "application/x-envies-seat"


@dataclass(frozen=True, slots=True)
class Grip:
    """What the hand holds: a place, and which of its two lines (0 upper, 1 lower)."""

    round: int
    table: int
    line: int


class BoardView(QTableView):
    """Shows a `Board`. Signals carry grips; nothing changes here: whoever listens asks for the price first.

    Mouse: drag a name onto another place. Keyboard: X takes the meeting of the current cell, Enter puts it
    at the current one, Escape lets go; L locks; the menu key lists what can be done.
    """

    offered = Signal(Grip, Grip)
    hovered = Signal(object, object)
    lock_wanted = Signal(Cell)
    menu_wanted = Signal(Cell, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._drawn = BoardModel(), CellDelegate()
        self._held: Grip | None = None
        self._pressed = QPoint()
        self.setModel(self._shown)
        self.setItemDelegate(self._drawn)
        self.setAccessibleName(tr("Plan par tables"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCornerButtonEnabled(False)

    def show_board(self, board: Board) -> None:
        """Show another state of the plan; scroll and current cell stay."""
        self._shown.show(board)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """The rounds share the new width."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Few rounds share the width; many scroll, so that names keep the room to be read."""
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        rounds = self._shown.columnCount()
        least = theme.px(COLUMN)
        width = max(least, self.viewport().width() // rounds) if rounds else least
        for section in range(rounds):
            self.horizontalHeader().resizeSection(section, width)

    def search(self, text: str) -> int:
        """Leave in the light the places that have the text; how many they are, -1 for no search."""
        wanted = fold(text)
        found = frozenset(places_of(self._shown.board, wanted, fold)) if wanted else None
        self._drawn.lit = found
        self.viewport().update()
        if found:
            column, table = min(found)
            self.scrollTo(self._shown.index(table, column))
        return -1 if found is None else len(found)

    def cell_at(self, round_: int, table: int) -> Cell:
        """The cell of a place."""
        return self._shown.cell(self._shown.index(table, round_))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Remember where the hand took hold."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: N802 -- Qt's name
        """Carry the line that was under the hand."""
        grip = self._grip(self._pressed)
        if grip is None or not self.cell_at(grip.round, grip.table).faces:
            return
        self._held = grip
        data = QMimeData()
        data.setData(KIND, QByteArray(b"seat"))
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)
        self._held = None
        self.hovered.emit(None, None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 -- Qt's name
        """Only our own meetings land here."""
        if event.mimeData().hasFormat(KIND):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 -- Qt's name
        """Say what the change would cost while the hand is over a place."""
        target = self._grip(event.position().toPoint())
        if self._held is None or target is None:
            event.ignore()
            return
        self.hovered.emit(self._held, target)
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 -- Qt's name
        """Offer the change."""
        target = self._grip(event.position().toPoint())
        if self._held and target and target != self._held:
            self.offered.emit(self._held, target)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """X takes, Enter puts, Escape lets go, L locks."""
        index = self.currentIndex()
        if not index.isValid():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_X:
            self.take(self._shown.cell(index))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._drawn.marked:
            source, self._drawn.marked = self._drawn.marked, None
            self.offered.emit(Grip(*source, 0), Grip(index.column(), index.row(), 0))
        elif event.key() == Qt.Key.Key_Escape and self._drawn.marked:
            self._drawn.marked = None
        elif event.key() == Qt.Key.Key_L and self._shown.cell(index).meeting:
            self.lock_wanted.emit(self._shown.cell(index))
        else:
            super().keyPressEvent(event)
            return
        self.viewport().update()

    def take(self, cell: Cell) -> None:
        """Hold a meeting until Enter puts it elsewhere or Escape lets it go."""
        if cell.faces:
            self._drawn.marked = (cell.round, cell.table)
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 -- Qt's name
        """The menu of the place under the mouse, or of the current one where the menu key asked."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            where = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(self._shown.cell(index), self.viewport().mapToGlobal(where))

    def _grip(self, where: QPoint) -> Grip | None:
        index = self.indexAt(where)
        if not index.isValid():
            return None
        area = self.visualRect(index)
        return Grip(index.column(), index.row(), int(where.y() > area.center().y()))
