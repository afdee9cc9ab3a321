"""Which topic of a slot in which of its free spaces: what serves most people, the more wanted the larger."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import permutations
from math import factorial

import numpy as np

from envies_desktop.open_forum.planner.board import Ints, Kind, count_bits
from envies_desktop.open_forum.planner.values import busy, weigh

MOST_ORDERS = 50_000
"""So many orders of spaces are all tried where no quick one reaches what is possible."""
MOST_CUT = 10
_TOGETHER = 2_000
"""Orders that are looked at together."""


@dataclass(frozen=True, slots=True)
class Seated:
    """The capacity of each topic, in the order asked, and the wishes attended; `best` where proven."""

    capacities: tuple[int, ...]
    value: int
    best: bool


def seat_topics(kind: Kind, topics: Sequence[int]) -> Seated:
    """Give each topic one of the free spaces of a slot."""
    row = np.array([*topics, *([kind.blank] * (kind.cells - len(topics)))], dtype=np.int64)
    wanted = count_bits(kind.wish) + count_bits(kind.host)
    order = np.empty(len(row), dtype=np.int64)
    order[np.lexsort((row, -wanted[row]))] = np.arange(len(row))
    most = int(weigh(kind, row[None]).value[0])
    tables = _Tables(kind, row)
    order, value = _exchanged(tables, order, most)
    if value < most and factorial(kind.cells) <= MOST_ORDERS:
        orders = np.array([*permutations(range(kind.cells))])
        values = tables.values(orders)
        order, value = orders[np.argmax(values)], int(values.max())
        most = value
    capacities = kind.capacities[order[: len(topics)]]
    return Seated(tuple(capacities.tolist()), value, value == most)


def _exchanged(tables: "_Tables", order: Ints, most: int) -> tuple[Ints, int]:
    """Exchange two spaces as long as it serves more people."""
    value = int(tables.values(order[None])[0])
    pairs = np.argwhere(np.triu(np.ones((len(order), len(order)), dtype=bool), 1))
    while value < most and len(pairs):
        orders = np.repeat(order[None], len(pairs), axis=0)
        line = np.arange(len(pairs))
        orders[line, pairs[:, 0]], orders[line, pairs[:, 1]] = order[pairs[:, 1]], order[pairs[:, 0]]
        values = tables.values(orders)
        if values.max() <= value:
            break
        order, value = orders[np.argmax(values)], int(values.max())
    return order, value


class _Tables:
    """Every cut of one set: the people who count by a wish, and which topics count by their seats."""

    def __init__(self, kind: Kind, row: Ints) -> None:
        self._kind, self._row = kind, row
        fixed = kind.blank + 1 + np.arange(len(kind.fixed_seats))
        rows = np.concatenate([row, fixed])
        cut = np.argsort(-kind.excess[rows], kind="stable")
        cut = cut[kind.excess[rows[cut]] > 0][:MOST_CUT]
        rest = np.delete(rows, cut)
        covered = np.bitwise_or.reduce(kind.wish[rest], axis=0)[None]
        for place in cut:
            covered = np.concatenate([covered | kind.wish[rows[place]], covered])
        people = count_bits(covered & ~busy(kind, row[None]))
        chosen = (np.arange(1 << len(cut))[:, None] >> np.arange(len(cut))) & 1
        own = cut < len(row)
        self._cut, self._chosen = cut[own], chosen[:, own]
        self._base = people + chosen[:, ~own] @ kind.fixed_seats[cut[~own] - len(row)]
        self._gain = int(kind.gain[row].sum()) + kind.fixed_gain

    def values(self, orders: Ints) -> Ints:
        """The wishes attended in each order: which space (the largest first) each topic has."""
        hosts = count_bits(self._kind.host)[self._row[self._cut]]
        seats = np.maximum(self._kind.capacities[orders[:, self._cut]] - hosts, 0)
        parts = [
            (seats[at : at + _TOGETHER] @ self._chosen.T + self._base).min(axis=1)
            for at in range(0, len(seats), _TOGETHER)
        ]
        return np.concatenate(parts) + self._gain
