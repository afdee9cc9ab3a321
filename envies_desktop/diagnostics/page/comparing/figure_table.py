"""A small table of figures to read: nothing to sort, nothing to edit, nothing cut."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from envies_desktop.desk import theme


class FigureTable(QTableWidget):
    """As high as its rows; the first column is in words, the others are figures."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.verticalHeader().hide()

    def show_figures(self, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show these."""
        self.setColumnCount(len(titles))
        for place, title in enumerate(titles):
            head = QTableWidgetItem(title)
            head.setTextAlignment(_side(place))
            self.setHorizontalHeaderItem(place, head)
        self.setRowCount(len(rows))
        for line, cells in enumerate(rows):
            for place, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setTextAlignment(_side(place))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{titles[place]} : {words}")
                self.setItem(line, place, item)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(theme.px(60))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Words fold where the table is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.resizeRowsToContents()
        rows = sum(max(theme.px(34), self.rowHeight(row)) for row in range(self.rowCount()))
        self.setMinimumHeight(rows + self.horizontalHeader().sizeHint().height() + theme.px(20))


def _side(place: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
