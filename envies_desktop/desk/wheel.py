"""What the wheel of the mouse does: zoom with Ctrl, and never change a field that it only passes over."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QScrollArea, QWidget


class Wheel(QObject):
    """Looks at the wheel before the widgets of a window do; `zoom(1)` is larger, `zoom(-1)` smaller."""

    def __init__(self, zoom: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._zoom = zoom

    def watch(self, window: QWidget) -> None:
        """From now on; the window must have been shown."""
        if handle := window.windowHandle():
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
        widget = widget.parentWidget()
    return widget
