"""Tables drawn row by row: a header repeated on each page, light rules, texts that shrink to their cell."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeVar

from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.pen import INK, LINE, WASH, Align, Pen

Cell = str | Callable[[Pen, float, float, float, float], None]
"""A text, or what draws in the box (pen, x, y, width, height) of the cell."""

T = TypeVar("T")
PADDING = 4.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, its share of the width, how its texts stand."""

    title: str
    width: float
    align: Align = "left"
    font: str = REGULAR


def spread(columns: Sequence[Column], width: float) -> list[Column]:
    """The columns in proportion, filling a width in points."""
    whole = sum(column.width for column in columns)
    return [replace(column, width=column.width * width / whole) for column in columns]


def draw_heading(
    pen: Pen, columns: Sequence[Column], x: float, top: float, height: float, size: float = 9.5
) -> float:
    """Draw the titles of the columns below `top`; returns the y under them."""
    y = top - height
    pen.fill(x, y, sum(column.width for column in columns), height, WASH)
    for column in columns:
        room = column.width - 2 * PADDING
        pen.boxed(x + PADDING, y, room, height, column.title, BOLD, size, align=column.align)
        x += column.width
    return y


def draw_row(
    pen: Pen, columns: Sequence[Column], x: float, top: float, height: float, cells: Sequence[Cell], *,
    size: float = 10.5, smallest: float = 9, most: int = 2, upright: bool = True,
) -> float:  # fmt: skip
    """Draw a row below `top` and its rules (`upright`: between the cells too); returns its lower y."""
    y, left = top - height, x
    for column, cell in zip(columns, cells, strict=True):
        if isinstance(cell, str):
            room = column.width - 2 * PADDING
            pen.boxed(
                x + PADDING, y, room, height, cell, column.font, size, most=most, smallest=smallest,
                align=column.align,
            )  # fmt: skip
        else:
            cell(pen, x, y, column.width, height)
        if upright and x > left:
            pen.rule(x, y, x, top, grey=LINE, width=0.4)
        x += column.width
    pen.rule(left, y, x, y, grey=LINE, width=0.5)
    return y


def draw_band(pen: Pen, x: float, top: float, width: float, height: float, text: str, size: float) -> float:
    """Draw a row that names what follows; returns its lower y."""
    y = top - height
    pen.boxed(x + PADDING, y, width - 2 * PADDING, height, text, BOLD, size, most=1)
    pen.rule(x, y, x + width, y, grey=INK, width=0.7)
    return y


def shared(rows: Sequence[T], height: Callable[[T], float], room: float) -> list[list[T]]:
    """The rows in pages of `room` points; at least one page, at least one row on each."""
    pages: list[list[T]] = [[]]
    used = 0.0
    for row in rows:
        needed = height(row)
        if pages[-1] and used + needed > room + 0.01:
            pages.append([])
            used = 0.0
        pages[-1].append(row)
        used += needed
    return pages


def evenly(items: Sequence[T], parts: int) -> list[Sequence[T]]:
    """The items in so many parts of nearly the same length."""
    size, longer = divmod(len(items), parts)
    ends = [(size + 1) * min(i, longer) + size * max(0, i - longer) for i in range(parts + 1)]
    return [items[a:b] for a, b in pairwise(ends)]
