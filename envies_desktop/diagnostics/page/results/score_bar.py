"""The score of an axis as a bar: hatched where too few questions were answered."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from envies_desktop.desk import theme
from envies_desktop.diagnostics.scoring import AxisScore

_THRESHOLDS = (25, 50, 75)


class ScoreBar(QWidget):
    """From 0 to 100, with the thresholds of the levels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score: AxisScore | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.sized(self, width=90, height=16)

    def show_score(self, score: AxisScore) -> None:
        """Show this one."""
        self._score = score
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """The room, the score in it, the thresholds over it."""
        colours, painter = theme.tokens(), QPainter(self)
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(room, QColor(colours.hover))
        if self._score is not None and self._score.score is not None:
            done = QRectF(room)
            done.setWidth(room.width() * self._score.score / 100)
            pattern = Qt.BrushStyle.SolidPattern if self._score.valid else Qt.BrushStyle.BDiagPattern
            painter.fillRect(done, QBrush(QColor(colours.primary), pattern))
        painter.setPen(QPen(QColor(colours.field_line), 1))
        for threshold in _THRESHOLDS:
            x = room.left() + room.width() * threshold / 100
            painter.drawLine(round(x), round(room.top()), round(x), round(room.bottom()))
        painter.drawRect(room)
        painter.end()
