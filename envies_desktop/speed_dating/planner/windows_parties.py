"""Parties inside a program: the best meeting of two parties counts its score, each further one counts 1.

The meeting columns of two parties with several pairs count 1 each; `best[pair]` adds the rest of the score
for one of those that meet.
"""

from dataclasses import dataclass

import numpy as np

from envies_desktop.speed_dating.parties import AGAIN
from envies_desktop.speed_dating.planner.draft import Ints
from envies_desktop.speed_dating.planner.windows_assembly import Assembly


@dataclass(frozen=True, slots=True)
class Parties:
    """Where the parties are in a program: a column for each of some pairs (places in the scope's)."""

    place: Ints
    columns: Ints
    points: Ints
    """What each of them adds to the 1 that its meeting counts."""
    group: Ints


def shared_groups(group: Ints, open_ended: bool) -> Ints:
    """The group of each pair where several pairs share it, -1 elsewhere and where rows come later."""
    if open_ended or not np.any(group >= 0):
        return np.full(len(group), -1, dtype=np.int64)
    sizes = np.bincount(group[group >= 0], minlength=int(group.max()) + 2)
    return np.where(sizes[group] > 1, group, -1)


def add_parties(a: Assembly, points: Ints, shared: Ints, both: Ints, columns: Ints) -> Parties:
    """Rows and columns of the parties, for meeting columns that stand for the pairs `both`."""
    place = np.flatnonzero((shared >= 0) & (points > AGAIN))
    more = points[place] - AGAIN
    best = a.add_columns(len(place), more.astype(np.float64))
    if len(place):
        line = np.full(len(points), -1, dtype=np.int64)
        line[place] = a.at_most(np.zeros(len(place), dtype=np.int64))
        a.put(line[place], best)
        a.put(line[both], columns, -1.0)
        _, which = np.unique(shared[place], return_inverse=True)
        a.put(a.at_most(np.ones(int(which.max()) + 1, dtype=np.int64))[which], best)
    return Parties(place, best, more, shared[place])
