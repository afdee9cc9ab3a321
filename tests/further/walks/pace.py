"""How long a walk takes."""

METRES_PER_MINUTE = 50


def minutes(metres: int) -> int:
    """Minutes for so many metres, begun ones whole."""
    return -(-metres // METRES_PER_MINUTE)
