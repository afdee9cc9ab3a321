"""Planning again in the middle of an event: meetings still ahead stay where they were, holes are filled.

What is kept ranks first. Where all of it can stay, which is the usual case, nothing is traded: the holes are
a small problem of pairs and rounds. Where it cannot (fewer tables, a new lock, a minimum that no hole can
serve), as much as possible is kept first, by the same program with every round open.
"""

from dataclasses import dataclass, replace

import numpy as np

from envies_desktop.solver import Stop
from envies_desktop.speed_dating.planner.contradiction import check_possible
from envies_desktop.speed_dating.planner.draft import Draft, Flags, Ints, Prepared
from envies_desktop.speed_dating.planner.exact import DEAR, Progress, raise_levels
from envies_desktop.speed_dating.planner.market import CLOSE, Market
from envies_desktop.speed_dating.planner.parties import worth
from envies_desktop.speed_dating.planner.slots import Slots, open_slots
from envies_desktop.speed_dating.problem import Mode

_SECONDS = 20.0
"""Time for the choices that the linear program leaves cut, when nobody says otherwise."""


_MANY = 1_000_000
"""Pairs times rounds, beyond which only those near what is in the way are tried."""


@dataclass(frozen=True, slots=True)
class Stable:
    """A plan, the problem in which what it keeps is fixed, and whether what ranks before it is proven."""

    held: Prepared
    draft: Draft
    proven: bool


def hold(prepared: Prepared) -> tuple[Prepared, Ints]:
    """The problem with all earlier meetings ahead that are still possible held in their round.

    With it, the places of those meetings; they may be too many to hold together (see `fits`).
    """
    p, problem = prepared, prepared.problem
    keys, fixed = p.i * p.people + p.j, p.fixed.copy()
    ahead = [(r - p.start, i * p.people + j) for r, _, i, j in problem.previous if r >= p.start]
    rounds = np.array([r for r, _ in ahead], dtype=np.int64)
    wanted = np.array([key for _, key in ahead], dtype=np.int64)
    at = np.searchsorted(keys, wanted)
    found = np.append(keys, -1)[at] == wanted
    at, rounds = at[found], rounds[found]
    within = (np.maximum(p.first[p.i[at]], p.first[p.j[at]]) <= rounds) & (
        rounds <= np.minimum(p.last[p.i[at]], p.last[p.j[at]])
    )
    free = within & (fixed[at] < 0) & (rounds < p.rounds)
    fixed[at[free]] = rounds[free]
    return replace(p, fixed=fixed, must=p.must | (fixed >= 0)), at[free]


def fits(held: Prepared) -> bool:
    """All held meetings can stand together, minima left aside."""
    p, firm = held, np.flatnonzero(held.fixed >= 0)
    used = np.zeros((p.people, p.rounds), dtype=np.int64)
    for ends in (p.i[firm], p.j[firm]):
        np.add.at(used, (ends, p.fixed[firm]), 1)
    tables = np.bincount(p.fixed[firm], minlength=p.rounds)
    musts = np.flatnonzero(p.must)
    asked = np.bincount(np.concatenate([p.i[musts], p.j[musts]]), minlength=p.people)
    return bool(np.all(used <= p.reps[:, None]) and np.all(tables <= p.tables) and np.all(asked <= p.high))


def plan_stable(
    prepared: Prepared, mode: Mode, seconds: float | None, progress: Progress, stop: Stop
) -> Stable | None:
    """The plan that keeps most of the earlier meetings; None where no plan was found in this way."""
    seconds = _SECONDS if seconds is None else seconds
    held, kept = hold(prepared)
    if fits(held):
        draft = fill(held, mode, seconds, progress, stop)
        if draft is not None:
            return Stable(held, draft, proven=True)
    check_possible(prepared)
    fewer = _keep_most(prepared, held.fixed, kept, seconds)
    if fewer is None:
        return None
    draft = fill(fewer, mode, seconds, progress, stop)
    if draft is None:
        return None
    # as many others might be kept for a fairer or better plan: only a bound of any plan is known
    anyhow = Market(prepared, fair=False)
    anyhow.maximise_score()
    loose = replace(draft, bound=anyhow.bound(prepared.score), fairness_proven=False, reasons=None)
    return Stable(fewer, loose, proven=False)


