"""The association's logo: any picture the person has, decoded here and kept as a PNG of ours."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap

from envies_desktop.refused import Refused

LARGEST_FILE = 10 * 1024 * 1024
LARGEST_SIDE = 1200


def read_logo(path: Path) -> bytes:
    """The picture as PNG bytes, at most 1200 pixels wide and high; raises Refused("settings-logo")."""
    try:
        fits = path.stat().st_size <= LARGEST_FILE
        image = _decoded(path) if fits else QImage()
    except OSError:
        image = QImage()
    if image.isNull():
        raise Refused("settings-logo", name=path.name)
    if max(image.width(), image.height()) > LARGEST_SIDE:
        image = image.scaled(
            LARGEST_SIDE,
            LARGEST_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs forget the device
    return bytes(kept.data())


def logo_pixmap(png: bytes, height: int) -> QPixmap:
    """The logo at a height, for the screen."""
    picture = QPixmap()
    picture.loadFromData(png)
    return picture.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation)


def _decoded(path: Path) -> QImage:
    if path.suffix.lower() in (".svg", ".svgz"):
        return _drawn(path)
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > 100_000_000:
        return QImage()
    if max(size.width(), size.height()) > LARGEST_SIDE:
        reader.setScaledSize(size.scaled(LARGEST_SIDE, LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _drawn(path: Path) -> QImage:
    """A vector drawing as pixels; one that names other files is not read."""
    from PySide6.QtSvg import QSvgRenderer

    source = path.read_bytes()
    if b"<image" in source or b"<!ENTITY" in source or b"@import" in source:
        return QImage()
    renderer = QSvgRenderer(QByteArray(source))
    if not renderer.isValid():
        return QImage()
    size = renderer.defaultSize().scaled(QSize(600, 600), Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image
