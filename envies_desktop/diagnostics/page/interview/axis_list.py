"""How far each axis is, and the way there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QProgressBar, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.widgets import plain_label
from envies_desktop.diagnostics.walking import Progress
from envies_desktop.i18n import number, tr

AXIS = Qt.ItemDataRole.UserRole


class AxisList(QWidget):
    """The axes with their answers counted; `chosen(axis)` by a click or Enter."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar, self.said = QProgressBar(), plain_label(role="strong")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Réponses données"))
        self.list = _Axes()
        self.list.setAccessibleName(tr("Axes du questionnaire"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.sized(self.list, height=150)
        self.list.itemClicked.connect(self._chosen)
        self.list.entered_by_key.connect(self._chosen)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=6)
        layout.addWidget(self.said)
        layout.addWidget(self.bar)
        layout.addWidget(self.list, 1)

    def show_progress(self, axes: Sequence[Progress], here: str) -> None:
        """All axes; the one at hand is selected."""
        done, whole = sum(axis.done for axis in axes), sum(axis.of for axis in axes)
        self.bar.setRange(0, max(1, whole))
        self.bar.setValue(done)
        self.said.setText(tr("{done} / {all} réponses").format(done=number(done), all=number(whole)))
        while self.list.count() > len(axes):
            self.list.takeItem(self.list.count() - 1)
        for place, axis in enumerate(axes):
            item = self.list.item(place) or self._added()
            sign = "✓" if axis.of and axis.done == axis.of else "○" if not axis.done else "◐"
            item.setText(f"{sign} {axis.title}  {number(axis.done)}\u00a0/\u00a0{number(axis.of)}")
            item.setData(AXIS, axis.axis)
            if axis.axis == here and self.list.currentRow() != place:
                self.list.setCurrentRow(place)

    def _added(self) -> QListWidgetItem:
        item = QListWidgetItem()
        self.list.addItem(item)
        return item

    def _chosen(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(AXIS))


class _Axes(QListWidget):
    entered_by_key = Signal(QListWidgetItem)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Enter chooses; arrows only look."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentItem():
            self.entered_by_key.emit(self.currentItem())
            return
        super().keyPressEvent(event)
