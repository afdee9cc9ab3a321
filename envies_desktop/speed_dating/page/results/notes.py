"""The cell where a rating is clicked: four places, 1 to 4, the one given filled."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from envies_desktop.desk import theme
from envies_desktop.speed_dating.ratings import VALUES

SIDE, GAP = 28, 6
WIDTH = len(VALUES) * (SIDE + GAP) + 2 * GAP
"""What the column needs."""

Index = QModelIndex | QPersistentModelIndex


class Notes(QStyledItemDelegate):
    """Draws the text "1" to "4" of a cell as one of four places; `given(row, value)` when one is clicked."""

    def __init__(self, given: Callable[[int, int], object]) -> None:
        super().__init__()
        self._given = given

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground of the row, then the four places."""
        colours, chosen = theme.tokens(), index.data()
        self._ground(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(option.font)
        font.setPixelSize(theme.px(14))
        for value in VALUES:
            box, on = place_of(option.rect, value), str(value) == chosen
            font.setBold(on)
            painter.setFont(font)
            painter.setPen(QPen(QColor(colours.primary if on else colours.field_line), 1))
            painter.setBrush(QColor(colours.primary if on else colours.surface))
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(QColor(colours.on_primary if on else colours.ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(value))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell as the style draws it, without its text."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        style = cell.widget.style() if cell.widget else theme.application().style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)

    def editorEvent(  # noqa: N802 -- Qt's name
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click gives the rating; on the one given already it takes it away (the receiver decides)."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            for value in VALUES:
                if place_of(option.rect, value).contains(event.position().toPoint()):
                    self._given(index.row(), value)
                    return True
        return super().editorEvent(event, model, option, index)


def place_of(cell: QRect, value: int) -> QRect:
    """Where a value stands in its cell."""
    side, gap = theme.px(SIDE), theme.px(GAP)
    left = cell.left() + gap + (value - 1) * (side + gap)
    return QRect(left, cell.center().y() - side // 2, side, side)
