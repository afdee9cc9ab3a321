"""The shape of each space, the same on screen and on paper: a space is told apart without colour."""

_SHAPES = "●■▲◆★○□△◇☆"


def space_shape(number: int) -> str:
    """The shape of a space by its number, which it keeps; after ten they come again."""
    return _SHAPES[(number - 1) % len(_SHAPES)]
