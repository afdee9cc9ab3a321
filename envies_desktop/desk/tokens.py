"""The colours and sizes of the house, without Qt: screens, figures and paper read the same ones."""

from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Tokens:
    """Colours as "#rrggbb"; text on its ground has a contrast of 4.5:1 or better (7:1 on the projector)."""

    paper: str
    surface: str
    line: str
    ink: str
    muted: str
    primary: str
    on_primary: str
    primary_soft: str
    hover: str
    accent: str
    accent_soft: str
    good: str
    good_soft: str
    bad: str
    bad_soft: str
    field_line: str

    def as_dict(self) -> dict[str, str]:
        """Name to colour, to fill a template."""
        return asdict(self)


LIGHT = Tokens(
    paper="#f7f5f0",
    surface="#ffffff",
    line="#ddd8ce",
    ink="#1e2a32",
    muted="#5b6770",
    primary="#14506b",
    on_primary="#ffffff",
    primary_soft="#e3ecf1",
    hover="#f0ede6",
    accent="#b4480f",
    accent_soft="#fdf0e6",
    good="#2e7d32",
    good_soft="#eaf4ea",
    bad="#b3261e",
    bad_soft="#fbeae9",
    field_line="#8b9298",
)

DARK = Tokens(
    paper="#12191e",
    surface="#1b252c",
    line="#33414a",
    ink="#e9eef1",
    muted="#a9b6be",
    primary="#7cc4e0",
    on_primary="#0b1b24",
    primary_soft="#203541",
    hover="#24313a",
    accent="#f0a35e",
    accent_soft="#33281d",
    good="#8fd694",
    good_soft="#1d3224",
    bad="#ff9d94",
    bad_soft="#3a2221",
    field_line="#71818c",
)


@dataclass(frozen=True)
class ProjectorTokens:
    """What the room sees: always dark, text at 7:1 or better; `groove` is what a bar has yet to fill."""

    ground: str = "#0b1b24"
    panel: str = "#142a35"
    ink: str = "#ffffff"
    primary: str = "#9fd3ea"
    warm: str = "#ffe0b8"
    muted: str = "#b9c8d0"
    groove: str = "#2a4756"
    black: str = "#000000"


PROJECTOR = ProjectorTokens()
SCHEMES = {"light": LIGHT, "dark": DARK}


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast ratio of two colours, from 1 to 21."""
    first, second = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (first + 0.05) / (second + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
