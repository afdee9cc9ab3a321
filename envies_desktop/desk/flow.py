"""A row of tools that goes on to the next line where there is no room: nothing is cut at 200 %."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from envies_desktop.desk import theme

GAP = 8


class _Flow(QLayout):
    """Items from left to right, then on the next line; the last one may stand at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[tuple[int, int], int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 -- Qt's name
        """Keep one more item."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 -- Qt's name
        """The item there, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 -- Qt's name
        """Let the item go."""
        self.invalidate()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 -- Qt's name
        """It never asks for more height than it needs."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: N802 -- Qt's name
        """Lines follow the width."""
        return True

    def invalidate(self) -> None:
        """Something in it has another size."""
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 -- Qt's name
        """The height of the lines at that width; Qt asks for it again and again."""
        key = width, theme.px(GAP)
        if key not in self._heights:
            self._heights[key] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[key]

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 -- Qt's name
        """Put every item in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """All on one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        gaps = theme.px(GAP) * max(0, len(sizes) - 1)
        return QSize(sum(s.width() for s in sizes) + gaps, max((s.height() for s in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 -- Qt's name
        """One item wide."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _place(self, rect: QRect, *, move: bool) -> int:
        gap, x, y = theme.px(GAP), rect.x(), rect.y()
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().expandedTo(item.minimumSize()).boundedTo(item.maximumSize())
            size.setWidth(min(size.width(), max(rect.width(), item.minimumSize().width())))
            if x > rect.x() and x + size.width() > rect.x() + rect.width():
                lines.append([])
                x = rect.x()
            lines[-1].append((item, size))
            x += size.width() + gap
        for line in lines:
            y += self._place_line(line, rect, y, move=move) + gap
        return y - gap - rect.y()

    def _place_line(
        self, line: Sequence[tuple[QLayoutItem, QSize]], rect: QRect, y: int, *, move: bool
    ) -> int:
        height = max((size.height() for _, size in line), default=0)
        gap, x = theme.px(GAP), rect.x()
        spare = rect.width() - sum(size.width() for _, size in line) - gap * (len(line) - 1)
        for item, size in line:
            if item.alignment() & Qt.AlignmentFlag.AlignRight:
                x += max(0, spare)
                spare = 0
            if move:
                item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
            x += size.width() + gap
        return height


class Tools(QWidget):
    """Tools in a row that may wrap; `right` are pushed to the right of their line."""

    def __init__(self, left: Sequence[QWidget], right: Sequence[QWidget] = ()) -> None:
        super().__init__()
        layout = _Flow(self)
        for widget in left:
            layout.addWidget(widget)
        for place, widget in enumerate(right):
            layout.addWidget(widget)
            if place == 0:
                layout.setAlignment(widget, Qt.AlignmentFlag.AlignRight)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
