"""The rules that a plan breaks, and the shares that it does not respect, each by its name."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from envies_desktop.speed_dating.problem import Pair, Problem, Seat


@dataclass(frozen=True, slots=True)
class Conflict:
    """A rule that would be broken: a code with parameters (participants by their place in the problem)."""

    code: str
    params: Mapping[str, Any] = field(default_factory=dict)

    def key(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        """What makes two conflicts the same one."""
        return self.code, tuple(sorted((name, str(value)) for name, value in self.params.items()))


def broken(problem: Problem, meetings: Sequence[Seat]) -> list[Conflict]:
    """Every hard rule that a plan breaks, named."""
    people, allowed = problem.participants, {(i, j) for i, j, _ in problem.pairs}
    found: list[Conflict] = []
    for r, t, i, j in meetings:
        if not (0 <= r < problem.rounds and 0 <= t < problem.tables):
            found.append(Conflict("conflict-outside", {"round": r + 1, "table": t + 1}))
        if i == j:
            found.append(Conflict("conflict-oneself", {"i": i}))
        elif (i, j) in problem.forbidden:
            found.append(Conflict("conflict-apart", {"i": i, "j": j}))
        elif (i, j) not in allowed:
            found.append(Conflict("conflict-pair", {"i": i, "j": j}))
        found += [
            Conflict("conflict-not-there", {"i": x, "round": r + 1})
            for x in (i, j)
            if not people[x].first <= r <= people[x].last
        ]
    found += _counted(problem, meetings)
    stands = set(meetings)
    met = pairs_of(meetings)
    found += [
        Conflict("conflict-locked", {"i": seat[2], "j": seat[3], "round": seat[0] + 1})
        for seat in problem.locked
        if seat not in stands
    ]
    found += [
        Conflict("conflict-together", {"i": i, "j": j}) for i, j in problem.mandatory if (i, j) not in met
    ]
    return found


def uneven(problem: Problem, meetings: Sequence[Seat]) -> list[Conflict]:
    """Who has fewer or more meetings than their share."""
    held = Counter(x for seat in meetings for x in seat[2:])
    found = []
    for p in problem.participants:
        if held[p.id] < p.min:
            found.append(Conflict("conflict-fewest", {"i": p.id, "held": held[p.id], "fewest": p.min}))
        if held[p.id] > p.max:
            found.append(Conflict("conflict-most", {"i": p.id, "held": held[p.id], "most": p.max}))
    return found


def _counted(problem: Problem, meetings: Sequence[Seat]) -> list[Conflict]:
    """Tables used twice, couples that meet twice, people in two places."""
    places = Counter(seat[:2] for seat in meetings)
    couples = Counter(seat[2:] for seat in meetings)
    busy = Counter((x, seat[0]) for seat in meetings for x in seat[2:])
    found = [
        Conflict("conflict-table", {"round": r + 1, "table": t + 1}) for (r, t), n in places.items() if n > 1
    ]
    found += [Conflict("conflict-twice", {"i": i, "j": j}) for (i, j), n in couples.items() if n > 1]
    found += [
        Conflict("conflict-busy", {"i": x, "round": r + 1})
        for (x, r), n in busy.items()
        if n > problem.participants[x].reps
    ]
    return found


def pairs_of(meetings: Sequence[Seat]) -> set[Pair]:
    """Who meets whom."""
    return {(i, j) for _, _, i, j in meetings}
