"""What must be mended before the changes of a questionnaire count, and the way there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import button, card, plain_label
from envies_desktop.diagnostics.document import Path
from envies_desktop.diagnostics.page.editing.wrapped import wrapped_list
from envies_desktop.i18n import tr

PLACE = Qt.ItemDataRole.UserRole
MOST_SEEN = 3
"""Problems seen at once; the others by scrolling."""


class ToMend(QWidget):
    """Hidden while nothing is wrong; `chosen(path)` of a problem to go to, `given_up` what was typed."""

    chosen = Signal(object)
    given_up = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.list = wrapped_list(tr("Ce qu’il faut corriger"))
        self.list.itemClicked.connect(self._go)
        self.list.itemActivated.connect(self._go)
        told = plain_label(tr("Gardé comme brouillon\u00a0: ne vaudra qu’une fois ceci corrigé"), "bad")
        self.back = button(tr("Abandonner le brouillon"), self.given_up.emit, icon="undo-2")
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(card(Tools([told], [self.back]), self.list))
        self.hide()

    def show_problems(self, found: Sequence[tuple[Path, str]]) -> None:
        """Say all that is wrong with a document: where, and the sentence."""
        self.list.clear()
        for path, told in found:
            item = QListWidgetItem(told)
            item.setData(PLACE, path)
            self.list.addItem(item)
        rows = sum(self.list.sizeHintForRow(at) for at in range(min(len(found), MOST_SEEN)))
        self.list.setFixedHeight(rows + 2 * self.list.frameWidth())

    def _go(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(PLACE))
