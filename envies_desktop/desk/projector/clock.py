"""The face of the clock: figures to be read from the back of the room, and where the round stands."""

from PySide6.QtCore import QRectF, Qt

from envies_desktop.desk.projector.block import draw_block
from envies_desktop.desk.projector.board import BODY, MARGIN, Board, font_of, width_of
from envies_desktop.desk.projector.faces import ClockFace, Part
from envies_desktop.desk.tokens import PROJECTOR
from envies_desktop.i18n import tr

_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
_FIGURES = 570  # letters of Roboto Bold whose figures are 405 units high, of the 1080 of the screen
_BAR = 34
_GAP = 8


def paint_clock(board: Board, face: ClockFace) -> None:
    """Paint the whole face."""
    across, foot = board.width - 2 * MARGIN, board.height - 40
    _head(board, face, QRectF(MARGIN, 36, across, 96))
    colour = PROJECTOR.ink
    if face.paused:
        colour = PROJECTOR.muted
    elif face.warning:
        colour = PROJECTOR.warm
    figures = QRectF(MARGIN, 134, across, foot - 452 - 146)
    board.line(figures, face.clock, _FIGURES, colour, bold=True, align=_CENTRE, least=1)
    _state(board, face, QRectF(MARGIN, foot - 446, across, 110))
    warm = face.warning and not face.paused
    _bar(board, face, QRectF(MARGIN, foot - 302, across, _BAR), PROJECTOR.warm if warm else PROJECTOR.primary)
    draw_block(board, QRectF(MARGIN, foot - 156, across, 102), face.script, 58, PROJECTOR.warm)
    board.line(QRectF(MARGIN, foot - 48, across, 48), face.foot, 40, PROJECTOR.muted)


def _head(board: Board, face: ClockFace, room: QRectF) -> None:
    """The round first: the title of the event has what is left."""
    used = board.line(
        room.adjusted(0, 0, -room.width() * 0.35, 0), face.round_text, 68, PROJECTOR.primary, bold=True
    )
    board.line(room.adjusted(used + 48, 0, 0, 0), face.event_title, 42, PROJECTOR.muted, align=_RIGHT)


def _state(board: Board, face: ClockFace, room: QRectF) -> None:
    """The word for what the colour says."""
    word = tr("En pause") if face.paused else tr("Dernière minute") if face.warning else ""
    if not word:
        return
    size = 100 if face.paused else 64
    across = width_of(word, font_of(size, bold=True)) + 96
    pill = QRectF(room.center().x() - across / 2, room.top(), across, room.height())
    if not face.paused:
        pill.adjust(0, 12, 0, -12)
    board.fill(pill, PROJECTOR.warm, pill.height() / 2)
    board.line(pill, word, size, PROJECTOR.ground, bold=True, align=_CENTRE)


def _bar(board: Board, face: ClockFace, room: QRectF, colour: str) -> None:
    """One length of the bar for each part, filled up to where the round stands."""
    whole = sum(part.share for part in face.parts)
    parts = face.parts if whole > 0 else (Part("", "", "", 1),)
    left, done = room.left(), room.left() + room.width() * min(1.0, max(0.0, face.share))
    for place, part in enumerate(parts):
        length = room.width() * part.share / (whole or 1)
        gap = _GAP if place < len(parts) - 1 else 0
        piece = QRectF(left, room.top(), max(0.0, length - gap), room.height())
        board.fill(piece, PROJECTOR.groove, 8)
        if done > left:
            board.fill(QRectF(piece).intersected(QRectF(left, room.top(), done - left, _BAR)), colour, 8)
        _part(board, part, piece)
        left += length


def _part(board: Board, part: Part, piece: QRectF) -> None:
    colour = PROJECTOR.ink if part.active else PROJECTOR.muted
    room = QRectF(piece.left(), piece.bottom() + 10, piece.width() - 16, 50)
    used = board.shape(part.shape, room.left(), room.center().y(), 32, colour)
    board.line(room.adjusted(used, 0, 0, 0), part.label, 42, colour, bold=part.active)
    under = QRectF(room.left(), room.bottom() - 2, room.width(), 46)
    board.line(under, part.minutes_text, BODY, colour, bold=part.active)
