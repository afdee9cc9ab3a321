"""What a start does once the window is on the screen and nobody waits for it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from envies_desktop.desk.state import window_state

if TYPE_CHECKING:
    from envies_desktop.desk.single import Single
    from envies_desktop.desk.window import Window

WARM_AFTER = 3000


def settle(window: "Window", single: "Single", warm: Sequence[str]) -> None:
    """Answer other starts, hear what others write, look at the backups, ask once who is typing, warm up."""
    single.answer(lambda: _forward(window))
    window.desk.keep_hearing()
    QTimer.singleShot(WARM_AFTER, window, window.desk.backups.begin)
    QTimer.singleShot(WARM_AFTER, window, lambda: window.desk.tasks.warm(*warm))
    store = window.desk.store
    if store.read_only:
        window.warn(window.desk.explain(store.engines.refusal))
    if not window.desk.settings.authors and not window_state().value("welcome/asked"):
        from envies_desktop.desk.welcome import Welcome

        window_state().setValue("welcome/asked", True)
        Welcome(window.desk, window).open()


def _forward(window: "Window") -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
