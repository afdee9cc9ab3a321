"""What the keyboard does everywhere: it begins in the first field, and Enter presses the button it is on."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from envies_desktop.desk import theme

_FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QCheckBox, QRadioButton, QAbstractItemView)
_CHOICES = (QCheckBox, QRadioButton)


class EnterPresses(QObject):
    """Enter presses the button that has the keyboard, as Space does; in a dialog a box to tick leaves it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        theme.application().focusChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Only Enter, only on a button."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            and isinstance(watched, QAbstractButton)
        ):
            watched.click()
            return True
        return False

    def _watch(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if isinstance(new, QAbstractButton) and not _has_other_use(new):
            new.installEventFilter(self)


def _has_other_use(button: QAbstractButton) -> bool:
    """Enter on a box to tick belongs to the dialog."""
    return isinstance(button, _CHOICES) and isinstance(button.window(), QDialog)


def begin_in(body: QWidget) -> None:
    """Give the keyboard to the first field of `body`, unless one of them has it already."""
    here = body.window().focusWidget()
    if here is not None and body.isAncestorOf(here):
        return
    for field in _in_order(body):
        if isinstance(field, _FIELDS) and field.isVisibleTo(body) and field.isEnabledTo(body):
            field.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _in_order(body: QWidget) -> Iterator[QWidget]:
    """The widgets of `body` as Tab walks through them."""
    here = body.nextInFocusChain()
    while here is not None and here is not body:
        if body.isAncestorOf(here) and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield here
        here = here.nextInFocusChain()
