"""Figures on the screen: the very ones that are printed, in the colours of the window."""

from envies_desktop.desk.tokens import Tokens
from envies_desktop.paper.figure import Figure, svg


def figure_svg(figure: Figure, tokens: Tokens) -> bytes:
    """The figure as an SVG, a pixel for each of its points; for QSvgRenderer."""
    return svg(
        figure,
        {
            "ink": tokens.ink,
            "muted": tokens.muted,
            "line": tokens.field_line,
            "primary": tokens.primary,
            "wash": tokens.primary_soft,
            "ground": tokens.surface,
        },
    )
