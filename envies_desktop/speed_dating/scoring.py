"""The score of a pair (planning format): what a meeting is worth, in whole points.

score = 1 + w_i(j) + w_j(i) + 5 if both wished + 3 per need met by an offer (at most 9) + 1 if same territory,
where w is 10 for a first wish, 9 for the second… at least 1, and 0 where not wished. Where diagnostics have
been shared, + 2 if both are advised a same type of partnership, + 1 for each whose weak axes call for a type
that suits the other.
"""

import uuid
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

FIRST_WISH = 10
MUTUAL = 5
PER_NEED = 3
MOST_FOR_NEEDS = 9
SAME_TERRITORY = 1
SAME_TYPE = 2
CALLED_FOR = 1

Matrix = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Profile:
    """What scores a participant: open needs and offers as codes of categories, one per row of the directory.

    `wishes` are places in the list of profiles, best first. `types` are codes of partnership types that suit
    the organisation, `sought` those that its weak axes call for.
    """

    needs: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    territory: uuid.UUID | None = None
    wishes: tuple[int, ...] = ()
    types: tuple[str, ...] = ()
    sought: tuple[str, ...] = ()


def wish_weight(rank: int) -> int:
    """Points of a wish of that rank, counted from 1."""
    return max(1, FIRST_WISH + 1 - rank)


def needs_met(a: Profile, b: Profile) -> int:
    """How many needs of either one are met by an offer of the other: same category, opposed side."""
    return sum(need in b.offers for need in a.needs) + sum(need in a.offers for need in b.needs)


def score_matrix(profiles: tuple[Profile, ...]) -> Matrix:
    """The score of every couple, square and symmetric; the diagonal means nothing."""
    wished = _wish_matrix(profiles)
    met = _needs_matrix(profiles)
    places = {t: k for k, t in enumerate({p.territory for p in profiles if p.territory})}
    where = np.array([places[p.territory] if p.territory else -1 for p in profiles], dtype=np.int64)
    near = (where[:, None] == where[None, :]) & (where[:, None] >= 0)
    both = (wished > 0) & (wished.T > 0)
    score: Matrix = 1 + wished + wished.T + MUTUAL * both + SAME_TERRITORY * near
    score += np.minimum(PER_NEED * (met + met.T), MOST_FOR_NEEDS)
    score += _types_matrix(profiles)
    return score


def _wish_matrix(profiles: tuple[Profile, ...]) -> Matrix:
    size = len(profiles)
    wished: Matrix = np.zeros((size, size), dtype=np.int64)
    for i, profile in enumerate(profiles):
        for rank, j in enumerate(profile.wishes, 1):
            wished[i, j] = max(wished[i, j], wish_weight(rank))
    return wished


def _needs_matrix(profiles: tuple[Profile, ...]) -> Matrix:
    """Row i, column j: how many needs of i an offer of j meets."""
    codes = sorted({code for p in profiles for code in (*p.needs, *p.offers)})
    column = {code: k for k, code in enumerate(codes)}
    needs: Matrix = np.zeros((len(profiles), len(codes)), dtype=np.int64)
    offers: Matrix = np.zeros_like(needs)
    for i, profile in enumerate(profiles):
        for code in profile.needs:
            needs[i, column[code]] += 1
        for code in profile.offers:
            offers[i, column[code]] = 1
    met: Matrix = needs @ offers.T
    return met


def _types_matrix(profiles: tuple[Profile, ...]) -> Matrix:
    """Points for types of partnership that suit both, or that one calls for and suit the other."""
    codes = sorted({code for p in profiles for code in (*p.types, *p.sought)})
    suits: Matrix = np.array([[code in p.types for code in codes] for p in profiles], dtype=np.int64)
    sought: Matrix = np.array([[code in p.sought for code in codes] for p in profiles], dtype=np.int64)
    if not codes:
        return np.zeros((len(profiles), len(profiles)), dtype=np.int64)
    called = sought @ suits.T > 0
    points: Matrix = SAME_TYPE * (suits @ suits.T > 0) + CALLED_FOR * called + CALLED_FOR * called.T
    return points
