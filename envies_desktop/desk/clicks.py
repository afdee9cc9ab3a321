"""Buttons that some people click twice: a double click is one gesture."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton


class _Once(QObject):
    """Takes the second press of a double click away from the button it is the child of."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        return event.type() == QEvent.Type.MouseButtonDblClick


def once(*buttons: QAbstractButton) -> None:
    """A double click on one of these works it once: it would start and stop, open and close, or skip two."""
    for button in buttons:
        button.installEventFilter(_Once(button))


def keep_keyboard(*buttons: QAbstractButton) -> None:
    """The mouse leaves the keyboard to the page, whose Space does what it did. Tab reaches them."""
    for button in buttons:
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
