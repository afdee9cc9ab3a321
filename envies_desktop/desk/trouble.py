"""The sentence of a panel that could not be read: never an empty list, which would look like a loss."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.words import button, plain_label
from envies_desktop.i18n import tr


class Trouble(QFrame):
    """Stands above what `panel` shows, with "Réessayer", while its reading fails.

    What was read before stays below it; what never was is hidden until it is.
    """

    def __init__(self, panel: QWidget, again: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("panel", "banner-bad")
        self.words = plain_label(wrap=True)
        self.retry = button(tr("Réessayer"), again, icon="refresh-cw")
        inside = QHBoxLayout(self)
        theme.spaced(inside, (12, 8, 12, 8), 12)
        inside.addWidget(self.words, 1)
        inside.addWidget(self.retry)
        self._hidden: list[QWidget] = []
        around = panel.layout()
        if around is None:
            around = QVBoxLayout(panel)
            theme.spaced(around)
        self._around = around
        if isinstance(around, QBoxLayout):
            around.insertWidget(0, self, 0, Qt.AlignmentFlag.AlignTop)
        else:  # a grid, a form: above all of it
            around.setMenuBar(self)

    def tell(self, sentence: str, *, alone: bool) -> None:
        """Show the sentence; `alone` where nothing was ever read below it."""
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        if alone:
            self._hidden = [w for w in _widgets(self._around) if w is not self and not w.isHidden()]
            for hidden in self._hidden:
                hidden.hide()
        self.show()

    def leave(self) -> None:
        """What was hidden is shown again, and the sentence goes."""
        for hidden in self._hidden:
            hidden.show()
        self._hidden = []
        self.hide()


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _widgets(inner)
