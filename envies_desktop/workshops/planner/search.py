"""Tabu search: the best swap of any two people in any round, again and again, none undone at once."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from envies_desktop.workshops.planner.hall import Hall, Ints, Mask
from envies_desktop.workshops.planner.seating import NEVER, Seating

ROWS = 400
"""People (of some round) whose swaps are looked at in one step."""
TENURE = (5, 15)
"""Steps for which somebody who moved stays, at least and at most."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How far to search: until the value is down to `goal`, or `stop()`, or `steps` without a better one."""

    goal: int
    stop: Callable[[], bool]
    steps: int = 1 << 60


def movable(hall: Hall) -> Mask:
    """By round and seat, who may swap alone."""
    free = hall.there & (hall.home < 0)
    for block in hall.blocks:
        for row in range(len(free)):
            if sum(hall.there[row, one] for one in block) > 1:
                free[row, list(block)] = False
    return np.asarray(free)


def improve(seating: Seating, dice: np.random.Generator, reach: Reach) -> Ints:
    """Lower the value of the seating; the best one found, which the seating itself may have left."""
    free = movable(seating.hall)
    tabu = np.zeros(free.shape, dtype=np.int64)
    best, best_at, since, step = seating.value, seating.at.copy(), 0, 0
    while best > reach.goal and since < reach.steps and not reach.stop():
        step, since = step + 1, since + 1
        if not _step(seating, free, tabu, step, best, dice):
            break
        if seating.value < best:
            best, best_at, since = seating.value, seating.at.copy(), 0
    return best_at


def _step(seating: Seating, free: Mask, tabu: Ints, step: int, best: int, dice: np.random.Generator) -> bool:
    """Make the best swap that is not tabu, or that leads to the best value yet; False where there is none."""
    paid = seating.paid()
    rounds, people = np.nonzero(free & (paid > 0))
    if len(rounds) > ROWS:
        some = dice.choice(len(rounds), ROWS, replace=False)
        rounds, people = rounds[some], people[some]
    if not len(rounds):
        return False
    change = seating.swaps(rounds, people, paid)
    change[~free[rounds]] = NEVER
    held = (tabu[rounds, people] > step)[:, None] | (tabu[rounds] > step)
    held &= change >= best - seating.value
    ranked = np.where(held, NEVER, change) + dice.random(change.shape)
    row, other = divmod(int(np.argmin(ranked)), seating.seats)
    if ranked[row, other] >= NEVER // 2:
        return True  # everything is held for a while
    r, person = int(rounds[row]), int(people[row])
    seating.swap(r, person, other)
    seating.value += int(change[row, other])
    tabu[r, [person, other]] = step + dice.integers(*TENURE, size=2)
    return True
