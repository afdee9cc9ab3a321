"""How many wishes can be attended in one slot with given topics, for many sets of topics at once.

People and seats are a flow from wishes to seats, so the most wishes attended is its smallest cut: over all
choices of topics that count by their seats, the seats of those and the people who wish for any of the others.
Which topic is in which space is left open: those that count by their seats have the largest spaces.
"""

from dataclasses import dataclass

import numpy as np

from envies_desktop.open_forum.planner.board import Bits, Ints, Kind, count_bits

MOST_CUT = 10
"""Of the topics of one set, how many may count by their seats: the most wished for; 2 to its power cuts."""
_WORDS = 1 << 21
"""How many words of people are looked at together."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """By set: the wishes that can be attended, never fewer than in the best spaces; and the smallest cut."""

    value: Ints
    covered: Bits
    """(sets, words): the people who count by a wish."""
    seats: Ints
    """How many topics of the set count by their seats."""


def weigh(kind: Kind, sets: Ints, most_cut: int = MOST_CUT) -> Weighed:
    """Weigh sets of topics, one a line; lines are filled up with `kind.blank`.

    With fewer topics that may count by their seats (`most_cut`), values are found faster and may be too high.
    """
    if not kind.excess.any():
        return _uncut(kind, sets)
    cut = kind.excess[sets] > 0
    fixed = kind.blank + 1 + np.flatnonzero(kind.excess[kind.blank + 1 :])[: most_cut - 1]
    width = min(int(cut.sum(axis=1).max(initial=0)), most_cut - len(fixed), sets.shape[1])
    order = np.argsort(-kind.excess[sets], axis=1, kind="stable")
    lines = np.take_along_axis(sets, order, 1)
    step = max(1, (_WORDS >> (width + len(fixed))) // kind.wish.shape[1])
    parts = [_cut(kind, lines[at : at + step], width, fixed) for at in range(0, max(len(lines), 1), step)]
    return Weighed(
        np.concatenate([part.value for part in parts]),
        np.concatenate([part.covered for part in parts]),
        np.concatenate([part.seats for part in parts]),
    )


def _uncut(kind: Kind, sets: Ints) -> Weighed:
    covered = np.repeat(_any(kind.wish[kind.blank + 1 :])[None], len(sets), axis=0)
    for column in sets.T:
        covered |= kind.wish[column]
    if kind.has_hosts:
        covered &= ~busy(kind, sets)
    return Weighed(count_bits(covered) + _gain(kind, sets), covered, np.zeros(len(sets), dtype=np.int64))


def _cut(kind: Kind, sets: Ints, width: int, fixed: Ints) -> Weighed:
    """The same for sets whose first `width` topics may count by their seats, and these `fixed` topics."""
    free = np.ones(len(kind.fixed_seats), dtype=bool)
    free[fixed - kind.blank - 1] = False
    covered = np.repeat(_any(kind.wish[kind.blank + 1 :][free])[None], len(sets), axis=0)
    for column in sets[:, width:].T:
        covered |= kind.wish[column]
    taken = busy(kind, sets) if kind.has_hosts else np.zeros_like(covered)
    covered = covered[:, None]
    for topic in fixed:
        covered = np.concatenate([covered | kind.wish[topic], covered], axis=1)
    for column in sets[:, :width].T:
        covered = np.concatenate([covered | kind.wish[column][:, None], covered], axis=1)
    covered &= ~taken[:, None]
    cuts = np.arange(1 << (len(fixed) + width))
    chosen = (cuts[:, None] >> np.arange(len(fixed) + width)) & 1
    own = chosen[:, len(fixed) :]
    seats = kind.top[np.minimum(own.sum(axis=1), kind.cells)]
    seats = seats + chosen[:, : len(fixed)] @ kind.fixed_seats[fixed - kind.blank - 1]
    value = count_bits(covered) + seats - kind.hosts[sets[:, :width]] @ own.T
    best = np.argmin(value, axis=1)
    line = np.arange(len(sets))
    return Weighed(value[line, best] + _gain(kind, sets), covered[line, best], own.sum(axis=1)[best])


def busy(kind: Kind, sets: Ints) -> Bits:
    """(sets, words): the hosts of the topics of each set."""
    found = np.zeros((len(sets), kind.host.shape[1]), dtype=np.uint64)
    for column in sets.T:
        found |= kind.host[column]
    return found


def _gain(kind: Kind, sets: Ints) -> Ints:
    gain: Ints = kind.gain[sets].sum(axis=1) + kind.fixed_gain
    return gain


def _any(rows: Bits) -> Bits:
    people: Bits = np.bitwise_or.reduce(rows, axis=0)
    return people
