"""The exact program, every block person by person: the last word on what no plan can exceed.

Its linear relaxation alone is tight where people come and go a lot (the type relaxation is not), and the
integer program on the pairs that the reduced costs leave ends in a moment. Blocks of alike rounds take the
symmetry of the rounds out of it.
"""

from dataclasses import dataclass

import numpy as np

from envies_desktop.solver import INFINITY, Answer
from envies_desktop.speed_dating.planner.draft import Ints
from envies_desktop.speed_dating.planner.type_lp import Mixed, Scope, assemble
from envies_desktop.speed_dating.planner.windows_bound import CLOSE
from envies_desktop.speed_dating.planner.windows_budget import Budget
from envies_desktop.speed_dating.planner.windows_grid import Grid
from envies_desktop.speed_dating.planner.windows_start import start_of
from envies_desktop.speed_dating.planner.windows_trial import Trial, weigh

NODES = 2_000
"""Most branches of one integer program; the deadline ends it before that on all but small problems."""
LEVEL_SHARE = 0.25
"""Of the time left, for one level of fairness: what does not end leaves some to the others and the score."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What is known in the end: the best plan, and the bound of its score given its levels of fairness."""

    trial: Trial
    levels_proven: bool
    bound: float


class Impossible(Exception):  # noqa: N818 -- an answer, which the caller turns into words
    """The minima and the pairs that must meet are proven not to be possible together."""


@dataclass(slots=True)
class Search:
    """The exact program and the best plan so far."""

    grid: Grid
    mixed: Mixed
    trial: Trial
    steps: int
    budget: Budget

    def maximise(self, level: int) -> float:
        """Optimum, or a bound of it, of a level of fairness (0: of the score); a better plan is kept."""
        w, costs = self.mixed.wishes, np.zeros(self.mixed.size)
        if level:
            costs[w.columns[w.number == level]] = 1.0
        else:
            costs = self.mixed.costs
        self.mixed.program.set_costs(np.arange(len(costs)), costs)
        done = self.trial.levels[level - 1] - int(w.have[level - 1]) if level else self.trial.score
        budget = self.budget.part(LEVEL_SHARE) if level else self.budget
        relaxed = self._solve(budget, relaxed=True)
        most = relaxed.value if relaxed.status == "optimal" else INFINITY
        # the pairs are those of better plans only: without any such plan they may not even meet the demands
        if relaxed.status == "infeasible" or np.floor(most + CLOSE) <= done:
            return float(done)
        if self.budget.stop():
            return float(np.floor(most + CLOSE))
        answer = self._solve(budget, relaxed=False)
        if answer.x is not None:
            self.keep(answer)
        most = -INFINITY if answer.status == "infeasible" else min(most, answer.bound)
        return float(max(np.floor(most + CLOSE), done))

    def meet_demands(self) -> None:
        """Find a plan that meets the demands, whatever its worth; raises Impossible."""
        answer = self._solve(self.budget, relaxed=False)
        if answer.status == "infeasible":
            raise Impossible
        if answer.x is not None:
            self.keep(answer)

    def keep(self, answer: Answer) -> None:
        """Take the plan of an answer if it is better."""
        at = np.full(len(self.grid.i), -1, dtype=np.int64)
        pairs, blocks = self.mixed.meetings(answer)
        at[pairs] = blocks
        other = weigh(self.grid, at, self.steps)
        if other.rank > self.trial.rank:
            self.trial = other

    def _solve(self, budget: Budget, *, relaxed: bool) -> Answer:
        known = self.trial.complete and not relaxed
        start = start_of(self.grid, self.mixed, self.trial.at) if known else None
        return self.mixed.program.solve(
            seconds=budget.left(), stop=budget.stop, start=start, gap=1 - 1e-4,
            options={"solve_relaxation": relaxed, "mip_max_nodes": NODES},
        )  # fmt: skip


def prove(grid: Grid, trial: Trial, known: Ints, pairs: Ints, budget: Budget) -> Proof:
    """Improve a plan until it is the best, or the budget is spent; raises Impossible.

    `known` are upper bounds of the levels, each given the former ones; `pairs` are those that a better plan
    can use. A plan that misses demands is only replaced by one that meets them.
    """
    steps = len(known)
    scope = Scope(
        pairs, tuple(range(grid.blocks)), (), grid.low, grid.high, grid.base,
        np.zeros(steps, dtype=np.int64), np.zeros(0, dtype=np.int64), integer=True,
    )  # fmt: skip
    search = Search(grid, assemble(grid, scope), trial, steps, budget)
    if not trial.complete:
        search.meet_demands()
    if not search.trial.complete:
        return Proof(search.trial, False, INFINITY)
    proven = [_settle(search, known, level) for level in range(1, steps + 1)]
    bound = search.maximise(0)
    return Proof(search.trial, all(proven), bound)


def _settle(search: Search, known: Ints, level: int) -> bool:
    """Bring a level of fairness to its best and keep it there; True when it is proven the best."""
    w, proven = search.mixed.wishes, True
    if search.trial.levels[:level] != tuple(known[:level].tolist()):
        most = search.maximise(level) + w.have[level - 1]
        proven = search.trial.levels[level - 1] == most
    reached = search.trial.levels[level - 1] - w.have[level - 1]
    search.mixed.program.set_row(int(w.goals[level - 1]), float(reached), INFINITY)
    return proven
