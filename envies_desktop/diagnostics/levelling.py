"""Levels of a questionnaire, on its document: one more, one less."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

MOST = 100
"""Points that nobody goes beyond."""


def with_level(document: Mapping[str, Any], after: int, title: str) -> tuple[dict[str, Any], int]:
    """One level more behind that one (-1: there is none), half way to the next; and where it stands."""
    made = deepcopy(dict(document))
    levels = made.setdefault("scoring", {"method": "weighted_mean"}).setdefault("levels", [])
    least = levels[after]["min"] if levels else 0
    above = levels[after + 1]["min"] if after + 1 < len(levels) else MOST
    taken = {str(level["id"]) for level in levels}
    count = next(n for n in range(len(levels) + 1, 2 * len(levels) + 2) if f"niveau{n}" not in taken)
    new = {"id": f"niveau{count}", "min": _between(least, above) if levels else 0}
    levels.insert(after + 1, new | {"label": {"fr": title, "en": title}})
    return made, after + 1


def without_level(document: Mapping[str, Any], place: int) -> dict[str, Any]:
    """The document without that level; the one that becomes the first begins at 0."""
    made = deepcopy(dict(document))
    levels = made["scoring"]["levels"]
    del levels[place]
    if levels:
        levels[0]["min"] = 0
    return made


def _between(least: float, above: float) -> float:
    """A threshold between two others, whole where there is one."""
    half = (least + above) // 2
    return int(half) if half > least else (least + above) / 2
