"""Cards: a panel with a line around it, one figure and its judgement, several on a line."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.layouts import fill
from envies_desktop.desk.words import as_plain_tip, plain_label, set_role


def card(*items: QWidget | QLayout | None, margin: int = 12, spacing: int = 8) -> QFrame:
    """A white panel with a line around it; its layout is vertical."""
    frame = QFrame()
    frame.setProperty("panel", "card")
    layout = QVBoxLayout(frame)
    theme.spaced(layout, (margin, margin, margin, margin), spacing)
    fill(layout, items)
    return frame


class FigureCard(QFrame):
    """A card that says one figure: "61 / 64", what it counts, and a judgement; `clicked` when it opens."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None, *, opens: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.setProperty("clickable", opens)
        self._opens = opens
        if opens:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._figure, self._text = plain_label(role="figure", wrap=True), plain_label(wrap=True)
        self._note = plain_label(role="muted", wrap=True)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (16, 8, 16, 8), 0)
        fill(layout, (self._figure, self._text, self._note, None))

    def show_figure(self, figure: str, text: str, note: str = "", tone: str = "muted") -> None:
        """`tone` of the note: muted, good, accent, bad."""
        self._figure.setText(figure)
        self._text.setText(text)
        self._note.setText(note)
        set_role(self._note, "role", tone)
        self.setAccessibleName(f"{figure} {text}. {note}")
        self.setToolTip(as_plain_tip(f"{text}\n{note}".strip()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """A click opens."""
        super().mouseReleaseEvent(event)
        if self._opens:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """So do Enter and Space."""
        if self._opens and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
            return
        super().keyPressEvent(event)


class CardRow(QWidget):
    """Cards side by side, all as wide; on several lines where there is no room."""

    def __init__(self, cards: Sequence[QWidget], least: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards, self._least, self._across = list(cards), least, 0
        self._grid = QGridLayout(self)
        theme.spaced(self._grid, spacing=12)
        self._reflow()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """As many on a line as the width allows."""
        super().resizeEvent(event)
        self._reflow()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """One card wide: the row must never hold the window open."""
        return QSize(theme.px(self._least), super().minimumSizeHint().height())

    def _reflow(self) -> None:
        count = len(self._cards)
        fit = max(1, (self.width() + theme.px(12)) // theme.px(self._least + 12))
        across = next((n for n in (count, -(-count // 2), 2) if n <= fit), 1) if self.width() else count
        if across == self._across or not count:
            return
        for place in range(self._across):
            self._grid.setColumnStretch(place, 0)
        self._across = across
        for place, made in enumerate(self._cards):
            self._grid.addWidget(made, place // across, place % across)
            self._grid.setColumnStretch(place % across, 1)


def card_row(*cards: QWidget, least: int = 200) -> CardRow:
    """Cards side by side; none is narrower than `least`."""
    return CardRow(cards, least)
