"""How many repeated encounters no seating avoids: counts of what is possible, none of it tried."""

from dataclasses import dataclass
from functools import cached_property
from math import comb

from envies_desktop.workshops.problem import GroupsProblem, Round
from envies_desktop.workshops.seats import blocks, bound_pairs, encounters, table_sizes

IMPOSSIBLE = ((12, 3, 5), (20, 4, 6), (36, 6, 4))
"""People, size and rounds where counts allow full tables without a repeat, and no seating has none.

Twelve points have no nearly Kirkman triple system, no 4-RGDD is of type 2^10, and no two Latin squares of
order 6 are orthogonal.
"""


def repeats_bound(problem: GroupsProblem) -> int:
    """A proven least number of repeats, those of the rounds that were held included."""
    case = _Case(problem)
    ahead = max(_crowding(case), _overlaps(case))
    return max(case.done + ahead, int(_known_impossible(case)))


class _Case:
    """A problem, as its bounds look at it."""

    def __init__(self, problem: GroupsProblem) -> None:
        self.problem = problem
        self.held: tuple[Round, ...] = (*problem.before, *problem.held)
        self.ahead = range(problem.played, problem.rounds)
        self.there = {r: frozenset(one.id for one in problem.present(r)) for r in self.ahead}
        self.sizes = {r: table_sizes(problem, r) for r in self.ahead}
        self.hosts = frozenset(problem.hosts)
        self.bound = bound_pairs(problem)
        self.met = {pair: times for pair, times in encounters(self.held).items() if pair not in self.bound}
        self.done = sum(times - 1 for times in self.met.values())

    @cached_property
    def hosted(self) -> frozenset[int]:
        """The rounds with a host at every table: all others meet exactly one of them."""
        if self.bound:
            return frozenset()
        return frozenset(r for r in self.ahead if len(self.hosts & self.there[r]) == len(self.sizes[r]))

    @cached_property
    def block(self) -> dict[str, frozenset[str]]:
        """Who sits with somebody in every round, that person included."""
        return {id_: frozenset(block) for block in blocks(self.problem) for id_ in block}

    @cached_property
    def never(self) -> dict[str, set[str]]:
        """Whom somebody meets no more for the first time: apart, met, or bound to them; and themselves."""
        never = {one.id: {one.id} for one in self.problem.people}
        for a, b in (*self.problem.apart, *(tuple(pair) for pair in (*self.met, *self.bound))):
            never.setdefault(a, set()).add(b)
            never.setdefault(b, set()).add(a)
        for host in self.hosts:
            never[host] |= self.hosts
        return never


@dataclass(frozen=True, slots=True)
class _Share:
    """One person's encounters ahead: with hosts where every table has one, then `low` to `high` others."""

    hosts: int
    known: int
    low: int
    high: int
    fresh: int


def _crowding(case: _Case) -> int:
    """Repeats because people meet more others than there are new ones for them.

    Everybody sits at small tables first; the seats of large ones go to those who still know few, at no cost
    while there are such people.
    """
    shares = [_share(case, one.id) for one in case.problem.people]
    total = sum(size * (size - 1) for sizes in case.sizes.values() for size in sizes)
    total -= 2 * sum(pair <= there for pair in case.bound for there in case.there.values())
    extra = total - sum(share.hosts + share.low for share in shares)
    cost = sum(share.known + max(share.low - share.fresh, 0) for share in shares)
    spare = sum(min(share.high - share.low, max(share.fresh - share.low, 0)) for share in shares)
    return -(-(cost + max(extra - spare, 0)) // 2)


def _share(case: _Case, id_: str) -> _Share:
    mine = [r for r in case.ahead if id_ in case.there[r]]
    fresh = frozenset[str]().union(*(case.there[r] for r in mine)) - case.never[id_]
    with_host = 0 if id_ in case.hosts else sum(r in case.hosted for r in mine)
    new = len(fresh & case.hosts) if with_host else 0
    left = len(fresh) - (new if with_host == len(mine) else min(with_host, new))
    partners = sum(len(case.block.get(id_, frozenset((id_,))) & case.there[r]) for r in mine)
    low, high = (sum(case.sizes[r][place] for r in mine) - partners - with_host for place in (-1, 0))
    return _Share(with_host, max(with_host - new, 0), low, high, left)


def _overlaps(case: _Case) -> int:
    """Repeats because a table that is larger than the number of tables takes two people from one of before.

    Whoever met at a table of an earlier round has met: each round counts what it shares with one of them.
    """
    found = 0
    for r in case.ahead:
        shared = [_overlap_held(case, r, tables) for tables in case.held]
        shared += [_overlap(case, r, other) for other in case.ahead if other < r]
        bound = sum(pair <= case.there[r] for pair in case.bound)
        found += max([0, *(one - bound for one in shared)])
    return found


def _overlap_held(case: _Case, r: int, tables: Round) -> int:
    """Encounters of a round ahead that one which was held had too, at least."""
    counts = (len(case.there[r].intersection(table)) for table in tables)
    return sum(_spread(count, len(case.sizes[r])) for count in counts)


def _overlap(case: _Case, r: int, other: int) -> int:
    """The same of two rounds ahead."""
    there, before = case.there[r], case.there[other]
    tables, earlier = case.sizes[r], case.sizes[other]
    least = _spread(len(there & before), len(tables) * len(earlier))
    if there <= before:
        least = max(least, sum(_spread(size, len(earlier)) for size in tables))
    if before <= there:
        least = max(least, sum(_spread(size, len(tables)) for size in earlier))
    return least


def _spread(count: int, cells: int) -> int:
    """Pairs within cells, at least, where `count` people are spread over them."""
    if not cells:
        return 0
    each, more = divmod(count, cells)
    return more * comb(each + 1, 2) + (cells - more) * comb(each, 2)


def _known_impossible(case: _Case) -> bool:
    if case.bound:
        return False
    full = [tuple(len(table) for table in tables) for tables in case.held]
    full += case.sizes.values()
    return any(
        sum(sizes == (size,) * (people // size) for sizes in full) >= rounds
        for people, size, rounds in IMPOSSIBLE
        if people == len(case.problem.people)
    )
