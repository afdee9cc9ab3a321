"""The wishes of a participant, in order: search, drag, or move by the keyboard."""

from collections.abc import Mapping, Sequence, Set
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.finder import Choice, Finder
from envies_desktop.desk.forms import load_form
from envies_desktop.desk.marks import MUTUAL
from envies_desktop.i18n import fold, tr

ID = Qt.ItemDataRole.UserRole


class Wishes(QWidget):
    """An ordered list of people; `changed(ids)` after each gesture, first wish first."""

    seek: QLineEdit
    ranked: QListWidget
    up: QPushButton
    down: QPushButton
    remove: QPushButton
    explanation: QLabel

    changed = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("wishes", self)
        self._people: Mapping[UUID, str] = {}
        self._mutual: Set[UUID] = frozenset()
        for button, icon in ((self.up, "arrow-up"), (self.down, "arrow-down"), (self.remove, "x")):
            theme.set_icon(button, icon)
            button.setAutoDefault(False)
        self.finder = Finder(self.seek, self._search, letters=1)
        self.finder.chosen.connect(self.add)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)
        self.ranked.installEventFilter(self)
        self.ranked.model().rowsMoved.connect(lambda: self._say())

    def show_wishes(
        self, people: Mapping[UUID, str], wished: Sequence[UUID], mutual: Set[UUID] = frozenset()
    ) -> None:
        """`people` are those who may be wished for, with how they are shown; `wished` the wishes in order.

        `mutual` are those who wish the same.
        """
        self._people, self._mutual = people, mutual
        if wished == self.wished():
            self._number()
            return
        here = self.ranked.currentRow()
        self.ranked.clear()
        for person in wished:
            self._append(person)
        self.ranked.setCurrentRow(min(here, self.ranked.count() - 1))
        self._number()

    def wished(self) -> list[UUID]:
        """The wishes in order."""
        return [self.ranked.item(place).data(ID) for place in range(self.ranked.count())]

    def add(self, person: UUID) -> None:
        """Put a person at the end, once."""
        if person in self.wished():
            return
        self._append(person)
        self.ranked.setCurrentRow(self.ranked.count() - 1)
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Alt with an arrow moves, Del removes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._pressed(event):
            return True
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            return False
        return True

    def _search(self, text: str) -> list[Choice]:
        words, known = fold(text).split(), set(self.wished())
        return [
            Choice(name, person)
            for person, name in self._people.items()
            if person not in known and all(word in fold(name) for word in words)
        ][:20]

    def _append(self, person: UUID) -> None:
        item = QListWidgetItem()
        item.setData(ID, person)
        self.ranked.addItem(item)

    def _move(self, step: int) -> None:
        here = self.ranked.currentRow()
        there = here + step
        if here < 0 or not 0 <= there < self.ranked.count():
            return
        item = self.ranked.takeItem(here)
        self.ranked.insertItem(there, item)
        self.ranked.setCurrentRow(there)
        self._say()

    def _remove(self) -> None:
        here = self.ranked.currentRow()
        if here >= 0:
            self.ranked.takeItem(here)
            self._say()

    def _say(self) -> None:
        self._number()
        self.changed.emit(self.wished())

    def _number(self) -> None:
        for place in range(self.ranked.count()):
            item = self.ranked.item(place)
            name = self._people.get(item.data(ID), tr("personne retirée"))
            heart = f"   {MUTUAL} {tr('vœu réciproque')}" if item.data(ID) in self._mutual else ""
            item.setText(f"{place + 1}.  {name}{heart}")
