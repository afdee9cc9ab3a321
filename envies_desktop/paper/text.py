"""The only place where a text that somebody typed becomes ink: cleaned, given a font, escaped.

Texts of people are plain text, always. A `Markup` can only be made here, so that no sheet ever hands a name
to reportlab's little language (which reads local files where it finds an <img>).
"""

import re
import unicodedata
from functools import lru_cache
from typing import Literal
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, black
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from envies_desktop.paper import rtl
from envies_desktop.paper.fonts import BOLD, FALLBACK, REGULAR, glyphs, load

MISSING = "\ufffd"
"""What stands for a letter that no font of ours has: seen, never a black square."""

_NBSP = "\u00a0"
_SPACES = {"\u202f": _NBSP, "\u2007": _NBSP, "\u2060": "", "\u2028": "\n", "\u2029": "\n", "\x85": "\n"}
_SKIN = range(0x1F3FB, 0x1F400)
_MOST_MARKS = 2
_ALIGN: dict[str, Literal[0, 1, 2]] = {"left": 0, "center": 1, "right": 2}
_FRENCH = re.compile("[ -~\u00a0-\u00ac\u00ae-\u024f’…–—€]*")
"""Texts that need no cleaning: most of them."""


class Markup(str):
    """A text of reportlab's little language, made here from escaped parts."""

    __slots__ = ()


def clean(text: str, *, lines: bool = False) -> str:
    """The text without what cannot or must not be printed; `lines` keeps its line ends.

    NFC, no control or bidirectional override, no lone surrogate, at most two marks over a letter, and the
    narrow no-break space (that Roboto lacks) as a no-break space.
    """
    if _FRENCH.fullmatch(text):
        return text
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    kept: list[str] = []
    marks = 0
    for letter in text:
        letter = _SPACES.get(letter, letter)
        kind = unicodedata.category(letter) if letter else "Cf"
        marks = marks + 1 if kind in ("Mn", "Me") else 0
        if letter == "\n":
            kept.append("\n" if lines else " ")
        elif kind == "Zs":
            kept.append(letter if letter == _NBSP else " ")
        elif kind in ("Co", "Cn", "Cs"):
            kept.append(MISSING)
        elif kind not in ("Cc", "Cf") and marks <= _MOST_MARKS and ord(letter) not in _SKIN:
            kept.append(letter)
    return "".join(kept)


def runs(text: str, font: str = REGULAR) -> list[tuple[str, str]]:
    """The stretches of a cleaned text with the font that can draw each; (font, text) in drawing order."""
    own, other = glyphs(font), FALLBACK[font]
    if own.issuperset(map(ord, text)):
        return [(font, text)] if text else []
    stretches: list[tuple[str, str]] = []
    for letter in rtl.visual(text):
        code = ord(letter)
        chosen = font if code in own or letter == "\n" else other
        if chosen == other and code not in glyphs(other):
            if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me"):
                continue
            chosen, letter = font, MISSING
            if stretches and stretches[-1][1].endswith(MISSING):
                continue
        if stretches and stretches[-1][0] == chosen:
            stretches[-1] = (chosen, stretches[-1][1] + letter)
        else:
            stretches.append((chosen, letter))
    return stretches


def is_whole(text: str, font: str = REGULAR) -> bool:
    """Whether every letter of a text can be drawn: `runs` puts no sign in the place of any."""
    return not any(MISSING in stretch for _, stretch in runs(clean(text), font))


def markup(text: str, font: str = REGULAR) -> Markup:
    """A text of people as markup that shows exactly that text; its line ends are kept."""
    parts = []
    for chosen, stretch in runs(clean(text, lines=True), font):
        written = escape(stretch).replace("\n", "<br/>")
        parts.append(written if chosen == font else f'<font name="{chosen}">{written}</font>')
    return Markup("".join(parts))


def strong(text: str) -> Markup:
    """The text in bold inside a paragraph of regular letters."""
    load(BOLD)
    return Markup(f'<font name="{BOLD}">{markup(text, BOLD)}</font>')


def joined(*parts: Markup, by: str = "") -> Markup:
    """Parts one after the other, with a plain text between them."""
    return Markup(markup(by).join(parts))


def filled(sentence: str, **parts: Markup) -> Markup:
    """A sentence of ours with {holes} filled by markup: filled(tr("Bonjour {name}"), name=strong(name))."""
    pieces = re.split(r"\{(\w+)\}", sentence)
    return Markup("".join(parts[p] if i % 2 else markup(p) for i, p in enumerate(pieces)))


@lru_cache(maxsize=128)
def style(
    size: float, *, font: str = REGULAR, align: Literal["left", "center", "right"] = "left",
    leading: float = 1.32, after: float = 0, before: float = 0, indent: float = 0, colour: Color = black,
) -> ParagraphStyle:  # fmt: skip
    """A paragraph style; `leading` is in lines of `size`, the spaces and the indent in points."""
    load(font)
    return ParagraphStyle(
        f"{font}-{size}", fontName=font, fontSize=size, leading=size * leading, alignment=_ALIGN[align],
        spaceAfter=after, spaceBefore=before, leftIndent=indent, textColor=colour,
        splitLongWords=1, allowWidows=0, allowOrphans=0,
    )  # fmt: skip


def paragraph(text: str | Markup, in_style: ParagraphStyle) -> Paragraph:
    """A paragraph; a plain str is escaped, only a Markup speaks reportlab's language."""
    written = text if isinstance(text, Markup) else markup(text, in_style.fontName)
    return Paragraph(written, in_style)
