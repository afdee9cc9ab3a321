"""The fonts embedded in every sheet, and which of them has a glyph for a letter.

Roboto speaks; DejaVu Sans lends what Roboto lacks. reportlab keeps fonts in a register of its own: they are
put there once per process.
"""

from functools import cache
from typing import Any

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase.pdfmetrics import getFont, getRegisteredFontNames, registerFont, stringWidth
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


def load(font: str) -> None:
    """Put a font in reportlab's register, unless it is there already."""
    if font in getRegisteredFontNames():
        return
    registerFont(TTFont(font, str(resource_path("fonts", _FILES[font]))))
    addMapping(font, 0, 0, font)


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


def measure(text: str, font: str, size: float) -> float:
    """The width in points of a text that the font can draw."""
    load(font)
    width: float = stringWidth(text, font, size)
    return width
