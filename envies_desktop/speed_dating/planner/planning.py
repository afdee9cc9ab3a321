"""From a problem to a plan: which way of planning fits, then ties, tables and reasons."""

from collections.abc import Callable
from dataclasses import replace
from math import floor
from time import perf_counter

import numpy as np

from envies_desktop.solver import Stop
from envies_desktop.speed_dating.parties import total_score
from envies_desktop.speed_dating.planner.contradiction import check_possible
from envies_desktop.speed_dating.planner.demands import check_demands
from envies_desktop.speed_dating.planner.draft import Draft, Ints, Prepared, fairness_counts
from envies_desktop.speed_dating.planner.exact import Progress, plan_exact
from envies_desktop.speed_dating.planner.exchanges import spare_repeats
from envies_desktop.speed_dating.planner.parties import worth
from envies_desktop.speed_dating.planner.prepare import played, prepare
from envies_desktop.speed_dating.planner.replan import Stable, plan_stable
from envies_desktop.speed_dating.planner.rests import calm
from envies_desktop.speed_dating.planner.seating import seat, walking
from envies_desktop.speed_dating.planner.sitting import Room
from envies_desktop.speed_dating.planner.unmet import unmet_wishes
from envies_desktop.speed_dating.planner.windows_budget import seconds_of
from envies_desktop.speed_dating.problem import Fairness, Mode, Plan, Problem, Replan, Seat


def make_plan(
    problem: Problem,
    mode: Mode,
    replan: Replan | None,
    seconds: float | None,
    progress: Progress,
    stop: Callable[[], bool],
) -> Plan:
    """The work behind `planner.plan`."""
    began = perf_counter()
    deadline = None if seconds is None else began + seconds

    def enough() -> bool:
        return stop() or (deadline is not None and perf_counter() > deadline)

    progress(0.0, "plan-step-prepare")
    check_demands(problem)
    prepared = prepare(problem)
    stable = plan_stable(prepared, mode, seconds, progress, enough) if replan == "stable" else None
    if stable is None:
        stable = Stable(prepared, _draft(prepared, mode, deadline, progress, enough), replan != "stable")
    progress(0.9, "plan-step-tables")
    draft = _at_rest(stable.held, stable.draft, mode, enough)
    seats = sorted((*played(problem), *_seats(stable.held, draft, enough)))
    plan = _report(replace(stable, draft=draft), seats, mode, replan, perf_counter() - began)
    progress(1.0, "plan-step-done")
    return plan


def _draft(prepared: Prepared, mode: Mode, deadline: float | None, progress: Progress, stop: Stop) -> Draft:
    if prepared.side is not None and not prepared.windowed:
        draft = plan_exact(prepared, mode, seconds_of(prepared.people), progress, stop)
        if draft is not None:
            return draft
    check_possible(prepared)
    from envies_desktop.speed_dating.planner.windows import plan_windows

    return plan_windows(prepared, mode, deadline, progress, stop)


def _at_rest(prepared: Prepared, draft: Draft, mode: Mode, stop: Stop) -> Draft:
    draft = spare_repeats(prepared, draft, mode, stop)
    rounds = calm(prepared, draft.pairs, draft.rounds, stop)
    return Draft(draft.pairs, rounds, draft.bound, draft.fairness_proven, draft.reasons)


def _seats(prepared: Prepared, draft: Draft, stop: Stop) -> list[Seat]:
    """The meetings ahead with their tables, rounds and people as the problem numbers them."""
    p = prepared
    i, j = p.i[draft.pairs], p.j[draft.pairs]
    tables = seat(_room(prepared, draft), draft.rounds, i, j, stop)
    lines = zip((draft.rounds + p.start).tolist(), tables.tolist(), i.tolist(), j.tolist(), strict=True)
    return list(lines)


def _room(prepared: Prepared, draft: Draft) -> Room:
    p, problem = prepared, prepared.problem
    held = np.full(len(draft.pairs), -1, dtype=np.int64)
    locked = {seat for seat in problem.locked if seat[0] >= p.start}
    taken = {seat[:2] for seat in locked}
    former = {seat for seat in problem.previous if seat[:2] not in taken and seat[1] < p.tables}
    table_of = {(round_, i, j): table for round_, table, i, j in [*former, *locked]}
    for meeting in np.flatnonzero(p.fixed[draft.pairs] >= 0):
        place = draft.pairs[meeting]
        where = (int(p.fixed[place]) + p.start, int(p.i[place]), int(p.j[place]))
        held[meeting] = table_of.get(where, -1)
    home = [-1 if a.table is None else a.table for a in problem.participants]
    last = np.full(p.people, -1, dtype=np.int64)
    for _, table, i, j in sorted(played(problem)):
        last[[i, j]] = table
    return Room(p.tables, p.reps, np.array(home, dtype=np.int64), held, last)


def _report(stable: Stable, seats: list[Seat], mode: Mode, replan: Replan | None, seconds: float) -> Plan:
    prepared, draft = stable.held, stable.draft
    problem, before = prepared.problem, _score_before(prepared.problem)
    score = before + worth(prepared.score, prepared.group, draft.pairs)
    bound = max(before + floor(draft.bound + 1e-6), score)
    proven = stable.proven and (mode == "score" or draft.fairness_proven) and bound == score
    rows = np.array(seats, dtype=np.int64).reshape(-1, 4)
    ahead = {(r, i, j) for r, _, i, j in problem.previous if r >= problem.played}
    kept = len(ahead & {(r, i, j) for r, _, i, j in seats}) if replan else None
    return Plan(
        meetings=tuple(seats), mode=mode, replan=replan, status="optimal" if proven else "feasible",
        score=score, bound=float(bound), gap=float(bound - score), seconds=seconds,
        fairness=Fairness(fairness_counts(prepared, draft.pairs), mode == "fair" and draft.fairness_proven),
        kept=kept, walking=_walking(rows), unmet=unmet_wishes(prepared, draft),
    )  # fmt: skip


def _walking(rows: Ints) -> int:
    return walking(rows[:, 0], rows[:, 1], rows[:, 2], rows[:, 3])


def _score_before(problem: Problem) -> int:
    met = [(i, j) for _, _, i, j in played(problem)]
    return total_score(problem, met) if met else 0
