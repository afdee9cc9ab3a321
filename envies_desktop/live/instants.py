"""Instants that survive sleep, a clock set anew, and the end of the program.

The calendar jumps when somebody sets the clock; a counter of the machine does not, goes on while it sleeps,
and is the same for the next start of the program until the machine itself starts again.
"""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

_BOOT = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment: in the calendar (UTC), and on the counter (seconds) of the machine's start named `boot`."""

    at: datetime
    ticks: float = 0.0
    boot: str = ""


class Watch:
    """Where instants come from; for a rehearsal `pace` times faster than real time, from the moment
    `since`."""

    def __init__(self, pace: float = 1.0, since: datetime | None = None) -> None:
        self.pace, self._boot = pace, _boot_name()
        self._since, self._ticks = (since or datetime.now(UTC)).astimezone(UTC), counter()

    def now(self) -> Instant:
        """The instant of the moment."""
        ticks = counter()
        if self.pace == 1.0:
            return Instant(datetime.now(UTC), ticks, self._boot)
        faster = (ticks - self._ticks) * self.pace
        return Instant(self._since + timedelta(seconds=faster), self._ticks + faster, self._boot)


def counter() -> float:
    """Seconds on a counter that nobody can set and that goes on during sleep."""
    boottime = getattr(time, "CLOCK_BOOTTIME", None)
    # Elsewhere than on Linux the monotonic counters of the system count sleep already.
    return time.monotonic() if boottime is None else time.clock_gettime(boottime)


def passed(before: Instant, now: Instant) -> float:
    """Seconds between two instants, never negative.

    The counter decides within one start of the machine; the calendar where it started again since, or where
    the system does not name its starts.
    """
    if before.boot and before.boot == now.boot and now.ticks >= before.ticks:
        return now.ticks - before.ticks
    return max(0.0, (now.at - before.at).total_seconds())


def _boot_name() -> str:
    """The name of this start of the machine; without one, that of this start of the program."""
    try:
        return _BOOT.read_text().strip()
    except OSError:
        return f"program-{time.time_ns()}"
