"""How a place of the board is drawn: each organisation with who goes below it, shapes and signs beside."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from envies_desktop.desk import icons, theme
from envies_desktop.desk.marks import MUTUAL
from envies_desktop.speed_dating.page.board_model import CELL, Cell, Face

ROW = 74
COLUMN = 146


class CellDelegate(QStyledItemDelegate):
    """Draws a `Cell`; `lit` holds the places that the search found, `marked` the one taken by keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.lit: frozenset[tuple[int, int]] | None = None
        self.marked: tuple[int, int] | None = None
        self._padlocks: dict[tuple[str, int], QPixmap] = {}

    def sizeHint(  # noqa: N802 -- Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two organisations, two people."""
        return QSize(theme.px(COLUMN), theme.px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, signs, two names."""
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        painter.save()
        font = QFont(option.font)
        font.setPixelSize(theme.px(13))
        painter.setFont(font)
        area = option.rect
        self._ground(painter, area, option, (cell.round, cell.table))
        if self.lit is not None and (cell.round, cell.table) not in self.lit:
            painter.setOpacity(0.35)
        left, right = area.left() + theme.px(6), area.right() - theme.px(4)
        right -= self._signs(painter, area, right, cell)
        half = area.height() // 2
        for line, face in enumerate(cell.faces):
            box = QRect(left, area.top() + line * half, right - left, half)
            _name(painter, box, face)
        if not cell.faces:
            painter.setPen(QColor(theme.tokens().muted))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "–")
        painter.restore()

    def _ground(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, place: tuple[int, int]
    ) -> None:
        colours = theme.tokens()
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.primary_soft))
        if state & QStyle.StateFlag.State_HasFocus or place == self.marked:
            painter.setPen(QPen(QColor(colours.accent if place == self.marked else colours.primary), 2))
            painter.drawRect(QRectF(area).adjusted(1, 1, -1.5, -1.5))

    def _signs(self, painter: QPainter, area: QRect, right: int, cell: Cell) -> int:
        """A padlock and a heart at the right edge; returns the width taken."""
        count, side = cell.locked + cell.mutual, theme.px(14)
        left = right - side
        top = area.center().y() - (side * count) // 2
        if cell.locked:
            painter.drawPixmap(left, top, self._padlock(theme.tokens().muted, side))
        if cell.mutual:
            painter.setPen(QColor(theme.tokens().accent))
            box = QRect(left, top + side * cell.locked, side, side)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, MUTUAL)
        return side + theme.px(4) if count else 0

    def _padlock(self, colour: str, side: int) -> QPixmap:
        """Drawn once per colour and size: the board repaints on every move of the mouse."""
        if (colour, side) not in self._padlocks:
            self._padlocks[colour, side] = icons.pixmap("lock", colour, side)
        return self._padlocks[colour, side]


def _name(painter: QPainter, box: QRect, face: Face) -> None:
    painter.setPen(QColor(theme.tokens().ink))
    mark = painter.fontMetrics().horizontalAdvance(face.mark + " ")
    left = Qt.AlignmentFlag.AlignLeft
    upper = left | (Qt.AlignmentFlag.AlignBottom if face.who else Qt.AlignmentFlag.AlignVCenter)
    first = box.adjusted(0, 0, 0, -box.height() // 2) if face.who else box
    painter.drawText(first, upper, face.mark)
    _elided(painter, first.adjusted(mark, 0, 0, 0), upper, face.name)
    if face.who:
        painter.setPen(QColor(theme.tokens().muted))
        _elided(
            painter, box.adjusted(mark, box.height() // 2, 0, 0), left | Qt.AlignmentFlag.AlignTop, face.who
        )


def _elided(painter: QPainter, room: QRect, where: Qt.AlignmentFlag, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, where, shown)
