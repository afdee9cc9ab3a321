"""How a table is drawn on the board: a card with its number, its people, their shapes."""

from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from envies_desktop.desk import theme
from envies_desktop.desk.marks import shape_mark
from envies_desktop.i18n import number
from envies_desktop.workshops.page.board_model import TABLE, signs, table_title
from envies_desktop.workshops.queries.views import Sitter, TableView

LINE = 24
"""The height of somebody's line."""
HEAD = 32
GAP = 10
"""Between two cards."""
PAD = 10
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def card_height(people: int) -> int:
    """The height of a card of so many people, with the gap below it."""
    return theme.px(HEAD) + people * theme.px(LINE) + theme.px(PAD) + theme.px(GAP)


def line_at(area: QRect, y: int) -> int:
    """The line of the card at a height: 0 for the first person."""
    return (y - area.top() - theme.px(HEAD)) // theme.px(LINE)


class CardDelegate(QStyledItemDelegate):
    """Draws a `TableView`; `current` is the person that the keyboard is on, `lit` those who were searched."""

    def __init__(self) -> None:
        super().__init__()
        self.current: UUID | None = None
        self.lit: frozenset[UUID] | None = None

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The card, its title, its people."""
        table = index.data(TABLE)
        if not isinstance(table, TableView):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(0, 0, -theme.px(GAP), -theme.px(GAP))
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        _ground(painter, area, focused=focused)
        inner = area.adjusted(theme.px(PAD), 0, -theme.px(PAD), 0)
        _title(painter, QRect(inner.left(), area.top(), inner.width(), theme.px(HEAD)), option.font, table)
        for place, one in enumerate(table.people):
            top = area.top() + theme.px(HEAD) + place * theme.px(LINE)
            self._person(painter, QRect(inner.left(), top, inner.width(), theme.px(LINE)), option.font, one)
        painter.restore()

    def _person(self, painter: QPainter, room: QRect, font: QFont, one: Sitter) -> None:
        colours = theme.tokens()
        if one.id == self.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.primary_soft))
            painter.drawRoundedRect(QRectF(room).adjusted(-4, 0.5, 4, -0.5), 4, 4)
        painter.setOpacity(1.0 if self.lit is None or one.id in self.lit else 0.35)
        ink = colours.accent if one.moved else colours.muted if one.gone else colours.ink
        painter.setPen(QColor(ink))
        font = _sized(font, 14, bold=one.host or one.moved)
        painter.setFont(font)
        words = f"{shape_mark(one.shape)} {one.name}"
        words = f"→ {words}" if one.moved else words
        said = ", ".join(signs(one))
        used = QFontMetrics(font).horizontalAdvance(f"{said} ") + 4 if said else 0
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width() - used)
        painter.drawText(room, _LEFT, shown)
        if said:
            painter.setPen(QColor(colours.muted if not one.moved else ink))
            painter.drawText(room, _RIGHT, said)
        painter.setOpacity(1.0)


def _ground(painter: QPainter, area: QRect, *, focused: bool) -> None:
    colours = theme.tokens()
    painter.setPen(QPen(QColor(colours.primary if focused else colours.line), 2 if focused else 1))
    painter.setBrush(QColor(colours.surface))
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 10, 10)


def _title(painter: QPainter, room: QRect, font: QFont, table: TableView) -> None:
    font = _sized(font, 13, bold=True)
    painter.setFont(font)
    painter.setPen(QColor(theme.tokens().muted))
    count = number(len(table.people))
    left = room.width() - QFontMetrics(font).horizontalAdvance(count) - theme.px(8)
    shown = QFontMetrics(font).elidedText(table_title(table), Qt.TextElideMode.ElideRight, left)
    painter.drawText(room, _LEFT, shown)
    painter.drawText(room, _RIGHT, count)


def _sized(font: QFont, size: int, *, bold: bool) -> QFont:
    found = QFont(font)
    found.setPixelSize(theme.px(size))
    found.setBold(bold)
    return found
