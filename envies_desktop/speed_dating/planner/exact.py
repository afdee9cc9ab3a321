"""Two sides, everybody there all along: the plan that no other can better, and its proof."""

from collections.abc import Callable

import numpy as np

from envies_desktop.solver import Stop
from envies_desktop.speed_dating.planner.colouring import spread
from envies_desktop.speed_dating.planner.contradiction import check_counts, check_possible
from envies_desktop.speed_dating.planner.draft import Draft, Prepared, Reasons
from envies_desktop.speed_dating.planner.market import Market
from envies_desktop.speed_dating.planner.parties import worth
from envies_desktop.speed_dating.problem import Mode

Progress = Callable[[float, str], None]

DEAR = 50
"""Price of a meeting short of a minimum, in times the best score of a pair: dearer than what it could win."""


def plan_exact(
    prepared: Prepared, mode: Mode, seconds: float, progress: Progress, stop: Stop
) -> Draft | None:
    """Optimal meetings with their rounds; None when locked meetings leave no way to spread them.

    With parties the linear optimum may be cut: then `seconds` are given to look for the best whole one.
    Raises Refused("plan-contradiction", …) where the demands cannot all be met.
    """
    market = choose(prepared, mode, progress, stop)
    gains = market.reduced_of(np.arange(prepared.pairs), prepared.score)
    bound = market.bound(prepared.score)
    if not market.is_whole():
        whole = market.make_whole(prepared.score, seconds)
        if whole is None:
            return None
        bound = min(bound, whole) if market.proven else bound
    pairs = market.chosen()
    progress(0.8, "plan-step-rounds")
    rounds = spread(prepared, pairs)
    if rounds is None:
        return None
    slack = worth(prepared.score, prepared.group, pairs) - market.value
    reasons = Reasons(market.spoils, np.maximum(slack - gains, 0.0)) if market.proven else None
    return Draft(pairs, rounds, bound, mode == "fair" and market.fair, reasons)


def choose(prepared: Prepared, mode: Mode, progress: Progress, stop: Stop) -> Market:
    """The pairs that meet, rounds left aside: fairness level by level, then the score.

    The levels are first raised as if nobody asked for a minimum. What can be reached so is not less for those
    who ask; if the minima fit into it the proof stands, otherwise the levels are raised again with them.
    """
    check_counts(prepared)
    dear = float(DEAR * prepared.score.max(initial=1))
    market = Market(prepared, fair=mode == "fair")
    market.stop = stop
    if mode == "fair":
        market.fair = raise_levels(market, progress)
    progress(0.5, "plan-step-score")
    market.demand(dear)
    market.maximise_score()
    if not market.missing():
        return market
    check_possible(prepared)
    return _choose_within(prepared, mode, progress, stop)


def _choose_within(prepared: Prepared, mode: Mode, progress: Progress, stop: Stop) -> Market:
    """The same, with the minima kept from the beginning: they bear on who can have which wish."""
    market = Market(prepared, fair=mode == "fair")
    market.demand(1.0)
    market.maximise(np.zeros_like(prepared.score))
    market.missing()
    market.stop = stop
    if mode == "fair":
        market.fair = raise_levels(market, progress)
    market.maximise_score()
    return market


def raise_levels(market: Market, progress: Progress) -> bool:
    """Leximin: as many people as possible with one own wish honoured, then with two…; True if proven."""
    nothing = np.zeros_like(market.prepared.score)
    highest = int(market.levels.number.max(initial=0))
    for number in range(1, highest + 1):
        progress(0.5 * number / (highest + 1), "plan-step-fairness")
        reached = market.maximise(nothing, market.level(number))
        if not market.proven:
            return False
        market.settle(nothing, number)
        if reached < 0.5 and not np.any(market.prepared.before >= number):
            break
    return True
