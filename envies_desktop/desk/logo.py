"""The association's logo: any picture the person has, decoded here and kept as a PNG of ours."""

import re
import xml.etree.ElementTree as ET
import zlib
from pathlib import Path
from xml.parsers import expat

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap

from envies_desktop.refused import Refused

LARGEST_FILE = 10 * 1024 * 1024
LARGEST_SIDE = 1200
MOST_PIXELS = 100_000_000
PICTURES = frozenset({"png", "jpeg", "webp", "bmp", "gif"})

LARGEST_DRAWING = 2 * 1024 * 1024
MOST_PARTS = 20_000
SVG = "http://www.w3.org/2000/svg"
URL = re.compile(r"url\s*\(([^)]*)\)?", re.IGNORECASE)
ESCAPED = "an escape in a style would hide a name from this look, not from who draws"
EMBEDDED = re.compile(r"\s*data:image/(?:png|jpe?g|gif|webp);", re.IGNORECASE)


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
    content = path.read_bytes()
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    kind = bytes(reader.format().data()).decode()
    # Qt would follow what a drawing names, whatever the file is called.
    if path.suffix.lower() in (".svg", ".svgz") or kind in ("svg", "svgz"):
        return _drawn(content)
    size = reader.size()
    if kind not in PICTURES or size.width() * size.height() > MOST_PIXELS:
        return QImage()
    if max(size.width(), size.height()) > LARGEST_SIDE:
        reader.setScaledSize(size.scaled(LARGEST_SIDE, LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _drawn(content: bytes) -> QImage:
    """A vector drawing as pixels; none where it is none, or not one that stands by itself."""
    from PySide6.QtSvg import QSvgRenderer

    try:
        alone = self_contained(content)
    except (ValueError, expat.ExpatError, RecursionError, zlib.error):
        return QImage()
    renderer = QSvgRenderer(QByteArray(alone))
    size = renderer.defaultSize().scaled(QSize(600, 600), Qt.AspectRatioMode.KeepAspectRatio)
    if not renderer.isValid() or size.isEmpty():
        return QImage()
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def self_contained(content: bytes) -> bytes:
    """The same SVG drawing, written anew in UTF-8, once it is known to need nothing but itself.

    Raises ValueError, ExpatError (no XML) or zlib.error for one that names anything elsewhere, declares
    entities, is no SVG, or would be larger than LARGEST_DRAWING bytes or MOST_PARTS parts once drawn.
    """
    if content.startswith(b"\x1f\x8b"):
        unpacker = zlib.decompressobj(wbits=31)
        content = unpacker.decompress(content, LARGEST_DRAWING + 1)
    if len(content) > LARGEST_DRAWING:
        raise ValueError("too large")
    judge = expat.ParserCreate()
    judge.EntityDeclHandler = _refuse
    judge.Parse(content, True)
    root = ET.fromstring(content)  # noqa: S314 -- no entity is left, and what is read is bounded
    if root.tag not in ("svg", f"{{{SVG}}}svg"):
        raise ValueError("no drawing")
    if _parts(root) > MOST_PARTS:
        raise ValueError("too many parts")
    written: bytes = ET.tostring(root, encoding="utf-8")
    return written


def _refuse(*declared: object) -> None:
    raise ValueError("an entity")


def _parts(root: ET.Element) -> int:
    """How many parts are drawn, each counted as often as it is used; stops counting past MOST_PARTS."""
    named = {part.get("id"): part for part in root.iter() if part.get("id")}
    costs: dict[str, int] = {}

    def cost(part: ET.Element, above: frozenset[str]) -> int:
        total = 1
        for name in _own_references(part):
            if name in above:
                raise ValueError("drawn inside itself")
            if name in named and name not in costs:
                costs[name] = cost(named[name], above | {name})
            total += costs.get(name, 0)
        for child in part:
            total += cost(child, above)
            if total > MOST_PARTS:
                break
        return total

    return cost(root, frozenset())


def _own_references(part: ET.Element) -> list[str]:
    """The ids of the same drawing that a part names; raises ValueError where it names anything else."""
    found: list[str] = []
    for key, value in part.attrib.items():
        name = key.rpartition("}")[2].lower()
        if name in ("href", "src", "base"):
            if not EMBEDDED.match(value):
                found.append(_inside(value.strip()))
            continue
        if name == "style" and "\\" in value:
            raise ValueError(ESCAPED)
        found += _named_in_style(value)
    if part.tag.rpartition("}")[2].lower() == "style":
        text = "".join(part.itertext())
        if "\\" in text:
            raise ValueError(ESCAPED)
        found += _named_in_style(text)
    return found


def _named_in_style(text: str) -> list[str]:
    if "@import" in text.lower():
        raise ValueError("a style from elsewhere")
    return [_inside(name.strip(" \"'")) for name in URL.findall(text)]


def _inside(name: str) -> str:
    if not name.startswith("#"):
        raise ValueError(f"a reference to elsewhere: {name[:60]}")
    return name[1:]
