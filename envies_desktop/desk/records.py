"""The frame of a record that fills its page: its header, its tabs, and one way back to the list."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.header import PageHeader
from envies_desktop.desk.widgets import button


def lay_record(panel: QWidget, header: PageHeader, *body: QWidget) -> None:
    """Put the header above `body`, whose last takes the room that is left."""
    layout = QVBoxLayout(panel)
    theme.spaced(layout, spacing=12)
    layout.addWidget(header)
    for shown in body:
        layout.addWidget(shown, int(shown is body[-1]))


def offer_way_back(panel: QWidget, header: PageHeader, leave: Callable[[], object], name: str) -> None:
    """An arrow before the title, said as `name`, and Esc, call `leave`."""
    arrow = button("", leave, icon="arrow-left", kind="quiet", name=name)
    arrow.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    header.put_before(arrow)
    escape = QShortcut(QKeySequence("Esc"), panel, leave)
    escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
