"""The face of a ranking: what comes first, a page at a time, in letters for the back of the room."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, Qt

from envies_desktop.desk.projector.block import draw_block
from envies_desktop.desk.projector.board import FAR, MARGIN, Board, font_of, width_of
from envies_desktop.desk.projector.faces import RankingFace, RankingRow
from envies_desktop.desk.tokens import PROJECTOR
from envies_desktop.i18n import number, tr

SHORT = {True: 38, False: 26}
"""Letters of a text that stand on one line beside rank and figure, on a wide screen and on a 4:3 one."""
LINES, BLOCKS = 7, 4
"""Rows of a page: of one line each, of two."""
_HEAD, _FOOT = 150.0, 96.0
_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class RankingPage:
    """The rows shown together, `most` of which would fit."""

    rows: tuple[RankingRow, ...]
    most: int


def ranking_pages(face: RankingFace, *, wide: bool) -> tuple[RankingPage, ...]:
    """Each row once, in its order; no page where there is nothing."""
    if not face.rows:
        return ()
    most = LINES if all(len(row.text) <= SHORT[wide] for row in face.rows) else BLOCKS
    size = ceil(len(face.rows) / ceil(len(face.rows) / most))  # no page is left with one row
    starts = range(0, len(face.rows), size)
    return tuple(RankingPage(face.rows[start : start + size], most) for start in starts)


def paint_ranking(board: Board, face: RankingFace, pages: tuple[RankingPage, ...], at: int) -> None:
    """Paint the page of index `at`; where there is none, what is awaited."""
    across = board.width - 2 * MARGIN
    head = QRectF(MARGIN, 30, across, 104)
    if len(pages) > 1:
        said = f"{number(at + 1)}/{number(len(pages))}"
        used = board.line(head, said, FAR, PROJECTOR.primary, bold=True, align=_RIGHT, least=FAR)
        head = head.adjusted(0, 0, -used - 40, 0)
    board.line(head, face.title, 76, PROJECTOR.primary, bold=True, least=FAR)
    room = QRectF(MARGIN, _HEAD, across, board.height - _HEAD - _FOOT)
    if not pages:
        draw_block(board, room, face.nothing, 110, PROJECTOR.ink, align=_CENTRE, least=FAR)
        return
    step = room.height() / pages[at].most
    for place, row in enumerate(pages[at].rows):
        _row(board, row, QRectF(room.left(), room.top() + place * step, across, step * 0.9))
    if any(row.tied for row in pages[at].rows):
        foot = QRectF(MARGIN, board.height - 92, across, 84)
        board.line(foot, tr("= à égalité"), FAR, PROJECTOR.warm, bold=True, least=FAR)


def _row(board: Board, row: RankingRow, room: QRectF) -> None:
    board.fill(room, PROJECTOR.panel, 12)
    colour = PROJECTOR.warm if row.tied else PROJECTOR.ink
    rank = QRectF(room.left() + 24, room.top(), 170, room.height())
    board.line(rank, f"{row.rank} =" if row.tied else row.rank, FAR, colour, bold=True, least=FAR)
    used = max(110.0, width_of(row.figure, font_of(FAR, bold=True)))
    figure = QRectF(room.right() - used - 32, room.top(), used, room.height())
    board.line(figure, row.figure, FAR, PROJECTOR.primary, bold=True, align=_RIGHT, least=FAR)
    words = QRectF(rank.right() + 16, room.top(), figure.left() - rank.right() - 48, room.height())
    draw_block(board, words, row.text, FAR, PROJECTOR.ink, least=FAR)
