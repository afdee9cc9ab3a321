"""The shapes that say what colour must not say alone: one outline each, for paper and for the screen.

An outline is a list of steps in a unit square, y upwards: ("move", (x, y)), ("line", (x, y)),
("curve", (x1, y1, x2, y2, x3, y3)), ("close", ()). Fill with the even-odd rule.
"""

import math
from functools import cache
from typing import Any

Step = tuple[str, tuple[float, ...]]
Outline = tuple[Step, ...]

_ROUND = 0.5522847498
"""How far the handles of four Bézier curves stand to make a circle."""


def _polygon(*points: tuple[float, float]) -> Outline:
    first, *others = points
    return (("move", first), *(("line", p) for p in others), ("close", ()))


def _disc(x: float, y: float, r: float) -> Outline:
    k = r * _ROUND
    return (
        ("move", (x + r, y)),
        ("curve", (x + r, y + k, x + k, y + r, x, y + r)),
        ("curve", (x - k, y + r, x - r, y + k, x - r, y)),
        ("curve", (x - r, y - k, x - k, y - r, x, y - r)),
        ("curve", (x + k, y - r, x + r, y - k, x + r, y)),
        ("close", ()),
    )


def _star() -> Outline:
    points = []
    for tip in range(10):
        radius = 0.54 if tip % 2 == 0 else 0.23
        angle = math.pi / 2 + tip * math.pi / 5
        points.append((0.5 + radius * math.cos(angle), 0.46 + radius * math.sin(angle)))
    return _polygon(*points)


def _heart() -> Outline:
    return (
        ("move", (0.5, 0.06)),
        ("curve", (0.1, 0.4, 0.0, 0.55, 0.0, 0.69)),
        ("curve", (0.0, 0.86, 0.12, 0.95, 0.26, 0.95)),
        ("curve", (0.37, 0.95, 0.46, 0.88, 0.5, 0.77)),
        ("curve", (0.54, 0.88, 0.63, 0.95, 0.74, 0.95)),
        ("curve", (0.88, 0.95, 1.0, 0.86, 1.0, 0.69)),
        ("curve", (1.0, 0.55, 0.9, 0.4, 0.5, 0.06)),
        ("close", ()),
    )


def _arch(outer: float, inner: float, foot: float, middle: float) -> Outline:
    k, q = outer * _ROUND, inner * _ROUND
    return (
        ("move", (0.5 - outer, foot)),
        ("line", (0.5 - outer, middle)),
        ("curve", (0.5 - outer, middle + k, 0.5 - k, middle + outer, 0.5, middle + outer)),
        ("curve", (0.5 + k, middle + outer, 0.5 + outer, middle + k, 0.5 + outer, middle)),
        ("line", (0.5 + outer, foot)),
        ("line", (0.5 + inner, foot)),
        ("line", (0.5 + inner, middle)),
        ("curve", (0.5 + inner, middle + q, 0.5 + q, middle + inner, 0.5, middle + inner)),
        ("curve", (0.5 - q, middle + inner, 0.5 - inner, middle + q, 0.5 - inner, middle)),
        ("line", (0.5 - inner, foot)),
        ("close", ()),
    )


def _padlock() -> Outline:
    body = _polygon((0.12, 0.0), (0.88, 0.0), (0.88, 0.55), (0.12, 0.55))
    return body + _disc(0.5, 0.28, 0.09) + _arch(0.3, 0.19, 0.55, 0.68)


OUTLINES: dict[str, Outline] = {
    "disc": _disc(0.5, 0.5, 0.5),
    "square": _polygon((0.06, 0.06), (0.94, 0.06), (0.94, 0.94), (0.06, 0.94)),
    "triangle": _polygon((0.0, 0.06), (1.0, 0.06), (0.5, 0.98)),
    "diamond": _polygon((0.5, -0.06), (1.06, 0.5), (0.5, 1.06), (-0.06, 0.5)),
    "star": _star(),
    "heart": _heart(),
    "padlock": _padlock(),
}


def rectangle(x: float, y: float, width: float, height: float, radius: float = 0) -> str:
    """A rectangle in the operators of PDF, its corners rounded if a radius is given."""
    if not radius:
        return f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re"
    r, k, x2, y2 = radius, radius * (1 - _ROUND), x + width, y + height
    steps = (
        ((x + r, y), "m"),
        ((x2 - r, y), "l"),
        ((x2 - k, y, x2, y + k, x2, y + r), "c"),
        ((x2, y2 - r), "l"),
        ((x2, y2 - k, x2 - k, y2, x2 - r, y2), "c"),
        ((x + r, y2), "l"),
        ((x + k, y2, x, y2 - k, x, y2 - r), "c"),
        ((x, y + r), "l"),
        ((x, y + k, x + k, y, x + r, y), "c"),
    )
    return " ".join(f"{' '.join(f'{value:.2f}' for value in values)} {verb}" for values, verb in steps) + " h"


def draw(canvas: Any, shape: str, x: float, y: float, size: float) -> None:
    """Fill a shape of OUTLINES on a reportlab canvas; (x, y) is its lower left corner, in points."""
    canvas.addLiteral(f"q {size:.3f} 0 0 {size:.3f} {x:.2f} {y:.2f} cm {operators(shape)} f* Q")


@cache
def operators(shape: str) -> str:
    """The outline of a shape in the operators of PDF."""
    verbs = {"move": "m", "line": "l", "curve": "c", "close": "h"}
    steps = [(*(f"{value:.4f}" for value in values), verbs[verb]) for verb, values in OUTLINES[shape]]
    return " ".join(word for step in steps for word in step)
