"""The small pieces every page is made of: words, buttons, cards, banners, headers, empty states.

Texts are plain text: what people typed is never read as markup.
"""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from envies_desktop.desk import theme
from envies_desktop.i18n import tr


def plain_label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Words shown as typed. `role`: title, subtitle, strong, facts, muted, section, figure, small, good…"""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    return label


class ElidedLabel(QLabel):
    """One line of words that ends with "…" where there is no room; its tip has them all."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setProperty("role", role)
        self.words = ""

    def show_words(self, words: str) -> None:
        """Change the words."""
        self.words = words
        self.setToolTip(as_plain_tip(words))
        self.setAccessibleName(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """As many words as fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fitting = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, self.width())
        self.setText(fitting if fitting != "…" else "")


def section_label(text: str) -> QLabel:
    """The small spaced capitals above a group."""
    label = plain_label(text.upper(), "section")
    font = label.font()
    font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 1)
    label.setFont(font)
    label.setAccessibleName(text)
    return label


def set_role(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the style sheet looks at (role, kind, wrong, panel)."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def button(
    text: str,
    clicked: Callable[[], object] | None = None,
    *,
    icon: str = "",
    kind: str = "",
    tip: str = "",
    name: str = "",
) -> QPushButton:
    """A button whose text is a verb. `kind`: "" (plain), "primary", "quiet", "danger"; `tip` is its help."""
    made = QPushButton(text.replace("&", "&&"))
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    made.setToolTip(as_plain_tip(tip))
    made.setAccessibleName(name or text or tip)
    if icon:
        role = {"primary": "on_primary", "quiet": "primary", "danger": "bad"}.get(kind, "ink")
        theme.set_icon(made, icon, role)
    if clicked:
        made.clicked.connect(lambda: clicked())
    return made


def as_plain_tip(text: str) -> str:
    """A tool tip that cannot be mistaken for markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;") if "<" in text else text


def row(*items: QWidget | QLayout | None, spacing: int = 8) -> QHBoxLayout:
    """Things side by side; None is the room between left and right."""
    layout = QHBoxLayout()
    theme.spaced(layout, spacing=spacing)
    _fill(layout, items)
    return layout


def column(*items: QWidget | QLayout | None, spacing: int = 8) -> QVBoxLayout:
    """Things one under the other; None is the room between top and bottom."""
    layout = QVBoxLayout()
    theme.spaced(layout, spacing=spacing)
    _fill(layout, items)
    return layout


def _fill(layout: QHBoxLayout | QVBoxLayout, items: Iterable[QWidget | QLayout | None]) -> None:
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)


def card(*items: QWidget | QLayout | None, margin: int = 12, spacing: int = 8) -> QFrame:
    """A white panel with a line around it; its layout is vertical."""
    frame = QFrame()
    frame.setProperty("panel", "card")
    layout = QVBoxLayout(frame)
    theme.spaced(layout, (margin, margin, margin, margin), spacing)
    _fill(layout, items)
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
        _fill(layout, (self._figure, self._text, self._note, None))

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
        self.hide()

    def say(self, text: str, tone: str = "warn", actions: Sequence[QWidget] = ()) -> None:
        """Show a sentence; the former one goes away."""
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
        words = max(self._title.sizeHint().width(), min(self._facts.sizeHint().width(), theme.px(320)))
        room = self.width() - (self._actions.sizeHint().width() if not self._actions.isHidden() else 0)
        narrow = words + theme.px(16) > room
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for label in (self._title, self._facts):
            label.setWordWrap(narrow)
        if self._way.direction() != way:
            self._way.setDirection(way)
            self._way.setAlignment(
                self._actions, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0)
            )


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


def page_header(title: str, facts: str = "", actions: Sequence[QWidget] = ()) -> PageHeader:
    """The head of a page."""
    return PageHeader(title, facts, actions)


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


class Scrolled(QScrollArea):
    """A scroll area that settles: Qt's own comes and goes with its bar for ever where texts wrap.

    With the bar the texts are narrower, hence higher, and need the bar; without it they fit. Each resize of
    the content asks Qt for the other one, inside the former, until the stack is full.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._settling = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(content)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """One answer to a resize of the content, not an answer to that answer."""
        if self._settling:
            return False
        self._settling = event.type() == QEvent.Type.Resize
        try:
            return super().eventFilter(watched, event)
        finally:
            self._settling = False


def scrolled(content: QWidget) -> QScrollArea:
    """Content that scrolls when the window is small or the zoom is large."""
    return Scrolled(content)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            continue
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)
