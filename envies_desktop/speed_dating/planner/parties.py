"""What meetings count together where people belong to parties, over arrays: see `speed_dating.parties`.

`group` numbers the two parties of each pair, -1 where the pair counts its own score whatever else meets.
"""

import numpy as np

from envies_desktop.speed_dating.parties import AGAIN
from envies_desktop.speed_dating.planner.draft import Flags, Ints
from envies_desktop.speed_dating.problem import Attendee


def worth(score: Ints, group: Ints, chosen: Ints) -> int:
    """Points of the pairs `chosen`, which meet together."""
    own, of = score[chosen], group[chosen]
    best = _best(own, of)
    met = best >= 0
    return (
        int(own[of < 0].sum())
        + int(best[met].sum())
        + AGAIN * int(np.count_nonzero(of >= 0) - np.count_nonzero(met))
    )


def beside(score: Ints, group: Ints, met: Ints) -> Ints:
    """Scores of all pairs once those of `met` meet: what each adds by itself, as `worth` counts it."""
    if not np.any(group[met] >= 0):
        return score
    best = np.full(int(group.max()) + 2, -1, dtype=np.int64)  # the last one is that of no group
    known = _best(score[met], group[met])
    best[: len(known)] = known
    before = best[group]
    return np.where(before >= 0, AGAIN + np.maximum(score - before, 0), score)


def _best(score: Ints, group: Ints) -> Ints:
    """The best score in each group, -1 for groups without any pair."""
    best = np.full(int(group.max(initial=-1)) + 1, -1, dtype=np.int64)
    inside = group >= 0
    np.maximum.at(best, group[inside], score[inside])
    return best


def further(score: Ints, group: Ints, chosen: Ints) -> Flags:
    """Which of the pairs `chosen` are not the best one of their two parties."""
    order = np.lexsort((chosen, -score[chosen], group[chosen]))
    of = group[chosen][order]
    flags: Flags = np.zeros(len(chosen), dtype=bool)
    flags[order] = np.append(False, of[1:] == of[:-1]) & (of >= 0)
    return flags


def party_numbers(people: tuple[Attendee, ...]) -> Ints:
    """A number for the party of each person, -1 for those who stand alone."""
    names = {
        party: k for k, party in enumerate(dict.fromkeys(p.party for p in people if p.party is not None))
    }
    return np.array([-1 if p.party is None else names[p.party] for p in people], dtype=np.int64)


def two_parties(party: Ints, i: Ints, j: Ints) -> Ints:
    """One number for the two parties of each pair, -1 where somebody stands alone."""
    one, two = np.minimum(party[i], party[j]), np.maximum(party[i], party[j])
    return np.where(one >= 0, one * (int(party.max(initial=0)) + 1) + two, -1)
