"""A figure is a list of lines, signs and words, made once: the pen prints it, an SVG shows it on the screen.

Lengths are points (pixels on the screen); (0, 0) is the lower left corner and y goes upwards.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple
from xml.sax.saxutils import escape

from envies_desktop.paper import shapes
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.pen import INK, LINE, MUTED, PRIMARY, WASH, Align, Pen
from envies_desktop.paper.text import clean

Role = Literal["ink", "muted", "line", "primary", "wash", "ground"]
"""What a colour is for; each medium has its own."""
Point = tuple[float, float]

_PAPER: dict[Role, tuple[float, float, float]] = {
    "ink": (INK, INK, INK),
    "muted": (MUTED, MUTED, MUTED),
    "line": (LINE, LINE, LINE),
    "primary": PRIMARY,
    "wash": (WASH * 0.97, WASH * 0.97, WASH * 0.97),
    "ground": (1.0, 1.0, 1.0),
}
_ANCHORS = {"left": "start", "center": "middle", "right": "end"}


class Stroke(NamedTuple):
    """A line through points, closed or not, filled or not; without `role` only the filling is drawn."""

    points: tuple[Point, ...]
    role: Role | None = "line"
    width: float = 0.6
    dash: tuple[float, ...] = ()
    closed: bool = False
    fill: Role | None = None


class Sign(NamedTuple):
    """A shape of paper.shapes around a middle; a hollow one shows the ground inside its outline."""

    shape: str
    middle: Point
    size: float
    role: Role = "primary"
    hollow: bool = False


class Words(NamedTuple):
    """A line of text; `x` is its left end, its middle or its right end, `y` its base line."""

    x: float
    y: float
    text: str
    size: float
    align: Align = "left"
    bold: bool = False
    role: Role = "ink"


@dataclass(frozen=True, slots=True)
class Figure:
    """What there is to draw, from the back to the front."""

    width: float
    height: float
    items: tuple[Stroke | Sign | Words, ...]


def draw(pen: Pen, figure: Figure, x: float, top: float) -> float:
    """Print a figure, its upper left corner at (x, top); returns the y under it."""
    low = top - figure.height
    for item in figure.items:
        if isinstance(item, Words):
            pen.ink(_PAPER[item.role])
            font = BOLD if item.bold else REGULAR
            pen.write(x + item.x, low + item.y, item.text, font, item.size, item.align)
        else:
            written = _stroke(item, x, low) if isinstance(item, Stroke) else _sign(item, x, low)
            pen.canvas.addLiteral(f"q {written} Q")
    pen.ink(INK)
    return low


def _stroke(item: Stroke, x: float, y: float) -> str:
    steps = " ".join(
        f"{x + px:.2f} {y + py:.2f} {'l' if place else 'm'}" for place, (px, py) in enumerate(item.points)
    )
    verb = {(True, True): "B", (True, False): "S", (False, True): "f", (False, False): "n"}[
        item.role is not None, item.fill is not None
    ]
    dash = f"[{' '.join(map(str, item.dash))}] 0 d " if item.dash else ""
    return f"{_colours(item.role, item.fill)} {item.width:.2f} w 1 j {dash}{steps} {'h ' * item.closed}{verb}"


def _sign(item: Sign, x: float, y: float) -> str:
    left, low = x + item.middle[0] - item.size / 2, y + item.middle[1] - item.size / 2
    placed = f"{item.size:.3f} 0 0 {item.size:.3f} {left:.2f} {low:.2f} cm {shapes.operators(item.shape)}"
    if item.hollow:
        return f"{_colours(item.role, 'ground')} {1.1 / item.size:.3f} w {placed} B*"
    return f"{_colours(None, item.role)} {placed} f*"


def _colours(line: Role | None, fill: Role | None) -> str:
    said = []
    if line is not None:
        said.append("{:.3f} {:.3f} {:.3f} RG".format(*_PAPER[line]))
    if fill is not None:
        said.append("{:.3f} {:.3f} {:.3f} rg".format(*_PAPER[fill]))
    return " ".join(said)


def svg(figure: Figure, colours: Mapping[Role, str]) -> bytes:
    """The figure as an SVG in these colours ("#rrggbb"); texts of people are escaped."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{figure.width:.0f}" height="{figure.height:.0f}" '
        f'viewBox="0 0 {figure.width:.2f} {figure.height:.2f}" font-family="Roboto">'
    ]
    for item in figure.items:
        if isinstance(item, Stroke):
            parts.append(_svg_stroke(item, figure.height, colours))
        elif isinstance(item, Sign):
            parts.append(_svg_sign(item, figure.height, colours))
        else:
            parts.append(_svg_words(item, figure.height, colours))
    return "".join([*parts, "</svg>"]).encode()


def _svg_stroke(item: Stroke, height: float, colours: Mapping[Role, str]) -> str:
    points = " ".join(f"{x:.2f},{height - y:.2f}" for x, y in item.points)
    fill = colours[item.fill] if item.fill else "none"
    dash = f' stroke-dasharray="{",".join(map(str, item.dash))}"' if item.dash else ""
    line = f' stroke="{colours[item.role]}" stroke-width="{item.width}"{dash}' if item.role else ""
    return f'<{"polygon" if item.closed else "polyline"} points="{points}" fill="{fill}"{line}/>'


def _svg_sign(item: Sign, height: float, colours: Mapping[Role, str]) -> str:
    verbs = {"move": "M", "line": "L", "curve": "C", "close": "Z"}
    steps = " ".join(
        " ".join([verbs[verb], *(f"{value:.4f}" for value in values)])
        for verb, values in shapes.OUTLINES[item.shape]
    )
    left, low = item.middle[0] - item.size / 2, height - item.middle[1] + item.size / 2
    placed = f"translate({left:.2f} {low:.2f}) scale({item.size:.3f} {-item.size:.3f})"
    line = f' stroke="{colours[item.role]}" stroke-width="{1.4 / item.size:.3f}"' if item.hollow else ""
    fill = colours["ground" if item.hollow else item.role]
    return f'<path d="{steps}" transform="{placed}" fill="{fill}" fill-rule="evenodd"{line}/>'


def _svg_words(item: Words, height: float, colours: Mapping[Role, str]) -> str:
    weight = ' font-weight="bold"' if item.bold else ""
    place = f'x="{item.x:.2f}" y="{height - item.y:.2f}" font-size="{item.size:.2f}"'
    look = f'text-anchor="{_ANCHORS[item.align]}"{weight} fill="{colours[item.role]}"'
    return f"<text {place} {look}>{escape(clean(item.text))}</text>"


def hatching(corners: Sequence[Point], step: float = 4.0, role: Role = "muted") -> list[Stroke]:
    """Slanting lines over a convex polygon, `step` apart."""
    shifts = [y - x for x, y in corners]
    found = []
    shift = min(shifts) + step / 2
    while shift < max(shifts):
        crossed = [_crossing(a, b, shift) for a, b in zip(corners, [*corners[1:], corners[0]], strict=True)]
        ends = sorted({point for point in crossed if point is not None})
        if len(ends) >= 2:
            found.append(Stroke((ends[0], ends[-1]), role, 0.5))
        shift += step * 1.414
    return found


def _crossing(a: Point, b: Point, shift: float) -> Point | None:
    """Where the line y = x + shift crosses the side from a to b."""
    before, after = a[1] - a[0] - shift, b[1] - b[0] - shift
    if before == after or before * after > 0:
        return None
    share = before / (before - after)
    return round(a[0] + share * (b[0] - a[0]), 3), round(a[1] + share * (b[1] - a[1]), 3)
