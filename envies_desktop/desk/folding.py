"""Layouts that give way: what stands side by side goes one under the other when there is no room."""

from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from envies_desktop.desk import theme


def dress_sections(form: QWidget) -> None:
    """The section labels of a form are written as `desk.widgets.section_label` writes them."""
    for label in form.findChildren(QLabel):
        if label.property("role") == "section":
            label.setAccessibleName(label.text())
            label.setText(label.text().upper())
            font = label.font()
            font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 1)
            label.setFont(font)


class Folding(QWidget):
    """A widget whose row folds into a column where its cards have no room side by side.

    Its layout, usually loaded from a form, is a QBoxLayout; `least` is in drawing-board pixels.
    """

    least: ClassVar[int] = 700

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """As narrow as the column would be: the direction follows the width, not the reverse."""
        return QSize(max(self._widths(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Fold or unfold."""
        super().resizeEvent(event)
        layout = self.layout()
        assert isinstance(layout, QBoxLayout)
        widths = self._widths()
        room = max(theme.px(self.least), sum(widths) + layout.spacing() * (len(widths) - 1))
        way = QBoxLayout.Direction.TopToBottom if self.width() < room else QBoxLayout.Direction.LeftToRight
        if layout.direction() != way:
            layout.setDirection(way)

    def _widths(self) -> list[int]:
        layout = self.layout()
        items = [layout.itemAt(place) for place in range(layout.count())] if layout else []
        return [item.minimumSize().width() for item in items if item]
