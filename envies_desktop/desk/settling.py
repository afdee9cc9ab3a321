"""What a start does once the window is on the screen and nobody waits for it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from envies_desktop.desk.state import window_state
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.desk.single import Single
    from envies_desktop.desk.window import Window

WARM_AFTER = 3000
LOOK_AFTER = 1500


def settle(window: "Window", single: "Single", warm: Sequence[str]) -> None:
    """Answer other starts, hear what others write, look at the backups, ask once who is typing, warm up."""
    single.answer(lambda: _forward(window))
    window.desk.keep_hearing()
    QTimer.singleShot(WARM_AFTER, window, window.desk.backups.begin)
    QTimer.singleShot(WARM_AFTER, window, lambda: window.desk.tasks.warm(*warm))
    QTimer.singleShot(LOOK_AFTER, window, lambda: _look(window))
    store = window.desk.store
    if store.read_only:
        window.warn(window.desk.explain(store.engines.refusal))
    if not window.desk.settings.authors and not window_state().value("welcome/asked"):
        from envies_desktop.desk.welcome import Welcome

        window_state().setValue("welcome/asked", True)
        Welcome(window.desk, window).open()


def _look(window: "Window") -> None:
    """Read the pages of the store in a thread, and say it where they are damaged."""
    desk = window.desk

    def say(codes: list[str]) -> None:
        for code in codes:
            window.warn(desk.explain(Refused(code, address=desk.store.address)), "bad")

    desk.tasks.short(desk.store.look, done=say)


def _forward(window: "Window") -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
