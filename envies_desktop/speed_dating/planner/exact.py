"""Two sides, everybody there all along: the plan that no other can better, and its proof."""

from collections.abc import Callable

import numpy as np

from envies_desktop.speed_dating.planner.colouring import spread
from envies_desktop.speed_dating.planner.contradiction import contradiction
from envies_desktop.speed_dating.planner.draft import Draft, Ints, Prepared, Reasons
from envies_desktop.speed_dating.planner.lp import Stop
from envies_desktop.speed_dating.planner.market import Market
from envies_desktop.speed_dating.problem import Mode

Progress = Callable[[float, str], None]


def plan_exact(prepared: Prepared, mode: Mode, progress: Progress, stop: Stop) -> Draft | None:
    """Optimal meetings with their rounds; None when locked meetings leave no way to spread them.

    Raises Refused("plan-contradiction", …) where the demands cannot all be met.
    """
    market = choose(prepared, mode, progress, stop)
    pairs = market.chosen()
    progress(0.8, "plan-step-rounds")
    rounds = spread(prepared, pairs)
    if rounds is None:
        return None
    reasons = Reasons(market.spoils, np.maximum(-market.reduced_of(_all(prepared), prepared.score), 0.0))
    bound = market.bound(prepared.score)
    return Draft(pairs, rounds, bound, mode == "fair" and market.fair, reasons if market.proven else None)


def choose(prepared: Prepared, mode: Mode, progress: Progress, stop: Stop) -> Market:
    """The pairs that meet, rounds left aside: fairness level by level, then the score."""
    market = Market(prepared, fair=mode == "fair")
    if (prepared.low.any() or prepared.must.any()) and market.repair() > 0:
        raise contradiction(prepared, market)
    market.stop = stop
    if mode == "fair":
        market.fair = _raise_levels(market, progress)
    progress(0.5, "plan-step-score")
    market.widen()
    market.maximise(prepared.score)
    return market


def _raise_levels(market: Market, progress: Progress) -> bool:
    """Leximin: as many people as possible with one own wish honoured, then with two…; True if proven."""
    nothing = np.zeros(market.prepared.pairs, dtype=np.int64)
    highest = int(market.levels.number.max(initial=0))
    for number in range(1, highest + 1):
        progress(0.5 * number / (highest + 1), "plan-step-fairness")
        columns = market.level(number)
        reached = market.maximise(nothing, np.ones(len(columns)), columns)
        if not market.proven:
            return False
        market.settle(nothing, number)
        if reached < 0.5 and not np.any(market.prepared.before >= number):
            break
    return True


def _all(prepared: Prepared) -> Ints:
    return np.arange(prepared.pairs)
