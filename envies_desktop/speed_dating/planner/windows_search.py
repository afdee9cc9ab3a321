"""The order of the means: dives towards the bound, the exact program where it is small, neighbourhoods."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from envies_desktop.speed_dating.planner.dive import Dive, dive, orders
from envies_desktop.speed_dating.planner.draft import Ints, Prepared
from envies_desktop.speed_dating.planner.lns import improve
from envies_desktop.speed_dating.planner.proof import Impossible, Proof, prove
from envies_desktop.speed_dating.planner.windows_bound import CLOSE, Bound, Halted, Relaxation
from envies_desktop.speed_dating.planner.windows_budget import Budget
from envies_desktop.speed_dating.planner.windows_grid import Grid, make_grid
from envies_desktop.speed_dating.planner.windows_trial import Trial, weigh

EXACT = 15_000
"""Meeting columns up to which the exact program is tried."""
SOON = 4_000
"""Meeting columns of all pairs up to which two dives are enough before the exact program decides."""
DIVING = 0.5
"""Share of the time for dives, so that some is left for the programs that follow."""
PATIENT = 500
"""People up to whom all orders of dives are tried; the first one beyond, then neighbourhoods at once."""
SLACK = 2.0
"""Points by which pairs may be worse than those of the bound, once no dive reached it with those alone."""

Share = Callable[[float], None]


@dataclass(slots=True)
class Findings:
    """What is known so far, from the first relaxation to the last proof."""

    grid: Grid
    relaxation: Relaxation
    targets: Ints
    upper: Bound
    trial: Trial | None = None
    proof: Proof | None = None

    @property
    def goal(self) -> float:
        """The score of free meetings that no plan exceeds, with the levels of fairness aimed at."""
        return float(np.floor(self.upper.value + CLOSE))

    @property
    def done(self) -> bool:
        """Nothing better is possible."""
        return self.trial is not None and self.trial.reaches(self.targets, self.goal)

    def keep(self, trial: Trial) -> None:
        """Take a plan if it is the best."""
        if self.trial is None or trial.rank > self.trial.rank:
            self.trial = trial


def relax(grid: Grid, relaxation: Relaxation, share: Share) -> Findings:
    """Bounds of the levels of fairness and of the score; raises Impossible."""
    if not relaxation.feasible():
        raise Impossible
    relaxation.raise_levels(share)
    return Findings(grid, relaxation, relaxation.targets, relaxation.bound())


def search(found: Findings, budget: Budget, share: Share) -> None:
    """Look for a plan that reaches the bound, then for the best there is; raises Halted, Impossible."""
    grid = found.grid
    ways = orders(grid)[: _tries(grid)]
    _dives(found, found.upper.kernel(grid, found.goal), ways, budget.part(DIVING), share)
    if found.done:
        return
    if _columns(found) <= EXACT:
        _exact(found, budget)
        return
    core = found.upper.core(found.goal - SLACK)
    if grid.people <= PATIENT:
        _dives(found, core, ways[:1], budget, share)
    else:
        core = found.upper.kernel(grid, found.goal)
    if found.trial is not None and not found.done:
        found.trial = improve(grid, _aim(found, core), found.trial, budget)
    if found.trial is not None and not found.trial.complete:
        _repair(found, core, budget)
    if not found.done and _columns(found) <= EXACT:
        _exact(found, budget)


def _tries(grid: Grid) -> int:
    if grid.people > PATIENT:
        return 1
    return 2 if grid.open.sum() <= SOON else 5


def _repair(found: Findings, core: Ints, budget: Budget) -> None:
    """Meet the demands that dives and neighbourhoods missed, by the exact program on some of the pairs."""
    assert found.trial is not None
    try:
        found.keep(prove(found.grid, found.trial, found.targets, core, budget).trial)
    except Impossible:
        return  # among these pairs only: nothing is proven by it


def _aim(found: Findings, core: Ints) -> Dive:
    trial = found.trial
    equal = trial is not None and trial.complete and trial.levels == tuple(found.targets.tolist())
    worth = trial.score if trial is not None and equal else -np.inf
    return Dive(core, found.targets, found.goal, worth, mend=found.grid.open.sum() > SOON)


def _dives(found: Findings, core: Ints, ways: list[tuple[int, ...]], budget: Budget, share: Share) -> None:
    for number, order in enumerate(ways):
        if found.done or (found.trial is not None and budget.stop()):
            return
        try:
            trial = dive(found.grid, _aim(found, core), order, budget, patient=found.trial is None)
        except Halted:
            if found.trial is None:
                raise
            return
        if trial is not None:
            found.keep(trial)
        share((number + 1) / len(ways))


def _candidates(found: Findings) -> Ints:
    """Pairs that a better plan can use (reduced cost certificate, where fairness is at its bound)."""
    trial = found.trial
    if trial is not None and trial.complete and trial.levels == tuple(found.targets.tolist()):
        return found.upper.core(trial.score + 1)
    return np.arange(len(found.grid.i))


def _columns(found: Findings) -> int:
    return int(found.grid.open[_candidates(found)].sum())


def _exact(found: Findings, budget: Budget) -> None:
    """Decide by the exact program; round by round where blocks could not be coloured."""
    grid, steps = found.grid, len(found.targets)
    trial = found.trial or weigh(grid, np.full(len(grid.i), -1, dtype=np.int64), steps)
    proof = prove(grid, trial, found.targets, _candidates(found), budget)
    if grid.prepared.side is None and grid.blocks < grid.prepared.rounds and not _closed(proof):
        alone = make_grid(grid.prepared, single=True)
        trial = weigh(alone, proof.trial.rounds, steps)
        proof = prove(alone, trial, found.targets, _candidates(found), budget)
    # the trial that went in is never better than the one that comes out: the proof speaks of the best
    found.trial, found.proof = proof.trial, proof


def _closed(proof: Proof) -> bool:
    return proof.levels_proven and proof.trial.score >= proof.bound


def impossible(prepared: Prepared, budget: Budget) -> bool:
    """Whether the demands of a problem are proven not to be possible together."""
    grid = make_grid(prepared, single=prepared.side is None)
    steps = np.zeros(0, dtype=np.int64)
    nothing = weigh(grid, np.full(len(grid.i), -1, dtype=np.int64), 0)
    if nothing.complete:
        return False
    if not len(grid.i) or not Relaxation(grid, fair=False, stop=budget.stop).feasible():
        return True
    if grid.open.sum() > EXACT:
        return False
    try:
        prove(grid, nothing, steps, np.arange(len(grid.i)), budget)
    except Impossible:
        return True
    return False
