"""How long the planner may go on: counts of steps come first, work of this process next, the clock last."""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from time import perf_counter, process_time

from envies_desktop.speed_dating.planner.windows_bound import Halted

SECONDS = ((80, 4.5), (200, 9.0))
LONG = 27.0
"""Seconds of work given when nobody says otherwise: for up to 80 people, up to 200, and beyond."""
CROWDED = 3.0
"""Times the work allowed that the clock may show, on a machine that has more to do than to plan."""


@dataclass(frozen=True, slots=True)
class Budget:
    """When to come to an end; the facilitator's own stop goes before.

    The same plan for the same input wants limits in steps and branches, which every part has. Where those are
    generous, seconds of work (`process_time`) end it at much the same place whatever else the machine does;
    the deadline (`perf_counter`) is for people who wait.
    """

    deadline: float
    work: float
    asked: Callable[[], bool]

    def left(self) -> float:
        """Seconds left on the clock, never below a tenth."""
        return max(self.deadline - perf_counter(), 0.1)

    def stop(self) -> bool:
        """Whether to come to an end."""
        return self.asked() or process_time() > self.work or perf_counter() > self.deadline

    def patient(self) -> "Budget":
        """Only the facilitator's own stop, for bounds and the first plan, which are needed in any case."""
        return Budget(inf, inf, self.asked)

    def part(self, share: float) -> "Budget":
        """A share of what is left."""
        clock, work = perf_counter(), process_time()
        return Budget(clock + (self.deadline - clock) * share, work + (self.work - work) * share, self.asked)

    def check(self) -> None:
        """Raise Halted once it is over."""
        if self.stop():
            raise Halted


def seconds_of(people: int) -> float:
    """Seconds of work for so many people."""
    return next((seconds for most, seconds in SECONDS if people <= most), LONG)


def budget_of(seconds: float, deadline: float | None, asked: Callable[[], bool]) -> Budget:
    """So many seconds of work, or until the deadline that somebody set."""
    if deadline is not None:
        return Budget(deadline, inf, asked)
    return Budget(perf_counter() + CROWDED * seconds, process_time() + seconds, asked)