def fill(held: Prepared, mode: Mode, seconds: float, progress: Progress, stop: Stop) -> Draft | None:
    """The best plan around the held meetings; None where they leave no room for the demands."""
    firm = np.flatnonzero(held.fixed >= 0)
    slots = open_slots(held, firm, held.fixed[firm])
    if np.any(slots.prepared.low > slots.prepared.high):
        return None
    market = _settled(slots, mode, progress, stop)
    if market is None:
        return None
    score = slots.prepared.score
    bound = float(np.floor(market.value + CLOSE)) if market.proven else market.bound(score)
    if not market.is_whole():
        whole = market.make_whole(score, seconds)
        if whole is not None:
            bound = whole if market.proven else bound
        elif market.round_down():
            market.fair = False
        else:
            return None
    taken = market.chosen()
    pairs = np.concatenate([firm, slots.pair[taken]])
    rounds = np.concatenate([held.fixed[firm], slots.round[taken]])
    order = np.argsort(pairs)
    stands = worth(held.score, held.group, firm)
    return Draft(pairs[order], rounds[order], bound + stands, mode == "fair" and market.fair)


def _settled(slots: Slots, mode: Mode, progress: Progress, stop: Stop) -> Market | None:
    """Levels and score over the slots; minima and musts are asked for late, or early if they bear on it."""
    inner = slots.prepared
    dear = float(DEAR * inner.score.max(initial=1))
    for early in (False, True):
        market = Market(inner, fair=mode == "fair", extra=slots.extra)
        if early:
            market.demand(1.0)
            market.maximise(np.zeros_like(inner.score))
            if market.missing():
                return None
        market.stop = stop
        if mode == "fair":
            market.fair = raise_levels(market, progress)
        progress(0.6, "plan-step-score")
        if not early:
            market.demand(dear)
        market.maximise_score()
        if early or not market.missing():
            return market
    return None


def _keep_most(prepared: Prepared, where: Ints, kept: Ints, seconds: float) -> Prepared | None:
    """The problem in which as many earlier meetings as possible are held and every demand can be met."""
    firm = np.flatnonzero(prepared.fixed >= 0)
    slots = open_slots(prepared, firm, prepared.fixed[firm], _near(prepared, kept))
    stays = _flags(prepared, kept)[slots.pair] & (where[slots.pair] == slots.round)
    market = Market(slots.prepared, fair=False, extra=slots.extra)
    market.demand(float(len(kept) + 1))
    stay = stays.astype(np.int64)
    market.maximise(stay)
    if market.missing() or (not market.is_whole() and market.make_whole(stay, seconds) is None):
        return None
    taken = market.chosen()
    most = slots.pair[taken[stays[taken]]]
    fixed = prepared.fixed.copy()
    fixed[most] = where[most]
    return replace(prepared, fixed=fixed, must=prepared.must | (fixed >= 0))


def _near(prepared: Prepared, kept: Ints) -> Flags:
    """Pairs worth looking at beside the kept ones: all of them, unless that is too much to try in a break."""
    if prepared.pairs * prepared.rounds <= _MANY:
        return np.ones(prepared.pairs, dtype=bool)
    met = np.bincount(np.concatenate([prepared.i[kept], prepared.j[kept]]), minlength=prepared.people)
    short = (met < prepared.low) | (np.bincount(prepared.i[prepared.must], minlength=prepared.people) > 0)
    return _flags(prepared, kept) | prepared.must | short[prepared.i] | short[prepared.j]


def _flags(prepared: Prepared, places: Ints) -> Flags:
    flags = np.zeros(prepared.pairs, dtype=bool)
    flags[places] = True
    return flags
