"""The instances of instances.py with people who belong together, one to three of one side in each party."""

import random
from collections.abc import Callable
from typing import Any

from benchmarks.instances import NAMED

SIZES = (1, 2, 2, 3)
WITHOUT = ("adv_allforbidden", "adv_k_odd_clique", "adv_petersen", "s1000_win", "s1000_wintab")
"""Nobody there has a colleague, or minutes would say no more."""


def with_parties(document: dict[str, Any], sizes: tuple[int, ...] = SIZES, seed: int = 0) -> dict[str, Any]:
    """The same document, its people put in parties of these sizes at random, side by side."""
    dice, count = random.Random(seed), 0
    sides: dict[str, list[dict[str, Any]]] = {}
    for person in document["participants"]:
        sides.setdefault(person["side"], []).append(person)
    for people in sides.values():
        dice.shuffle(people)
        while people:
            size, count = dice.choice(sizes), count + 1
            for person in people[:size]:
                person["party"] = f"o{count}"
            del people[:size]
    return document | {"name": f"{document['name']}_party"}


def _named(name: str) -> Callable[[], dict[str, Any]]:
    return lambda: with_parties(NAMED[name]())


PARTIES = {f"{name}_party": _named(name) for name in NAMED if name not in WITHOUT}
