"""People who must not, or must, meet a participant."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import offer
from envies_desktop.desk.finder import Choice, Finder
from envies_desktop.desk.forms import load_form
from envies_desktop.i18n import fold, tr

ID = Qt.ItemDataRole.UserRole


class PairRules(QWidget):
    """The rules of a participant: `added(rule, id)` and `removed(rule, id)` after each gesture."""

    rule: QComboBox
    seek: QLineEdit
    listed: QListWidget
    remove: QPushButton

    added = Signal(str, object)
    removed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("pair_rules", self)
        self._people: Mapping[UUID, str] = {}
        offer(
            self.rule,
            {"apart": tr("Ne jamais placer avec"), "together": tr("Doit rencontrer")},
        )
        theme.set_icon(self.remove, "x")
        self.remove.setAutoDefault(False)
        self.finder = Finder(self.seek, self._search, letters=1)
        self.finder.chosen.connect(lambda person: self.added.emit(self.rule.currentData(), person))
        self.remove.clicked.connect(self._remove)
        self.listed.installEventFilter(self)

    def show_rules(self, people: Mapping[UUID, str], rules: Sequence[tuple[str, UUID]]) -> None:
        """`people` are those whom a rule may name; `rules` are ("apart" or "together", person)."""
        self._people = people
        here = self.listed.currentRow()
        self.listed.clear()
        said = {"apart": tr("Jamais avec {name}"), "together": tr("Doit rencontrer {name}")}
        for rule, person in rules:
            name = people.get(person, tr("personne retirée"))
            item = QListWidgetItem(said[rule].format(name=name))
            item.setData(ID, (rule, person))
            self.listed.addItem(item)
        self.listed.setCurrentRow(min(here, self.listed.count() - 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Del removes."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Delete
        ):
            self._remove()
            return True
        return super().eventFilter(watched, event)

    def _search(self, text: str) -> list[Choice]:
        words = fold(text).split()
        found = [
            Choice(name, person)
            for person, name in self._people.items()
            if all(word in fold(name) for word in words)
        ]
        return found[:20]

    def _remove(self) -> None:
        item = self.listed.currentItem()
        if item:
            self.removed.emit(*item.data(ID))
