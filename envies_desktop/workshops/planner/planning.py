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
from envies_desktop.workshops.planner.hall import Hall, prepare
from envies_desktop.workshops.planner.known import as_known, known_seating, mix_known
from envies_desktop.workshops.planner.mixing import Aims, mix
from envies_desktop.workshops.planner.repeats import few_repeats, repeats_of
from envies_desktop.workshops.problem import Groups, GroupsProblem, Round

Progress = Callable[[float, str], None]
Stop = Callable[[], bool]

REPEATS_SHARE = 0.6
"""Share of the time that is spent on repeats, where they stay above their bound."""
EXCHANGE_SECONDS, MIX_SECONDS = 2.5, 2.5
"""Spent on labels, at most: people exchanging seats for all rounds, then for one."""


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
    progress(0.0, "groups-step-repeats")
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

    def for_seconds(self, seconds: float, code: str) -> Stop:
        """True once so many seconds from now, or all of the time, are over."""
        began, over = perf_counter(), self.until(1.0, code)
        return lambda: over() or perf_counter() - began > seconds


def _plan_ahead(hall: Hall, bound: int, clock: _Clock) -> tuple[Round, ...]:
    dice = np.random.default_rng(0)
    counting, labelling = "groups-step-repeats", "groups-step-labels"
    known = known_seating(hall, dice, clock.until(REPEATS_SHARE, counting))
    seated = None if known is None else known.seated(hall)
    if seated is None or repeats_of(hall, seated) > bound:
        searched = few_repeats(hall, bound, clock.seconds, dice, clock.until(REPEATS_SHARE, counting))
        if seated is None or repeats_of(hall, searched) < repeats_of(hall, seated):
            seated, known = searched, as_known(hall, searched)
    aims = Aims(hall)
    if known is not None:
        seated = mix_known(hall, known, aims, dice, clock.for_seconds(EXCHANGE_SECONDS, labelling)).seated(
            hall
        )
    seated = mix(hall, seated, aims, dice, clock.for_seconds(MIX_SECONDS, labelling))
    return hall.tables(seated)


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
