"""Presence windows and groups beyond two sides: bound, dive, neighbourhoods, proof.

The type relaxation says what no plan can exceed; dives look for a plan that reaches it, which is then proven.
Where none does, the exact program decides if it is small enough, and else a few blocks at a time are solved
again; the bound is reported as it is.

The same problem gives the same plan: every part is limited by counts of steps and branches, and seeded.
Seconds of work are a net below that; a plan that it cuts short may be less good on a slower machine.
"""

from collections.abc import Callable

import numpy as np

from envies_desktop.refused import Refused
from envies_desktop.speed_dating.planner.contradiction import refuse_smallest
from envies_desktop.speed_dating.planner.draft import Draft, Prepared, Reasons
from envies_desktop.speed_dating.planner.parties import worth
from envies_desktop.speed_dating.planner.proof import Impossible
from envies_desktop.speed_dating.planner.windows_bound import Halted, Relaxation
from envies_desktop.speed_dating.planner.windows_budget import Budget, budget_of, seconds_of
from envies_desktop.speed_dating.planner.windows_greedy import greedy
from envies_desktop.speed_dating.planner.windows_grid import Grid, make_grid
from envies_desktop.speed_dating.planner.windows_search import Findings, impossible, relax, search
from envies_desktop.speed_dating.planner.windows_trial import Trial
from envies_desktop.speed_dating.problem import Mode

Progress = Callable[[float, str], None]
Stop = Callable[[], bool]


def plan_windows(
    prepared: Prepared, mode: Mode, deadline: float | None, progress: Progress, stop: Stop
) -> Draft:
    """The best plan found, with its bound; `deadline` is a time of `perf_counter`.

    Raises Refused("plan-contradiction", …) where the demands cannot all be met, Refused("plan-unfound") where
    that could neither be done nor be disproven in time.
    """
    budget = budget_of(seconds_of(prepared.people), deadline, stop)
    grid = make_grid(prepared)
    try:
        found = _find(grid, mode, budget, progress)
    except Impossible:
        raise _contradiction(prepared, budget) from None
    trial = found.trial if found is not None else None
    if trial is None or not trial.complete:
        trial = greedy(grid, len(found.targets) if found is not None else 0)
    if not trial.complete:
        raise Refused("plan-unfound")
    if found is None or trial is not found.trial:
        bound = found.upper.value if found is not None and mode == "score" else _at_most(grid)
        return _draft(grid, trial, bound, False, None)
    return _proven_draft(found, trial, mode)


def _find(grid: Grid, mode: Mode, budget: Budget, progress: Progress) -> Findings | None:
    """Everything that could be found before the budget was spent; None when not even a bound was."""
    found = None
    try:
        relaxation = Relaxation(grid, fair=mode == "fair", stop=budget.patient().stop)
        found = relax(grid, relaxation, lambda share: progress(0.3 * share, "plan-step-fairness"))
        progress(0.3, "plan-step-score")
        search(found, budget, lambda share: progress(0.3 + 0.5 * share, "plan-step-score"))
    except Halted:
        return found
    return found


def _proven_draft(found: Findings, trial: Trial, mode: Mode) -> Draft:
    reached = trial.levels == tuple(found.targets.tolist())
    upper = found.upper
    if not reached:
        found.relaxation.aim(np.array(trial.levels, dtype=np.int64))
        try:
            upper = found.relaxation.bound()
        except Halted:
            return _draft(found.grid, trial, _at_most(found.grid), False, None)
    bound, levels_proven = upper.value, reached
    if found.proof is not None:
        bound, levels_proven = min(bound, found.proof.bound), reached or found.proof.levels_proven
    reasons = None
    if mode == "score" or levels_proven:
        places = found.grid.free
        spoils, loss = np.zeros(found.grid.prepared.pairs, np.int64), np.zeros(found.grid.prepared.pairs)
        spoils[places] = found.relaxation.spoils if reached else 0
        loss[places] = np.maximum(trial.score - upper.value - upper.reduced, 0.0)
        reasons = Reasons(spoils, loss)
    return _draft(found.grid, trial, bound, mode == "fair" and levels_proven, reasons)


def _draft(grid: Grid, trial: Trial, bound: float, fair: bool, reasons: Reasons | None) -> Draft:
    """The plan of free meetings together with the locked ones."""
    p = grid.prepared
    rounds = p.fixed.copy()
    rounds[grid.free] = trial.rounds
    pairs = np.flatnonzero(rounds >= 0)
    locked = worth(p.score, p.group, np.flatnonzero(p.fixed >= 0))
    return Draft(pairs, rounds[pairs], float(max(bound, trial.score)) + locked, fair, reasons)


def _at_most(grid: Grid) -> float:
    """A bound without any program: everybody with the best partners there are."""
    person, score = np.concatenate([grid.i, grid.j]), np.tile(grid.score, 2)
    order = np.lexsort((-score, person))
    sizes = np.bincount(person, minlength=grid.people)
    place = np.arange(len(order)) - (np.cumsum(sizes) - sizes)[person[order]]
    return float(score[order][place < grid.high[person[order]]].sum()) / 2


def _contradiction(prepared: Prepared, budget: Budget) -> Refused:
    p = prepared
    there = p.reps * np.clip(p.last - p.first + 1, 0, None)
    suspects = [("tables", 0)]
    suspects += [("high", int(k)) for k in np.flatnonzero(p.high < there)]
    suspects += [("must", int(k)) for k in np.flatnonzero(p.must)]
    suspects += [("low", int(k)) for k in np.flatnonzero(p.low > 0)]
    return refuse_smallest(prepared, suspects, lambda some: not impossible(some, budget))
