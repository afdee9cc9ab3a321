"""A line where a few letters find a record: suggestions under it, arrows and Enter to choose."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

from envies_desktop.desk import theme
from envies_desktop.i18n import fold


@dataclass(frozen=True)
class Choice:
    """Something found: what is shown, and what is handed over when chosen."""

    text: str
    data: Any


class Finder(QObject):
    """Suggestions under a line; `chosen(data)` when one is taken by click, arrows or Enter.

    `search(text)` is asked from `letters` letters on. With `clears`, the line is emptied after a choice.
    """

    chosen = Signal(object)

    def __init__(
        self,
        line: QLineEdit,
        search: Callable[[str], Sequence[Choice]],
        *,
        letters: int = 3,
        clears: bool = True,
    ) -> None:
        super().__init__(line)
        self._line, self._search, self._letters, self._clears = line, search, letters, clears
        self._found: list[Choice] = []
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setWidget(line)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(8)
        popup = self._completer.popup()
        assert popup is not None
        self._popup = popup
        popup.setMinimumWidth(max(line.minimumWidth(), theme.px(420)))
        popup.setTextElideMode(Qt.TextElideMode.ElideRight)
        activated: Any = self._completer.activated
        activated[QModelIndex].connect(self._activated)
        line.textEdited.connect(self._typed)
        line.returnPressed.connect(self._first)

    def suggestions(self) -> list[str]:
        """What is suggested now."""
        return [choice.text for choice in self._found]

    def _typed(self, text: str) -> None:
        self._found = list(self._search(text)) if len(fold(text)) >= self._letters else []
        self._model.setStringList(self.suggestions())
        if self._found:
            self._completer.complete()
        else:
            self._popup.hide()

    def _activated(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._found):
            self._take(self._found[index.row()])

    def _first(self) -> None:
        if self._found:
            self._take(self._found[0])

    def _take(self, choice: Choice) -> None:
        self._found = []
        self._popup.hide()
        if self._clears:
            # The completer writes the choice into the line after it has announced it.
            QTimer.singleShot(0, self._line, self._line.clear)
        self.chosen.emit(choice.data)
