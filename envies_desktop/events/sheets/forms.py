"""What paper forms are made of: blocks with a height, poured into pages, 11 points and room to write."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from envies_desktop.i18n import labelled
from envies_desktop.paper.fonts import BOLD, REGULAR, measure
from envies_desktop.paper.page import MM
from envies_desktop.paper.pen import LINE, MUTED, PRIMARY, Pen
from envies_desktop.paper.text import clean, paragraph, style


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a form that stays on one page; `draw` gets its left end, its top and its width."""

    height: float
    draw: Callable[[Pen, float, float, float], None]
    opens: bool = False
    """It names what follows, and does not end a page."""


def line_step(size: float) -> float:
    """The distance between two lines to write on: a hand needs 9 mm, an easy one 10.5."""
    return max(10.5 * MM, size * 2.5)


def section(title: str, size: float) -> Block:
    """The title of a part of the form."""

    def draw(pen: Pen, x: float, top: float, width: float) -> None:
        pen.ink(PRIMARY)
        pen.block(x, top - size * 0.9, width, title, BOLD, size * 1.18)
        pen.ink()
        pen.rule(x, top - size * 2.5, x + width, top - size * 2.5, width=0.8)

    return Block(size * 2.9, draw, opens=True)


def fields(titles: Sequence[str], size: float, values: Sequence[str] = ()) -> Block:
    """Titles side by side, each with its line; `values` are printed on the lines."""
    values = [*values, *[""] * (len(titles) - len(values))]

    def draw(pen: Pen, x: float, top: float, width: float) -> None:
        gap = 7 * MM
        across = (width - gap * (len(titles) - 1)) / len(titles)
        y = top - line_step(size) + 1.5 * MM
        for title, value in zip(titles, values, strict=True):
            words = labelled(title)
            begun = x + pen.width(words, REGULAR, size) + 2 * MM
            pen.write(x, y, words, REGULAR, size)
            pen.rule(begun, y - 1.5, x + across, y - 1.5, grey=LINE, width=0.6)
            room = x + across - begun
            pen.block(begun, y + size * 0.93, room, value, BOLD, size)
            x += across + gap

    return Block(line_step(size), draw)


def lines(title: str, count: int, size: float, hint: str = "") -> Block:
    """A title, a hint, and lines to write on."""
    told = size * 2 + (size * 1.25 if hint else 0)

    def draw(pen: Pen, x: float, top: float, width: float) -> None:
        y = pen.block(x, top - size * 0.8, width, title, BOLD, size)
        if hint:
            pen.ink(MUTED)
            pen.block(x, y, width, hint, REGULAR, size)
            pen.ink()
        for place in range(1, count + 1):
            below = top - told - place * line_step(size) + 1.5 * MM
            pen.rule(x, below, x + width, below, grey=LINE, width=0.6)

    return Block(told + count * line_step(size), draw)


def ranked(count: int, size: float) -> Block:
    """Numbered lines in two columns, read down each column."""
    rows = -(-count // 2)

    def draw(pen: Pen, x: float, top: float, width: float) -> None:
        gap = 7 * MM
        across = (width - gap) / 2
        for place in range(count):
            left = x + (place // rows) * (across + gap)
            y = top - (place % rows + 1) * line_step(size) + 1.5 * MM
            pen.write(left, y, f"{place + 1}.", BOLD, size)
            pen.rule(left + size * 1.6, y - 1.5, left + across, y - 1.5, grey=LINE, width=0.6)

    return Block(rows * line_step(size), draw)


def choices(title: str, answers: Sequence[str], size: float, width: float) -> Block:
    """A question and its boxes, on as many lines as they need in a width."""
    rows: list[list[tuple[str, float]]] = [[]]
    used = 0.0
    for answer in answers:
        needed = size * 1.3 + measure(clean(answer), REGULAR, size) + 7 * MM
        if rows[-1] and used + needed > width:
            rows.append([])
            used = 0.0
        rows[-1].append((answer, used))
        used += needed
    title_lines = -(-measure(clean(title), BOLD, size) // (width * 0.95))
    told, step = (size * (0.9 + 1.2 * title_lines) if title else size * 0.7), size * 1.85

    def draw(pen: Pen, x: float, top: float, room: float) -> None:
        if title:
            pen.block(x, top - size * 0.6, room, title, BOLD, size, most=2, smallest=size)
        for place, row in enumerate(rows):
            for answer, begun in row:
                pen.choice(x + begun, top - told - place * step - size * 0.95, answer, size)

    return Block(told + len(rows) * step + size * 0.2, draw)


def note(text: str, size: float, width: float) -> Block:
    """A paragraph of small print."""
    _, needed = paragraph(text, style(size)).wrap(width, 10_000)

    def draw(pen: Pen, x: float, top: float, room: float) -> None:
        pen.prose(x, top - size * 0.5, room, text, size)

    return Block(needed + size, draw)


def space(height: float) -> Block:
    """Room between two parts."""
    return Block(height, lambda pen, x, top, width: None)


def paged(blocks: Sequence[Block], first: float, others: float) -> list[list[Block]]:
    """The blocks in pages of `first`, then `others` points; a section's title stays with what follows."""
    pages: list[list[Block]] = [[]]
    used = 0.0
    for place, block in enumerate(blocks):
        follower = blocks[place + 1].height if block.opens and place + 1 < len(blocks) else 0.0
        if pages[-1] and used + block.height + follower > (first if len(pages) == 1 else others):
            pages.append([])
            used = 0.0
        pages[-1].append(block)
        used += block.height
    return pages


def draw_blocks(pen: Pen, blocks: Sequence[Block], x: float, top: float, width: float) -> None:
    """Draw blocks one under the other."""
    for block in blocks:
        block.draw(pen, x, top, width)
        top -= block.height
