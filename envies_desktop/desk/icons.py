"""The icons of resources/icons (Lucide, ISC licence), drawn in the colour that is asked for."""

from PySide6.QtCore import QByteArray, QObject, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel

from envies_desktop.assets import resource_path


def pixmap(name: str, colour: str, size: int, ratio: float = 2.0) -> QPixmap:
    """One icon at `size` logical pixels; the file must exist in resources/icons."""
    key, kept = f"{name} {colour} {size} {ratio}", QPixmap()
    if not QPixmapCache.find(key, kept):
        kept = _draw(name, colour, size, ratio)
        QPixmapCache.insert(key, kept)
    return kept


def _draw(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    source = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    drawn = QPixmap(QSize(size, size) * ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(name: str, colour: str, size: int = 20, room: int = 0) -> QIcon:
    """An icon for a button or a menu, with `room` at its right: Qt leaves too little before the words."""
    drawn = pixmap(name, colour, size)
    if not room:
        return QIcon(drawn)
    wide = QPixmap(QSize(size + room, size) * drawn.devicePixelRatio())
    wide.setDevicePixelRatio(drawn.devicePixelRatio())
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return QIcon(wide)


def put(target: QObject, name: str, colour: str, size: int) -> None:
    """Show the icon on a button, an action or a label."""
    if isinstance(target, QLabel):
        target.setPixmap(pixmap(name, colour, size))
    elif isinstance(target, QAbstractButton):
        room = size * 3 // 10 if target.text() else 0
        target.setIcon(icon(name, colour, size, room))
        target.setIconSize(QSize(size + room, size))
    elif isinstance(target, QAction):
        target.setIcon(icon(name, colour, size))
