"""The radar on the screen: the figure that is printed, in the colours of the window."""

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.figures import figure_svg
from envies_desktop.diagnostics.sheets.radar import Radar, radar_drawn
from envies_desktop.i18n import number, tr

SIZE = QSize(520, 400)
"""In drawing-board pixels."""


class RadarView(QWidget):
    """Shows a figure as large as the room allows; read aloud axis by axis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._radar: Radar | None = None
        self._renderer = QSvgRenderer(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.sized(self, width=300, height=360)

    def show_radar(self, radar: Radar) -> None:
        """Draw this one from now on."""
        if radar != self._radar:
            self._radar = radar
            self.setAccessibleName(radar_words(radar))
            self._draw()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Its own size at the zoom of the moment."""
        return QSize(theme.px(SIZE.width()), theme.px(SIZE.height()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Other colours when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """In the middle, never stretched."""
        size = self._renderer.defaultSize()
        if self._radar is None or size.isEmpty():
            return
        scale = min(self.width() / size.width(), self.height() / size.height())
        width, height = size.width() * scale, size.height() * scale
        painter = QPainter(self)
        room = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        self._renderer.render(painter, room)
        painter.end()

    def _draw(self) -> None:
        if self._radar is None:
            return
        drawn = radar_drawn(self._radar, SIZE.width(), SIZE.height())
        self._renderer.load(QByteArray(figure_svg(drawn, theme.tokens())))
        self.update()


def radar_words(radar: Radar) -> str:
    """ "Radar. Gouvernance : 56. …" with the scores of each series."""
    said = []
    for spoke in radar.spokes:
        scores = ", ".join("–" if one is None else number(round(one)) for one in spoke.values)
        said.append(f"{spoke.label}\u00a0: {scores}")
    return tr("Radar. {axes}").format(axes=". ".join(said))
