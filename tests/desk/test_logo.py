"""A logo is decoded here, bounded, and never reaches another file."""

import base64
import gzip
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QImageReader

from envies_desktop.desk.logo import read_logo
from envies_desktop.refused import Refused


def picture(path: Path, width=40, height=30):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x14506B)
    image.save(str(path))
    return path


@pytest.mark.parametrize(
    "source",
    [
        b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
        b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>',
        b"<svg",
        b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:s="http://www.w3.org/2000/svg" '
        b'xmlns:xlink="http://www.w3.org/1999/xlink"><s:image xlink:href="other.png"/></svg>',
        '<?xml version="1.0" encoding="utf-16"?><svg xmlns="http://www.w3.org/2000/svg">'
        '<image href="other.png" width="9" height="9"/></svg>'.encode("utf-16"),
        gzip.compress(b'<svg xmlns="http://www.w3.org/2000/svg"><image href="other.png"/></svg>', mtime=0),
        b'<svg xmlns="http://www.w3.org/2000/svg"><style>@IMPORT "other.css";</style></svg>',
        b'<svg xmlns="http://www.w3.org/2000/svg"><rect style="fill:url(other.svg#a)"/></svg>',
        b'<svg xmlns="http://www.w3.org/2000/svg"><rect style="fill:\\75rl(other.svg#a)"/></svg>',
        b'<svg xmlns="http://www.w3.org/2000/svg"><g id="a"><use href="#b"/></g>'
        b'<g id="b"><use href="#a"/></g></svg>',
        gzip.compress(b"<svg>" + b" " * 30_000_000 + b"</svg>", mtime=0),
        b'<html xmlns="http://www.w3.org/1999/xhtml"/>',
    ],
    ids=[
        "file",
        "entity",
        "no-xml",
        "prefixed",
        "utf-16",
        "packed",
        "import",
        "url",
        "escape",
        "circle",
        "bomb",
        "html",
    ],
)
def test_drawing_that_reaches_elsewhere_is_refused(dressed, tmp_path, source):
    path = tmp_path / "logo.svg"
    path.write_bytes(source)
    with pytest.raises(Refused) as refused:
        read_logo(path)
    assert refused.value.code == "settings-logo"


def test_drawing_of_parts_used_without_end_is_refused_at_once(dressed, tmp_path):
    uses = "".join(f'<g id="a{n}">' + f'<use xlink:href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 12))
    path = tmp_path / "logo.svg"
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
        f'<g id="a0"><rect width="1" height="1"/></g>{uses}</svg>'
    )
    with pytest.raises(Refused):
        read_logo(path)


@pytest.mark.parametrize("name", ["logo.png", "logo.svg"])
def test_drawing_under_another_name_reaches_nothing(dressed, tmp_path, name):
    picture(tmp_path / "other.png", 20, 20)
    path = tmp_path / name
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" '
        'height="20"><image xlink:href="other.png" width="20" height="20"/></svg>'
    )
    with pytest.raises(Refused):
        read_logo(path)


def test_drawing_with_gradients_and_an_embedded_picture_is_kept(dressed, tmp_path):
    inside = base64.b64encode(picture(tmp_path / "in.png", 4, 4).read_bytes()).decode()
    path = tmp_path / "logo.svgz"
    path.write_bytes(
        gzip.compress(
            (
                '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">'
                '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
                'width="20" height="10"><defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/>'
                '</linearGradient></defs><rect id="r" width="20" height="10" style="fill:url(#g)"/>'
                '<use xlink:href="#r"/>'
                f'<image xlink:href="data:image/png;base64,{inside}" width="4" height="4"/></svg>'
            ).encode()
        )
    )
    image = QImage.fromData(read_logo(path))
    assert image.pixelColor(590, 290).name() == "#ff0000"


def test_drawing_is_kept_as_pixels(dressed, tmp_path):
    path = tmp_path / "logo.svg"
    path.write_bytes(
        b'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10"/></svg>'
    )
    image = QImage.fromData(read_logo(path))
    assert (image.width(), image.height()) == (600, 300)


def test_picture_too_large_to_hold_is_refused(dressed, tmp_path, monkeypatch):
    path = picture(tmp_path / "logo.png", 20, 20)
    monkeypatch.setattr(
        QImageReader, "size", lambda reader: QImage(1, 1, QImage.Format.Format_RGB32).size() * 20000
    )
    with pytest.raises(Refused):
        read_logo(path)
