"""A board: rows by columns, a card in a cell; arrows carry a card, the mouse too."""

from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.widgets import as_plain_tip
from envies_desktop.live.page.board.carrying import Carrying
from envies_desktop.live.page.board.drawing import draw_card, draw_cell, draw_closed, font_of
from envies_desktop.live.page.board.faces import BoardFace, CardFace, Cell, Heading, Spot
from envies_desktop.live.page.board.plane import CardPlane

HEAD = 30
SIDE = 84
ROW = 96
COLUMN, NARROW = 148, 118
FEW = 4
"""Columns beyond which they are narrower: more of a large board is seen at once."""
GAP = 8
_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class BoardGrid(CardPlane):
    """A board of cards. `beyond` when an arrow leads out of it at the left: to the tray, if there is one.

    `head_wanted("row" or "column", place, point)` when a heading is clicked.
    """

    beyond = Signal()
    head_wanted = Signal(str, int, QPoint)
    moved = Signal()

    def __init__(self, carrying: Carrying, parent: QWidget | None = None) -> None:
        super().__init__(carrying, parent)
        self.board = BoardFace()
        self.current: Cell = (0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def show_board(self, board: BoardFace) -> None:
        """Show another state; the keyboard stays where it is."""
        self.board = board
        row, column = self.current
        self.current = (
            max(0, min(row, len(board.rows) - 1)),
            max(0, min(column, len(board.columns) - 1)),
        )
        self._say()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Room for each cell."""
        across, down = max(1, len(self.board.columns)), max(1, len(self.board.rows))
        width = theme.px(SIDE) + across * theme.px(self._least() + GAP)
        return QSize(width, theme.px(HEAD) + down * theme.px(ROW + GAP))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """The same: what is around it scrolls."""
        return self.sizeHint()

    def area(self, cell: Cell) -> QRect:
        """Where a cell is drawn: columns and rows share the room."""
        row, column = cell
        across, down = max(1, len(self.board.columns)), max(1, len(self.board.rows))
        left, top, gap = theme.px(SIDE), theme.px(HEAD), theme.px(GAP)
        wide = max(theme.px(self._least()) + gap, (self.width() - left) // across)
        high = min(max(theme.px(ROW) + gap, (self.height() - top) // down), theme.px(ROW) * 2)
        return QRect(left + column * wide, top + row * high, wide - gap, high - gap)

    def cell_at(self, where: QPoint) -> Cell | None:
        """The cell at a point of this widget, open or not."""
        for row in range(len(self.board.rows)):
            for column in range(len(self.board.columns)):
                if self.area((row, column)).contains(where):
                    return row, column
        return None

    def spot_of(self, where: QPoint) -> Spot | None:
        """The open cell at a point."""
        cell = self.cell_at(where)
        return cell if cell is not None and self.board.open(cell) else None

    def asked_at(self, where: QPoint) -> Spot | None:
        """The cell at a point, a closed one too: it may be opened."""
        return self.cell_at(where)

    def source_of(self, face: CardFace) -> Spot | None:
        """The cell of a card, whether it can stand there or not."""
        return self.board.cell_of(face.id)

    def face_at(self, where: QPoint) -> CardFace | None:
        """The card at a point."""
        cell = self.cell_at(where)
        return self.board.cards.get(cell) if cell is not None else None

    def area_of(self, card: UUID) -> QRect:
        """Where a card is drawn."""
        return self.area(self.board.cell_of(card) or self.current)

    def current_face(self) -> CardFace | None:
        """The card at which the keyboard is."""
        return self.board.cards.get(self.current)

    def current_area(self) -> QRect:
        """Where the keyboard is."""
        return self.area(self.current)

    def go_to_card(self, card: UUID) -> bool:
        """Bring the keyboard to a card."""
        cell = self.board.cell_of(card)
        if cell is not None:
            self.go_to(cell)
        return cell is not None

    def go_to(self, cell: Cell) -> None:
        """Bring the keyboard to a cell; what is carried comes along."""
        self.current = cell
        if self.carrying.card is not None and not self.carrying.by_mouse:
            self.carrying.aim(cell if self.board.open(cell) else None)
        self._say()
        self.update()
        self.moved.emit()

    def take_current(self) -> None:
        """Carry the card at which the keyboard is."""
        face = self.current_face()
        if face is not None:
            self.carrying.take(face, self.current)

    def pressed(self, key: int) -> bool:
        """Arrows go through the cells, over closed ones while a card is carried; Home and End in a row."""
        row, column = self.current
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to((row, 0 if key == Qt.Key.Key_Home else max(0, len(self.board.columns) - 1)))
            return True
        step = _STEPS.get(Qt.Key(key))
        if step is None:
            return False
        there = row + step[0], column + step[1]
        if there[1] < 0:
            self.beyond.emit()
            return True
        while self.carrying.card is not None and self._inside(there) and not self.board.open(there):
            there = there[0] + step[0], there[1] + step[1]
        if self._inside(there):
            self.go_to(there)
        return True

    def event(self, event: QEvent) -> bool:
        """The tip of a card says what is wrong with it."""
        if event.type() == QEvent.Type.ToolTip:
            face = self.face_at(event.pos()) if hasattr(event, "pos") else None
            self.setToolTip(_tip(face))
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """A click on a heading asks for its menu; one on a cell brings the keyboard there."""
        where = event.position().toPoint()
        cell = self.cell_at(where)
        if cell is None and self.carrying.card is None and event.button() == Qt.MouseButton.LeftButton:
            self._head(where, event.globalPosition().toPoint())
        elif cell is not None and self.carrying.card is None:
            self.go_to(cell)
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """The headings, then each cell that has to be drawn again."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for column, heading in enumerate(self.board.columns):
            self._column_head(painter, self.area((0, column)), heading)
        for row, heading in enumerate(self.board.rows):
            self._row_head(painter, self.area((row, 0)), heading)
        for row in range(len(self.board.rows)):
            for column in range(len(self.board.columns)):
                if self.area((row, column)).intersects(event.rect()):
                    self._draw(painter, (row, column))

    def _draw(self, painter: QPainter, cell: Cell) -> None:
        carrying, area = self.carrying, self.area(cell)
        target = carrying.card is not None and carrying.target == cell
        current = target or (self.hasFocus() and cell == self.current and carrying.card is None)
        face = self.board.cards.get(cell)
        if face is not None and not (carrying.carries(face.id) and not target):
            draw_card(painter, area, face, current=current, lifted=carrying.carries(face.id))
        elif not self.board.open(cell) and face is None:
            draw_closed(painter, area, current=current)
        elif face is not None:
            draw_card(painter, area, face, current=False, lifted=True)
        else:
            price = carrying.prices.get(cell)
            code = self.board.codes.get(cell, "")
            draw_cell(
                painter, area, code, price, current=current, target=target, busy=carrying.card is not None
            )

    def _column_head(self, painter: QPainter, area: QRect, heading: Heading) -> None:
        room = QRect(area.left(), 0, area.width(), theme.px(HEAD))
        bold, plain = font_of(13, bold=True), font_of(13)
        note = QFontMetrics(plain).horizontalAdvance(heading.note) + theme.px(6)
        name = f"{heading.mark} {heading.name}".strip()
        shown = QFontMetrics(bold).elidedText(name, Qt.TextElideMode.ElideRight, room.width() - note)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(bold)
        painter.setPen(QColor(theme.tokens().ink))
        painter.drawText(room, left, shown)
        painter.setFont(plain)
        painter.setPen(QColor(theme.tokens().muted))
        after = QFontMetrics(bold).horizontalAdvance(shown) + theme.px(6)
        painter.drawText(room.adjusted(after, 0, 0, 0), left, heading.note)

    def _row_head(self, painter: QPainter, area: QRect, heading: Heading) -> None:
        line, width = theme.px(18), theme.px(SIDE - 8)
        painter.setFont(font_of(13, bold=True))
        painter.setPen(QColor(theme.tokens().ink))
        name = QRect(0, area.top() + theme.px(8), width, line)
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft, heading.name)
        painter.setFont(font_of(12))
        painter.setPen(QColor(theme.tokens().muted))
        painter.drawText(name.translated(0, line), Qt.AlignmentFlag.AlignLeft, heading.note)

    def _head(self, where: QPoint, on_screen: QPoint) -> None:
        for column in range(len(self.board.columns)):
            area = self.area((0, column))
            if where.y() < area.top() and area.left() <= where.x() <= area.right():
                self.head_wanted.emit("column", column, on_screen)
        for row in range(len(self.board.rows)):
            area = self.area((row, 0))
            if where.x() < area.left() and area.top() <= where.y() <= area.bottom():
                self.head_wanted.emit("row", row, on_screen)

    def _least(self) -> int:
        """How narrow a column may be."""
        return COLUMN if len(self.board.columns) <= FEW else NARROW

    def _inside(self, cell: Cell) -> bool:
        return 0 <= cell[0] < len(self.board.rows) and 0 <= cell[1] < len(self.board.columns)

    def _say(self) -> None:
        """The cell at which the keyboard is, in words."""
        row, column = self.current
        if not self._inside(self.current):
            self.setAccessibleDescription("")
            return
        face, price = self.current_face(), self.carrying.prices.get(self.current)
        parts = [self.board.rows[row].spoken, self.board.columns[column].spoken]
        parts += [face.spoken] if face else []
        parts += [f"{price.figure} {price.note}".strip()] if price else []
        self.setAccessibleDescription(", ".join(parts))


def _tip(face: CardFace | None) -> str:
    return as_plain_tip(face.spoken.replace(", ", "\n")) if face else ""
