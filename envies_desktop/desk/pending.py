"""What waits for somebody, on the first page: the first three, each one click away."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import as_plain_tip, card, clear, column, plain_label
from envies_desktop.i18n import tr

SHOWN, LONG = 3, 50
AFTER = 300
"""Milliseconds: what waits must not hold the first page back."""


class Pending(Panel):
    """A card that is not there while nothing waits; a subclass gives `read`, which calls `show_lines`."""

    icon: ClassVar[str] = "circle"
    after: ClassVar[int] = AFTER

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.title = plain_label(role="strong")
        self.lines = column(spacing=2)
        self.card = card(self.title, self.lines)
        self.card.hide()
        self._around = QVBoxLayout(self)
        theme.spaced(self._around)
        self._around.addWidget(self.card)

    def refresh(self) -> None:
        """Read once the page is painted."""
        self.read()

    def read(self) -> None:
        """Show what waits."""

    def show_lines(self, title: str, lines: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Under `title` the words of each line and what a click on it does."""
        self.title.setText(title)
        clear(self.lines)
        for words, go in lines[:SHOWN]:
            self.lines.addWidget(_Line(words, go, self.icon), 0, Qt.AlignmentFlag.AlignLeft)
        if (more := len(lines) - SHOWN) > 0:
            self.lines.addWidget(plain_label(tr("et %n autre(s)", "", more), "muted"))
        theme.spaced(self._around, (0, 12 if lines else 0, 0, 0))
        self.card.setVisible(bool(lines))


class _Line(QPushButton):
    """A button whose words end with "…" where there is no room: it must not hold the window open."""

    def __init__(self, words: str, go: Callable[[], object], icon: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._words = self._shown = words
        self.setProperty("kind", "quiet")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(as_plain_tip(words))
        self.setAccessibleName(words)
        theme.set_icon(self, icon, "primary")
        self.clicked.connect(lambda: go())

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Room for all the words."""
        width = self._around() + self.fontMetrics().horizontalAdvance(self._words) + 2  # what is rounded
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """As many words as fit."""
        super().resizeEvent(event)
        room = self.width() - self._around()
        self._shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(self._shown.replace("&", "&&"))

    def _around(self) -> int:
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self._shown)


def shortened(name: str) -> str:
    """A long name, cut, so that what is said behind it is read too."""
    return name if len(name) <= LONG else name[: LONG - 1] + "…"
