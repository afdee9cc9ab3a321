"""The line that says what was just done at the door, with what may follow."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.widgets import Banner, plain_label


class Said(QWidget):
    """A sentence always at the same place; `figure` is what must be read across a table: "Badge n° 23"."""

    def __init__(self) -> None:
        super().__init__()
        self.figure, self.banner = plain_label(role="huge"), Banner()
        layout = QHBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(self.figure)
        layout.addWidget(self.banner, 1)
        self.figure.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self.banner.words.text()

    def say(
        self, text: str, tone: str = "good", *, figure: str = "", actions: Sequence[QWidget] = ()
    ) -> None:
        """Show a sentence; the former one goes away. `tone`: info, good, warn, bad."""
        self.figure.setText(figure)
        self.figure.setVisible(bool(figure))
        self.banner.say(text, tone, actions)
