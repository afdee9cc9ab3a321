"""Words on several lines, as large as they fit; what still does not fit ends with "…"."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QTextLayout, QTextOption

from envies_desktop.desk.projector.board import BODY, Board, font_of

MOST = 2_000
"""Letters of a message that are looked at: nobody reads more on a wall."""


def draw_block(
    board: Board,
    room: QRectF,
    words: str,
    largest: float,
    colour: str,
    *,
    bold: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    least: float = BODY,
) -> None:
    """Wrap the words in the room, between the sizes `largest` and `least`, in the middle of its height."""
    lines = words[:MOST].replace("\r\n", "\n").replace("\n", "\u2028")
    size = largest
    laid, height = _laid(lines, size, room.width(), bold, align)
    while height > room.height() and size > least:
        size = max(least, size * 0.92)
        laid, height = _laid(lines, size, room.width(), bold, align)
    while height > room.height() and len(lines) > 1:
        lines = _shortened(laid, lines, room.height())
        laid, height = _laid(lines, size, room.width(), bold, align)
    board.painter.setPen(QColor(colour))
    laid.draw(board.painter, QPointF(room.left(), room.top() + max(0.0, (room.height() - height) / 2)))
    board.painter.setPen(Qt.PenStyle.NoPen)


def _laid(
    words: str, size: float, width: float, bold: bool, align: Qt.AlignmentFlag
) -> tuple[QTextLayout, float]:
    """The words laid out at a size, and their height."""
    font = font_of(size, bold=bold)
    laid, option = QTextLayout(words, font), QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    laid.setTextOption(option)
    step, height = QFontMetricsF(font).height() * 1.08, 0.0
    laid.beginLayout()
    while (line := laid.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += step
    laid.endLayout()
    return laid, height


def _shortened(laid: QTextLayout, words: str, height: float) -> str:
    """The words of the lines that fit, without the last letters, which "…" replaces."""
    count = laid.lineCount()
    step = laid.lineAt(1).position().y() if count > 1 else height
    last = laid.lineAt(max(0, min(count, int(height / step)) - 1))
    end = min(last.textStart() + last.textLength(), len(words) - 1)
    return words[: max(0, end - 2)].rstrip("\u2028 …") + "…"
