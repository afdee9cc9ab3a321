"""Cards that are cut apart: laid out so that each pile of the cut stack is in order."""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def stacked(cards: Sequence[T], held: int) -> list[list[T | None]]:
    """The cards of each sheet, `held` places a sheet, None where a place stays empty.

    The sheets are cut in one stack: the pile of the first place holds the first cards in their order, that
    of the second place those that follow, and so on; piles put one on the other are the whole in order.
    """
    sheets = -(-len(cards) // held)
    places = range(0, sheets * held, max(1, sheets))
    return [
        [cards[first + sheet] if first + sheet < len(cards) else None for first in places]
        for sheet in range(sheets)
    ]
