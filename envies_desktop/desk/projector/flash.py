"""The flash that doubles the bell, for those who do not hear it."""

from PySide6.QtCore import QObject, QTimer, Signal

STEP = 200
"""Milliseconds lit, then unlit: 2.5 flashes a second, under the 3 that can harm."""

STEPS = 4
"""Lit, unlit, lit, unlit."""


class Flash(QObject):
    """Lit twice in 0.8 second from `start`; emits `changed` each time that `lit` does."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = 0
        self._timer = QTimer(self, interval=STEP)
        self._timer.timeout.connect(self._step)

    @property
    def lit(self) -> bool:
        """Whether the screen is white now."""
        return self._left > 0 and self._left % 2 == 0

    def start(self) -> None:
        """Begin at once, also where a flash is under way."""
        self._left = STEPS
        self._timer.start()
        self.changed.emit()

    def _step(self) -> None:
        self._left -= 1
        if not self._left:
            self._timer.stop()
        self.changed.emit()
