"""Where the projection is: full on the room's screen, or small beside the work when there is none."""

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from envies_desktop.desk.projector.screens import Screens, corner

SETTLING = 400
"""Milliseconds left to the system: a screen that is plugged in changes size and place several times."""


class Placing(QObject):
    """Places one window and follows the screens; it never takes the keyboard from another window."""

    def __init__(self, window: QWidget, screens: Screens) -> None:
        super().__init__(window)
        self._window, self._screens = window, screens
        self._beside: QWidget | None = None
        self._follows = self._fills_second = False
        self._settling = QTimer(self, singleShot=True, interval=SETTLING)
        self._settling.timeout.connect(self._settle)
        screens.changed.connect(self._changed)

    def open(self, beside: QWidget | None) -> None:
        """Full on a screen that `beside` is not on, small beside it where there is only one."""
        self._beside, self._follows = beside, True
        if second := self._screens.second(self._main()):
            self._fill(second, second=True)
        else:
            self._shrink(self._main())

    def toggle_full(self) -> None:
        """Full on the screen where it is, or small there; small by choice, it no longer follows."""
        screen = self._window.screen()
        if self._window.isFullScreen():
            self._follows = self._follows and screen == self._main()
            self._shrink(screen)
        else:
            self._follows = True
            self._fill(screen, second=screen != self._main())

    def leave_full(self) -> None:
        """Small again, only where it hides the work: never on the room's screen."""
        if self._window.isFullScreen() and self._window.screen() == self._main():
            self._shrink(self._main())

    def _main(self) -> QScreen:
        screen = self._beside.screen() if self._beside else QGuiApplication.primaryScreen()
        return screen if screen in self._screens.all() else QGuiApplication.primaryScreen()

    def _changed(self) -> None:
        if self._window.isVisible() and self._window.screen() not in self._screens.all():
            self._shrink(self._main())  # at once: the system may hide what was on it
        self._settling.start()

    def _settle(self) -> None:
        window, second = self._window, self._screens.second(self._main())
        if not window.isVisible():
            return
        if second is None:
            if self._fills_second:
                self._shrink(self._main())
        elif self._follows and not (window.isFullScreen() and window.geometry() == second.geometry()):
            self._fill(second, second=True)

    def _fill(self, screen: QScreen, *, second: bool) -> None:
        self._fills_second = second
        if not self._window.isActiveWindow():
            self._window.hide()  # some systems give the keyboard to a shown window that becomes full
        self._put(screen, screen.geometry())
        # Not showFullScreen: it also takes the keyboard.
        self._window.setWindowState(Qt.WindowState.WindowFullScreen)
        self._window.show()

    def _shrink(self, screen: QScreen) -> None:
        self._fills_second = False
        self._put(screen, corner(screen.availableGeometry()))
        self._window.show()
        self._window.raise_()  # come from a screen that was pulled out, it would be under the work

    def _put(self, screen: QScreen, place: QRect) -> None:
        self._window.setWindowState(Qt.WindowState.WindowNoState)
        self._window.setScreen(screen)
        self._window.setGeometry(place)
