"""Python's garbage collection, in the window's thread and while nothing else goes on.

Left to itself it runs wherever memory is asked for: a full round over a large plan stops every thread for
hundreds of milliseconds, and in another thread it may take a widget down where Qt forbids it.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

YOUNG_EVERY = 2_000
"""Milliseconds between rounds over young objects: a few milliseconds each."""

FULL_AFTER = 30
"""Quiet rounds before a full one; what was there at the start is never looked at again."""


class Collector(QObject):
    """Collects by a timer from now on; `busy()` says when to wait with a full round."""

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy, self._rounds = busy, 0
        gc.disable()
        gc.freeze()
        timer = QTimer(self, interval=YOUNG_EVERY)
        timer.timeout.connect(self._collect)
        timer.start()

    def _collect(self) -> None:
        self._rounds += 1
        if self._rounds >= FULL_AFTER and not self._busy():
            self._rounds = 0
            gc.collect()
        else:
            gc.collect(0)

    def stop(self) -> None:
        """Give collection back to Python."""
        gc.unfreeze()
        gc.enable()
