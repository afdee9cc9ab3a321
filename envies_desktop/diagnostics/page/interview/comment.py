"""What is said beside the answer: C goes there, Esc or Tab comes back."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.widgets import plain_label
from envies_desktop.i18n import tr


class Comment(QWidget):
    """The comment of the question at hand; `left` when one goes back to the question."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = _Text()
        self.text.left.connect(self.left)
        self._name = plain_label(role="small")
        self._name.setBuddy(self.text)
        theme.sized(self.text, height=52)
        self.text.setMaximumHeight(theme.px(64))
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=4)
        layout.addWidget(self._name)
        layout.addWidget(self.text)
        self.keys = plain_label(role="small", wrap=True)
        layout.addWidget(self.keys)

    def about(self, question: str, keys: str, *, closed: bool) -> None:
        """Which question it is about, and what the `keys` do there."""
        self.keys.setText(keys)
        said = tr("Commentaire sur la question {question} (C\u00a0: écrire, Échap\u00a0: revenir)")
        self._name.setText(said.format(question=question))
        self.text.setAccessibleName(said.format(question=question))
        self.text.setReadOnly(closed)


class _Text(QPlainTextEdit):
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setPlaceholderText(tr("Un exemple, une nuance, une preuve…"))

    def event(self, event: QEvent) -> bool:
        """Esc is for this field before the page: it comes back to the question, it does not leave."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Esc comes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
