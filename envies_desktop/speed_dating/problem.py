"""What the planner is asked and what it answers: plain dataclasses, and the JSON of the `plan` door.

Rounds, tables and participants count from 0. A participant's id is its place in the list.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
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


def problem_from_json(data: Any) -> Problem:
    """Read the JSON of the `plan` door; raises Refused("problem-…", where=…) on anything else."""
    try:
        people = tuple(
            Attendee(
                id=int(p["id"]), side=str(p["side"]), reps=int(p.get("reps", 1)), min=int(p.get("min", 0)),
                max=int(p["max"]), first=int(p["from"]), last=int(p["to"]),
                wishes=tuple(int(w) for w in p.get("wishes", ())),
                table=None if p.get("table") is None else int(p["table"]),
            )
            for p in data["participants"]
        )  # fmt: skip
        problem = Problem(
            rounds=int(data["rounds"]), tables=int(data["tables"]), participants=people,
            pairs=tuple((int(i), int(j), int(s)) for i, j, s in data["pairs"]),
            forbidden=_pairs(data.get("forbidden", ())), mandatory=_pairs(data.get("mandatory", ())),
            played=int(data.get("played", 0)), previous=_seats(data.get("previous", ())),
            absent=tuple(int(i) for i in data.get("absent", ())), locked=_seats(data.get("locked", ())),
            name=str(data.get("name") or ""),
        )  # fmt: skip
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Refused("problem-format", detail=str(error)) from error
    _check(problem, data)
    return problem


def plan_to_json(plan: Plan) -> dict[str, Any]:
    """The document of the `plan` door (planning format, version 1)."""
    data = asdict(plan)
    data["meetings"] = [list(seat) for seat in plan.meetings]
    data["fairness"]["counts"] = list(plan.fairness.counts)
    data["unmet"] = [{**asdict(u), "params": dict(u.params)} for u in plan.unmet]
    return {"version": 1, **data}


def _pairs(rows: Any) -> tuple[Pair, ...]:
    return tuple((min(int(i), int(j)), max(int(i), int(j))) for i, j in rows)


def _seats(rows: Any) -> tuple[Seat, ...]:
    return tuple((int(r), int(t), min(int(i), int(j)), max(int(i), int(j))) for r, t, i, j in rows)


def _check(problem: Problem, data: Mapping[str, Any]) -> None:
    if data.get("version", 1) != 1:
        raise Refused("problem-version", version=data["version"])
    if problem.rounds < 1 or problem.tables < 1:
        raise Refused("problem-size", rounds=problem.rounds, tables=problem.tables)
    n = len(problem.participants)
    for place, person in enumerate(problem.participants):
        if person.id != place:
            raise Refused("problem-ids", place=place, id=person.id)
    named = [(i, j) for i, j, _ in problem.pairs] + list(problem.forbidden) + list(problem.mandatory)
    named += [(i, j) for _, _, i, j in problem.previous + problem.locked]
    for i, j in named:
        if not (0 <= i < n and 0 <= j < n and i != j):
            raise Refused("problem-pair", i=i, j=j, people=n)
    for i, j, score in problem.pairs:
        if i > j or score < 1:
            raise Refused("problem-score", i=i, j=j, score=score)
