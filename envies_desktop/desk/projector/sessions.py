"""The face of what is held side by side: cards of a title, a place and a host, one page at a time.

Every letter is to be read from the back of a large room: capitals of 4.4 % of the height at least.
"""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, Qt

from envies_desktop.desk.projector.block import draw_block
from envies_desktop.desk.projector.board import FAR, MARGIN, Board, font_of, width_of
from envies_desktop.desk.projector.faces import SessionCard, SessionsFace
from envies_desktop.desk.tokens import PROJECTOR
from envies_desktop.i18n import tr

LINES = 3
"""Cards one under the other."""
_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
_BETWEEN = 24
_HEAD, _FOOT = 150, 200
_TALLEST = 300


@dataclass(frozen=True)
class SessionPage:
    """The cards shown together, in `columns`, row by row."""

    sessions: tuple[SessionCard, ...]
    columns: int


def session_pages(face: SessionsFace, *, wide: bool) -> tuple[SessionPage, ...]:
    """Each card once, in its order, pages as full as one another; no page where nothing is held."""
    columns = 2 if wide else 1
    count = len(face.sessions)
    if not count:
        return ()
    size = ceil(count / ceil(count / (columns * LINES)))
    return tuple(SessionPage(face.sessions[at : at + size], columns) for at in range(0, count, size))


def paint_sessions(board: Board, face: SessionsFace, pages: tuple[SessionPage, ...], number: int) -> None:
    """Paint the page of index `number`."""
    across = board.width - 2 * MARGIN
    head = QRectF(MARGIN, 24, across, 112)
    used = width_of(face.clock, font_of(96, bold=True))
    board.line(head, face.clock, 96, PROJECTOR.primary, bold=True, align=_RIGHT, least=FAR)
    board.line(head.adjusted(0, 0, -used - 48, 0), face.title, 76, PROJECTOR.ink, bold=True, least=FAR)
    room = QRectF(MARGIN, _HEAD, across, board.height - _HEAD - _FOOT - 16)
    if pages:
        _cards(board, pages[number], room)
    else:
        draw_block(board, room, face.nothing, 110, PROJECTOR.warm, align=_CENTRE, least=FAR)
    foot = QRectF(MARGIN, board.height - _FOOT, across, _FOOT - 16)
    if len(pages) > 1:
        said = tr("{page} sur {pages}").format(page=number + 1, pages=len(pages))
        foot_used = board.line(foot, said, FAR, PROJECTOR.primary, bold=True, align=_RIGHT, least=FAR)
        foot = foot.adjusted(0, 0, -foot_used - 40, 0)
    draw_block(board, foot, face.foot, FAR, PROJECTOR.warm, least=FAR)


def _cards(board: Board, page: SessionPage, room: QRectF) -> None:
    lines = ceil(len(page.sessions) / page.columns)
    step = min(_TALLEST, (room.height() + _BETWEEN) / max(2, lines))
    across = (room.width() - _BETWEEN * (page.columns - 1)) / page.columns
    for place, session in enumerate(page.sessions):
        line, column = divmod(place, page.columns)
        left, top = room.left() + column * (across + _BETWEEN), room.top() + line * step
        _card(board, session, QRectF(left, top, across, step - _BETWEEN))


def _card(board: Board, session: SessionCard, room: QRectF) -> None:
    board.fill(room, PROJECTOR.panel, 14)
    inside = room.adjusted(28, 6, -24, -6)
    below = 88.0
    top = QRectF(inside.left(), inside.top(), inside.width(), inside.height() - below)
    draw_block(board, top, session.title, 84, PROJECTOR.ink, bold=True, least=FAR)
    bottom = QRectF(inside.left(), inside.bottom() - below, inside.width(), below)
    board.line(bottom, session.where, FAR, PROJECTOR.primary, least=FAR)
