"""Interests typed from paper: a badge, then the numbers of topics ("12 3 7 9")."""

import re
from dataclasses import dataclass

from envies_desktop.refused import Refused

_BETWEEN = re.compile(r"[\s,;:/.\-]+")
MOST = 100
"""Numbers that a line may have."""


@dataclass(frozen=True, slots=True)
class TypedInterests:
    """Whose list it is, by badge, and the numbers of the topics, in the order they were typed."""

    badge: int
    topics: tuple[int, ...]


def read_interests(line: str) -> TypedInterests:
    """What a line says; a number typed twice counts once.

    Raises Refused("interests-number", text=…) for what is not a number, Refused("interests-empty") where
    nothing is typed, Refused("interests-many", most=…) for a line without an end.
    """
    words = [word for word in _BETWEEN.split(line.strip()[:2000]) if word]
    if not words:
        raise Refused("interests-empty")
    if len(words) > MOST + 1:
        raise Refused("interests-many", most=MOST)
    for word in words:
        if not (word.isascii() and word.isdecimal() and len(word) <= 6):
            raise Refused("interests-number", text=word[:20])
    badge, *topics = (int(word) for word in words)
    return TypedInterests(badge, tuple(dict.fromkeys(topics)))
