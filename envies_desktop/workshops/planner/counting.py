"""What a seating is worth: repeated encounters, colleagues at one table, how evenly labels are mixed."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from math import comb

from envies_desktop.workshops.planner.bound import repeats_bound
from envies_desktop.workshops.problem import GroupsProblem, Member, Round
from envies_desktop.workshops.seats import bound_pairs, encounters

__all__ = ["count_balance", "count_party", "count_repeats", "count_territories", "repeats_bound"]


def count_repeats(problem: GroupsProblem, rounds: Iterable[Round]) -> int:
    """Encounters that are not the first of two people; who must sit together is not counted.

    `rounds` are those of the event; the ones held before it are counted too.
    """
    met = encounters([*problem.before, *rounds])
    for pair in bound_pairs(problem):
        met.pop(pair, None)
    return sum(times - 1 for times in met.values() if times > 1)


def count_party(problem: GroupsProblem, rounds: Iterable[Round]) -> int:
    """How often two people of one party sit at one table."""
    party = {one.id: one.party for one in problem.people if one.party is not None}
    tables = [Counter(party[id_] for id_ in table if id_ in party) for tables in rounds for table in tables]
    return sum(comb(count, 2) for counts in tables for count in counts.values())


def count_balance(
    problem: GroupsProblem, rounds: Iterable[Round], of: Callable[[Member], str] = lambda one: one.label
) -> int:
    """How unevenly labels (or what else `of` says) are mixed: 0 where every round mixes them as can be.

    The sum over tables of squared counts, less the smallest such sum for those who are there.
    """
    traits = {one.id: of(one) for one in problem.people}
    return sum(_unevenness([[traits[id_] for id_ in table] for table in tables]) for tables in rounds)


def count_territories(problem: GroupsProblem, rounds: Iterable[Round]) -> int:
    """The same for territories."""
    return count_balance(problem, rounds, lambda one: one.territory)


def _unevenness(tables: Sequence[Sequence[str]]) -> int:
    found = sum(count * count for table in tables for count in Counter(table).values())
    counts = Counter(trait for table in tables for trait in table).values()
    return found - sum(least_squares(count, len(tables)) for count in counts)


def least_squares(count: int, tables: int) -> int:
    """The least sum of squares of `count` people of one kind spread over tables."""
    each, more = divmod(count, tables)
    return more * (each + 1) ** 2 + (tables - more) * each**2
