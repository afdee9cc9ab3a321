"""A choice among records in which a new one can be made by typing its name: "Ajouter « X »"."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QCompleter

from envies_desktop.desk import theme
from envies_desktop.i18n import fold, tr

_NEW = object()
"""The data of the choice that makes one."""


class NewChoice(QObject):
    """Looks after `box`: letters find its choices, and where none has that name, the last one makes it.

    `make(name)` makes the record and returns its key, or None where it was refused (and said). Attached
    before anybody listens to `activated`: whoever does then finds the key of the new record as current data.
    """

    def __init__(self, box: QComboBox, make: Callable[[str], Any]) -> None:
        super().__init__(box)
        self._box, self._make = box, make
        self._before = 0
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line, completer = box.lineEdit(), QCompleter(box.model(), box)
        assert line is not None
        self._line = line
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = completer.popup()
        assert popup is not None
        popup.setMinimumWidth(theme.px(300))
        box.setCompleter(completer)
        line.setPlaceholderText(tr("Choisir, ou écrire un nouveau nom"))
        line.textEdited.connect(self._typed)
        line.returnPressed.connect(self._entered)
        line.editingFinished.connect(self._left)
        box.activated.connect(self._chosen)

    def _typed(self, text: str) -> None:
        """The last choice makes what is typed, unless one has that name."""
        name = " ".join(text.split())
        known = any(
            fold(self._box.itemText(at)) == fold(name)
            for at in range(self._box.count())
            if self._box.itemData(at) is not _NEW
        )
        at = self._place()
        if known or not fold(name):
            if at >= 0:
                self._box.removeItem(at)
            return
        said = tr("Ajouter «\u00a0{name}\u00a0»").format(name=name)
        if at < 0:
            self._box.addItem(said, _NEW)
        else:
            self._box.setItemText(at, said)
        if self._line.text() != text:  # Qt writes the current choice again
            self._line.setText(text)

    def _place(self) -> int:
        return next((at for at in range(self._box.count()) if self._box.itemData(at) is _NEW), -1)

    def _name(self) -> str:
        """What stands between the quotes of the last choice."""
        return self._box.itemText(self._place()).partition("«")[2].rpartition("»")[0].strip()

    def _chosen(self, at: int) -> None:
        if self._box.itemData(at) is not _NEW:
            self._before = at
            return
        name = self._name()
        self._box.setCurrentIndex(self._before)
        self._box.removeItem(at)
        key = self._make(name)
        if key is not None:
            self._box.addItem(name, key)
            self._before = self._box.count() - 1
            self._box.setCurrentIndex(self._before)

    def _entered(self) -> None:
        at = self._place()
        if at >= 0 and fold(self._line.text()) == fold(self._name()):
            self._box.setCurrentIndex(at)
            self._box.activated.emit(at)

    def _left(self) -> None:
        """Letters that chose nothing go; what is chosen is written again."""
        at = self._place()
        if at >= 0 and not self._box.hasFocus():
            self._box.removeItem(at)
        if not self._box.hasFocus():
            self._line.setText(self._box.itemText(self._box.currentIndex()))
