"""How the answers to a question are spread, on the screen: the figure that is printed."""

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.figures import figure_svg
from envies_desktop.diagnostics.printed.survey import SpreadRow
from envies_desktop.diagnostics.sheets.survey_figure import spread_figure, summary

WIDTH, SIZE = 480, 13
"""In drawing-board pixels."""


class SpreadView(QWidget):
    """Bars with their figures, as wide as `WIDTH`; read aloud answer by answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: SpreadRow | None = None
        self._renderer = QSvgRenderer(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_row(self, row: SpreadRow) -> None:
        """Draw this one from now on."""
        if row != self._row:
            self._row = row
            counts = zip(row.labels, row.counts, strict=True)
            said = ", ".join(f"{label}\u00a0: {count}" for label, count in counts)
            self.setAccessibleName(row.text)
            self.setAccessibleDescription(f"{summary(row, known=True)}. {said}")
            self._draw()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """The size of the figure at the zoom of the moment."""
        size = self._renderer.defaultSize()
        return QSize(theme.px(size.width()), theme.px(size.height()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Other colours when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """As it is, never stretched."""
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(self.rect()))
        painter.end()

    def _draw(self) -> None:
        if self._row is not None:
            drawn = spread_figure(self._row, WIDTH, SIZE, known=True)  # whoever typed the slips knows them
            self._renderer.load(QByteArray(figure_svg(drawn, theme.tokens())))
            self.updateGeometry()
            self.update()
