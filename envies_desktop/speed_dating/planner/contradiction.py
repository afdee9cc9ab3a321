"""A smallest set of demands that contradict each other, found by leaving them out one after the other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from time import perf_counter

import numpy as np

from envies_desktop.refused import Refused
from envies_desktop.speed_dating.planner.demands import (
    Demand,
    least_demand,
    locked_demand,
    mandatory_demand,
    most_demand,
    refuse,
    tables_demand,
    there_demand,
)
from envies_desktop.speed_dating.planner.draft import Prepared
from envies_desktop.speed_dating.planner.market import Market

_PATIENCE = 5.0
"""Seconds after which the demands found so far are named, even if fewer would do."""
_MANY = 40


_ORDER = ("tables", "high", "must", "low")
"""The order in which demands are named: the few that concern everybody first."""


@dataclass(frozen=True, slots=True)
class Item:
    """One demand that can be left out: of a pair, of a person's minimum or maximum, of the tables."""

    kind: str
    place: int


def check_counts(prepared: Prepared) -> None:
    """Raise the refusal of demands that a simple count shows to be too many, for a person or the tables."""
    suspects = _too_many(prepared)
    if suspects:
        # with hundreds of them only the count itself is tried again
        clash = _clashing if len(suspects) < _MANY else _too_many
        raise refuse_smallest(prepared, suspects, lambda p: not clash(p))


def check_possible(prepared: Prepared) -> None:
    """Raise the refusal that names the demands which contradict each other, rounds left aside."""
    suspects = _clashing(prepared)
    if suspects:
        raise refuse_smallest(prepared, suspects, lambda p: not _clashing(p))


def _clashing(prepared: Prepared) -> list[tuple[str, int]]:
    return _too_many(prepared) or _at_odds(prepared)


def _too_many(prepared: Prepared) -> list[tuple[str, int]]:
    p, musts, places = prepared, np.flatnonzero(prepared.must), prepared.rounds * prepared.tables
    asked = np.bincount(np.concatenate([p.i[musts], p.j[musts]]), minlength=p.people)
    for person in np.flatnonzero(asked > p.high).tolist():
        own = musts[(p.i[musts] == person) | (p.j[musts] == person)]
        return [("high", person), *(("must", int(pair)) for pair in own)]
    for person in np.flatnonzero(p.low > p.high).tolist():
        return [("high", person), ("low", person)]
    if len(musts) > places:
        return [("tables", 0), *(("must", int(pair)) for pair in musts[: places + 1])]
    for half in (0, 1) if p.side is not None else ():
        people = np.flatnonzero((p.side == half) & (p.low > 0))
        if p.low[people].sum() > places:
            eager = people[np.argsort(-p.low[people], kind="stable")]
            enough = int(np.searchsorted(np.cumsum(p.low[eager]), places, side="right")) + 1
            return [("tables", 0), *(("low", int(person)) for person in eager[:enough])]
    return []


def _at_odds(prepared: Prepared) -> list[tuple[str, int]]:
    if not prepared.low.any():
        return []
    market = Market(prepared, fair=False)
    market.demand(1.0)
    market.maximise(np.zeros_like(prepared.score))
    return market.culprits() if market.missing() else []


def refuse_smallest(
    prepared: Prepared, suspects: Sequence[tuple[str, int]], possible: Callable[[Prepared], bool]
) -> Refused:
    """The refusal that names suspects which are not `possible` together, none of which can be spared.

    Suspects are ("must", pair), ("low", person), ("high", person) and ("tables", 0).
    """
    items = [Item(kind, place) for kind, place in suspects]
    left = _shrink(items, lambda some: not possible(without_others(prepared, some)))
    left.sort(key=lambda item: _ORDER.index(item.kind))
    return refuse([_demand(prepared, item) for item in left] + _limits(prepared, left))


def without_others(prepared: Prepared, items: Sequence[Item]) -> Prepared:
    """The problem in which only these demands hold."""
    p, places = prepared, {kind: [x.place for x in items if x.kind == kind] for kind in _ORDER}
    must, low, high = (
        np.zeros(p.pairs, dtype=bool),
        np.zeros(p.people, dtype=bool),
        np.zeros(p.people, dtype=bool),
    )
    must[places["must"]], low[places["low"]], high[places["high"]] = True, True, True
    there = p.reps * np.clip(p.last - p.first + 1, 0, None)
    return replace(
        p,
        must=must,
        fixed=np.where(must, p.fixed, -1),
        low=np.where(low, p.low, 0),
        high=np.where(high, p.high, there),
        tables=p.tables if places["tables"] else max(p.tables, int(p.reps.sum())),
    )


def _shrink(items: list[Item], clash: Callable[[Sequence[Item]], bool]) -> list[Item]:
    """Items that clash and no longer would if one were left out (in blocks first, to be quick)."""
    until = perf_counter() + _PATIENCE
    size = max(len(items) // 2, 1)
    while items and perf_counter() < until:
        at = 0
        while at < len(items) and perf_counter() < until:
            fewer = items[:at] + items[at + size :]
            if clash(fewer):
                items = fewer
            else:
                at += size
        if size == 1:
            break
        size = max(size // 2, 1)
    return items


def _limits(prepared: Prepared, items: Sequence[Item]) -> list[Demand]:
    """What no one demanded but makes the demands on one person too many: partners there are, rounds there."""
    p, limits = prepared, list[Demand]()
    partners = np.bincount(np.concatenate([p.i, p.j]), minlength=p.people)
    musts = np.array([item.place for item in items if item.kind == "must"], dtype=np.int64)
    asked = np.bincount(np.concatenate([p.i[musts], p.j[musts]]), minlength=p.people)
    most = p.reps * np.clip(p.last - p.first + 1, 0, None)
    for person in range(p.people):
        if Item("low", person) in items and p.low[person] > partners[person]:
            limits.append({"code": "partners", "people": [person], "count": int(partners[person])})
        elif max(asked[person], p.low[person] * (Item("low", person) in items)) > most[person]:
            limits.append(there_demand(p.problem.participants[person]))
    return limits


def _demand(prepared: Prepared, item: Item) -> Demand:
    problem = prepared.problem
    if item.kind == "low":
        return least_demand(problem.participants[item.place])
    if item.kind == "high":
        return most_demand(problem.participants[item.place])
    if item.kind == "tables":
        return tables_demand(problem)
    pair = (int(prepared.i[item.place]), int(prepared.j[item.place]))
    if prepared.fixed[item.place] >= 0:
        return locked_demand(next(seat for seat in problem.locked if seat[2:] == pair))
    return mandatory_demand(pair)
