"""The drawing board of the projector: sizes in 1080ths of the height, plain words, shapes."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF

from envies_desktop.desk.theme import FAMILIES
from envies_desktop.paper.shapes import OUTLINES

BODY = 37.5
"""The smallest words: 28 points where the screen is 1080 pixels high."""

FAR = 67
"""Words whose capitals are 4.4 % of the height: they are read at ten metres."""

MARGIN = 64
_NARROWEST = 1440  # a 4:3 projector: narrower than that, everything shrinks
_SQUEEZED = 80  # per cent: letters narrower than that are harder to read than a shortened name
_STRAIGHT = {
    name: [(step[1][0], step[1][1]) for step in OUTLINES[name] if step[0] != "close"]
    for name in ("triangle", "diamond", "star")
}
"""The corners of the shapes that have no curve, in a unit square, y upwards."""
_FLAGS = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter


class Board:
    """A painter whose unit is a 1080th of the height; `width` and `height` are in that unit."""

    def __init__(self, painter: QPainter, width: int, height: int) -> None:
        unit = unit_of(width, height)
        self.painter, self.width, self.height = painter, width / unit, height / unit
        painter.scale(unit, unit)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)

    def line(
        self,
        room: QRectF,
        words: str,
        size: float,
        colour: str,
        *,
        bold: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        least: float = BODY,
    ) -> float:
        """One line: smaller (down to `least`), then narrower, then shortened until it fits; its width."""
        font = fitted(words, size, room.width(), bold=bold, least=least)
        metrics = QFontMetricsF(font)
        # The middle goes: names that start alike often differ by their end.
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room.width() + 0.5)
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        self.painter.drawText(room, int(align | _FLAGS), shown)
        self.painter.setPen(Qt.PenStyle.NoPen)
        return metrics.horizontalAdvance(shown)

    def fill(self, room: QRectF, colour: str, radius: float = 0) -> None:
        """A plain area, with round corners where `radius` is given."""
        self.painter.setBrush(QColor(colour))
        self.painter.drawRoundedRect(room, radius, radius)

    def shape(self, shape: str, left: float, middle: float, size: float, colour: str) -> float:
        """A shape of paper.shapes made of straight lines, or a "disc", on the line `middle`.

        Returns the room that it takes, 0 for any other name.
        """
        self.painter.setBrush(QColor(colour))
        if shape == "disc":
            self.painter.drawEllipse(QPointF(left + size / 2, middle), size / 2, size / 2)
        elif shape == "square":
            side = size * 0.89  # the same area to the eye as the disc
            self.painter.drawRect(QRectF(left + (size - side) / 2, middle - side / 2, side, side))
        elif shape in _STRAIGHT:
            points = [QPointF(left + x * size, middle + (0.5 - y) * size) for x, y in _STRAIGHT[shape]]
            self.painter.drawPolygon(QPolygonF(points))
        else:
            return 0
        return size * 1.5


def unit_of(width: int, height: int) -> float:
    """Pixels to a unit of the board."""
    return max(0.01, min(height / 1080, width / _NARROWEST))


def font_of(size: float, *, bold: bool = False, squeeze: float = 100) -> QFont:
    """The house's letters at a size in units; figures of one width, so that a clock does not tremble."""
    font = QFont(FAMILIES)
    font.setPixelSize(max(1, round(size)))
    font.setBold(bold)
    font.setStretch(round(squeeze))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def fitted(words: str, size: float, room: float, *, bold: bool = False, least: float = BODY) -> QFont:
    """The largest font for these words on one line of `room` units: shrunk first, then squeezed."""
    wanted = width_of(words, font_of(size, bold=bold))
    if wanted <= room:
        return font_of(size, bold=bold)
    smaller = max(least, int(size * room / wanted))
    left = width_of(words, font_of(smaller, bold=bold))
    return font_of(smaller, bold=bold, squeeze=max(_SQUEEZED, min(100, 100 * room / left)))


def width_of(words: str, font: QFont) -> float:
    """How long the words are, in units."""
    return QFontMetricsF(font).horizontalAdvance(words)
