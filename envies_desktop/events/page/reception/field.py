"""The keys of the field where one types who comes: arrows choose in the list, Enter takes, Esc clears."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class FieldKeys(QObject):
    """Looks at the keys of `field` and of `view`; `taken` on Enter in the field.

    `keys` are shortcuts that the field must not keep for its own editing. Letters typed in the list go to
    the field: whoever clicked a row goes on typing.
    """

    taken = Signal()

    def __init__(self, field: QLineEdit, view: QTableView, keys: Collection[str]) -> None:
        super().__init__(field)
        self._field, self._view = field, view
        self._keys = {QKeySequence(wanted) for wanted in keys}
        field.installEventFilter(self)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Whatever is not ours goes on."""
        if not isinstance(event, QKeyEvent):
            return False
        if watched is self._view:
            return event.type() == QEvent.Type.KeyPress and self._type_on(event)
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._claim(event)
        return event.type() == QEvent.Type.KeyPress and self._pressed(event)

    def _claim(self, event: QKeyEvent) -> bool:
        """Our shortcuts are no editing; Esc clears what is typed before it leaves the page."""
        if QKeySequence(event.keyCombination()) in self._keys:
            event.ignore()
            return True
        if event.key() == Qt.Key.Key_Escape and self._field.text():
            event.accept()
            return True
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape and self._field.text():
            self._field.setText("")
        elif event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())])
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        model, count = self._view.model(), self._view.model().rowCount()
        if not count:
            return
        chosen = self._view.selectionModel().selectedRows()
        here = chosen[0].row() if chosen else (-1 if by > 0 else count)
        self._view.setCurrentIndex(model.index(min(max(here + by, 0), count - 1), 0))

    def _type_on(self, event: QKeyEvent) -> bool:
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.modifiers() & held or not event.text().strip() or not event.text().isprintable():
            return False
        self._field.setFocus()
        QApplication.sendEvent(self._field, event)
        return True
