"""Rows and columns of the program of who meets whom: a network, so that its simplex optima are whole."""

from dataclasses import dataclass

import numpy as np

from envies_desktop.speed_dating.planner.draft import Ints, Prepared
from envies_desktop.speed_dating.planner.lp import INFINITY, Floats, Matrix, compress


@dataclass(frozen=True, slots=True)
class Rows:
    """One row per person (meetings), one for the tables (-1: never short), one per person with wishes."""

    lower: Floats
    upper: Floats
    tables: int
    wishes: Ints
    """Row of each person's own wishes, -1 for people without any."""


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


def network_rows(prepared: Prepared, levels: Levels) -> Rows:
    """The rows, minima left aside."""
    p = prepared
    lower, upper = [np.full(p.people, -INFINITY)], [p.high.astype(np.float64)]
    tables, count = -1, p.people
    if p.rounds * p.tables < p.high.sum() / 2:
        tables, count = count, count + 1
        lower.append(np.array([-INFINITY]))
        upper.append(np.array([float(p.rounds * p.tables)]))
    wishes = np.full(p.people, -1, dtype=np.int64)
    owners = np.unique(levels.person)
    wishes[owners] = count + np.arange(len(owners))
    lower.append(np.zeros(len(owners)))
    upper.append(np.full(len(owners), INFINITY))
    return Rows(np.concatenate(lower), np.concatenate(upper), tables, wishes)


def head_columns(short: Ints, levels: Levels, rows: Rows) -> Matrix:
    """Columns before the pairs: a slack for each person who may fall short, then the levels."""
    of_level = rows.wishes[levels.person]
    index = np.concatenate([short, of_level])
    values = np.concatenate([np.ones(len(short)), -np.ones(len(of_level))])
    return compress(np.arange(len(index)), index, len(index), values)


def pair_columns(prepared: Prepared, rows: Rows, pairs: Ints) -> Matrix:
    """A column for each pair: its two people, the tables, and whose wish it is."""
    p, places = prepared, np.arange(len(pairs))
    columns, entries = [places, places], [p.i[pairs], p.j[pairs]]
    if rows.tables >= 0:
        columns.append(places)
        entries.append(np.full(len(pairs), rows.tables))
    for wished, owner in ((p.wished_by_i[pairs], p.i[pairs]), (p.wished_by_j[pairs], p.j[pairs])):
        counted = wished & (rows.wishes[owner] >= 0)
        columns.append(places[counted])
        entries.append(rows.wishes[owner[counted]])
    return compress(np.concatenate(columns), np.concatenate(entries), len(pairs))
