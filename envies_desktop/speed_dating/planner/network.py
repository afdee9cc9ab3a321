"""Rows and columns of the program of who meets whom: a network, so that its simplex optima are whole."""

from dataclasses import dataclass

import numpy as np

from envies_desktop.solver import INFINITY, Floats, Matrix, compress
from envies_desktop.speed_dating.planner.draft import Ints, Prepared


@dataclass(frozen=True, slots=True)
class Network:
    """One row per person (meetings), one for the tables (-1: never short), one per person with wishes.

    Rows of `Extra` come after those.
    """

    entries: Ints
    """(width, pairs): the rows in which a pair counts, -1 where there are fewer."""
    lower: Floats
    """Least that each row asks for (minima, pairs that must meet), -inf for none."""
    upper: Floats
    tables: int
    wishes: Ints
    """Row of each person's own wishes, -1 for people without any."""


@dataclass(frozen=True, slots=True)
class Extra:
    """Rows beyond the network's own; `entries` is (width, pairs), counted from 0, -1 where there is none."""

    entries: Ints
    lower: Floats
    upper: Floats


@dataclass(frozen=True, slots=True)
class Levels:
    """Columns "this person has at least so many own wishes honoured", one for each person and number."""

    person: Ints
    number: Ints


def wish_levels(prepared: Prepared) -> Levels:
    """The numbers of own wishes each person could reach beyond those honoured already."""
    p = prepared
    wishers = np.concatenate([p.i[p.wished_by_i], p.j[p.wished_by_j]])
    possible = np.bincount(wishers, minlength=p.people)
    reach = np.where(p.wishing, np.minimum(possible, p.high), 0)
    person = np.repeat(np.arange(p.people), reach)
    number = np.arange(len(person)) - (np.cumsum(reach) - reach)[person] + 1
    return Levels(person, p.before[person] + number)


def no_levels() -> Levels:
    """For plans that do not look at fairness."""
    return Levels(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64))


def make_network(prepared: Prepared, levels: Levels, extra: Extra | None = None) -> Network:
    """The rows, and where each pair counts in them."""
    p = prepared
    lower, upper = [np.where(p.low > 0, p.low, -INFINITY)], [p.high.astype(np.float64)]
    entries, count, tables = [p.i, p.j], p.people, -1
    if p.rounds * p.tables < p.high.sum() / 2:
        tables, count = count, count + 1
        lower.append(np.array([-INFINITY]))
        upper.append(np.array([float(p.rounds * p.tables)]))
        entries.append(np.full(p.pairs, tables))
    wishes = np.full(p.people, -1, dtype=np.int64)
    owners = np.unique(levels.person)
    wishes[owners] = count + np.arange(len(owners))
    count += len(owners)
    lower.append(np.zeros(len(owners)))
    upper.append(np.full(len(owners), INFINITY))
    if len(owners):
        entries += [np.where(p.wished_by_i, wishes[p.i], -1), np.where(p.wished_by_j, wishes[p.j], -1)]
    if extra is not None:
        entries += list(np.where(extra.entries >= 0, extra.entries + count, -1))
        lower.append(extra.lower)
        upper.append(extra.upper)
    return Network(np.stack(entries), np.concatenate(lower), np.concatenate(upper), tables, wishes)


def head_columns(short: Ints, levels: Levels, network: Network) -> Matrix:
    """Columns before the pairs: a slack for each person who may fall short, then the levels."""
    of_level = network.wishes[levels.person]
    index = np.concatenate([short, of_level])
    values = np.concatenate([np.ones(len(short)), -np.ones(len(of_level))])
    return compress(np.arange(len(index)), index, len(index), values)


def pair_columns(network: Network, pairs: Ints) -> Matrix:
    """A column for each of these pairs."""
    entries = network.entries[:, pairs].T
    used = entries >= 0
    starts = np.zeros(len(pairs) + 1, dtype=np.int64)
    np.cumsum(used.sum(axis=1), out=starts[1:])
    index = entries[used]
    return Matrix(starts, index, np.ones(len(index)))


def with_entries(columns: Matrix, column: Ints, row: Ints, value: Floats) -> Matrix:
    """The same columns with further entries."""
    owner = np.repeat(np.arange(columns.size), np.diff(columns.starts))
    return compress(
        np.concatenate([owner, column]), np.concatenate([columns.index, row]), columns.size,
        np.concatenate([columns.values, value]),
    )  # fmt: skip


def side_by_side(left: Matrix, right: Matrix) -> Matrix:
    """The columns of both."""
    return Matrix(
        np.concatenate([left.starts, left.starts[-1] + right.starts[1:]]),
        np.concatenate([left.index, right.index]),
        np.concatenate([left.values, right.values]),
    )
