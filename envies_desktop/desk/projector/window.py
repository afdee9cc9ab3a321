"""The projector's window: on its own, without a dialog, and no screen pulled out closes it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from envies_desktop.desk.projector.faces import Face
from envies_desktop.desk.projector.flash import Flash
from envies_desktop.desk.projector.painting import Pages, face_pages, heading, paint_face, same_pages
from envies_desktop.desk.projector.placing import Placing
from envies_desktop.desk.projector.screens import Screens
from envies_desktop.desk.tokens import PROJECTOR
from envies_desktop.i18n import tr

PAGE_SECONDS = 8
POINTER_SECONDS = 3


class ProjectorWindow(QWidget):
    """Shows faces to the room. Asks by signals: it decides nothing of the evening itself.

    Keys: F11 full screen, Space pause, B black, + or = and - a minute more or less, Page Down and Up (or
    arrows) the pages of a wall. Esc only leaves a full screen that hides the work.
    """

    pause_wanted = Signal()
    minute_wanted = Signal(int)
    black_toggled = Signal(bool)
    closed = Signal()

    def __init__(self, screens: Screens | None = None, *, page_seconds: float = PAGE_SECONDS) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.face: Face | None = None
        self.pages: Pages = ()
        self.page = 0
        self._black = False
        self._placing = Placing(self, screens or Screens(self))
        self._flash = Flash(self)
        self._flash.changed.connect(self.update)
        self._turning = QTimer(self, interval=round(page_seconds * 1000))
        self._turning.timeout.connect(lambda: self.turn(1))
        self._pointer = QTimer(self, singleShot=True, interval=POINTER_SECONDS * 1000)
        self._pointer.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self._keys = self._gestures()
        self._dress()

    def _dress(self) -> None:
        self.setWindowTitle(tr("Projection"))
        self.setAccessibleName(tr("Projection"))
        self.setMinimumSize(480, 270)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        # The program ends with its main window, whether or not this one is still shown.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)

    def _gestures(self) -> dict[int, Callable[[], object]]:
        key = Qt.Key
        return {
            key.Key_F11: self._placing.toggle_full,
            key.Key_Escape: self._placing.leave_full,
            key.Key_Space: self.pause_wanted.emit,
            key.Key_B: lambda: self.set_black(not self._black),
            key.Key_Plus: lambda: self.minute_wanted.emit(1),
            key.Key_Equal: lambda: self.minute_wanted.emit(1),
            key.Key_Minus: lambda: self.minute_wanted.emit(-1),
            **dict.fromkeys((key.Key_PageDown, key.Key_Right, key.Key_Down), lambda: self.turn(1)),
            **dict.fromkeys((key.Key_PageUp, key.Key_Left, key.Key_Up), lambda: self.turn(-1)),
        }

    def open_on_second(self, beside: QWidget | None = None) -> None:
        """Show it full on a screen that the window `beside` is not on, small beside it where none is.

        The room looks at one thing: what else was projected closes.
        """
        for other in QApplication.topLevelWidgets():
            if isinstance(other, ProjectorWindow) and other is not self and other.isVisible():
                other.close()
        self._placing.open(beside)

    def show_face(self, face: Face) -> None:
        """Show a face from now on; what has not changed stays on its page."""
        before, self.face = self.face, face
        if face == before:
            return
        if not same_pages(before, face):
            self.page = 0
            self._lay_pages()
        self.setAccessibleDescription(heading(face))
        self.update()

    def turn(self, step: int) -> None:
        """Another page of the wall, after the last the first; it stays `page_seconds` from now."""
        if len(self.pages) > 1:
            self.page = (self.page + step) % len(self.pages)
            self._turning.start()
            self.update()

    def flash(self) -> None:
        """Double the bell: the whole screen twice in 0.8 second, over anything, black too."""
        self._flash.start()

    @property
    def black(self) -> bool:
        """Whether the screen is black."""
        return self._black

    def set_black(self, black: bool) -> None:
        """Hide the face or show it again."""
        if black != self._black:
            self._black = black
            self.update()
            self.black_toggled.emit(black)

    def _lay_pages(self) -> None:
        self.pages = face_pages(self.face, self.width(), self.height())
        self.page = min(self.page, max(0, len(self.pages) - 1))
        if len(self.pages) < 2:
            self._turning.stop()
        elif not self._turning.isActive() or not self.page:
            self._turning.start()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """The flash over the black, the black over the face."""
        painter = QPainter(self)
        if self._flash.lit:
            painter.fillRect(self.rect(), QColor(PROJECTOR.ink))
        elif self._black:
            painter.fillRect(self.rect(), QColor(PROJECTOR.black))
        else:
            paint_face(painter, self.width(), self.height(), self.face, self.pages, self.page)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """A wall has other pages on a screen of another form."""
        super().resizeEvent(event)
        self._lay_pages()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """The gestures, once for each press; keys held with Ctrl or Alt are not ours."""
        others = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        gesture = self._keys.get(event.key())
        if gesture is None or event.modifiers() & (others | Qt.KeyboardModifier.MetaModifier):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            gesture()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Show the pointer while it moves."""
        self.unsetCursor()
        self._pointer.start()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 -- Qt's name
        """A pointer that comes and stays is hidden too."""
        self._pointer.start()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 -- Qt's name
        """Hidden, not lost: it can be opened again, on the same face."""
        super().closeEvent(event)
        self.closed.emit()
