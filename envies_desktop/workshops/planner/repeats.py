"""As few repeats as can be found: known rounds where they fit, else a search from several starts."""

from collections.abc import Callable

import numpy as np

from envies_desktop.workshops.planner.designs import design
from envies_desktop.workshops.planner.hall import Hall, Ints
from envies_desktop.workshops.planner.search import Reach, improve
from envies_desktop.workshops.planner.seating import Prices, Seating
from envies_desktop.workshops.planner.start import first_seating

STEPS = 4_000
"""Swaps without a better seating after which another start is tried."""


def few_repeats(
    hall: Hall, bound: int, seconds: float, dice: np.random.Generator, stop: Callable[[], bool]
) -> Ints:
    """The seating with the fewest repeats that was found until `stop()`, or down to `bound`.

    Every second search starts from as many known rounds as fit the tables. Raises what `first_seating` does.
    """
    best, fewest, prefix = first_seating(hall, dice, seconds, lambda: False), None, _known_rounds(hall)
    start, turn = best, 0
    while fewest is None or (fewest > bound and not stop()):
        if turn % 2 == 0 and prefix is not None:
            start[: len(prefix)] = prefix
        seating = Seating(hall, start, Prices(1, np.zeros_like(hall.met)))
        seated = improve(seating, dice, Reach(bound, stop, STEPS))
        repeats = repeats_of(hall, seated)
        if fewest is None or repeats < fewest:
            best, fewest = seated, repeats
        turn += 1
        start = first_seating(hall, dice, seconds, stop)
    return best


def repeats_of(hall: Hall, seated: Ints) -> int:
    """The repeats of a seating, those of rounds held included."""
    beside = ((seated[:, :, None] == seated[:, None, :]) & (seated[:, :, None] != hall.outside)).sum(axis=0)
    return int(np.maximum(hall.met + beside - 1, 0)[hall.counts].sum()) // 2


def _known_rounds(hall: Hall) -> Ints | None:
    """As many known rounds as there are for full tables where no rule speaks against them."""
    sizes = hall.sizes[0]
    plain = not (hall.met.any() or hall.blocks or hall.apart[: hall.people].any() or (hall.home >= 0).any())
    if not plain or not hall.there.all() or any(row != sizes for row in hall.sizes):
        return None
    known = (design(len(sizes), sizes[0], rounds) for rounds in range(len(hall.rounds) - 1, 0, -1))
    found = next((rounds for rounds in known if rounds is not None), None)
    if found is None or any(len({*row[hall.people :]}) < hall.seats - hall.people for row in found.tolist()):
        return None
    return found
