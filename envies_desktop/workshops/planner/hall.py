"""A problem as the search sees it: numbers instead of ids, empty seats as people whom nobody meets.

Where sizes differ by one, each small table gets an empty seat, and no table two: then every round seats as
many "people" at every table, and to move somebody is to swap them with an empty seat.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from envies_desktop.workshops.planner.homes import homes_of
from envies_desktop.workshops.problem import GroupsProblem, Round
from envies_desktop.workshops.seats import blocks, table_sizes

Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Hall:
    """The rounds ahead. `outside` is the table of who is not there, after the last one.

    `home` is the table that somebody keeps in each round ahead (-1: any), `blocks` are people who sit
    together, `met` how often two have met in rounds that were held, `counts` whose encounters count.
    """

    problem: GroupsProblem
    rounds: range
    people: int
    seats: int
    sizes: tuple[tuple[int, ...], ...]
    there: Mask
    home: Ints
    blocks: tuple[tuple[int, ...], ...]
    met: Ints
    counts: Mask
    apart: Mask

    @property
    def outside(self) -> int:
        """The number after that of the last table."""
        return max((len(sizes) for sizes in self.sizes), default=0)

    def tables(self, seated: Ints) -> tuple[Round, ...]:
        """The rounds ahead by ids: hosts first at their table, then the order of the problem."""
        ids = [one.id for one in self.problem.people]
        first = {*self.problem.hosts}
        order = sorted(range(self.people), key=lambda i: (ids[i] not in first, i))
        made = []
        for sizes, row in zip(self.sizes, seated, strict=True):
            tables: list[list[str]] = [[] for _ in sizes]
            for i in order:
                if row[i] < len(sizes):
                    tables[row[i]].append(ids[i])
            made.append(tuple(tuple(table) for table in tables))
        return tuple(made)


def prepare(problem: GroupsProblem) -> Hall:
    """The hall of a problem whose demands were checked."""
    rounds = range(problem.played, problem.rounds)
    sizes = tuple(table_sizes(problem, r) for r in rounds)
    empty = [sum(size < row[0] for size in row) for row in sizes]
    people, seats = len(problem.people), len(problem.people) + max(empty, default=0)
    number = {one.id: i for i, one in enumerate(problem.people)}
    there = np.zeros((len(rounds), seats), dtype=bool)
    for row, (r, free) in enumerate(zip(rounds, empty, strict=True)):
        there[row, [number[one.id] for one in problem.present(r)]] = True
        there[row, people : people + free] = True
    together = tuple(tuple(number[id_] for id_ in block) for block in blocks(problem))
    homes = np.full(there.shape, -1, dtype=np.int64)
    homes[:, :people] = homes_of(problem, sizes, there[:, :people])
    return Hall(
        problem, rounds, people, seats, sizes, there, homes, together,
        _met(problem, number, seats), _counts(people, seats, together), _apart(problem, number, seats),
    )  # fmt: skip


def _met(problem: GroupsProblem, number: dict[str, int], seats: int) -> Ints:
    met = np.zeros((seats, seats), dtype=np.int64)
    for tables in (*problem.before, *problem.held):
        for table in tables:
            at = [number[id_] for id_ in table]
            met[np.ix_(at, at)] += 1
    return met


def _counts(people: int, seats: int, together: tuple[tuple[int, ...], ...]) -> Mask:
    counts = np.zeros((seats, seats), dtype=bool)
    counts[:people, :people] = True
    for block in together:
        counts[np.ix_(block, block)] = False
    np.fill_diagonal(counts, False)
    return counts


def _apart(problem: GroupsProblem, number: dict[str, int], seats: int) -> Mask:
    """Who never shares a table: those held apart, hosts, and empty seats."""
    apart = np.zeros((seats, seats), dtype=bool)
    for a, b in problem.apart:
        apart[number[a], number[b]] = apart[number[b], number[a]] = True
    hosts = [number[host] for host in problem.hosts]
    empty = list(range(len(problem.people), seats))
    for group in (hosts, empty):
        apart[np.ix_(group, group)] = True
    np.fill_diagonal(apart, False)
    return apart
