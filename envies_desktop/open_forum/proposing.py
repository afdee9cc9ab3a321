"""The work behind "Proposer une grille": only the process that thinks loads the planner."""

from collections.abc import Callable

from envies_desktop.activity import load
from envies_desktop.open_forum.problem import Grid, GridProblem

SECONDS = 10.0
"""How long a grid is looked for at most: it ends before that where it is proven."""
PLANNER = "envies_desktop.open_forum.planner.planning:plan_grid"


def propose_grid(
    problem: GridProblem, *, progress: Callable[[float, str], None], stop: Callable[[], bool]
) -> Grid:
    """The best grid that is found in time, with what is proven of it."""
    found: Grid = load(PLANNER)(problem, SECONDS, progress=progress, stop=stop)
    return found
