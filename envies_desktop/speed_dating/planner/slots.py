"""Pairs with a round each: what can still be put where others already stand."""

from dataclasses import dataclass, replace

import numpy as np

from envies_desktop.solver import INFINITY
from envies_desktop.speed_dating.planner.draft import Flags, Ints, Prepared, granted
from envies_desktop.speed_dating.planner.network import Extra
from envies_desktop.speed_dating.planner.parties import beside


@dataclass(frozen=True, slots=True)
class Slots:
    """Places (pair, round) still open beside the meetings that stand, as a problem whose pairs they are."""

    pair: Ints
    round: Ints
    prepared: Prepared
    extra: Extra


def open_slots(prepared: Prepared, firm: Ints, rounds: Ints, among: Flags | None = None) -> Slots:
    """What can be added to the `firm` pairs in their `rounds` (places in `prepared`), `among` some pairs.

    Each person keeps to its representatives in every round, each round to its tables, each pair meets once.
    """
    p = prepared
    room, tables = _room(p, firm, rounds)
    rest = np.ones(p.pairs, dtype=bool) if among is None else among.copy()
    rest[firm] = False
    pair, round_ = _pairs_by_round(p, np.flatnonzero(rest), room, tables)
    score = beside(p.score, p.group, firm)
    met = np.bincount(np.concatenate([p.i[firm], p.j[firm]]), minlength=p.people)
    inner = replace(
        p, i=p.i[pair], j=p.j[pair], score=score[pair], group=p.group[pair],
        must=np.zeros(len(pair), dtype=bool), fixed=np.full(len(pair), -1),
        wished_by_i=p.wished_by_i[pair], wished_by_j=p.wished_by_j[pair],
        low=(p.low - met).clip(0), high=(p.high - met).clip(0), before=granted(p, firm),
        tables=max(p.tables, int(p.reps.sum())),
    )  # fmt: skip
    must = p.must.copy()
    must[firm] = False
    return Slots(pair, round_, inner, _extra(p, pair, round_, room, tables, must))


def _room(p: Prepared, firm: Ints, rounds: Ints) -> tuple[Ints, Ints]:
    """Meetings each person could still hold in each round, and tables still free in it."""
    here = np.arange(p.rounds)
    there = (p.first[:, None] <= here) & (here <= p.last[:, None])
    room = there * p.reps[:, None]
    for ends in (p.i[firm], p.j[firm]):
        np.subtract.at(room, (ends, rounds), 1)
    return room.clip(0), (p.tables - np.bincount(rounds, minlength=p.rounds)).clip(0)


def _pairs_by_round(p: Prepared, rest: Ints, room: Ints, tables: Ints) -> tuple[Ints, Ints]:
    able = (p.high > 0)[:, None] & (room > 0)
    i, j = p.i[rest], p.j[rest]
    found = [rest[able[i, r] & able[j, r]] if tables[r] else rest[:0] for r in range(p.rounds)]
    sizes = [len(pairs) for pairs in found]
    return np.concatenate([rest[:0], *found]), np.repeat(np.arange(p.rounds), sizes)


def _extra(p: Prepared, pair: Ints, round_: Ints, room: Ints, tables: Ints, must: Flags) -> Extra:
    """Rows of each person's rounds, of the rounds' tables, of pairs with several rounds to choose from."""
    used, at = np.unique(
        np.concatenate([p.i[pair], p.j[pair]]) * p.rounds + np.tile(round_, 2), return_inverse=True
    )
    choices, of = np.unique(np.concatenate([pair, np.flatnonzero(must)]), return_inverse=True)
    several = (np.bincount(of) > 1) | must[choices]
    row_of = np.where(several, np.cumsum(several) - 1, -1)
    count, first = len(pair), len(used) + p.rounds
    of = row_of[of[:count]]
    entries = np.stack([at[:count], at[count:], len(used) + round_, np.where(of >= 0, first + of, -1)])
    asked = must[choices][several]
    return Extra(
        entries,
        np.concatenate([np.full(first, -INFINITY), np.where(asked, 1.0, -INFINITY)]),
        np.concatenate([room.reshape(-1)[used], tables, np.ones(len(asked))]).astype(np.float64),
    )
