"""The sets of topics that are worth most in a kind of slot when each topic has a price, exactly.

A wish counts once, so a further topic brings the less the more are there: no set that contains a given one is
worth more than that one and what its best further topics bring each by itself. Level by level, all sets of
one size at once, what cannot reach the best is left out.
"""

from dataclasses import dataclass

import numpy as np

from envies_desktop.open_forum.planner.board import Bits, Flags, Ints, Kind
from envies_desktop.open_forum.planner.values import Weighed, busy, weigh
from envies_desktop.solver import Stop

SCALE = 1 << 12
"""Prices are whole numbers of this part of a wish: what is proven does not depend on rounding."""
NEVER = -(1 << 40)
"""Worth of what may not be."""
_INDEX = 10
"""Bits that hold a topic in a sorted key."""
FEW_CUT = 5
"""Of a set on the way to those looked for, how many topics may count by their seats."""
_WORDS = 1 << 20
"""How many words of people are looked at together."""


@dataclass(frozen=True, slots=True)
class Priced:
    """The best sets (one a line, filled up with the blank row), their values in wishes, and a bound.

    `bound`: no set is worth more, less its prices. `complete`: every set worth at least the floor is here.
    """

    sets: Ints
    values: Ints
    bound: int
    complete: bool


@dataclass(frozen=True, slots=True)
class _Level:
    """Sets of one size: what each is worth less its prices, and which topics may still come to it."""

    sets: Ints
    weighed: Weighed
    worth: Ints
    further: Flags


@dataclass(frozen=True, slots=True)
class Hunt:
    """What is looked for: sets worth at least `floor`, at most `width` of a size at once.

    With a `margin`, only those so near to the best, whose every topic is worth its price.
    """

    floor: int
    margin: int | None
    width: int
    stop: Stop


def best_sets(kind: Kind, clash: Flags, prices: Ints, hunt: Hunt) -> Priced:
    """Look for the sets of topics that are worth most at these prices (in parts of SCALE)."""
    blank = np.full((1, 0), kind.blank, dtype=np.int64)
    weighed = weigh(kind, blank)
    level = _Level(blank, weighed, weighed.value * SCALE, kind.open[None].copy())
    best, lost = int(level.worth[0]), NEVER
    kept = [(blank, weighed.value, level.worth)]
    for _ in range(kind.cells):
        branches = _branches(kind, level, prices, hunt, best)
        best = max(best, branches.best)
        level, dropped = _next(kind, clash, level, branches, prices, hunt, _cut_at(hunt, best))
        lost = max(lost, dropped)
        if not len(level.sets):
            break
        best = max(best, int(level.worth.max()))
        kept.append((level.sets, level.weighed.value, level.worth))
    return _gather(kind, kept, hunt, best, lost)


def _cut_at(hunt: Hunt, best: int) -> int:
    return hunt.floor if hunt.margin is None else max(hunt.floor, best - hunt.margin)


@dataclass(frozen=True, slots=True)
class _Branches:
    """Sets of a level (their line) with one topic more, that may reach the cut."""

    line: Ints
    topic: Ints
    most: Ints
    """What neither such a set nor any that contains it, less the topics before it, exceeds."""
    further: Flags
    """(branches, topics): those after it."""
    best: int


