"""One quadrant: its lines, and a field that adds one with Enter."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from envies_desktop.desk import theme
from envies_desktop.desk.widgets import as_plain_tip, plain_label
from envies_desktop.diagnostics.lines import ShownLine
from envies_desktop.diagnostics.page.swot.words import line_words, quadrant_label, quadrant_title
from envies_desktop.i18n import tr

LINE = Qt.ItemDataRole.UserRole
_KEYS = {
    Qt.Key.Key_Return: "edit",
    Qt.Key.Key_Enter: "edit",
    Qt.Key.Key_F2: "edit",
    Qt.Key.Key_Delete: "hide",
    Qt.Key.Key_Plus: "more",
    Qt.Key.Key_Equal: "more",
    Qt.Key.Key_Minus: "less",
}
_MOVES = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "back",
    Qt.Key.Key_Right: "forth",
}


class QuadrantList(QListWidget):
    """`wanted(gesture)` on the line at hand; `dropped(key, row)` when one is dropped here.

    In a `room` nobody's lines are told from the others'.

    Enter or F2 edit, Del takes away, + and - vote, Alt with an arrow moves.
    """

    wanted = Signal(str)
    dropped = Signal(object, int)

    def __init__(self, quadrant: str) -> None:
        super().__init__()
        self.quadrant, self.room = quadrant, False
        self.setWordWrap(True)
        self.setAlternatingRowColors(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAccessibleName(quadrant_label(quadrant))
        self.itemDoubleClicked.connect(lambda: self.wanted.emit("edit"))
        theme.sized(self, height=190)

    @property
    def line(self) -> ShownLine | None:
        """The line at hand."""
        item = self.currentItem()
        return item.data(LINE) if item else None

    def lines(self) -> list[ShownLine]:
        """All of them, in their order."""
        return [self.item(place).data(LINE) for place in range(self.count())]

    def show_lines(self, lines: Sequence[ShownLine], most: int, key: Any) -> bool:
        """Show these lines; the one of that key is at hand where it is here (True)."""
        self.blockSignals(True)
        self.clear()
        for place, line in enumerate(lines):
            words = line_words(line, room=self.room)
            item = QListWidgetItem(words)
            item.setData(LINE, line)
            item.setToolTip(
                as_plain_tip(words if place < most else tr("En annexe\u00a0: {line}").format(line=words))
            )
            if line.hidden or place >= most:
                item.setForeground(self.palette().placeholderText())
            self.addItem(item)
        found = next((place for place, line in enumerate(lines) if line.key == key), -1)
        self.setCurrentRow(found)
        self.blockSignals(False)
        return found >= 0

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 -- Qt's name
        """The board moves the line; nothing changes here before the store says so."""
        source = event.source()
        if not isinstance(source, QuadrantList) or source.line is None:
            event.ignore()
            return
        at = self.indexAt(event.position().toPoint())
        row = at.row() if at.isValid() else self.count()
        below = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.dropped.emit(source.line.key, row + int(at.isValid() and below))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """The gestures of a line; arrows alone go from one to the other."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        gesture = (_MOVES if alt else _KEYS).get(Qt.Key(event.key()))
        if gesture and self.line is not None:
            self.wanted.emit(gesture)
        else:
            super().keyPressEvent(event)


class Quadrant(QFrame):
    """A list under its title; `added(quadrant, text)` by Enter."""

    added = Signal(str, str)

    def __init__(self, quadrant: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quadrant = quadrant
        self.setProperty("panel", "card")
        self.list, self.title = QuadrantList(quadrant), plain_label(role="strong", wrap=True)
        self.new = QLineEdit()
        self.new.setPlaceholderText(tr("Ajouter une ligne, puis Entrée"))
        self.new.setAccessibleName(tr("Ajouter\u00a0: {quadrant}").format(quadrant=quadrant_label(quadrant)))
        self.new.returnPressed.connect(self._add)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (12, 10, 12, 10), 6)
        for item in (self.title, self.list, self.new):
            layout.addWidget(item)

    def close_up(self, closed: bool) -> None:
        """Its lines are only read, or changed again."""
        self.new.setDisabled(closed)
        drag = QAbstractItemView.DragDropMode
        self.list.setDragDropMode(drag.NoDragDrop if closed else drag.DragDrop)

    def show_lines(self, lines: Sequence[ShownLine], most: int, key: Any) -> bool:
        """Show these lines; True where the one of that key is here."""
        shown = sum(not line.hidden for line in lines)
        self.title.setText(quadrant_title(self.quadrant, shown, most))
        return self.list.show_lines(lines, most, key)

    def _add(self) -> None:
        text = self.new.text().strip()
        if text:
            self.new.clear()
            self.added.emit(self.quadrant, text)
