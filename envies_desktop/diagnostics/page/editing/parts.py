"""A list of parts (questions, axes) and the form of the one at hand."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.folding import Folding
from envies_desktop.desk.widgets import card
from envies_desktop.diagnostics.page.editing.part_form import Asked, PartForm

Spec = Callable[[Mapping[str, Any], int], Sequence[Asked]]


class Parts(Folding):
    """`edited(path, value, visit)`; `key` is the list of the document, `words(row)` what the list says."""

    edited = Signal(object, object, str)

    def __init__(
        self,
        name: str,
        key: str,
        words: Callable[[Mapping[str, Any]], str],
        spec: Spec,
        tools: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        self._key, self._words, self._spec = key, words, spec
        self._document: Mapping[str, Any] = {}
        self._asked: Sequence[Asked] = ()
        self.form: PartForm | None = None
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(name)
        theme.sized(self.list, width=260, height=360)
        self.list.currentRowChanged.connect(self._show)
        self._room = QWidget()
        theme.spaced(QVBoxLayout(self._room))
        theme.sized(self._room, width=300)
        across = QHBoxLayout(self)
        theme.spaced(across, spacing=12)
        across.addWidget(card(*tools, self.list), 2)
        across.addWidget(card(self._room), 3)

    def show_document(self, document: Mapping[str, Any], at: int | None = None) -> None:
        """Show the parts of this document; the one at hand stays, unless `at` names another."""
        self._document = document
        rows = document.get(self._key, ())
        here = max(0, self.list.currentRow()) if at is None else at
        self.list.blockSignals(True)
        while self.list.count() > len(rows):
            self.list.takeItem(self.list.count() - 1)
        for place, row in enumerate(rows):
            if place < self.list.count():
                self.list.item(place).setText(self._words(row))
            else:
                self.list.addItem(self._words(row))
        self.list.setCurrentRow(min(here, len(rows) - 1))
        self.list.blockSignals(False)
        self._show(self.list.currentRow())

    def flush(self) -> None:
        """Save what is being typed."""
        if self.form is not None:
            self.form.fields.flush()

    def _show(self, place: int) -> None:
        """The same form serves all parts that ask the same."""
        if place < 0:
            return
        asked = self._spec(self._document, place)
        if self.form is None or asked != self._asked:
            self.flush()
            former, self._asked = self.form, asked
            self.form = PartForm(asked)
            self.form.edited.connect(self.edited)
            layout = self._room.layout()
            assert layout is not None
            if former is not None:
                layout.removeWidget(former)
                former.hide()
                former.deleteLater()
            layout.addWidget(self.form)
        self.form.show_part(self._document, (self._key, place))
