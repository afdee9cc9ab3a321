"""What waits for somebody, on the first page: the first three, each one click away."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import button, card, clear, column, plain_label
from envies_desktop.i18n import tr

SHOWN, LONG = 3, 60
AFTER = 300
"""Milliseconds: what waits must not hold the first page back."""


class Pending(Panel):
    """A card that is not there while nothing waits; a subclass gives `read`, which calls `show_lines`."""

    icon: ClassVar[str] = "circle"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.title = plain_label(role="strong")
        self.lines = column(spacing=2)
        self.card = card(self.title, self.lines)
        self.card.hide()
        self._soon = QTimer(self, singleShot=True, interval=AFTER)
        self._soon.timeout.connect(self.read)
        self._around = QVBoxLayout(self)
        theme.spaced(self._around)
        self._around.addWidget(self.card)

    def refresh(self) -> None:
        """Read once the page is painted."""
        self._soon.start()

    def read(self) -> None:
        """Show what waits."""

    def show_lines(self, title: str, lines: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Under `title` the words of each line and what a click on it does."""
        self.title.setText(title)
        clear(self.lines)
        for words, go in lines[:SHOWN]:
            self.lines.addWidget(
                button(words, go, icon=self.icon, kind="quiet"), 0, Qt.AlignmentFlag.AlignLeft
            )
        if (more := len(lines) - SHOWN) > 0:
            self.lines.addWidget(plain_label(tr("et %n autre(s)", "", more), "muted"))
        theme.spaced(self._around, (0, 12 if lines else 0, 0, 0))
        self.card.setVisible(bool(lines))


def shortened(name: str) -> str:
    """A long name, cut: a line must not hold the window open."""
    return name if len(name) <= LONG else name[: LONG - 1] + "…"
