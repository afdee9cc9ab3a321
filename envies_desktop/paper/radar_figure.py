"""The figure of a diagnostic, for paper and for the screen: a radar, or bars where a radar says nothing."""

from envies_desktop.paper.figure import Figure
from envies_desktop.paper.radar import Radar
from envies_desktop.paper.radar_bars import bars
from envies_desktop.paper.radar_polygon import polygon

FEWEST, MOST = 3, 12
"""Axes with a value that a polygon needs; axes that can be read around it."""


def is_polygon(radar: Radar) -> bool:
    """Whether there is enough to draw a polygon."""
    valid = sum(spoke.values[0] is not None for spoke in radar.spokes)
    return valid >= FEWEST and len(radar.spokes) <= MOST


def radar_figure(radar: Radar, width: float, height: float, size: float = 10) -> Figure:
    """The figure in a box; lengths and the `size` of texts are points on paper, pixels on a screen."""
    return (polygon if is_polygon(radar) else bars)(radar, width, height, size)
