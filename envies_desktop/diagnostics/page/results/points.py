"""Questions to come back to: those nobody could answer, those on which people differ."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.widgets import card, plain_label

QUESTION = Qt.ItemDataRole.UserRole


class Points(QWidget):
    """A list under its title; `chosen(question id)` by a double click or Enter."""

    chosen = Signal(str)

    def __init__(self, title: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self._nothing = _List(), plain_label(nothing, "muted", wrap=True)
        self.list.setAccessibleName(title)
        self.list.opened.connect(self.chosen)
        theme.sized(self.list, height=110)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(card(plain_label(title, "strong"), self._nothing, self.list))

    def show_points(self, points: Sequence[tuple[str, str]]) -> None:
        """Question ids and their words."""
        self.list.clear()
        for question, words in points:
            item = QListWidgetItem(words)
            item.setData(QUESTION, question)
            self.list.addItem(item)
        self.list.setVisible(bool(points))
        self._nothing.setVisible(not points)


class _List(QListWidget):
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(item.data(QUESTION)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Enter goes to the question."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item:
            self.opened.emit(item.data(QUESTION))
            return
        super().keyPressEvent(event)
