"""Bars in the place of a radar that has too few axes with a value, or too many to read around a circle."""

from envies_desktop.paper.figure import Figure, Stroke, Words, hatching
from envies_desktop.paper.fonts import REGULAR
from envies_desktop.paper.radar import Items, Radar, Spoke, legend, legend_height, look, values
from envies_desktop.paper.ruler import Ruler

THRESHOLDS = (25, 50, 75)


def bars(radar: Radar, width: float, height: float, size: float) -> Figure:
    """A row for each axis: its title, a bar out of 100 for each series, its values."""
    ruler = Ruler()
    below = legend_height(radar, size)
    foot = size * 1.4
    each = min(size * 3.4, (height - below - foot) / max(1, len(radar.spokes)))
    beside, after = width * 0.36, size * (3.2 * len(radar.series) + 0.6)
    start, scale = beside + size * 0.6, (width - beside - after - size * 0.6) / 100
    items: Items = []
    top = height
    for spoke in radar.spokes:
        items += _row(ruler, spoke, start, scale, top, each, size)
        top -= each
    for mark in THRESHOLDS:
        x = start + mark * scale
        items.append(Stroke(((x, top), (x, height)), "line", 0.6, (2, 2)))
        items.append(Words(x, top - size, str(mark), size * 0.85, "center", role="muted"))
    items += legend(ruler, radar, 0, top - foot, width, size)
    return Figure(width, height, tuple(items))


def _row(
    ruler: Ruler, spoke: Spoke, start: float, scale: float, top: float, each: float, size: float
) -> Items:
    smallest = min(size, 9.0)
    found, lines = ruler.fold(
        spoke.label, REGULAR, size, start - size, max(1, int(each / (size * 1.1))), smallest
    )
    base = top - each / 2 + len(lines) * found * 0.56 - found * 0.86
    items: Items = [Words(0, base - place * found * 1.12, line, found) for place, line in enumerate(lines)]
    high = each * 0.66 / len(spoke.values)
    y = top - each * 0.17
    for place, value in enumerate(spoke.values):
        y -= high
        items += _bar(place, value, start, y, scale, high * 0.88)
    end = start + 100 * scale + size * 0.5
    return [*items, *values(ruler, spoke, end, top - each / 2 - size * 0.35, size, "left")]


def _bar(place: int, value: float | None, x: float, y: float, scale: float, high: float) -> Items:
    """A bar in its frame; without a value, a hatched frame."""
    style = look(place)
    frame = _box(x, y, 100 * scale, high)
    if value is None:
        return [*hatching(frame), Stroke(frame, "muted", 0.6, closed=True)]
    fill = style.role if not style.hollow else "wash"
    bar = Stroke(_box(x, y, value * scale, high), style.role, 1.0, style.dash, closed=True, fill=fill)
    return [Stroke(frame, "line", 0.6, closed=True), bar]


def _box(x: float, y: float, width: float, height: float) -> tuple[tuple[float, float], ...]:
    return ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
