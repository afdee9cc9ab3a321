"""Which pairs are worth looking at first: the best ones of each person."""

import numpy as np

from envies_desktop.speed_dating.planner.draft import Ints, Prepared

_STEP, _SHIFT, _RANGE = 7919, 104_729, 1_000_003
"""Primes of the turning order; more people than _RANGE would only repeat it."""


def best_pairs(prepared: Prepared, values: Ints, among: Ints, quota: Ints) -> Ints:
    """Places of the pairs that are among the `quota[p]` best of one of their two people p.

    `values` has one whole number >= 0 for each pair of `among`. Equal values are taken in an order of each
    person's own, so that people who have no preference are not all sent to the same partner.
    """
    people, keep = prepared.people, np.zeros(len(among), dtype=bool)
    i, j = prepared.i[among], prepared.j[among]
    span = int(values.max(initial=0)) + 1
    for mine, theirs in ((i, j), (j, i)):
        turn = (theirs * _STEP + mine * _SHIFT) % _RANGE
        order = np.argsort((mine * span + (span - 1 - values)) * _RANGE + turn)
        owner = mine[order]
        sizes = np.bincount(owner, minlength=people)
        rank = np.arange(len(order)) - (np.cumsum(sizes) - sizes)[owner]
        keep[order[rank < quota[owner]]] = True
    return among[keep]
