"""Tables that are lost: the planner numbers those that are left, the plan keeps the real numbers."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from envies_desktop.speed_dating.problem import Problem, Seat

Closed = tuple[int, ...]
"""Numbers of the closed tables, from 0, sorted."""


def packed(problem: Problem, closed: Closed) -> Problem:
    """The problem as the planner sees it: open tables only, numbered one after the other.

    A meeting that was held ready at a closed table keeps its round: its table is one that does not exist. A
    lock there holds no longer.
    """
    if not closed:
        return problem
    place = _places(problem.tables, closed)
    return replace(
        problem,
        tables=len(place),
        participants=tuple(
            p if p.table is None else replace(p, table=place.get(p.table)) for p in problem.participants
        ),
        previous=tuple((r, place.get(t, len(place) + t), i, j) for r, t, i, j in problem.previous),
        locked=tuple((r, place[t], i, j) for r, t, i, j in problem.locked if t in place),
    )


def unpacked(
    meetings: Iterable[Seat], tables: int, closed: Closed, before: Sequence[Seat] = ()
) -> list[Seat]:
    """The meetings at their real tables; `before` is history, which stays where it was played."""
    if not closed:
        return list(meetings)
    real = {place: table for table, place in _places(tables, closed).items()}
    history = {(r, i, j): t for r, t, i, j in before}
    return [(r, history.get((r, i, j), real.get(t, t)), i, j) for r, t, i, j in meetings]


def _places(tables: int, closed: Closed) -> dict[int, int]:
    left = [table for table in range(tables) if table not in closed]
    return {table: place for place, table in enumerate(left)}
