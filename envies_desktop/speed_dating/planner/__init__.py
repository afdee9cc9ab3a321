"""The planner of speed datings: who meets whom, in which round, at which table."""

from collections.abc import Callable

from envies_desktop.speed_dating.problem import Mode, Plan, Problem, Replan


def plan(
    problem: Problem,
    *,
    mode: Mode = "fair",
    replan: Replan | None = None,
    seconds: float | None = None,
    progress: Callable[[float, str], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> Plan:
    """The best plan of a problem, with what is proven of it; the same plan for the same problem.

    `progress(share done, code)` is called along the way; once `stop()` is true, or `seconds` have passed, the
    best plan so far is returned with its honest bound. Raises Refused("plan-contradiction", demands=[…]) with
    a smallest set of demands that cannot be met together.
    """
    from envies_desktop.speed_dating.planner.planning import make_plan  # numpy, and the solver after it

    return make_plan(problem, mode, replan, seconds, progress or _silent, stop or _never)


def _silent(_share: float, _code: str) -> None:
    return None


def _never() -> bool:
    return False
