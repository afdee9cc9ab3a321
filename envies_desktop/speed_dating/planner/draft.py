"""What the parts of the planner hand to one another: the problem as arrays, and a plan without tables."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from envies_desktop.speed_dating.problem import Problem

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]
Goal = Literal["fair", "score"]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A problem without impossible pairs; arrays by pair (m of them) or by person (n of them).

    Only what is still to be planned is here: rounds that were played are gone and round 0 is the first one
    ahead (`start` in the problem), what was played is taken off `low` and `high`, and an absent person has
    no pair and no minimum.
    """

    problem: Problem
    start: int
    rounds: int
    tables: int
    i: Ints
    """First person of each pair, i < j; pairs are sorted by (i, j) and all could meet, taken alone."""
    j: Ints
    score: Ints
    """Points by itself; beside what was played, where its two parties met already."""
    group: Ints
    """A number of the two parties whose meetings count together (`parties.worth`), -1 for none."""
    must: Flags
    """Pairs that must meet: mandatory and locked ones."""
    fixed: Ints
    """Round in which a locked pair meets, -1 for the others."""
    wished_by_i: Flags
    """The pair is a wish of its first person (and that person's wishes count)."""
    wished_by_j: Flags
    reps: Ints
    low: Ints
    """Fewest meetings of each person."""
    high: Ints
    """Most meetings of each person, never above `reps` times the rounds there."""
    first: Ints
    last: Ints
    before: Ints
    """Own wishes that were honoured in the rounds played: the fairness counts them."""
    wishing: Flags
    """People who count in the fairness: they have wishes and are not absent."""
    side: Ints | None
    """0 or 1 for each person when every pair joins a 0 and a 1; None when the pairs cannot be split so."""
    windowed: bool
    """Somebody with a possible pair is not there for all rounds."""

    @property
    def people(self) -> int:
        """How many people, whether they can meet anybody or not."""
        return len(self.reps)

    @property
    def pairs(self) -> int:
        """How many possible pairs."""
        return len(self.i)


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why a pair does not meet, where it could be proven; by place in `Prepared.i`."""

    spoils: Ints
    """Own wishes honoured that fewer people would reach if the pair met (0: the pair spoils no level)."""
    loss: NDArray[np.float64]
    """The total score would be at least this much lower if the pair met (0 or less: nothing is known)."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Meetings with their round and no table yet; never more than `tables` in a round."""

    pairs: Ints
    """Places in `Prepared.i` and `.j` of the pairs that meet."""
    rounds: Ints
    """Round of each of them."""
    bound: float
    """Proven upper bound of the total score, given the fairness reached (in mode "fair")."""
    fairness_proven: bool
    """No plan has better own-wish counts, worst-off first; False in mode "score"."""
    reasons: Reasons | None = None


def granted(prepared: Prepared, pairs: Ints) -> Ints:
    """Own wishes honoured for each person, in all, when these pairs meet."""
    count = np.bincount(prepared.i[pairs], weights=prepared.wished_by_i[pairs], minlength=prepared.people)
    count += np.bincount(prepared.j[pairs], weights=prepared.wished_by_j[pairs], minlength=prepared.people)
    return prepared.before + count.astype(np.int64)


def fairness_counts(prepared: Prepared, pairs: Ints) -> tuple[int, ...]:
    """How many people with wishes have 0, 1, 2… of them honoured when these pairs meet."""
    return tuple(int(c) for c in np.bincount(granted(prepared, pairs)[prepared.wishing]))
