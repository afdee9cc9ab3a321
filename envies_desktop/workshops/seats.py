"""How many tables a round has, how large they are, and who may not leave theirs."""

from collections import Counter
from collections.abc import Iterable
from itertools import combinations

from envies_desktop.workshops.problem import GroupsProblem, Round


def table_sizes(problem: GroupsProblem, round_: int) -> tuple[int, ...]:
    """How many people sit at each table of a round, largest first; sizes differ by at most one.

    As few tables as hold everyone present, never fewer than hosts present.
    """
    there = {one.id for one in problem.present(round_)}
    hosts = sum(host in there for host in problem.hosts)
    tables = max(-(-len(there) // problem.size), hosts)
    if not tables:
        return ()
    each, more = divmod(len(there), tables)
    return (each + 1,) * more + (each,) * (tables - more)


def blocks(problem: GroupsProblem) -> tuple[tuple[str, ...], ...]:
    """The people who sit together: groups that share somebody are one; in the order of the problem."""
    heads: dict[str, str] = {}

    def head(id_: str) -> str:
        while heads.get(id_, id_) != id_:
            id_ = heads[id_]
        return id_

    for group in problem.together:
        for other in group[1:]:
            heads[head(other)] = head(group[0])
    found: dict[str, list[str]] = {}
    for one in problem.people:
        found.setdefault(head(one.id), []).append(one.id)
    return tuple(tuple(ids) for ids in found.values() if len(ids) > 1)


def bound_pairs(problem: GroupsProblem) -> set[frozenset[str]]:
    """Every two people who must sit together."""
    return {frozenset(pair) for block in blocks(problem) for pair in combinations(block, 2)}


def encounters(rounds: Iterable[Round]) -> Counter[frozenset[str]]:
    """How often every two people sit at one table."""
    return Counter(
        frozenset(pair) for tables in rounds for table in tables for pair in combinations(table, 2)
    )
