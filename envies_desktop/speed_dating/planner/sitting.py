"""Who keeps a table for the whole event while the others come to them."""

from dataclasses import dataclass

import numpy as np

from envies_desktop.speed_dating.planner.draft import Flags, Ints
from envies_desktop.speed_dating.planner.prepare import two_sides


@dataclass(frozen=True, slots=True)
class Room:
    """What the tables must respect; `held[meeting]` is a table that may not change (-1: free).

    `last` is the table at which each person sat before the first of these rounds, -1 for none; `home` the
    fixed table of each person, -1 for none.
    """

    tables: int
    reps: Ints
    home: Ints
    held: Ints
    last: Ints


def still_tables(room: Room, rounds: Ints, i: Ints, j: Ints) -> Ints | None:
    """The table of each meeting when one of its two people keeps an own table throughout.

    Of two sides that meet the smaller one sits, or the one with fixed tables. None where people do not
    split in two sides, where there are more to sit than tables, or where two fixed tables meet.
    """
    sits = _sitters(room, i, j)
    if sits is None or room.reps[sits].sum() > room.tables:
        return None
    seen = np.zeros(len(room.reps), dtype=bool)
    seen[i] = seen[j] = True
    if np.any(seen & ~sits & (room.home >= 0)):
        return None
    sitter = np.where(sits[i], i, j)
    place = _places(sitter, rounds)
    return _own_tables(room, sits, sitter, place)[sitter, place]


def _sitters(room: Room, i: Ints, j: Ints) -> Flags | None:
    people = len(room.reps)
    side = two_sides(people, i, j)
    if side is None:
        return None
    group = _groups(people, i, j)
    half = group * 2 + side
    seen = np.zeros(people, dtype=bool)
    seen[i] = seen[j] = True
    fixed = np.bincount(half, weights=seen & (room.home >= 0), minlength=2 * people).reshape(-1, 2)
    seats = np.bincount(half, weights=seen * room.reps, minlength=2 * people).reshape(-1, 2)
    second = (fixed[:, 1] > fixed[:, 0]) | ((fixed[:, 1] == fixed[:, 0]) & (seats[:, 1] < seats[:, 0]))
    sits: Flags = seen & (side == second[group])
    return sits


def _groups(people: int, i: Ints, j: Ints) -> Ints:
    """The smallest id among those whom meetings tie together, for each person."""
    group = np.arange(people)
    while np.any(group[i] != group[j]):
        least = np.minimum(group[i], group[j])
        for ends in (i, j):
            np.minimum.at(group, group[ends], least)
        group = group[group]
    return group


def _places(sitter: Ints, rounds: Ints) -> Ints:
    """0 for the first meeting of a sitting person in a round, 1 for the second of the same round…"""
    order = np.lexsort((rounds, sitter))
    key = sitter[order] * (rounds.max(initial=0) + 1) + rounds[order]
    fresh = np.flatnonzero(np.append(True, key[1:] != key[:-1]))
    place = np.zeros(len(sitter), dtype=np.int64)
    place[order] = np.arange(len(order)) - np.repeat(fresh, np.diff(np.append(fresh, len(order))))
    return place


def _own_tables(room: Room, sits: Flags, sitter: Ints, place: Ints) -> Ints:
    """Own tables (people x representatives): fixed ones first, then held, then former ones, then the rest."""
    own = np.full((len(sits), int(room.reps.max(initial=1))), -1, dtype=np.int64)
    held = np.flatnonzero(room.held >= 0)
    wanted = [(p, 0, int(room.home[p])) for p in np.flatnonzero(sits).tolist()]
    wanted += [(int(sitter[m]), int(place[m]), int(room.held[m])) for m in held]
    wanted += [(p, 0, int(room.last[p])) for p in np.flatnonzero(sits).tolist()]
    taken: set[int] = set()
    for person, rep, table in wanted:
        if 0 <= table < room.tables and table not in taken and own[person, rep] < 0:
            own[person, rep] = table
            taken.add(table)
    left = iter([table for table in range(room.tables) if table not in taken])
    for person in np.flatnonzero(sits).tolist():
        for rep in range(int(room.reps[person])):
            if own[person, rep] < 0:
                own[person, rep] = next(left)
    return own
