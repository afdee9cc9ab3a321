"""Demands that contradict each other at sight: no plan is looked for, the people concerned are named.

A demand is a dictionary with a `code`, the `people` concerned (their ids) and what it says: it travels to
where the sentence is made, see `wording.py`.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from envies_desktop.refused import Refused
from envies_desktop.speed_dating.planner.prepare import played
from envies_desktop.speed_dating.problem import Attendee, Pair, Problem, Seat

Demand = dict[str, Any]


def refuse(demands: Sequence[Demand]) -> Refused:
    """The refusal that names these demands."""
    return Refused("plan-contradiction", demands=list(demands))


def check_demands(problem: Problem) -> None:
    """Raise Refused("plan-contradiction", demands=…) for the first two or three demands that collide."""
    gone, met = set(problem.absent), {(i, j) for _, _, i, j in played(problem)}
    mandatory = [p for p in problem.mandatory if not gone & set(p) and p not in met]
    locked = [s for s in problem.locked if s[0] >= problem.played and not gone & set(s[2:])]
    for clash in (
        *_forbidden(problem, mandatory, locked),
        *_misplaced(problem, locked, met),
        *_colliding(problem, locked),
        *_apart(problem, mandatory),
    ):
        raise refuse(clash)


def mandatory_demand(pair: Pair) -> Demand:
    """These two must meet."""
    return {"code": "mandatory", "people": list(pair)}


def locked_demand(seat: Seat) -> Demand:
    """This meeting may not move."""
    return {"code": "locked", "people": [seat[2], seat[3]], "round": seat[0], "table": seat[1]}


def least_demand(person: Attendee) -> Demand:
    """This person wants so many meetings."""
    return {"code": "min", "people": [person.id], "count": person.min}


def most_demand(person: Attendee) -> Demand:
    """This person wants no more meetings than that."""
    return {"code": "max", "people": [person.id], "count": person.max}


def there_demand(person: Attendee) -> Demand:
    """This person is there from one round to another only."""
    return {"code": "presence", "people": [person.id], "from": person.first, "to": person.last}


def reps_demand(person: Attendee) -> Demand:
    """This person holds so many meetings at once."""
    return {"code": "reps", "people": [person.id], "count": person.reps}


def tables_demand(problem: Problem) -> Demand:
    """There are so many rounds and tables."""
    return {"code": "tables", "people": [], "tables": problem.tables, "rounds": problem.rounds}


def _forbidden(problem: Problem, mandatory: Sequence[Pair], locked: Sequence[Seat]) -> Iterator[list[Demand]]:
    wanted = [(p, mandatory_demand(p)) for p in mandatory] + [(s[2:], locked_demand(s)) for s in locked]
    if not wanted:
        return
    forbidden, listed = set(problem.forbidden), {(i, j) for i, j, _ in problem.pairs}
    for pair, demand in wanted:
        if pair in forbidden:
            yield [demand, {"code": "forbidden", "people": list(pair)}]
        elif pair not in listed:
            yield [demand, {"code": "not-listed", "people": list(pair)}]


def _misplaced(problem: Problem, locked: Sequence[Seat], met: set[Pair]) -> Iterator[list[Demand]]:
    for seat in locked:
        round_, table, i, j = seat
        if round_ >= problem.rounds or not 0 <= table < problem.tables:
            yield [locked_demand(seat), tables_demand(problem)]
        if (i, j) in met:
            yield [locked_demand(seat), {"code": "played", "people": [i, j]}]
        for person in (problem.participants[i], problem.participants[j]):
            if not person.first <= round_ <= person.last:
                yield [locked_demand(seat), there_demand(person)]


def _colliding(problem: Problem, locked: Sequence[Seat]) -> Iterator[list[Demand]]:
    places: dict[tuple[int, ...], Seat] = {}
    held: dict[tuple[int, int], list[Seat]] = {}
    for seat in dict.fromkeys(locked):
        round_, table, i, j = seat
        # a table holds one couple, a couple meets once: each key may be claimed by one seat
        for key in ((round_, table), (-1, i, j)):
            other = places.setdefault(key, seat)
            if other != seat:
                yield [locked_demand(other), locked_demand(seat)]
        for id_ in (i, j):
            mine = held.setdefault((round_, id_), [])
            mine.append(seat)
            person = problem.participants[id_]
            if len(mine) > person.reps:
                yield [*map(locked_demand, mine), reps_demand(person)]


def _apart(problem: Problem, mandatory: Sequence[Pair]) -> Iterator[list[Demand]]:
    for pair in mandatory:
        one, two = (problem.participants[p] for p in pair)
        if max(one.first, two.first, problem.played) > min(one.last, two.last, problem.rounds - 1):
            yield [mandatory_demand(pair), there_demand(one), there_demand(two)]
