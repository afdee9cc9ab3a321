"""Words and buttons: what people typed is shown as typed, never read as markup."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from envies_desktop.desk import theme


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


def relabel(made: QPushButton, text: str) -> None:
    """Other words on a button, for those who hear it too; its icon keeps its distance."""
    shown = text.replace("&", "&&")
    if made.text() != shown:
        made.setText(shown)
        made.setAccessibleName(text)
        if drawn := made.property("icon-name"):
            theme.set_icon(made, *drawn)


def as_plain_tip(text: str) -> str:
    """A tool tip that cannot be mistaken for markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;") if "<" in text else text
