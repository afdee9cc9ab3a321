"""From a problem to groups: few repeats first, then colleagues apart, labels and territories mixed."""

from collections.abc import Callable
from time import perf_counter

import numpy as np

from envies_desktop.workshops.demands import check_demands
from envies_desktop.workshops.planner.counting import (
    count_balance,
    count_repeats,
    count_territories,
    repeats_bound,
)
from envies_desktop.workshops.planner.hall import Hall, Ints, prepare
from envies_desktop.workshops.planner.mixing import mix
from envies_desktop.workshops.planner.search import Reach, improve
from envies_desktop.workshops.planner.seating import Prices, Seating
from envies_desktop.workshops.planner.start import first_seating
from envies_desktop.workshops.problem import Groups, GroupsProblem, Round

Progress = Callable[[float, str], None]
Stop = Callable[[], bool]

REPEATS_SHARE = 0.6
"""Share of the time that is spent on repeats, where they stay above their bound."""


def plan_groups(
    problem: GroupsProblem,
    seconds: float,
    *,
    progress: Progress = lambda _share, _code: None,
    stop: Stop = lambda: False,
) -> Groups:
    """Groups with as few repeats as were found, then colleagues apart, then labels and territories mixed.

    `progress(share done, code)` is called along the way; once `stop()` is true, or `seconds` have passed, the
    best groups so far are returned. Raises Refused("groups-…") where the demands contradict each other.
    """
    began = perf_counter()
    progress(0.0, "groups-step-rounds")
    check_demands(problem)
    bound = repeats_bound(problem)
    rounds = problem.held
    if problem.played < problem.rounds:
        clock = _Clock(began, seconds, stop, progress)
        rounds = (*rounds, *_plan_ahead(prepare(problem), bound, clock))
    progress(1.0, "groups-step-done")
    return _groups(problem, rounds, bound, perf_counter() - began)


class _Clock:
    """How long each part of the work may take."""

    def __init__(self, began: float, seconds: float, stop: Stop, progress: Progress) -> None:
        self._began, self.seconds, self._stop, self._progress = began, seconds, stop, progress
        self._told = 0.0

    def until(self, share: float, code: str) -> Stop:
        """True once this share of the time is over; tells how far it is meanwhile."""

        def over() -> bool:
            gone = (perf_counter() - self._began) / self.seconds if self.seconds > 0 else 1.0
            if gone > self._told + 0.02:
                self._told = gone
                self._progress(min(gone, 0.99), code)
            return gone >= share or self._stop()

        return over


def _plan_ahead(hall: Hall, bound: int, clock: _Clock) -> tuple[Round, ...]:
    dice = np.random.default_rng(0)
    seated = first_seating(hall, dice, max(clock.seconds, 1.0), clock.until(1.0, "groups-step-rounds"))
    seated = _few_repeats(hall, seated, bound, dice, clock.until(REPEATS_SHARE, "groups-step-rounds"))
    seated = mix(hall, seated, dice, clock.until(1.0, "groups-step-labels"))
    return hall.tables(seated)


def _few_repeats(hall: Hall, seated: Ints, bound: int, dice: np.random.Generator, stop: Stop) -> Ints:
    seating = Seating(hall, seated, Prices(1, np.zeros((hall.seats, hall.seats), dtype=np.int64)))
    return improve(seating, dice, Reach(bound, stop))


def _groups(problem: GroupsProblem, rounds: tuple[Round, ...], bound: int, seconds: float) -> Groups:
    repeats = count_repeats(problem, rounds)
    return Groups(
        rounds=rounds,
        repeats=repeats,
        bound=bound,
        balance=count_balance(problem, rounds),
        territories=count_territories(problem, rounds),
        status="optimal" if repeats == bound else "feasible",
        seconds=round(seconds, 3),
    )
