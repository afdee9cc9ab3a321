"""What a radar shows, and what its polygon and its bars have in common: signs, lines, values, legend."""

from dataclasses import dataclass
from typing import NamedTuple

from envies_desktop.i18n import DASH, number
from envies_desktop.paper.figure import Role, Sign, Stroke, Words
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.ruler import Ruler

Items = list[Stroke | Sign | Words]


@dataclass(frozen=True, slots=True)
class Spoke:
    """An axis: its title, and its score from 0 to 100 in each series, None where it is not valid."""

    label: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Radar:
    """The axes, and the name of each series: the first is the diagnostic, others are compared with it."""

    spokes: tuple[Spoke, ...]
    series: tuple[str, ...] = ("",)


class Look(NamedTuple):
    """How a series is told from the others without colour: its sign, its line."""

    shape: str
    hollow: bool
    role: Role
    dash: tuple[float, ...] = ()


LOOKS = (
    Look("disc", False, "primary"),
    Look("diamond", True, "ink", (5, 3)),
    Look("triangle", True, "muted", (1.5, 2.5)),
)


def look(place: int) -> Look:
    """The look of a series by its place; from the fourth on they begin again."""
    return LOOKS[place % len(LOOKS)]


def figure_of(value: float | None) -> str:
    """A score as it is read: "56", a dash where there is none."""
    return DASH if value is None else number(round(value))


def values(ruler: Ruler, spoke: Spoke, x: float, y: float, size: float, align: str) -> Items:
    """The scores of an axis in one line, each behind the sign of its series where there are several."""
    several = len(spoke.values) > 1
    figures = [figure_of(value) for value in spoke.values]
    fonts = [BOLD if place == 0 else REGULAR for place in range(len(figures))]
    beside = size * 0.95 if several else 0.0
    widths = [beside + ruler.measured(said, font) * size for said, font in zip(figures, fonts, strict=True)]
    gap = size * 0.7
    whole = sum(widths) + gap * (len(widths) - 1)
    x -= {"left": 0.0, "center": whole / 2, "right": whole}[align]
    items: Items = []
    for place, (said, width) in enumerate(zip(figures, widths, strict=True)):
        style = look(place)
        if several:
            middle = (x + size * 0.36, y + size * 0.34)
            items.append(Sign(style.shape, middle, size * 0.66, style.role, style.hollow))
        items.append(Words(x + beside, y, said, size, bold=place == 0))
        x += width + gap
    return items


def legend_height(radar: Radar, size: float) -> float:
    """What the names of the series take; a single series is not named."""
    return len(radar.series) * size * 1.45 if len(radar.series) > 1 else 0.0


def legend(ruler: Ruler, radar: Radar, x: float, top: float, width: float, size: float) -> Items:
    """A line for each series: its line, its sign, its name; nothing where there is only one."""
    items: Items = []
    if len(radar.series) < 2:
        return items
    for place, name in enumerate(radar.series):
        style, y = look(place), top - (place + 1) * size * 1.45 + size * 0.4
        middle = y + size * 0.34
        items.append(Stroke(((x, middle), (x + size * 3, middle)), style.role, 1.4, style.dash))
        items.append(Sign(style.shape, (x + size * 1.5, middle), size * 0.7, style.role, style.hollow))
        _, lines = ruler.fold(name, REGULAR, size, width - size * 3.6, 1, size)
        items += [Words(x + size * 3.6, y, line, size) for line in lines]
    return items
