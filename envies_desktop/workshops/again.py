"""Planning again when people have come or left: everybody keeps their table wherever that costs no encounter.

Those who left leave a free place, newcomers take one where they have met nobody; tables that become too
uneven give somebody away. Where that repeats more encounters than planning anew would, it is planned anew.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations
from random import Random
from time import perf_counter

from envies_desktop.workshops.planner.counting import (
    count_balance,
    count_repeats,
    count_territories,
    repeats_bound,
)
from envies_desktop.workshops.planner.planning import plan_groups
from envies_desktop.workshops.problem import Groups, GroupsProblem, Round
from envies_desktop.workshops.seats import blocks, table_sizes

TRIES = 60
"""Orders in which newcomers are seated."""
_Met = Counter[frozenset[str]]


def plan_again(
    problem: GroupsProblem,
    former: Sequence[Round],
    fixed: Mapping[str, int],
    seconds: float,
    *,
    progress: Callable[[float, str], None] = lambda _share, _code: None,
    stop: Callable[[], bool] = lambda: False,
) -> Groups:
    """Groups that change as few places of the `former` plan as repeat no more than groups made anew.

    `former` are all its rounds, each table at the place of its number; `fixed` is the number of the table
    that somebody keeps. Raises Refused as `plan_groups` does.
    """
    kept = keep_places(problem, former, fixed)
    if kept is not None and kept.status == "optimal":
        return kept
    made = plan_groups(problem, seconds, progress=progress, stop=stop)
    return kept if kept is not None and kept.repeats <= made.repeats else made


def keep_places(problem: GroupsProblem, former: Sequence[Round], fixed: Mapping[str, int]) -> Groups | None:
    """The former plan with as few changes as who is there asks for; None where it cannot be kept so.

    None too where nobody has come or left: then a plan is asked for that differs.
    """
    began = perf_counter()
    if len(former) != problem.rounds or not _differs(problem, former):
        return None
    bound, best, fewest = repeats_bound(problem), None, 0
    for attempt in range(TRIES):
        rounds = _Places(problem, former, fixed, Random(attempt)).rounds()  # noqa: S311 -- dice
        if rounds is None:
            continue
        repeats = count_repeats(problem, rounds)
        if best is None or repeats < fewest:
            best, fewest = rounds, repeats
        if repeats <= bound:
            break
    if best is None:
        return None
    return Groups(
        rounds=best,
        repeats=fewest,
        bound=bound,
        balance=count_balance(problem, best),
        territories=count_territories(problem, best),
        status="optimal" if fewest <= bound else "feasible",
        seconds=round(perf_counter() - began, 3),
    )


def _differs(problem: GroupsProblem, former: Sequence[Round]) -> bool:
    """Whether somebody has come or left in a round ahead."""
    return any(
        {one.id for one in problem.present(round_)} != {id_ for table in former[round_] for id_ in table}
        for round_ in range(problem.played, problem.rounds)
    )


class _Places:
    """One try: the rounds ahead, while people are taken out of them and seated in them."""

    def __init__(
        self, problem: GroupsProblem, former: Sequence[Round], fixed: Mapping[str, int], dice: Random
    ) -> None:
        self.problem, self.fixed, self.dice = problem, fixed, dice
        self.bound = {id_ for block in blocks(problem) for id_ in block} | set(problem.stays)
        self.bound |= {*problem.hosts, *fixed}
        self.foes = {frozenset(pair) for pair in (*problem.apart, *combinations(problem.hosts, 2))}
        self.party = {one.id: one.party for one in problem.people}
        self.there = {
            r: {one.id for one in problem.present(r)} for r in range(problem.played, problem.rounds)
        }
        self.tables = {
            r: [[id_ for id_ in table if id_ in here] for table in former[r]]
            for r, here in self.there.items()
        }
        self.met: _Met = Counter()
        for tables in (*problem.held, *self.tables.values()):
            for table in tables:
                self.met.update(frozenset(pair) for pair in combinations(table, 2))

    def rounds(self) -> tuple[Round, ...] | None:
        """All rounds, those held included; None where the demands do not hold so."""
        for round_ in self.tables:
            if not self._fit(round_):
                return None
        ahead = (tuple(tuple(table) for table in tables) for tables in self.tables.values())
        return (*self.problem.held, *ahead)

    def _fit(self, round_: int) -> bool:
        tables, sizes = self.tables[round_], table_sizes(self.problem, round_)
        used = [place for place, table in enumerate(tables) if table]
        if len(used) != len(sizes):
            return False
        seated = {id_ for table in tables for id_ in table}
        new = sorted(self.there[round_] - seated)
        self.dice.shuffle(new)
        for id_ in sorted(new, key=lambda one: one not in self.fixed):
            wanted = [self.fixed[id_] - 1] if id_ in self.fixed else used
            free = [place for place in wanted if place in used and len(tables[place]) < sizes[0]]
            if not (free := [place for place in free if self._may(id_, tables[place])]):
                return False
            self._sit(id_, tables[min(free, key=lambda place: self._price(id_, tables[place]))])
        return self._level(round_, used, sizes) and self._sound(tables)

    def _level(self, round_: int, used: Sequence[int], sizes: Sequence[int]) -> bool:
        """Sizes differ by at most one: the largest tables give somebody to the smallest."""
        tables = self.tables[round_]
        while sorted((len(tables[place]) for place in used), reverse=True) != list(sizes):
            large = max(used, key=lambda place: len(tables[place]))
            small = min(used, key=lambda place: len(tables[place]))
            able = [id_ for id_ in tables[large] if id_ not in self.bound and self._may(id_, tables[small])]
            if len(tables[large]) - len(tables[small]) < 2 or not able:
                return False
            self.dice.shuffle(able)
            gone = min(
                able, key=lambda one: self._price(one, tables[small]) - self._price(one, tables[large])
            )
            self._leave(gone, tables[large])
            self._sit(gone, tables[small])
        return True

    def _sound(self, tables: Sequence[Sequence[str]]) -> bool:
        """Who keeps a table sits there; who must sit together does, who must not does not."""
        at = {id_: place for place, table in enumerate(tables) for id_ in table}
        return (
            all(at[id_] == number - 1 for id_, number in self.fixed.items() if id_ in at)
            and all(len({at[id_] for id_ in block if id_ in at}) <= 1 for block in blocks(self.problem))
            and not any(
                len({at.get(id_) for id_ in pair} - {None}) == 1 and pair <= at.keys() for pair in self.foes
            )
        )

    def _may(self, id_: str, table: Sequence[str]) -> bool:
        return not any(frozenset((id_, other)) in self.foes for other in table)

    def _price(self, id_: str, table: Sequence[str]) -> int:
        """Encounters that would be repeated there, weighed above colleagues and above a full table."""
        again = sum(self.met[frozenset((id_, other))] > 0 for other in table if other != id_)
        party = self.party.get(id_)
        colleagues = sum(
            party is not None and self.party.get(other) == party for other in table if other != id_
        )
        return again * 10_000 + colleagues * 100 + len(table)

    def _sit(self, id_: str, table: list[str]) -> None:
        self.met.update(frozenset((id_, other)) for other in table)
        table.append(id_)

    def _leave(self, id_: str, table: list[str]) -> None:
        table.remove(id_)
        self.met.subtract(frozenset((id_, other)) for other in table)
