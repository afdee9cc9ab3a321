"""How long the planner may go on: counts of steps come first, the clock is only a net."""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from time import perf_counter

from envies_desktop.speed_dating.planner.windows_bound import Halted


@dataclass(frozen=True, slots=True)
class Budget:
    """A deadline on the clock of `perf_counter`, and the facilitator's own stop.

    The same plan for the same input wants limits in steps and nodes, which every part has; the deadline only
    ends what would take far too long on this machine.
    """

    deadline: float
    asked: Callable[[], bool]

    def left(self) -> float:
        """Seconds left, never below a tenth."""
        return max(self.deadline - perf_counter(), 0.1)

    def over(self) -> bool:
        """Whether to come to an end."""
        return self.asked() or perf_counter() > self.deadline

    def stop(self) -> bool:
        """Whether the facilitator asked to stop."""
        return self.asked()

    def patient(self) -> "Budget":
        """The same without the clock, for the first plan, which has to be found in any case."""
        return Budget(inf, self.asked)

    def check(self) -> None:
        """Raise Halted once it is over."""
        if self.over():
            raise Halted
