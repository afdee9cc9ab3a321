"""What the wheel of the mouse does: zoom with Ctrl, and never change a field that it only passes over."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent, QWindow
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QScrollArea, QWidget

from envies_desktop.desk import theme


class Wheel(QObject):
    """Looks at the wheel before the widgets of any window do; `zoom(1)` is larger, `zoom(-1)` smaller.

    Each window is watched from when it first has the keyboard, whoever made it: dialogs of Qt's own too.
    """

    def __init__(self, zoom: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._zoom = zoom
        theme.application().focusWindowChanged.connect(self._watch)

    def watch(self, window: QWidget) -> None:
        """From now on; the window must have been shown."""
        self._watch(window.windowHandle())

    def _watch(self, handle: QWindow | None) -> None:
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Only the wheel."""
        if not isinstance(event, QWheelEvent):
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(1 if event.angleDelta().y() > 0 else -1)
            return True
        return _scroll_past(event)


def _scroll_past(event: QWheelEvent) -> bool:
    """Over a field that nobody is typing in, the page scrolls and the field keeps its value."""
    under = QApplication.widgetAt(event.globalPosition().toPoint())
    field = _above(under, (QComboBox, QAbstractSpinBox))
    if field is None or field.hasFocus():
        return False
    area = _above(field, (QScrollArea,))
    if isinstance(area, QScrollArea):
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() - event.angleDelta().y() * bar.singleStep() * 3 // 120)
    return True


def _above(widget: QWidget | None, kinds: tuple[type[QWidget], ...]) -> QWidget | None:
    while widget is not None and not isinstance(widget, kinds):
        # the list that drops from a choice is a window of its own: it scrolls
        widget = None if widget.isWindow() else widget.parentWidget()
    return widget
