"""Stretches of a page of known height, poured into pages that all carry the same head and foot.

A section begins on a new page; its blocks follow one another, and go on overleaf where they do not hold.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from envies_desktop.i18n import tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A4, MM, Job, Page, foot, head, head_height
from envies_desktop.paper.pen import INK, MUTED, PRIMARY, WASH, Pen
from envies_desktop.paper.ruler import Ruler

_LEADING = 1.28
_STAMP = 10 * MM
_NOTE = 7.5 * MM
_LONG_HEAD = 2 * MM
INDENT = 4 * MM
"""How far the text of a part stands in from its title."""


class Block(NamedTuple):
    """A stretch of a page: its height, what draws it below a y, and what is repeated `above` it overleaf."""

    height: float
    draw: Callable[[Pen, float], object]
    above: "Block | None" = None


class Paper(NamedTuple):
    """What all pages of a document say: its title, its facts, its stamp ("" for none), its foot note."""

    job: Job
    title: str
    facts: str
    stamp: str = ""
    note: str = ""

    @property
    def room(self) -> float:
        """The height of the blocks of a page."""
        stamp = _STAMP if self.stamp else 0.0
        note = _NOTE if self.job.large else 0.0
        return A4.height - 2 * A4.margin - head_height(self.job) - _LONG_HEAD - stamp - note


def self_positioning() -> str:
    """The note at the foot of every page of a diagnostic."""
    return tr("Auto-positionnement, non certifiant – confidentiel")


def pages_of(paper: Paper, sections: Sequence[Sequence[Block]]) -> list[Page]:
    """The sections that have blocks, each from a new page on."""
    parts = [part for blocks in sections if blocks for part in poured(blocks, paper.room)]
    return [Page(A4, partial(_draw, paper, part)) for part in parts]


def poured(blocks: Sequence[Block], room: float) -> list[list[Block]]:
    """The blocks in pages of `room` points, at least one on each; a table has its heading on each of them."""
    pages: list[list[Block]] = [[]]
    left = room + 0.01
    for block in blocks:
        if pages[-1] and block.height > left:
            pages.append([block.above] if block.above else [])
            left = room + 0.01 - sum(one.height for one in pages[-1])
        pages[-1].append(block)
        left -= block.height
    return pages


def _draw(paper: Paper, blocks: Sequence[Block], pen: Pen, page: int, pages: int) -> None:
    y = head(pen, A4, paper.job, paper.title, paper.facts)
    if paper.stamp:
        low, high, size = y - _STAMP + 2 * MM, _STAMP - 2 * MM, paper.job.size(11)
        pen.frame(A4.left, low, A4.inner, high, grey=INK, line=1.4)
        pen.boxed(A4.left + 6, low, A4.inner - 12, high, paper.stamp, BOLD, size, most=1, align="center")
        y -= _STAMP
    for block in blocks:
        block.draw(pen, y)
        y -= block.height
    if paper.job.large:  # the foot has no room between its two ends
        pen.boxed(A4.left, A4.margin, A4.inner, _NOTE, paper.note, REGULAR, 14, most=1, align="center")
    foot(pen, A4, paper.job, page, pages, "" if paper.job.large else paper.note)


def together(blocks: Sequence[Block], first: int = 3) -> list[Block]:
    """The first blocks in one, so that no title stands alone at the foot of a page."""
    kept = blocks[:first]

    def draw(pen: Pen, top: float) -> None:
        for block in kept:
            block.draw(pen, top)
            top -= block.height

    return [Block(sum(block.height for block in kept), draw), *blocks[first:]]


def space(height: float) -> Block:
    """Nothing, for breathing."""
    return Block(height, lambda pen, top: None)


def heading(text: str, size: float = 13) -> Block:
    """The title of a part, in the colour of the house."""

    def draw(pen: Pen, top: float) -> None:
        pen.ink(PRIMARY)
        pen.block(A4.left, top - size * 0.5, A4.inner, text, BOLD, size, most=2)
        pen.ink(INK)

    lines = Ruler().fold(text, BOLD, size, A4.inner, 2)[1]
    return Block(size * (0.8 + 1.2 * len(lines)), draw)


def prose(
    text: str,
    size: float,
    *,
    font: str = REGULAR,
    indent: float = 0.0,
    grey: float = INK,
    after: float = 0.35,
) -> list[Block]:
    """A text between the margins, a block for each line: it may go on overleaf; `after` is in lines."""
    lines = lines_of(text, font, size, A4.inner - indent)
    blocks = [
        Block(size * _LEADING, partial(_line, line, font, size, A4.left + indent, grey)) for line in lines
    ]
    return [*blocks, space(size * after)] if blocks else []


def titled(title: str, texts: Sequence[str], size: float, heading_size: float = 12) -> list[Block]:
    """A title over texts, each set in and on lines of its own; nothing where all are empty."""
    lines = [line for text in texts for line in prose(text, size, indent=INDENT)]
    return together([heading(title, heading_size), *lines]) if lines else []


def lines_of(text: str, font: str, size: float, width: float, ruler: Ruler | None = None) -> list[str]:
    """The lines of a text, those that somebody typed included."""
    ruler = ruler or Ruler()
    kept = [part for part in text.splitlines() if part.strip()]
    return [line for part in kept for line in ruler.fold(part, font, size, width, 10_000, size)[1]]


def _line(text: str, font: str, size: float, x: float, grey: float, pen: Pen, top: float) -> None:
    pen.ink(grey)
    pen.write(x, top - size * 0.95, text, font, size)
    pen.ink(INK)


def band(lines: Sequence[tuple[str, str, float]], padding: float = 2 * MM) -> Block:
    """Lines (text, font, size) over a wash: what the page says first; a line may be folded in four."""
    width = A4.inner - 6 * MM
    ruler = Ruler()
    folded = [(ruler.fold(text, font, size, width, 4), font) for text, font, size in lines]
    inside = sum(size * 1.25 * len(found) for (size, found), _ in folded)

    def draw(pen: Pen, top: float) -> None:
        pen.fill(A4.left, top - inside - 2 * padding, A4.inner, inside + 2 * padding, WASH)
        y = top - padding
        for (size, found), font in folded:
            y = pen.lines_at(A4.left + 3 * MM, y, found, font, size, leading=1.25)

    return Block(inside + 2 * padding + 2 * MM, draw)


def facts_block(facts: Sequence[tuple[str, str]], size: float) -> list[Block]:
    """A title and a text on each line, empty texts left out."""
    ruler = Ruler()
    kept = [(title, text) for title, text in facts if text.strip()]
    beside = max((ruler.measured(title, BOLD) * size for title, _ in kept), default=0.0) + size
    blocks = []
    for title, text in kept:
        lines = ruler.fold(text, REGULAR, size, A4.inner - beside, 2)
        blocks.append(
            Block(lines[0] * 1.3 * max(1, len(lines[1])) + 1, partial(_fact, title, lines, beside, size))
        )
    return blocks


def _fact(
    title: str, folded: tuple[float, list[str]], beside: float, size: float, pen: Pen, top: float
) -> None:
    pen.ink(MUTED)
    pen.write(A4.left, top - size * 0.95, title, BOLD, size)
    pen.ink(INK)
    pen.lines_at(A4.left + beside, top, folded[1], REGULAR, folded[0], leading=1.3)
