"""The shapes that say who is who without colour; paper draws the same ones (never colour alone)."""

ASSOCIATION = "●"
COMPANY = "■"
MUTUAL = "♥"

_SHAPES = {"disc": "●", "square": "■", "triangle": "▲", "diamond": "◆", "star": "★"}


def mark(side: str) -> str:
    """The shape of a side of an event: "A" associations, "B" companies, "support" the others."""
    return {"A": ASSOCIATION, "B": COMPANY}.get(side, "◇")


def shape_mark(shape: str) -> str:
    """The character of a shape named by `directory.kinds.shape_of`, an empty circle for an unknown one."""
    return _SHAPES.get(shape, "○")
