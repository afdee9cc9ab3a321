"""Where the window was and what it showed, brought back onto a screen that exists."""

import json
from typing import Any
from uuid import UUID

from PySide6.QtCore import QMargins, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStyle

from envies_desktop.desk.state import window_state


def restore(window: QMainWindow) -> QSize:
    """Put the window where it was, or in the middle of the first screen; returns its size."""
    kept = window_state().value("window/geometry")
    if not (kept and window.restoreGeometry(kept)):
        window.setGeometry(_first(QGuiApplication.primaryScreen().availableGeometry()))
    frame = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    return _place(window, QMargins(0, frame, 0, 0))  # before it is shown nobody knows its frame


def fit(window: QMainWindow, size: QSize) -> QSize:
    """Now that its frame is known: the title bar too must be on the screen, or nobody can move the window.

    Nothing is done to one that somebody has given another size than `size` since; returns what it is then.
    """
    if window.isMaximized() or window.isFullScreen() or window.isMinimized() or window.size() != size:
        return size
    inside, whole = window.geometry(), window.frameGeometry()
    left, top = inside.left() - whole.left(), inside.top() - whole.top()
    right, bottom = whole.right() - inside.right(), whole.bottom() - inside.bottom()
    return _place(window, QMargins(left, top, right, bottom))


def _place(window: QMainWindow, frame: QMargins) -> QSize:
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    wanted = clamped(window.geometry().marginsAdded(frame), screens).marginsRemoved(frame)
    if wanted != window.geometry():
        window.setGeometry(wanted)
    return window.size()


def keep(window: QMainWindow) -> None:
    """Remember the place for the next start."""
    state = window_state()
    state.setValue("window/geometry", window.saveGeometry())
    state.sync()


def keep_open(address: str, page: str, target: dict[str, str]) -> None:
    """Remember what is open on the store at `address`: ids and names of pages, nothing that was typed."""
    state = window_state()
    state.setValue("window/open", json.dumps({"store": address, "page": page, "target": target}))
    state.sync()


def opened(address: str) -> tuple[str, dict[str, Any]]:
    """What was open on that store: a page (empty where nothing is known) and what it showed."""
    try:
        kept: Any = json.loads(str(window_state().value("window/open", "{}")))
        if kept["store"] == address:
            return str(kept["page"]), {name: _meant(name, text) for name, text in kept["target"].items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        pass  # a file that somebody has changed: nothing is known
    return "", {}


def _meant(name: str, text: str) -> UUID | str:
    return UUID(text) if name.endswith("_id") else text


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