def _branches(kind: Kind, level: _Level, prices: Ints, hunt: Hunt, best: int) -> _Branches:
    """The most promising topic of each set comes first, and goes into no set of those after it."""
    count = len(prices)
    step = max(1, _WORDS // (count * kind.wish.shape[1]))
    parts = []
    for at in range(0, len(level.sets), step):
        part = _branches_of(kind, level, prices, hunt, best, slice(at, at + step))
        best = max(best, part.best)
        parts.append(part)
    return _Branches(
        np.concatenate([part.line for part in parts]),
        np.concatenate([part.topic for part in parts]),
        np.concatenate([part.most for part in parts]),
        np.concatenate([part.further for part in parts]),
        best,
    )


def _branches_of(kind: Kind, level: _Level, prices: Ints, hunt: Hunt, best: int, lines: slice) -> _Branches:
    count = len(prices)
    gains = _gains(kind, level, prices, lines)
    keys = np.sort(-((gains << _INDEX) | np.arange(count)), axis=1)
    np.negative(keys, out=keys)
    topics, gains = keys & ((1 << _INDEX) - 1), keys >> _INDEX
    brings = np.maximum(gains, 0)
    sums = np.concatenate([np.zeros((len(gains), 1), dtype=np.int64), np.cumsum(brings, axis=1)], axis=1)
    ends = np.minimum(np.arange(count) + kind.cells - level.sets.shape[1], count)
    worth = level.worth[lines]
    most = worth[:, None] + gains - brings + sums[:, ends] - sums[:, :-1]
    if not kind.excess.any():
        best = max(best, int((worth + gains[:, 0]).max()))
    helps = NEVER // 2 if hunt.margin is None else 0
    line, rank = np.nonzero((gains > helps) & (most >= _cut_at(hunt, best)))
    place = np.empty_like(topics)
    np.put_along_axis(place, topics, np.arange(count)[None], 1)
    may = np.take_along_axis(gains, place, 1) > helps
    further = (place[line] > rank[:, None]) & may[line]
    return _Branches(line + (lines.start or 0), topics[line, rank], most[line, rank], further, best)


def _gains(kind: Kind, level: _Level, prices: Ints, lines: slice) -> Ints:
    """What each further topic can bring a set, less its price; NEVER where it may not come."""
    sets, covered = level.sets[lines], level.weighed.covered[lines]
    count = len(prices)
    taken = covered if not kind.has_hosts else covered | busy(kind, sets)
    brings = _in_common(~taken, kind.wish[:count])
    if kind.excess.any():
        seats = np.append(kind.capacities, 0)[level.weighed.seats[lines]]
        brings = np.minimum(brings, np.maximum(seats[:, None] - kind.hosts[:count], 0))
    if kind.has_hosts:
        brings += kind.gain[:count] - _in_common(covered, kind.host[:count])
    worth: Ints = brings * SCALE - prices
    return np.where(level.further[lines], worth, NEVER)


def _in_common(sets: Bits, topics: Bits) -> Ints:
    """(sets, topics): how many people are in both."""
    people = np.zeros((len(sets), len(topics)), dtype=np.int64)
    for word in range(sets.shape[1]):
        people += np.bitwise_count(sets[:, None, word] & topics[None, :, word])
    return people


def _next(
    kind: Kind, clash: Flags, level: _Level, branches: _Branches, prices: Ints, hunt: Hunt, cut: int
) -> tuple[_Level, int]:
    """The level of sets with one topic more that may reach the cut; the most of those left out for width."""
    chosen, lost = np.flatnonzero(branches.most >= cut), NEVER
    width = 0 if hunt.stop() else hunt.width
    if len(chosen) > width:
        order = chosen[np.argsort(-branches.most[chosen], kind="stable")]
        chosen, lost = order[:width], int(branches.most[order[width]])
    topic = branches.topic[chosen]
    sets = np.concatenate([level.sets[branches.line[chosen]], topic[:, None]], axis=1)
    weighed = weigh(kind, sets, FEW_CUT)
    worth = weighed.value * SCALE - prices[sets].sum(axis=1)
    near = np.flatnonzero(worth >= cut)
    if kind.excess.any() and len(near):
        exact = weigh(kind, sets[near])
        weighed.value[near], weighed.covered[near], weighed.seats[near] = (
            exact.value,
            exact.covered,
            exact.seats,
        )
        worth[near] = exact.value * SCALE - prices[sets[near]].sum(axis=1)
    return _Level(sets, weighed, worth, branches.further[chosen] & ~clash[topic]), lost


def _gather(kind: Kind, kept: list[tuple[Ints, Ints, Ints]], hunt: Hunt, best: int, lost: int) -> Priced:
    cut = _cut_at(hunt, best)
    lines, values = [], []
    for sets, value, worth in kept:
        chosen = np.flatnonzero(worth >= cut)
        filled = np.full((len(chosen), kind.cells), kind.blank, dtype=np.int64)
        filled[:, : sets.shape[1]] = np.sort(sets[chosen], axis=1)
        lines.append(filled)
        values.append(value[chosen])
    return Priced(np.concatenate(lines), np.concatenate(values), max(best, lost, hunt.floor), lost < cut)
