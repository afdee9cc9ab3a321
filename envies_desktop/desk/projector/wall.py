"""The face of the wall: "où dois-je aller ?", one page at a time."""

from PySide6.QtCore import QRectF, Qt

from envies_desktop.desk.projector.block import draw_block
from envies_desktop.desk.projector.board import BODY, FAR, MARGIN, Board, font_of, width_of
from envies_desktop.desk.projector.faces import WallFace, WallRow
from envies_desktop.desk.projector.pages import WallPage, caption
from envies_desktop.desk.tokens import PROJECTOR
from envies_desktop.i18n import tr

_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
_BETWEEN = 28
_TALLEST = 160
_NUMBER = 7  # letters of "12 · 13"; anything longer is words, or many tables


def paint_wall(board: Board, face: WallFace, pages: tuple[WallPage, ...], number: int) -> None:
    """Paint the page of index `number`; where there is nobody, why and what comes."""
    least, below = (FAR, 120) if face.far else (BODY, 104)
    across = board.width - 2 * MARGIN
    head = QRectF(MARGIN, 30, across, 104)
    used = width_of(face.clock, font_of(84, bold=True))
    board.line(head, face.clock, 84, PROJECTOR.primary, bold=True, align=_RIGHT)
    board.line(head.adjusted(0, 0, -used - 48, 0), face.title, 68, PROJECTOR.ink, bold=True, least=least)
    room = QRectF(MARGIN, 150, across, board.height - 150 - below)
    if pages:
        _grid(board, pages[number], room, least)
    else:
        nobody = tr("Personne à placer pour ce tour.\nLes noms s’afficheront ici dès que le plan sera prêt.")
        draw_block(board, room, nobody, max(64, least), PROJECTOR.warm, align=_CENTRE)
    if face.far:
        _far_foot(board, face, pages, number, QRectF(MARGIN, board.height - 104, across, 88))
    else:
        _foot(board, face, pages, number, QRectF(MARGIN, board.height - 92, across, 56))


def _grid(board: Board, page: WallPage, room: QRectF, least: float) -> None:
    """Down the first column, then down the next."""
    step = min(_TALLEST, room.height() / page.lines)
    across = (room.width() - _BETWEEN * (page.columns - 1)) / page.columns
    for place, row in enumerate(page.rows):
        column, line = divmod(place, page.lines)
        left = room.left() + column * (across + _BETWEEN)
        _row(board, row, QRectF(left, room.top() + line * step, across, step * 0.9), least)


def _row(board: Board, row: WallRow, room: QRectF, least: float) -> None:
    board.fill(room, PROJECTOR.panel, 12)
    size = max(least, min(62.0, room.height() * 0.52))
    colour = PROJECTOR.warm if row.moved else PROJECTOR.ink
    badge = _badge(board, row, room, size, least)
    left = room.left() + size * 0.4
    left += board.shape(row.shape, left, room.center().y(), size * 0.62, colour)
    name = QRectF(left, room.top(), badge - size * 0.4 - left, room.height())
    board.line(name, row.name, size, colour, least=least)


def _badge(board: Board, row: WallRow, room: QRectF, size: float, least: float) -> float:
    """The table at the right of the row; where it starts."""
    words = f"→ {row.table}" if row.moved else row.table
    bold, inset = (size * 1.1, room.height() * 0.08) if size > BODY else (size, 0)
    if len(row.table) > _NUMBER:
        bold = max(least, size * 0.75)  # words leave more room to the name
    wanted = width_of(words, font_of(bold, bold=True)) + size
    across = min(max(wanted, room.height() * 1.25), room.width() * 0.45)
    badge = QRectF(room.right() - across, room.top(), across, room.height()).adjusted(
        0, inset, -inset, -inset
    )
    board.fill(badge, PROJECTOR.warm if row.moved else PROJECTOR.primary, 10)
    inside = badge.adjusted(size * 0.25, 0, -size * 0.25, 0)
    board.line(inside, words, bold, PROJECTOR.ground, bold=True, align=_CENTRE, least=least)
    return badge.left()


def _far_foot(board: Board, face: WallFace, pages: tuple[WallPage, ...], number: int, room: QRectF) -> None:
    """The word of the host, and which page this is: no small letters."""
    if said := caption(pages, number) if pages else "":
        used = board.line(room, said, FAR, PROJECTOR.primary, bold=True, align=_RIGHT, least=FAR)
        room = room.adjusted(0, 0, -used - 40, 0)
    colour = PROJECTOR.warm if face.movers_first else PROJECTOR.muted
    if width_of(face.foot, font_of(FAR, bold=True)) <= room.width():  # half a word says nothing
        board.line(room, face.foot, FAR, colour, bold=True, least=FAR)


def _foot(board: Board, face: WallFace, pages: tuple[WallPage, ...], number: int, room: QRectF) -> None:
    """What the arrow means, the word of the host, and which page this is."""
    if said := caption(pages, number) if pages else "":
        used = board.line(room, said, 44, PROJECTOR.primary, bold=True, align=_RIGHT)
        room = room.adjusted(0, 0, -used - 40, 0)
    if pages and any(row.moved for row in pages[number].rows):
        used = board.line(room, tr("→ change de place"), 40, PROJECTOR.warm, bold=True)
        room = room.adjusted(used + 40, 0, 0, 0)
    board.line(room, face.foot, 40, PROJECTOR.muted)
