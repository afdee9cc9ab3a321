"""The head of a page: title, facts, actions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.layouts import column, row
from envies_desktop.desk.words import as_plain_tip, plain_label


class PageHeader(QWidget):
    """Title, one line of facts, at most three actions of which the last is the main one.

    Where there is no room for both, the actions go under the words.
    """

    def __init__(
        self,
        title: str = "",
        facts: str = "",
        actions: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title, self._facts = plain_label(title, "title"), plain_label(facts, "facts")
        for label in (self._title, self._facts):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._ahead: list[QWidget] = []
        self._before = row(column(self._title, self._facts, spacing=0))
        self._actions = QWidget()
        self._actions.setLayout(row(*actions, spacing=12))
        self._way = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        theme.spaced(self._way, spacing=12)
        self._way.addLayout(self._before, 1)
        self._way.addWidget(self._actions)
        self._actions.setVisible(bool(actions))  # not before it stands here: it would be a window

    def put_before(self, widget: QWidget) -> None:
        """Put something before the title: a way back."""
        self._before.insertWidget(0, widget)
        self._ahead.append(widget)

    def show_text(self, title: str, facts: str = "") -> None:
        """Change the words."""
        self._title.setText(title)
        self._title.setToolTip(as_plain_tip(title))
        self._facts.setText(facts)
        self._facts.setToolTip(as_plain_tip(facts))
        self._reflow()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Side by side where there is room."""
        super().resizeEvent(event)
        self._reflow()

    def _reflow(self) -> None:
        # their lengths on one line: a label that wraps asks for less, and would unwrap at the next look
        title, facts = (one.fontMetrics().horizontalAdvance(one.text()) for one in (self._title, self._facts))
        words = max(title, min(facts, theme.px(320)))
        room = self.width() - sum(one.sizeHint().width() + theme.px(8) for one in self._ahead)
        room -= self._actions.sizeHint().width() if not self._actions.isHidden() else 0
        narrow = words + theme.px(16) > room
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._title.setWordWrap(narrow)
        self._facts.setWordWrap(narrow or facts + theme.px(24) > room)
        if self._way.direction() != way:
            self._way.setDirection(way)
            self._way.setAlignment(
                self._actions, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0)
            )


def page_header(title: str, facts: str = "", actions: Sequence[QWidget] = ()) -> PageHeader:
    """The head of a page."""
    return PageHeader(title, facts, actions)
