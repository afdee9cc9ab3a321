"""What the planner is asked and what it answers: plain dataclasses.

Rounds, tables and participants count from 0. A participant's id is its place in the list.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from envies_desktop.refused import Refused

Mode = Literal["fair", "score"]
Replan = Literal["stable", "free"]
Pair = tuple[int, int]
Seat = tuple[int, int, int, int]
"""(round, table, i, j) with i < j."""


@dataclass(frozen=True, slots=True)
class Attendee:
    """A delegation: how many meetings at once, how many in all, which rounds it is there for."""

    id: int
    side: str
    reps: int
    min: int
    max: int
    first: int
    last: int
    wishes: tuple[int, ...] = ()
    table: int | None = None
    party: str | None = field(default=None, repr=False)
    """What several participants belong to (their organisation): see `parties`. Not part of a fingerprint."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A speed dating to plan; only the listed pairs (i < j, positive score points) may meet."""

    rounds: int
    tables: int
    participants: tuple[Attendee, ...]
    pairs: tuple[tuple[int, int, int], ...]
    forbidden: tuple[Pair, ...] = ()
    mandatory: tuple[Pair, ...] = ()
    played: int = 0
    previous: tuple[Seat, ...] = ()
    absent: tuple[int, ...] = ()
    locked: tuple[Seat, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Unmet:
    """A wish that the plan does not honour, and why (a code with parameters, never a sentence)."""

    wisher: int
    wished: int
    code: str
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fairness:
    """How many people have 0, 1, 2… of their own wishes honoured; proven leximin-best or not."""

    counts: tuple[int, ...]
    proven: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """An answer: meetings sorted by round and table, its score in points, and a proven upper bound."""

    meetings: tuple[Seat, ...]
    mode: Mode
    replan: Replan | None
    status: Literal["optimal", "feasible"]
    score: int
    bound: float
    gap: float
    seconds: float
    fairness: Fairness
    kept: int | None
    walking: int
    unmet: tuple[Unmet, ...]


def named(refused: Refused, names: Sequence[str]) -> Refused:
    """The same refusal, with the names of the problem's participants."""
    return Refused(refused.code, **{**refused.params, "names": list(names)})
