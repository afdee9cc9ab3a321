"""How a card and a free cell are drawn."""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption

from envies_desktop.desk import icons, theme
from envies_desktop.live.page.board.faces import CardFace, Price

RADIUS = 8
LINE = 17
"""Of text at 13 pixels, in pixels of the drawing board."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WARNING = "⚠"


def font_of(size: int, *, bold: bool = False) -> QFont:
    """The font of the house at a size of the drawing board."""
    font = QFont(theme.FAMILIES)
    font.setPixelSize(theme.px(size))
    font.setBold(bold)
    return font


def draw_card(painter: QPainter, area: QRect, face: CardFace, *, current: bool, lifted: bool) -> None:
    """A card: badge and title, the line under them, the word at its foot; faint where it was lifted from."""
    colours, pad = theme.tokens(), theme.px(9)
    wrong = face.tone == "bad"
    painter.setOpacity(0.35 if lifted else 1.0)
    strong = colours.primary if current else colours.accent
    line = QPen(QColor(strong if current or wrong else colours.line), theme.px(2) if current or wrong else 1)
    box(painter, area, QColor(colours.surface), line)
    inside = area.adjusted(pad, theme.px(6), -pad, -theme.px(5))
    step, right = theme.px(LINE), inside.right()
    if face.held:
        side = theme.px(13)
        painter.drawPixmap(right - side, inside.top(), icons.pixmap("lock", colours.muted, side))
        right -= side + theme.px(4)
    badge = _badge(painter, QRect(inside.left(), inside.top(), 0, step), face.number)
    first = badge + theme.px(6) if badge else 0
    bold = font_of(13, bold=True)
    foot = step if face.foot or wrong else 0
    room = max(1, (inside.height() - foot - (step if face.line else 0)) // step)
    painter.setFont(bold)
    painter.setPen(QColor(colours.ink))
    top = inside.top()
    width = right - inside.left()
    for text, offset in title_lines(face.title, bold.toString(), width, first, min(room, 3)):
        painter.drawText(QRect(inside.left() + offset, top, width - offset, step), _LEFT, text)
        top += step
    _words(painter, QRect(inside.left(), top, inside.width(), step), face.line, colours.muted)
    if foot:
        _foot(painter, QRect(inside.left(), inside.bottom() - step, inside.width(), step), face)
    painter.setOpacity(1.0)


def draw_cell(
    painter: QPainter, area: QRect, code: str, price: Price | None, *, current: bool, target: bool, busy: bool
) -> None:
    """A free cell: dashed, with its price while a card is carried, else with its code."""
    colours = theme.tokens()
    bad = price is not None and price.tone == "bad"
    ground = colours.accent_soft if bad else colours.primary_soft
    edge = colours.accent if bad else colours.primary
    pen = QPen(
        QColor(edge if busy or current or target else colours.line), theme.px(2) if current or target else 1
    )
    if not (current or target):
        pen.setStyle(Qt.PenStyle.DashLine)
    box(painter, area, QColor(ground if price else colours.paper), pen)
    if price is None:
        _words(
            painter,
            area.adjusted(theme.px(9), 0, -theme.px(9), -area.height() + theme.px(26)),
            code,
            colours.muted,
        )
        return
    tones = {"good": colours.good, "bad": colours.accent, "muted": colours.muted, "": colours.ink}
    painter.setPen(QColor(tones[price.tone]))
    painter.setFont(font_of(14, bold=True))
    middle, step = area.center().y(), theme.px(LINE)
    upper = middle - step if price.note else middle - step // 2
    centre = Qt.AlignmentFlag.AlignCenter
    painter.drawText(QRect(area.left(), upper, area.width(), step), centre, price.figure)
    if price.note:
        font = font_of(12)
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(
            price.note, Qt.TextElideMode.ElideRight, area.width() - theme.px(8)
        )
        painter.drawText(QRect(area.left(), middle, area.width(), step), centre, shown)


def draw_closed(painter: QPainter, area: QRect, *, current: bool) -> None:
    """A cell where nothing can stand: hatched."""
    colours = theme.tokens()
    painter.setPen(QPen(QColor(colours.primary if current else colours.line), 1))
    painter.setBrush(Qt.BrushStyle.BDiagPattern)
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), theme.px(RADIUS), theme.px(RADIUS))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def box(painter: QPainter, area: QRect, ground: QColor, line: QPen) -> None:
    """A ground with rounded corners and a line around it."""
    half = line.widthF() / 2
    painter.setPen(line)
    painter.setBrush(ground)
    painter.drawRoundedRect(
        QRectF(area).adjusted(half, half, -half, -half), theme.px(RADIUS), theme.px(RADIUS)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)


@lru_cache(maxsize=2048)
def title_lines(text: str, font: str, width: int, first: int, most: int) -> tuple[tuple[str, int], ...]:
    """A text in lines of a width, the first of which begins after `first` pixels; the last ends with "…"."""
    made = QFont()
    made.fromString(font)
    metrics = QFontMetrics(made)
    layout = QTextLayout(text.replace("\n", " "), made)
    layout.setTextOption(_wrapping())
    layout.beginLayout()
    found: list[tuple[str, int]] = []
    while len(found) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        offset = 0 if found else first
        line.setLineWidth(max(1, width - offset))
        piece = text[line.textStart() :]
        if len(found) < most - 1:
            piece = piece[: line.textLength()].rstrip()
        else:
            piece = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, max(1, width - offset))
        found.append((piece, offset))
    layout.endLayout()
    return tuple(found)


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _badge(painter: QPainter, area: QRect, number: str) -> int:
    """The number on its ground; how wide that is."""
    if not number:
        return 0
    colours, font = theme.tokens(), font_of(12, bold=True)
    width = QFontMetrics(font).horizontalAdvance(number) + theme.px(10)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.primary_soft))
    painter.drawRoundedRect(QRectF(area.left(), area.top(), width, area.height()), theme.px(8), theme.px(8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(colours.primary))
    painter.setFont(font)
    painter.drawText(
        QRect(area.left(), area.top(), width, area.height()), Qt.AlignmentFlag.AlignCenter, number
    )
    return width


def _foot(painter: QPainter, area: QRect, face: CardFace) -> None:
    wrong = face.tone == "bad"
    font = font_of(12, bold=wrong)
    painter.setFont(font)
    painter.setPen(QColor(theme.tokens().accent if wrong else theme.tokens().muted))
    said = f"{_WARNING} {face.foot}".strip() if wrong else face.foot
    shown = QFontMetrics(font).elidedText(said, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)


def _words(painter: QPainter, area: QRect, text: str, colour: str) -> None:
    font = font_of(12)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, _LEFT, shown)
