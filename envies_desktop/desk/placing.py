"""Where the window was, brought back onto a screen that exists."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from envies_desktop.desk.state import window_state


def restore(window: QMainWindow) -> None:
    """Put the window where it was, or in the middle of the first screen."""
    kept = window_state().value("window/geometry")
    if not (kept and window.restoreGeometry(kept)):
        window.setGeometry(_first(QGuiApplication.primaryScreen().availableGeometry()))
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    window.setGeometry(clamped(window.geometry(), screens))


def keep(window: QMainWindow) -> None:
    """Remember the place for the next start."""
    state = window_state()
    state.setValue("window/geometry", window.saveGeometry())
    state.sync()


def clamped(wanted: QRect, screens: list[QRect]) -> QRect:
    """The same place, moved and shrunk so that it is wholly on the screen that shows most of it."""
    shown = [wanted.intersected(screen) for screen in screens]
    areas = [part.width() * part.height() if part.isValid() else 0 for part in shown]
    screen = screens[max(range(len(screens)), key=areas.__getitem__)]
    width, height = min(wanted.width(), screen.width()), min(wanted.height(), screen.height())
    left = min(max(wanted.left(), screen.left()), screen.left() + screen.width() - width)
    top = min(max(wanted.top(), screen.top()), screen.top() + screen.height() - height)
    return QRect(left, top, width, height)


def _first(screen: QRect) -> QRect:
    width, height = min(1366, screen.width()), min(768, screen.height())
    return QRect(
        screen.left() + (screen.width() - width) // 2,
        screen.top() + (screen.height() - height) // 2,
        width,
        height,
    )
