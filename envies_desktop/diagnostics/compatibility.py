"""How well two organisations suit each other for each type of partnership: a sum whose parts are shown.

Points for a type = 0,7 · the lower score + 0,3 · the mean, + 5 per need met by an offer (20 at most), + 5 for
the same territory, + 2 per shared ODD (6 at most); 100 at most.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

LOWER, MEAN = Fraction(7, 10), Fraction(3, 10)
PER_NEED, MOST_FOR_NEEDS = 5, 20
SAME_TERRITORY = 5
PER_ODD, MOST_FOR_ODD = 2, 6
MOST = 100


@dataclass(frozen=True, slots=True)
class Common:
    """What two organisations have in common: needs met by an offer of the other, territory, ODD."""

    needs_met: int = 0
    same_territory: bool = False
    shared_odd: int = 0


@dataclass(frozen=True, slots=True)
class Match:
    """The points of a pair for one type (0 to 100, not rounded) and where each of them comes from.

    `first` and `second` are the type scores of the two; `readiness` what both scores give together.
    `capped` says that the parts add up to more than 100.
    """

    type: str
    first: float
    second: float
    readiness: float
    needs: int
    territory: int
    odd: int
    total: float
    capped: bool


def matches(
    first: Mapping[str, float | None], second: Mapping[str, float | None], common: Common
) -> tuple[Match, ...]:
    """A match per type that both have a score for, the best first; symmetric but for `first` and `second`."""
    found = [
        _match(kind, one, other, common)
        for kind, one in first.items()
        if one is not None and (other := second.get(kind)) is not None
    ]
    return tuple(sorted(found, key=lambda match: -match.total))


def _match(kind: str, first: float, second: float, common: Common) -> Match:
    one, other = Fraction(first), Fraction(second)
    readiness = LOWER * min(one, other) + MEAN * (one + other) / 2
    needs = min(PER_NEED * common.needs_met, MOST_FOR_NEEDS)
    territory = SAME_TERRITORY if common.same_territory else 0
    odd = min(PER_ODD * common.shared_odd, MOST_FOR_ODD)
    total: Fraction = readiness + needs + territory + odd
    return Match(kind, first, second, float(readiness), needs, territory, odd,
                 float(min(total, Fraction(MOST))), total > MOST)  # fmt: skip
