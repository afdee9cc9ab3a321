"""The face of a step of the programme: what is on, who speaks, the time left, what comes next.

Every letter is to be read from the back of a large room: capitals of 4.4 % of the height at least.
"""

from PySide6.QtCore import QRectF, Qt

from envies_desktop.desk.projector.block import draw_block
from envies_desktop.desk.projector.board import FAR, MARGIN, Board, font_of, width_of
from envies_desktop.desk.projector.faces import StepFace
from envies_desktop.desk.tokens import PROJECTOR
from envies_desktop.i18n import tr

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_FIGURES = 410  # letters of Roboto Bold whose figures are 291 units high, of the 1080 of the screen
_ROOM = 320  # for the figures
_STATE = 88  # for the word that says what their colour means
_BAR = 28
_APART = 24  # between these three

_NEXT = 186
"""Two lines of what comes next."""


def paint_step(board: Board, face: StepFace) -> None:
    """Paint the whole face; without a time to show, the title has its room."""
    across, foot = board.width - 2 * MARGIN, board.height - 24
    following = QRectF(MARGIN, foot - _NEXT, across, _NEXT)
    draw_block(board, following, face.coming, FAR, PROJECTOR.primary, least=FAR)
    bottom = following.top() - 24
    if face.clock:
        bottom = _time(board, face, bottom)
    if face.speaker:
        bottom -= 92
        room = QRectF(MARGIN, bottom, across, 92)
        board.line(room, face.speaker, 76, PROJECTOR.warm, bold=True, align=_CENTRE, least=FAR)
    title, largest = QRectF(MARGIN, 24, across, bottom - 24 - 8), 110 if face.clock else 150
    draw_block(board, title, face.title, largest, PROJECTOR.ink, bold=True, align=_CENTRE, least=FAR)


def _time(board: Board, face: StepFace, bottom: float) -> float:
    """The bar, what its colour means, the figures; where they begin."""
    across = board.width - 2 * MARGIN
    warm = face.warning and not face.paused
    bar = QRectF(MARGIN, bottom - _BAR, across, _BAR)
    board.fill(bar, PROJECTOR.groove, 8)
    done = bar.width() * min(1.0, max(0.0, face.share))
    board.fill(QRectF(bar.left(), bar.top(), done, _BAR), PROJECTOR.warm if warm else PROJECTOR.primary, 8)
    state = QRectF(MARGIN, bar.top() - _APART - _STATE, across, _STATE)
    _state(board, face, state)
    figures = QRectF(MARGIN, state.top() - _APART - _ROOM, across, _ROOM)
    colour = PROJECTOR.muted if face.paused else PROJECTOR.warm if warm else PROJECTOR.ink
    board.line(figures, face.clock, _FIGURES, colour, bold=True, align=_CENTRE, least=1)
    return figures.top()


def _state(board: Board, face: StepFace, room: QRectF) -> None:
    """The word for what the colour says, or why the time counts down to a beginning."""
    word = tr("En pause") if face.paused else tr("Dernière minute") if face.warning else face.note
    if not word:
        return
    width = min(room.width(), width_of(word, font_of(FAR, bold=True)) + 96)
    pill = QRectF(room.center().x() - width / 2, room.top(), width, room.height())
    board.fill(pill, PROJECTOR.warm, pill.height() / 2)
    board.line(pill, word, FAR, PROJECTOR.ground, bold=True, align=_CENTRE, least=FAR)
