"""Small charts that read without colour: patterns, figures beside every bar, a line for nothing.

What they show is given ready to print: labels and figures as texts, values only for the lengths. Lengths are
points; `top` is the upper edge, and each chart returns the y under it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.pen import INK, LINE, MUTED, PRIMARY, Pen

Pattern = Literal["blank", "dotted", "hatched", "solid"]
PATTERNS: tuple[Pattern, ...] = ("blank", "dotted", "hatched", "solid")
"""From the lightest to the darkest: what grows is filled more."""

_STEP = 4.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A value of a chart: `figure` is what is printed of it, `whole` what it is a part of (0: nothing)."""

    label: str
    value: float
    figure: str
    pattern: Pattern = "solid"
    whole: float = 0.0
    shape: str = ""


def bars(
    pen: Pen, x: float, top: float, width: float, height: float, rows: Sequence[Bar], size: float = 10
) -> float:
    """Labels in a column, bars from the same start, figures at their end; a `whole` is an empty frame."""
    longest = max((max(row.value, row.whole) for row in rows), default=0.0)
    figures = max((pen.width(row.figure, BOLD, size) for row in rows), default=0.0)
    beside = width * 0.36
    scale = (width - beside - figures - 5) / longest if longest else 0.0
    each = min(size * 2.8, height / max(1, len(rows)))
    for row in rows:
        _label(pen, x, top - each, beside - 5, each, row, size)
        begun, high = x + beside, each * 0.56
        base, across = top - (each + high) / 2, max(row.value, row.whole) * scale
        pattern(pen, begun, base, row.value * scale, high, row.pattern)
        pen.frame(begun, base, across, high, grey=INK)
        pen.write(begun + across + 4, top - each / 2 - size * 0.35, row.figure, BOLD, size)
        top -= each
    return top


def _label(pen: Pen, x: float, y: float, width: float, height: float, row: Bar, size: float) -> None:
    beside = size * 1.1 if row.shape else 0.0
    if row.shape:
        pen.shape(row.shape, x, y + (height - size * 0.7) / 2, size * 0.75)
    pen.boxed(x + beside, y, width - beside, height, row.label, REGULAR, size)


def histogram(
    pen: Pen, x: float, top: float, width: float, height: float, columns: Sequence[Bar], size: float = 10
) -> float:
    """Columns on one line, the figure above each, its label below; their height is in proportion."""
    ground = top - height + size * 1.4
    tallest = max((column.value for column in columns), default=0.0)
    room = height - size * 2.9
    each = width / max(1, len(columns))
    across = min(each * 0.72, size * 3.2)
    for place, column in enumerate(columns):
        middle = x + (place + 0.5) * each
        high = room * column.value / tallest if tallest else 0.0
        pattern(pen, middle - across / 2, ground, across, high, column.pattern)
        if high:
            pen.frame(middle - across / 2, ground, across, high, grey=INK)
        pen.write(middle, ground + high + size * 0.3, column.figure, BOLD, size, "center")
        under = ground - size * 0.2
        pen.block(middle - each / 2, under, each, column.label, REGULAR, size, smallest=9, align="center")
    pen.rule(x, ground, x + width, ground, grey=INK, width=0.7)
    return top - height


def stacked(
    pen: Pen, x: float, top: float, width: float, height: float, parts: Sequence[Bar], size: float = 10
) -> float:
    """One bar cut in parts, and under it a line for each with its pattern, its label and its figure."""
    whole = sum(part.value for part in parts)
    left = x
    for part in parts:
        across = width * part.value / whole if whole else 0.0
        pattern(pen, left, top - height, across, height, part.pattern)
        if across:
            pen.frame(left, top - height, across, height, grey=INK)
        left += across
    if not whole:
        pen.frame(x, top - height, width, height, grey=LINE)
    return legend(pen, x, top - height - size * 0.6, width, parts, size)


def legend(pen: Pen, x: float, top: float, width: float, parts: Sequence[Bar], size: float = 10) -> float:
    """A line for each part: its pattern, its label, its figure at the right."""
    for part in parts:
        box, figure = size * 0.9, pen.width(part.figure, BOLD, size)
        pattern(pen, x, top - size * 1.05, box, box, part.pattern)
        pen.frame(x, top - size * 1.05, box, box, grey=INK)
        begun = x + box * 1.5
        if part.shape:
            pen.shape(part.shape, begun, top - size * 0.98, size * 0.75)
            begun += size * 1.15
        pen.block(begun, top, x + width - begun - figure - 4, part.label, REGULAR, size, smallest=9)
        pen.write(x + width, top - size * 0.93, part.figure, BOLD, size, "right")
        top -= size * 1.5
    return top


def nothing(
    pen: Pen, x: float, top: float, width: float, height: float, text: str, size: float = 10
) -> float:
    """The place of a chart that has nothing to show, and the words that say so."""
    pen.frame(x, top - height, width, height, grey=LINE)
    pen.ink(MUTED)
    pen.boxed(x + 6, top - height, width - 12, height, text, REGULAR, size, most=3, align="center")
    pen.ink()
    return top - height


def pattern(pen: Pen, x: float, y: float, width: float, height: float, kind: Pattern) -> None:
    """Fill a rectangle with a pattern, without its border; (x, y) is its lower left corner."""
    if width <= 0 or height <= 0 or kind == "blank":
        return
    if kind == "solid":
        red, green, blue = PRIMARY
        box = f"{x:.2f} {y:.2f} {width:.2f} {height:.2f}"
        pen.canvas.addLiteral(f"q {red:.3f} {green:.3f} {blue:.3f} rg {box} re f Q")
        return
    pen.canvas.addLiteral(f"q {x:.2f} {y:.2f} {width:.2f} {height:.2f} re W n")
    if kind == "hatched":
        for step in range(int((width + height) / _STEP) + 1):
            begun = x - height + (step + 0.5) * _STEP
            pen.rule(begun, y, begun + height, y + height, grey=INK, width=0.8)
    else:
        for row in range(int(height / _STEP) + 1):
            line = y + (row + 0.5) * _STEP
            pen.rule(x + _STEP / 2, line, x + width, line, grey=INK, width=1.1, dash=(1.1, _STEP - 1.1))
    pen.canvas.addLiteral("Q")
