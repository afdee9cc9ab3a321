"""Seeded problems of open forums: a few topics that many want, many that a few want.

from benchmarks.forum_instances import NAMED; document = NAMED["f20x4x6"]()
"""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

Document = dict[str, Any]

SIZES = {
    "f12x3x5": (12, 3, 5, 40, 4),
    "f20x4x6": (20, 4, 6, 80, 4),
    "f30x4x8_three": (30, 4, 8, 120, 3),
    "f36x5x8": (36, 5, 8, 160, 6),
    "f40x5x10": (40, 5, 10, 160, 6),
    "f60x6x12": (60, 6, 12, 300, 6),
}
"""Topics, slots, spaces, people, wishes of each."""
SHARED = Path(__file__).parent / "forum_30x4x8.json"


def make(topics: int, slots: int, spaces: int, people: int, wishes: int, seed: int = 1) -> Document:
    """Nobody hosts, every space takes everybody, everybody stays all day."""
    dice = random.Random(seed)
    wanted = [1 / (1 + topic) ** 0.8 for topic in range(topics)]
    return {
        "version": 1,
        "topics": [{"id": topic, "host": None, "expected": None} for topic in range(topics)],
        "slots": slots,
        "spaces": [people] * spaces,
        "people": [{"id": person, "wishes": _wishes(dice, wanted, wishes)} for person in range(people)],
        "placed": [],
    }


def _wishes(dice: random.Random, wanted: list[float], count: int) -> list[int]:
    keys = sorted((dice.random() ** (1 / weight), topic) for topic, weight in enumerate(wanted))
    return [topic for _, topic in reversed(keys[-count:])]


def with_hosts(document: Document) -> Document:
    """Every topic has a host among the people, some of them two topics; some have a second one."""
    dice, people = random.Random(2), len(document["people"])
    topics = [
        {**topic, "host": dice.randrange(people), "cohosts": [dice.randrange(people)][: dice.randrange(2)]}
        for topic in document["topics"]
    ]
    return {**document, "topics": topics}


def with_small_spaces(document: Document) -> Document:
    """A large space, and others that take a fourth more people than there would be if all came alike."""
    count, people = len(document["spaces"]), len(document["people"])
    seats = [
        people // 3,
        *(people * 5 // (4 * count) + 2 * (count // 2 - place) for place in range(1, count)),
    ]
    return {**document, "spaces": seats}


def with_late_people(document: Document) -> Document:
    """One in four comes a slot late or leaves one early."""
    dice, last = random.Random(3), document["slots"] - 1
    ways = ({"from": 1}, {"to": last - 1}, {}, {}, {}, {}, {}, {})
    return {**document, "people": [{**person, **dice.choice(ways)} for person in document["people"]]}


def under_way(document: Document) -> Document:
    """The first slot is over, a space is lost since, and a few topics have their place already."""
    spaces, topics = len(document["spaces"]), [topic["id"] for topic in document["topics"]]
    placed = [[topic, 0, space] for space, topic in enumerate(topics[3 : 3 + spaces])]
    placed += [[topics[0], 1, 0], [topics[1], 2, 0], [topics[2], 2, 1]]
    closed = [[slot, spaces - 1] for slot in range(1, document["slots"])]
    return {**document, "placed": placed, "closed": closed, "played": 1}


def _named(size: tuple[int, ...], *ways: Callable[[Document], Document]) -> Callable[[], Document]:
    def document() -> Document:
        made = make(*size)
        for way in ways:
            made = way(made)
        return made

    return document


NAMED: dict[str, Callable[[], Document]] = {"f30x4x8": lambda: json.loads(SHARED.read_text(encoding="utf-8"))}
for _name, _size in SIZES.items():
    NAMED[_name] = _named(_size)
_LARGE = SIZES["f36x5x8"]
NAMED |= {
    "f36x5x8_hosts": _named(_LARGE, with_hosts),
    "f36x5x8_small": _named(_LARGE, with_small_spaces),
    "f36x5x8_late": _named(_LARGE, with_late_people),
    "f36x5x8_played": _named(_LARGE, under_way),
    "f36x5x8_all": _named(_LARGE, with_small_spaces, with_late_people, under_way),
    "f26_for_24": _named((26, 3, 8, 80, 5)),
}
