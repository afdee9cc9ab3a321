"""The line that says what was just done at the door, with what may follow."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.folding import Folding
from envies_desktop.desk.widgets import Banner, plain_label


class Said(Folding):
    """A sentence always at the same place; `figure` is what must be read across a table: "Badge n° 23".

    `tools` stand at its right, or under it where there is no room.
    """

    def __init__(self, tools: QWidget) -> None:
        super().__init__()
        self.figure, self.banner = plain_label(role="huge"), Banner()
        layout = QHBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(self.figure)
        layout.addWidget(self.banner, 1)
        layout.addWidget(tools, 0, Qt.AlignmentFlag.AlignVCenter)
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
