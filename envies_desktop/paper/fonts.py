"""The fonts embedded in every sheet, and which of them has a glyph for a letter.

Roboto speaks; DejaVu Sans lends what Roboto lacks. reportlab keeps fonts in a register of its own: they are
put there once per process.
"""

from functools import cache
from typing import Any

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase.pdfmetrics import getFont, getRegisteredFontNames, registerFont
from reportlab.pdfbase.ttfonts import TTFont

from envies_desktop.assets import resource_path

REGULAR = "Roboto"
BOLD = "Roboto-Bold"
ITALIC = "Roboto-Italic"
_FILES = {
    REGULAR: "Roboto-Regular.ttf",
    BOLD: "Roboto-Bold.ttf",
    ITALIC: "Roboto-Italic.ttf",
    "DejaVuSans": "DejaVuSans.ttf",
    "DejaVuSans-Bold": "DejaVuSans-Bold.ttf",
}
FALLBACK = {REGULAR: "DejaVuSans", BOLD: "DejaVuSans-Bold", ITALIC: "DejaVuSans"}


@cache
def load(font: str) -> None:
    """Put a font in reportlab's register, unless it is there already."""
    if font in getRegisteredFontNames():
        return
    registerFont(TTFont(font, str(resource_path("fonts", _FILES[font]))))
    addMapping(font, 0, 0, font)


@cache
def font_of(font: str) -> Any:
    """The font as reportlab keeps it."""
    load(font)
    return getFont(font)


@cache
def glyphs(font: str) -> frozenset[int]:
    """The code points that a font can draw."""
    return frozenset(code for code, glyph in font_of(font).face.charToGlyph.items() if glyph)


def read_figure_fonts() -> None:
    """What the first figure of a process would wait for (0.05 s); nothing to do once it is read."""
    for font in (REGULAR, BOLD):
        glyphs(font)


class _Widths(dict[str, float]):
    """How wide the letters of a font are, in thousandths of its size; each is looked up once."""

    def __init__(self, font: str) -> None:
        super().__init__()
        self.face = font_of(font).face

    def __missing__(self, letter: str) -> float:
        width: float = self.face.charWidths.get(ord(letter), self.face.defaultWidth)
        self[letter] = width
        return width


@cache
def _widths(font: str) -> _Widths:
    return _Widths(font)


def measure(text: str, font: str, size: float) -> float:
    """The width in points of a text that the font can draw."""
    return 0.001 * size * sum(map(_widths(font).__getitem__, text))
