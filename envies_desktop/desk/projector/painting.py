"""Any face, on any widget."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from envies_desktop.desk.projector.block import draw_block
from envies_desktop.desk.projector.board import FAR, MARGIN, Board
from envies_desktop.desk.projector.clock import paint_clock
from envies_desktop.desk.projector.faces import (
    ClockFace,
    Face,
    MessageFace,
    RankingFace,
    SessionsFace,
    StepFace,
    WallFace,
)
from envies_desktop.desk.projector.pages import WallPage, pages_of
from envies_desktop.desk.projector.ranking import RankingPage, paint_ranking, ranking_pages
from envies_desktop.desk.projector.sessions import SessionPage, paint_sessions, session_pages
from envies_desktop.desk.projector.step import paint_step
from envies_desktop.desk.projector.wall import paint_wall
from envies_desktop.desk.tokens import PROJECTOR

Pages = tuple[WallPage, ...] | tuple[RankingPage, ...] | tuple[SessionPage, ...]
"""What a long face is shown by, one after the other."""


def face_pages(face: Face | None, width: int, height: int) -> Pages:
    """The pages of a face on a screen of that size; none for one that is shown at once."""
    wide = is_wide(width, height)
    if isinstance(face, WallFace):
        return pages_of(face, wide=wide)
    if isinstance(face, RankingFace):
        return ranking_pages(face, wide=wide)
    return session_pages(face, wide=wide) if isinstance(face, SessionsFace) else ()


def same_pages(one: Face | None, other: Face) -> bool:
    """Whether two faces show the same things on the same pages, whatever their clock says."""
    if isinstance(one, WallFace) and isinstance(other, WallFace):
        return (one.rows, one.movers_first) == (other.rows, other.movers_first)
    if isinstance(one, RankingFace) and isinstance(other, RankingFace):
        return one.rows == other.rows
    return (
        isinstance(one, SessionsFace) and isinstance(other, SessionsFace) and one.sessions == other.sessions
    )


def paint_face(
    painter: QPainter, width: int, height: int, face: Face | None, pages: Pages, number: int
) -> None:
    """Paint a face over the whole of `width` x `height` pixels; without one, the plain ground."""
    painter.fillRect(0, 0, width, height, QColor(PROJECTOR.ground))
    board = Board(painter, width, height)
    match face:
        case ClockFace():
            paint_clock(board, face)
        case StepFace():
            paint_step(board, face)
        case WallFace():
            paint_wall(board, face, tuple(one for one in pages if isinstance(one, WallPage)), number)
        case RankingFace():
            paint_ranking(board, face, tuple(one for one in pages if isinstance(one, RankingPage)), number)
        case SessionsFace():
            paint_sessions(board, face, tuple(one for one in pages if isinstance(one, SessionPage)), number)
        case MessageFace():
            _paint_message(board, face)


def is_wide(width: int, height: int) -> bool:
    """Whether a wall may have three columns: on 16:10 and 16:9, not on 4:3."""
    return width > 1.55 * height


def heading(face: Face | None) -> str:
    """What a screen reader says of a face: not its clock, which would never let it finish."""
    match face:
        case ClockFace():
            return face.round_text
        case StepFace():
            return "\n".join(filter(None, (face.title, face.speaker, face.coming)))
        case WallFace() | SessionsFace():
            return face.title
        case RankingFace():
            rows = (f"{row.rank}. {row.text}, {row.figure}" for row in face.rows)
            return "\n".join((face.title, *rows))
        case MessageFace():
            return f"{face.title}\n{face.text}"
    return ""


def _paint_message(board: Board, face: MessageFace) -> None:
    across, centre = board.width - 2 * MARGIN, Qt.AlignmentFlag.AlignHCenter
    top = 60.0
    if face.title:
        title = QRectF(MARGIN, top, across, 110)
        board.line(title, face.title, 76, PROJECTOR.primary, bold=True, align=centre, least=FAR)
        top = 200.0
    room = QRectF(MARGIN, top, across, board.height - top - 60)
    draw_block(board, room, face.text, 150, PROJECTOR.ink, bold=True, align=centre)
