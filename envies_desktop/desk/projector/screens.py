"""The screens of the machine: which one is the room's, and word of each that comes or goes."""

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen

_MARGIN = 24


class Screens(QObject):
    """Emits `changed` when a screen comes, goes, moves, or becomes the main one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        running = QGuiApplication.instance()
        assert isinstance(running, QGuiApplication)
        running.screenAdded.connect(self._added)
        running.screenRemoved.connect(self.changed)
        running.primaryScreenChanged.connect(self.changed)
        for screen in self.all():
            screen.geometryChanged.connect(self.changed)

    def all(self) -> list[QScreen]:
        """Those that are plugged in now."""
        return QGuiApplication.screens()

    def second(self, main: QScreen) -> QScreen | None:
        """The first that shows something else than `main`; a mirror of it would hide the window."""
        others = (screen for screen in self.all() if not screen.geometry().intersects(main.geometry()))
        return next(others, None)

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.changed)
        self.changed.emit()


def corner(available: QRect) -> QRect:
    """A small place of 16:9 at the bottom right of a screen, beside what is being worked on."""
    width = min(854, available.width() * 45 // 100)
    height = width * 9 // 16
    return QRect(
        available.right() - width - _MARGIN, available.bottom() - height - _MARGIN * 2, width, height
    )
