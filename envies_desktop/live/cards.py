"""Cards on a board, whichever activity they are of: what its clusters hold and what is voted on."""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

_LETTERS = 26


@dataclass(frozen=True, slots=True)
class Card:
    """A card: `code` is what people call it on paper ("12"), `text` what stands on it.

    `led` are codes and keys of cards that were merged into it: they lead on to this one.
    """

    id: uuid.UUID
    code: str
    text: str
    led: tuple[tuple[str, uuid.UUID], ...] = ()


@dataclass(frozen=True, slots=True)
class Board:
    """A board of an event by its name ("convergence"): `cards(session, event_id)` are those on it.

    `dots(session, event_id, count)` is how many dots each person has at first, where there are so many cards,
    and how many at most on one of them.
    """

    name: str
    cards: Callable[[Any, uuid.UUID], Sequence[Card]]
    dots: Callable[[Any, uuid.UUID, int], tuple[int, int]]


def letter(place: int) -> str:
    """What people call the cluster at that place (from 0): A to Z, then AA, AB…"""
    said = ""
    place += 1
    while place > 0:
        place, rest = divmod(place - 1, _LETTERS)
        said = chr(ord("A") + rest) + said
    return said
