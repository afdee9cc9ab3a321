"""The price of a change made by hand: score, wishes gained and lost, and the rules it would break.

A change is shown with its price before it is made. Rules of the room and of the participants are conflicts
and forbid it; the equal shares that the program itself asks for are warnings only, because a facilitator may
know better.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from envies_desktop.speed_dating.conflicts import Conflict as Conflict
from envies_desktop.speed_dating.conflicts import broken, pairs_of, uneven
from envies_desktop.speed_dating.parties import total_score
from envies_desktop.speed_dating.problem import Pair, Problem, Seat

Place = tuple[int, int]
"""(round, table), from 0."""


@dataclass(frozen=True, slots=True)
class Move:
    """Carry the meeting at `source` to `target`; a meeting already there comes to `source` in exchange."""

    source: Place
    target: Place


@dataclass(frozen=True, slots=True)
class Swap:
    """Exchange `first`, sitting at `one`, with `second`, sitting at `other`."""

    one: Place
    first: int
    other: Place
    second: int


@dataclass(frozen=True, slots=True)
class Part:
    """Take away the meeting of a pair, which may never meet from now on."""

    pair: Pair


@dataclass(frozen=True, slots=True)
class Add:
    """A new meeting of `pair` at a free place."""

    target: Place
    pair: Pair


Change = Move | Swap | Part | Add


@dataclass(frozen=True, slots=True)
class Price:
    """What a change costs; it may be made when there is no conflict.

    `gained` and `lost` are (wisher, wished); `meetings` is the plan after the change, `touched` the people
    whose agenda changes.
    """

    score: int
    gained: tuple[Pair, ...]
    lost: tuple[Pair, ...]
    conflicts: tuple[Conflict, ...]
    warnings: tuple[Conflict, ...]
    touched: tuple[int, ...]
    meetings: tuple[Seat, ...]

    @property
    def allowed(self) -> bool:
        """Whether no rule is broken."""
        return not self.conflicts


def price_of(problem: Problem, meetings: Sequence[Seat], change: Change) -> Price:
    """The price of `change` on a plan; only what the change itself breaks counts, not what was broken."""
    before = tuple(sorted(meetings))
    after = tuple(sorted(_changed(before, change)))
    if isinstance(change, Part):
        i, j = change.pair
        problem = _parted(problem, (min(i, j), max(i, j)))
    known = {c.key() for c in (*broken(problem, before), *uneven(problem, before))}
    new = [c for c in broken(problem, after) if c.key() not in known]
    old_pairs, new_pairs = pairs_of(before), pairs_of(after)
    return Price(
        score=total_score(problem, new_pairs) - total_score(problem, old_pairs),
        gained=_wishes(problem, new_pairs - old_pairs),
        lost=_wishes(problem, old_pairs - new_pairs),
        conflicts=tuple(new),
        warnings=tuple(c for c in uneven(problem, after) if c.key() not in known),
        touched=tuple(sorted({x for seat in set(before) ^ set(after) for x in seat[2:]})),
        meetings=after,
    )


def moved_seats(meetings: Sequence[Seat], change: Change) -> list[Seat | None]:
    """Where each meeting is after a change, None for one that goes; an added meeting is not among them."""
    if isinstance(change, Move):
        places = {change.source: change.target, change.target: change.source}
        return [(*places.get((r, t), (r, t)), i, j) for r, t, i, j in meetings]
    if isinstance(change, Part):
        gone = (min(change.pair), max(change.pair))
        return [None if seat[2:] == gone else seat for seat in meetings]
    if isinstance(change, Add):
        return list(meetings)
    replaced = {(change.one, change.first): change.second, (change.other, change.second): change.first}
    swapped: list[Seat | None] = []
    for r, t, i, j in meetings:
        a, b = replaced.get(((r, t), i), i), replaced.get(((r, t), j), j)
        swapped.append((r, t, min(a, b), max(a, b)))
    return swapped


def _changed(meetings: Sequence[Seat], change: Change) -> list[Seat]:
    after = [seat for seat in moved_seats(meetings, change) if seat is not None]
    if isinstance(change, Add):
        after.append((*change.target, min(change.pair), max(change.pair)))
    return after


def _parted(problem: Problem, pair: Pair) -> Problem:
    return replace(problem, forbidden=(*problem.forbidden, pair))


def _wishes(problem: Problem, pairs: set[Pair]) -> tuple[Pair, ...]:
    wished = {(p.id, w) for p in problem.participants for w in p.wishes}
    both = {(i, j) for i, j in pairs} | {(j, i) for i, j in pairs}
    return tuple(sorted(wished & both))
