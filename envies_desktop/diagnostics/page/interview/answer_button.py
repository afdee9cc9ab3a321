"""An answer that can be given: its key, its name, what it means, on as many lines as it takes."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.widgets import plain_label


class AnswerButton(QPushButton):
    """Clicked or chosen by its key; it never takes the keyboard from the question."""

    def __init__(self, key: str, name: str, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("kind", "answer")
        self.setAccessibleName(f"{key} – {name}")
        self.setAccessibleDescription(help_text)
        self._words = [plain_label(key, "subtitle"), plain_label(name, "strong", wrap=True)]
        if help_text:
            self._words.append(plain_label(help_text, "small", wrap=True))
        self._sign = plain_label("", "subtitle")
        said = QVBoxLayout()
        theme.spaced(said, spacing=0)
        for label in self._words[1:]:
            said.addWidget(label)
        layout = QHBoxLayout(self)
        theme.spaced(layout, (14, 6, 14, 6), 14)
        layout.addWidget(self._words[0])
        layout.addLayout(said, 1)
        layout.addWidget(self._sign)
        for label in (*self._words, self._sign):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(lambda chosen: self._sign.setText("✓" if chosen else ""))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """The first click went on to the next question: the second one must not answer it unread."""
        event.accept()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """As large as its words: Qt's own only knows the text of a button."""
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint().expandedTo(QSize(theme.px(120), theme.px(44)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Words fold before they are cut."""
        layout = self.layout()
        assert layout is not None
        return layout.minimumSize().expandedTo(QSize(theme.px(120), theme.px(44)))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 -- Qt's name
        """Words fold."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 -- Qt's name
        """The height of the folded words."""
        layout = self.layout()
        assert layout is not None
        return max(theme.px(44), layout.heightForWidth(width))
