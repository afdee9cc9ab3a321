"""Sentences that need an answer: a banner where the hand is, a page that has nothing to show yet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.layouts import row
from envies_desktop.desk.words import button, plain_label, set_role
from envies_desktop.i18n import tr


class Banner(QFrame):
    """A sentence where the hand is, with its remedies. `tone`: info, good, warn, bad."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain_label(wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._actions = row()
        close = button("", self.hide, icon="x", kind="quiet", tip=tr("Masquer ce message"))
        layout = QHBoxLayout(self)
        theme.spaced(layout, (12, 6, 6, 6), 12)
        layout.addWidget(self.words, 1)
        layout.addLayout(self._actions)
        layout.addWidget(close)
        self._life = QTimer(self, singleShot=True)
        self._life.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str, tone: str = "warn", actions: Sequence[QWidget] = (), *, life: int = 0) -> None:
        """Show a sentence; the former one goes away. It goes after `life` milliseconds (0: never)."""
        self._life.stop()
        if life:
            self._life.start(life)
        while self._actions.count():
            old = self._actions.takeAt(0)
            if old and (widget := old.widget()):
                widget.deleteLater()
        for action in actions:
            self._actions.addWidget(action)
        set_role(self, "panel", f"banner-{tone}")
        self.words.setText(text)
        self.setAccessibleName(text)
        self.show()


def banner(text: str, tone: str = "info", actions: Sequence[QWidget] = ()) -> Banner:
    """A banner that is there from the start."""
    made = Banner()
    made.say(text, tone, actions)
    return made


def empty_state(title: str, text: str, actions: Sequence[QWidget] = (), icon: str = "") -> QWidget:
    """What this page is for and what to do first, offered as buttons."""
    head = plain_label(title, "subtitle", wrap=True)
    words = plain_label(text, "muted", wrap=True)
    for label in (head, words):
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    theme.sized(words, width=420, most_width=560)
    made = QWidget()
    layout = QVBoxLayout(made)
    theme.spaced(layout, (24, 24, 24, 24), 12)
    layout.addStretch(1)
    if icon:
        picture = QLabel()
        theme.set_icon(picture, icon, "muted")
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
    layout.addWidget(head)
    layout.addLayout(row(None, words, None))
    if actions:
        layout.addLayout(row(None, *actions, None, spacing=12))
    layout.addStretch(2)
    return made
