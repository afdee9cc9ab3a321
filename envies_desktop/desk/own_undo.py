"""Ctrl+Z in a field takes back the typing first; where nothing was typed, it is the store's."""

from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from envies_desktop.desk import theme


class OwnUndo(QObject):
    """Looks at the keys of the field that has the keyboard, and of no other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        theme.application().focusChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """A field claims Ctrl+Z and Ctrl+Y even when it can do nothing with them: then it does not."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _can_do_itself(watched, QKeySequence(event.keyCombination())):
                return False
            event.ignore()
            return True
        return False

    def _watch(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None and hasattr(new, "isUndoAvailable"):
            new.installEventFilter(self)


def _can_do_itself(field: Any, key: QKeySequence) -> bool:
    keys = QKeySequence.StandardKey
    if key in QKeySequence.keyBindings(keys.Undo):
        return bool(field.isUndoAvailable())
    if key in QKeySequence.keyBindings(keys.Redo):
        return bool(field.isRedoAvailable())
    return True
