"""The rounds as blocks: rounds that nobody can tell apart are planned as one, then coloured.

Within a block everybody has the same number of places in each round, so that what matters is only how many
meetings a person has in the block. That takes the symmetry of interchangeable rounds out of every program;
on two sides nothing is lost by it (Koenig: a graph of degree k is k matchings).
"""

from dataclasses import dataclass

import numpy as np

from envies_desktop.speed_dating.planner.draft import Flags, Ints, Prepared, granted
from envies_desktop.speed_dating.planner.parties import beside


@dataclass(frozen=True, slots=True)
class Grid:
    """The meetings still free to choose (locked ones are taken off), by pair, person and block."""

    prepared: Prepared
    free: Ints
    """Place in `Prepared` of each pair here; all arrays below by pair follow it."""
    i: Ints
    j: Ints
    score: Ints
    """Points beside the locked meetings."""
    group: Ints
    must: Flags
    wish_i: Flags
    wish_j: Flags
    low: Ints
    high: Ints
    base: Ints
    """Own wishes that history and locked meetings honour already, by person."""
    rounds: tuple[tuple[int, ...], ...]
    """Rounds of each block."""
    places: Ints
    """(people, blocks): meetings a person can hold in one round of the block."""
    tables: Ints
    """Tables free in one round of each block."""
    open: Flags
    """(pairs, blocks): the pair can meet there."""

    @property
    def people(self) -> int:
        """How many people."""
        return len(self.low)

    @property
    def blocks(self) -> int:
        """How many blocks."""
        return len(self.rounds)

    @property
    def sizes(self) -> Ints:
        """How many rounds each block has."""
        return np.array([len(rounds) for rounds in self.rounds], dtype=np.int64)


def make_grid(prepared: Prepared, *, single: bool = False) -> Grid:
    """Blocks of alike rounds; `single` keeps each round by itself (for graphs that no colouring fits)."""
    p = prepared
    locked = np.flatnonzero(p.fixed >= 0)
    room, tables = _room(p, locked)
    rounds = _blocks(room, tables, fewest=p.rounds + 1 if single else 2 if p.side is not None else 3)
    at = np.array([r[0] for r in rounds], dtype=np.int64)
    held = np.bincount(np.concatenate([p.i[locked], p.j[locked]]), minlength=p.people)
    places, high = room[:, at], p.high - held
    free = np.flatnonzero((p.fixed < 0) & (p.must | ((high[p.i] > 0) & (high[p.j] > 0))))
    usable = (places > 0) & (tables[at] > 0)
    open_ = usable[p.i[free]] & usable[p.j[free]]
    kept = open_.any(axis=1) | p.must[free]
    free, open_ = free[kept], open_[kept]
    most = np.minimum(high, (places * np.array([len(r) for r in rounds])).sum(axis=1))
    return Grid(
        prepared=p, free=free, i=p.i[free], j=p.j[free],
        score=beside(p.score, p.group, locked)[free], group=p.group[free], must=p.must[free],
        wish_i=p.wished_by_i[free] & p.wishing[p.i[free]], wish_j=p.wished_by_j[free] & p.wishing[p.j[free]],
        low=np.maximum(p.low - held, 0), high=np.maximum(most, 0), base=granted(p, locked),
        rounds=rounds, places=places, tables=tables[at], open=open_,
    )  # fmt: skip


def _room(p: Prepared, locked: Ints) -> tuple[Ints, Ints]:
    """Meetings each person can still hold in each round, and tables still free in it."""
    rounds = np.arange(p.rounds)
    there = (p.first[:, None] <= rounds) & (rounds <= p.last[:, None])
    room = there * np.minimum(p.reps, np.maximum(p.high, 0))[:, None]
    for ends in (p.i[locked], p.j[locked]):
        np.subtract.at(room, (ends, p.fixed[locked]), 1)
    tables = p.tables - np.bincount(p.fixed[locked], minlength=p.rounds)
    return np.maximum(room, 0), np.maximum(tables, 0)


def _blocks(room: Ints, tables: Ints, *, fewest: int) -> tuple[tuple[int, ...], ...]:
    """Rounds with the same room for everybody together if there are so many, in the order of their first.

    Beyond two sides, two rounds are better kept apart: an odd circle has no two matchings.
    """
    columns: dict[bytes, list[int]] = {}
    for r in range(len(tables)):
        columns.setdefault(room[:, r].tobytes() + tables[r].tobytes(), []).append(r)
    groups = [tuple(rounds) for rounds in columns.values()]
    apart = [(r,) for rounds in groups if len(rounds) < fewest for r in rounds]
    return tuple(sorted(apart + [rounds for rounds in groups if len(rounds) >= fewest]))
