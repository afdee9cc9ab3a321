"""The icons of resources/icons (Lucide, ISC licence), drawn in the colour that is asked for."""

from PySide6.QtCore import QByteArray, QObject, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel

from envies_desktop.assets import resource_path


def pixmap(name: str, colour: str, size: int, ratio: float = 2.0) -> QPixmap:
    """One icon at `size` logical pixels; the file must exist in resources/icons."""
    source = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    drawn = QPixmap(QSize(size, size) * ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """An icon for a button or a menu."""
    return QIcon(pixmap(name, colour, size))


def put(target: QObject, name: str, colour: str, size: int) -> None:
    """Show the icon on a button, an action or a label."""
    if isinstance(target, QLabel):
        target.setPixmap(pixmap(name, colour, size))
    elif isinstance(target, QAbstractButton):
        target.setIcon(icon(name, colour, size))
        target.setIconSize(QSize(size, size))
    elif isinstance(target, QAction):
        target.setIcon(icon(name, colour, size))
