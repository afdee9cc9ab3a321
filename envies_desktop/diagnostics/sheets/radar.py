"""The radar on the screen: the very figure that is printed, as an SVG in the colours of the window."""

from envies_desktop.desk.tokens import SCHEMES
from envies_desktop.paper.figure import Role, svg
from envies_desktop.paper.radar import Radar
from envies_desktop.paper.radar_figure import radar_figure


def radar_svg(
    radar: Radar, *, dark: bool = False, width: float = 560, height: float = 440, size: float = 13
) -> bytes:
    """The figure as an SVG of `width` by `height` pixels, its texts `size` pixels high; for QSvgRenderer."""
    return svg(radar_figure(radar, width, height, size), screen_colours(dark=dark))


def screen_colours(*, dark: bool) -> dict[Role, str]:
    """What each role of a figure is in the window."""
    tokens = SCHEMES["dark" if dark else "light"]
    return {
        "ink": tokens.ink,
        "muted": tokens.muted,
        "line": tokens.field_line,
        "primary": tokens.primary,
        "wash": tokens.primary_soft,
        "ground": tokens.surface,
    }
