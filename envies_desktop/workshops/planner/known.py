"""A seating made of rounds that are known to have the fewest repeats: who takes which of their seats."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from envies_desktop.workshops.planner.designs import design
from envies_desktop.workshops.planner.exchanging import Exchange, exchange_seats
from envies_desktop.workshops.planner.hall import Hall, Ints, Mask
from envies_desktop.workshops.planner.mixing import Aims, kinds_of
from envies_desktop.workshops.planner.start import with_empty_seats

STEPS = 1_500
"""Exchanges without a better seating after which the search starts anew from a shaken one."""
STARTS = 30
"""Shaken starts without a better seating after which enough was tried."""
SHAKEN = 12


@dataclass(frozen=True, slots=True)
class Known:
    """The tables of seats by round, who takes which, whose seats may not meet, and who may exchange seats.

    Seats beyond those of people stay empty.
    """

    rounds: Ints
    seat: Ints
    apart: Mask
    may: Mask

    def seated(self, hall: Hall) -> Ints:
        """The tables of people and empty seats."""
        at = np.full((len(self.rounds), hall.seats), hall.outside, dtype=np.int64)
        at[:, : hall.people] = self.rounds[:, self.seat[: hall.people]]
        at[~hall.there] = hall.outside
        return np.stack([with_empty_seats(hall, r, row) for r, row in enumerate(at)])

    def meets(self) -> Ints:
        """How often the seats of two people (or empty ones) meet."""
        rounds = self.rounds[:, self.seat]
        return np.asarray((rounds[:, :, None] == rounds[:, None, :]).sum(axis=0), dtype=np.int64)


def known_seating(hall: Hall, dice: np.random.Generator, stop: Callable[[], bool]) -> Known | None:
    """Rounds of a known design that keep every rule; None where there are none for such demands."""
    tables = len(hall.sizes[0])
    size = max(sizes[0] for sizes in hall.sizes)
    seats = tables * size
    there = hall.there[:, : hall.people]
    if (
        hall.met.any() or hall.blocks or hall.people > seats
        or any(len(sizes) != tables for sizes in hall.sizes) or np.any(there.sum(axis=1) < seats - tables)
        or (size > tables and not there.all())
    ):  # fmt: skip
        return None
    rounds = design(tables, size, len(hall.rounds))
    seat = None if rounds is None else _first_seats(hall, rounds)
    if rounds is None or seat is None:
        return None
    free: Mask = np.ones(seats, dtype=np.bool_)
    free[: hall.people] = (hall.home[:, : hall.people] < 0).all(axis=0)
    free[hall.people :] = size <= tables  # of a place with several people one is gone: that saves repeats
    known = Known(rounds, seat, _apart(hall, seats), free[:, None] & free)
    exchange = Exchange(known.meets(), known.apart.astype(np.int64), known.may)
    known = replace(known, seat=known.seat[exchange_seats(exchange, dice, 0, stop, STEPS)])
    return None if (known.meets() * known.apart).any() else known


def as_known(hall: Hall, seated: Ints) -> Known | None:
    """Any rounds where everybody is always there, for people to exchange their seats."""
    if hall.met.any() or hall.blocks or not hall.there.all():
        return None
    free: Mask = np.asarray((hall.home < 0).all(axis=0))
    free[hall.people :] = False
    return Known(seated, np.arange(hall.seats), hall.apart, free[:, None] & free)


def _first_seats(hall: Hall, rounds: Ints) -> Ints | None:
    """Those who keep a table on seats that do, the others by label and party, the empty seats last."""
    people, seats = hall.people, rounds.shape[1]
    seat = np.full(seats, -1, dtype=np.int64)
    for one in range(people):
        homes = set(hall.home[hall.there[:, one], one].tolist()) - {-1}
        if not homes:
            continue
        home = homes.pop()
        if homes or home in seat or np.any(rounds[:, home] != home):
            return None
        seat[one] = home
    parties, labels, territories = kinds_of(hall)
    late: Mask = np.asarray(~hall.there.all(axis=0))
    order = sorted(
        np.flatnonzero(seat[:people] < 0).tolist(),
        key=lambda i: (late[i], str(labels[i]), str(parties[i]), str(territories[i])),
    )
    free = sorted({*range(seats)} - {*seat.tolist()})
    seat[[*order, *range(people, seats)]] = free
    return seat


def _apart(hall: Hall, seats: int) -> Mask:
    """Whose seats may not meet: people kept apart, and who leaves seats of one round empty."""
    missing = np.ones((len(hall.rounds), seats), dtype=bool)
    missing[:, : hall.people] = ~hall.there[:, : hall.people]
    apart: Mask = np.asarray((missing[:, :, None] & missing[:, None, :]).any(axis=0))
    apart[: hall.people, : hall.people] |= hall.apart[: hall.people, : hall.people]
    np.fill_diagonal(apart, False)
    return apart


def mix_known(
    hall: Hall, known: Known, aims: Aims, dice: np.random.Generator, stop: Callable[[], bool]
) -> Known:
    """The same rounds, people exchanging seats so that who is alike meets as seldom as was found."""
    people = hall.people
    pairs = aims.repeat * known.apart.astype(np.int64)
    pairs[:people, :people] += aims.pairs[:people, :people]
    repeats = (
        int(np.maximum(known.meets() - 1, 0)[:people, :people][hall.counts[:people, :people]].sum()) // 2
    )
    least = aims.least(repeats)
    best, value, since = known, int((known.meets() * pairs).sum()) // 2, 0
    start = known
    while value > least and since < STARTS and not stop():
        exchange = Exchange(start.meets(), pairs, known.may)
        found = replace(start, seat=start.seat[exchange_seats(exchange, dice, least, stop, STEPS)])
        worth = int((found.meets() * pairs).sum()) // 2
        since += 1
        if worth < value:
            best, value, since = found, worth, 0
        start = replace(best, seat=_shaken(best.seat, known.may, dice))
    return best


def _shaken(seat: Ints, may: Mask, dice: np.random.Generator) -> Ints:
    shaken = seat.copy()
    free = np.flatnonzero(may.any(axis=1))
    for _ in range(SHAKEN if len(free) > 1 else 0):
        a, b = dice.choice(free, 2, replace=False)
        shaken[[a, b]] = shaken[[b, a]]
    return shaken
