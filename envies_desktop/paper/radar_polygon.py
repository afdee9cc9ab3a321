"""The polygon of a radar: rings at the thresholds, a title on each axis, hatching where there is no value."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from envies_desktop.paper.figure import Figure, Point, Sign, Stroke, Words, hatching
from envies_desktop.paper.fonts import REGULAR
from envies_desktop.paper.pen import Align
from envies_desktop.paper.radar import Items, Radar, legend, legend_height, look, values
from envies_desktop.paper.ruler import Ruler

RINGS = (25, 50, 75, 100)
"""The thresholds of the levels, and the rim."""
_LINES = 3
"""Of a title, at most."""


class Circle(NamedTuple):
    """Where the radar stands, and how many axes it has; the first goes straight up, then clockwise."""

    x: float
    y: float
    radius: float
    axes: int

    def at(self, place: float, value: float = 100.0) -> Point:
        """The point of a value on an axis; half a place is between two axes."""
        angle = math.pi / 2 - 2 * math.pi * place / self.axes
        reach = self.radius * value / 100
        return self.x + reach * math.cos(angle), self.y + reach * math.sin(angle)


def polygon(radar: Radar, width: float, height: float, size: float) -> Figure:
    """The radar in a box; titles stand around it, the names of the series under it."""
    ruler = Ruler()
    below = legend_height(radar, size)
    circle = _circle(len(radar.spokes), width, height - below, size, below)
    items = [*_fills(radar, circle), *_web(radar, circle, size)]
    for place in reversed(range(len(radar.series))):
        items += _series(circle, place, [spoke.values[place] for spoke in radar.spokes], size)
    for place in range(len(radar.spokes)):
        items += _title(ruler, radar, circle, place, width, size)
    items += legend(ruler, radar, size, below, width - 2 * size, size)
    return Figure(width, height, tuple(items))


def _circle(axes: int, width: float, height: float, size: float, low: float) -> Circle:
    """As large as titles of two lines above and below let it be; an odd polygon stands on a side."""
    down = math.cos(math.pi / axes) if axes % 2 else 1.0
    around = size * 4.6
    radius = min((height - 2 * around) / (1 + down), width * 0.31)
    spare = height - 2 * around - radius * (1 + down)
    return Circle(width / 2, low + around + spare / 2 + down * radius, radius, axes)


def _fills(radar: Radar, circle: Circle) -> Items:
    """The first series is washed between axes that have a value; the others are hatched."""
    items: Items = []
    first = [spoke.values[0] for spoke in radar.spokes]
    for place, value in enumerate(first):
        after = first[(place + 1) % circle.axes]
        if value is not None and after is not None:
            corners = ((circle.x, circle.y), circle.at(place, value), circle.at(place + 1, after))
            items.append(Stroke(corners, None, closed=True, fill="wash"))
        elif value is None:
            left, right = circle.at(place - 0.5, _across(circle)), circle.at(place + 0.5, _across(circle))
            items += hatching(((circle.x, circle.y), left, circle.at(place)))
            items += hatching(((circle.x, circle.y), circle.at(place), right))
    return items


def _across(circle: Circle) -> float:
    """How far the rim is halfway between two axes, in hundredths of the radius."""
    return 100 * math.cos(math.pi / circle.axes)


def _web(radar: Radar, circle: Circle, size: float) -> Items:
    items: Items = []
    for ring in RINGS:
        corners = tuple(circle.at(place, ring) for place in range(circle.axes))
        rim = ring == RINGS[-1]
        items.append(Stroke(corners, "muted" if rim else "line", 0.7, () if rim else (2, 2), closed=True))
    for place, spoke in enumerate(radar.spokes):
        dash = (1.0, 2.0) if spoke.values[0] is None else ()
        items.append(Stroke(((circle.x, circle.y), circle.at(place)), "line", 0.6, dash))
    for ring in RINGS[:-1]:
        x, y = circle.at(0.5, ring * _across(circle) / 100)
        items.append(Words(x, y - size * 0.3, str(ring), size * 0.8, "center", role="muted"))
    return items


def _series(circle: Circle, series: int, found: Sequence[float | None], size: float) -> Items:
    """Lines between neighbours that both have a value, then the signs."""
    style = look(series)
    items: Items = []
    signs: Items = []
    for place, value in enumerate(found):
        after = found[(place + 1) % circle.axes]
        if value is None:
            continue
        if after is not None:
            ends = (circle.at(place, value), circle.at(place + 1, after))
            items.append(Stroke(ends, style.role, 1.6 if series == 0 else 1.3, style.dash))
        signs.append(Sign(style.shape, circle.at(place, value), size * 0.62, style.role, style.hollow))
    return [*items, *signs]


def _title(ruler: Ruler, radar: Radar, circle: Circle, place: int, width: float, size: float) -> Items:
    """The title of an axis outside the rim, its values under it."""
    angle = math.pi / 2 - 2 * math.pi * place / circle.axes
    across, up = math.cos(angle), math.sin(angle)
    x, y = circle.at(place, 100 + 100 * size * 0.7 / circle.radius)
    align: Align = "center" if abs(across) < 0.15 else "left" if across > 0 else "right"
    room = {"left": width - x, "right": x, "center": width * 0.6}[align]
    found, lines = ruler.fold(
        radar.spokes[place].label, REGULAR, size, room, 2 if align == "center" else _LINES, min(size, 9.0)
    )
    high = len(lines) * found * 1.15 + size * 1.25
    top = y + high / 2 + up * high / 2
    items: Items = [
        Words(x, top - found * 0.93 - line * found * 1.15, said, found, align)
        for line, said in enumerate(lines)
    ]
    return [*items, *values(ruler, radar.spokes[place], x, top - high + size * 0.3, size, align)]
