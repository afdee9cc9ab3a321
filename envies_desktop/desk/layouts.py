"""Things side by side, one under the other, or scrolled."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from envies_desktop.desk import theme


def row(*items: QWidget | QLayout | None, spacing: int = 8) -> QHBoxLayout:
    """Things side by side; None is the room between left and right."""
    layout = QHBoxLayout()
    theme.spaced(layout, spacing=spacing)
    fill(layout, items)
    return layout


def column(*items: QWidget | QLayout | None, spacing: int = 8) -> QVBoxLayout:
    """Things one under the other; None is the room between top and bottom."""
    layout = QVBoxLayout()
    theme.spaced(layout, spacing=spacing)
    fill(layout, items)
    return layout


def fill(layout: QHBoxLayout | QVBoxLayout, items: Iterable[QWidget | QLayout | None]) -> None:
    """Put things into a layout; None is the room that is left."""
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)


class Scrolled(QScrollArea):
    """A scroll area that settles: Qt's own comes and goes with its bar for ever where texts wrap.

    With the bar the texts are narrower, hence higher, and need the bar; without it they fit. Each resize of
    the content asks Qt for the other one, inside the former, until the stack is full.

    A click beside everything leaves the keyboard where it is: whoever types goes on. Tab reaches the area.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settling = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setWidget(content)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """One answer to a resize of the content, not an answer to that answer."""
        if self._settling:
            return False
        self._settling = event.type() == QEvent.Type.Resize
        try:
            return super().eventFilter(watched, event)
        finally:
            self._settling = False


def scrolled(content: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """Content that scrolls when the window is small or the zoom is large."""
    return Scrolled(content, parent)


@contextmanager
def nothing_begun(place: QWidget) -> Iterator[None]:
    """What is built inside may begin in `place`, where it is going to stand; what fails leaves nothing there.

    Qt dresses whatever is moved, with all that it holds: a large part is dressed once where it is made in its
    place, and as often as something is put around it where it is not.
    """
    among = Qt.FindChildOption.FindDirectChildrenOnly
    before = place.findChildren(QWidget, options=among)
    try:
        yield
    except Exception:
        for begun in place.findChildren(QWidget, options=among):
            if begun not in before:
                begun.hide()
                begun.deleteLater()
        raise


FRAMES = 4
"""Frames around a part of a page: each asks for its size only once the one inside has taken its own."""


def lay_out_now() -> None:
    """Give what was built its size at once, or it would first be painted squeezed into the window."""
    for _ in range(FRAMES):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def reveal(widget: QWidget) -> None:
    """Scroll what is around it until it is seen, its top first where it is higher than the window."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(widget, 0, theme.px(24))


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            continue
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)
