"""The radar that screens show: the figure that is printed, of one diagnostic or of two side by side."""

from collections.abc import Mapping, Sequence

from envies_desktop.diagnostics.printed.compared_data import Comparison
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.paper.figure import Figure
from envies_desktop.paper.fonts import read_figure_fonts
from envies_desktop.paper.radar import Radar, Spoke
from envies_desktop.paper.radar_figure import radar_figure

__all__ = ["Radar", "Series", "radar_compared", "radar_drawn", "radar_of_series", "read_figure_fonts"]

Series = tuple[str, Mapping[str, float | None]]
"""A name, and points by axis, None where the axis is not valid."""


def radar_of_series(questionnaire: Questionnaire, series: Sequence[Series]) -> Radar:
    """The axes that count in the level, with a score for each series."""
    spokes = tuple(
        Spoke(axis.title.said(), tuple(scores.get(axis.id) for _, scores in series))
        for axis in questionnaire.axes
        if axis.scored
    )
    return Radar(spokes, tuple(name for name, _ in series))


def radar_compared(found: Comparison) -> Radar:
    """Both series of a comparison on one figure."""
    return Radar(tuple(Spoke(axis.title, axis.values) for axis in found.axes if axis.scored), found.series)


def radar_drawn(radar: Radar, width: float = 560, height: float = 440, size: float = 13) -> Figure:
    """The figure, `width` by `height` pixels, its texts `size` pixels high."""
    return radar_figure(radar, width, height, size)
