"""Why a wish is not honoured: the first of these reasons that is true of the plan.

`oneself`, `unknown` (no such participant), `absent` (person), `forbidden`, `same-side`, `not-listed`,
`not-there-together`, `no-meeting` (person: nobody can meet them), then what the plan made of it:
`wished-by-too-many` (wishers, places: the wished person is full), `too-many-wishes` (wishes, places: the
wisher is full), `tables` (tables: every table they could have shared is taken), `rounds` (they are free, but
never in the same round), `fairness` (level: one more person would have fewer than so many own wishes
honoured), `score` (points: the best plan with this wish is worth so much less), `others` (their rounds are
taken by meetings that are worth as much).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from envies_desktop.speed_dating.planner.draft import Draft, Flags, Ints, Prepared, Reasons
from envies_desktop.speed_dating.planner.prepare import pair_keys, played
from envies_desktop.speed_dating.problem import Attendee, Unmet


@dataclass(frozen=True, slots=True)
class _Outcome:
    """The plan as the reasons look at it; arrays by person, by round, or by place in `Prepared.i`."""

    prepared: Prepared
    reasons: Reasons | None
    met: set[int]
    """Keys of all pairs that meet, those of the rounds played too."""
    listed: Ints
    """Sorted keys of the pairs that may meet."""
    keys: Ints
    """Keys of the prepared pairs, sorted."""
    forbidden: set[int]
    gone: set[int]
    degree: Ints
    free: Flags
    """(people, rounds): there, with a representative free."""
    open: Flags
    """Rounds with a free table."""
    wishers: Ints
    """How many people who are there wish for each person."""
    wishes: Ints
    """How many wishes of each person could be honoured, taken alone."""


def unmet_wishes(prepared: Prepared, draft: Draft) -> tuple[Unmet, ...]:
    """The wishes that the plan does not honour, by wisher, in the order they were made."""
    outcome = _look(prepared, draft)
    found = []
    for person in prepared.problem.participants:
        for wished in dict.fromkeys(person.wishes):
            if _key(outcome, person.id, wished) not in outcome.met:
                code, params = _reason(outcome, person, wished)
                found.append(Unmet(person.id, wished, code, params))
    return tuple(found)


def _look(prepared: Prepared, draft: Draft) -> _Outcome:
    p, problem, count = prepared, prepared.problem, prepared.people
    i, j = p.i[draft.pairs], p.j[draft.pairs]
    busy = np.zeros((count, max(p.rounds, 1)), dtype=np.int64)
    np.add.at(busy, (i, draft.rounds), 1)
    np.add.at(busy, (j, draft.rounds), 1)
    rounds = np.arange(max(p.rounds, 1))
    there = (p.first[:, None] <= rounds) & (rounds <= p.last[:, None])
    gone = set(problem.absent)
    wished = [
        w for a in problem.participants if a.id not in gone for w in set(a.wishes) - {a.id} if 0 <= w < count
    ]
    history = pair_keys([(a, b) for _, _, a, b in played(problem)], count)
    wishes = np.bincount(p.i[p.wished_by_i], minlength=count) + np.bincount(
        p.j[p.wished_by_j], minlength=count
    )
    return _Outcome(
        prepared=p, reasons=draft.reasons, met={*(i * count + j).tolist(), *history.tolist()},
        listed=np.sort(pair_keys(problem.pairs, count)), keys=p.i * count + p.j,
        forbidden=set(pair_keys(problem.forbidden, count).tolist()), gone=gone,
        degree=busy.sum(axis=1), free=there & (busy < p.reps[:, None]),
        open=np.bincount(draft.rounds, minlength=len(rounds)) < p.tables,
        wishers=np.bincount(np.array(wished, dtype=np.int64), minlength=count), wishes=wishes,
    )  # fmt: skip


def _reason(outcome: _Outcome, wisher: Attendee, wished: int) -> tuple[str, Mapping[str, Any]]:
    people = outcome.prepared.problem.participants
    if wished == wisher.id:
        return "oneself", {}
    if not 0 <= wished < len(people):
        return "unknown", {}
    for person in (wished, wisher.id):
        if person in outcome.gone:
            return "absent", {"person": person}
    return _impossible(outcome, wisher, people[wished]) or _outdone(outcome, wisher.id, wished)


def _impossible(outcome: _Outcome, one: Attendee, two: Attendee) -> tuple[str, Mapping[str, Any]] | None:
    p, key = outcome.prepared, _key(outcome, one.id, two.id)
    if key in outcome.forbidden:
        return "forbidden", {}
    if not _among(outcome.listed, key):
        return ("same-side" if one.side == two.side else "not-listed"), {}
    if _among(outcome.keys, key):
        return None
    if max(p.first[one.id], p.first[two.id]) > min(p.last[one.id], p.last[two.id]):
        return "not-there-together", {}
    return "no-meeting", {"person": two.id if not p.high[two.id] else one.id}


def _outdone(outcome: _Outcome, wisher: int, wished: int) -> tuple[str, Mapping[str, Any]]:
    p, reasons = outcome.prepared, outcome.reasons
    full = outcome.degree >= p.high
    if full[wished] and outcome.wishers[wished] > p.high[wished]:
        return "wished-by-too-many", {
            "wishers": int(outcome.wishers[wished]),
            "places": int(p.high[wished]),
        }
    if full[wisher] and outcome.wishes[wisher] > p.high[wisher]:
        return "too-many-wishes", {"wishes": int(outcome.wishes[wisher]), "places": int(p.high[wisher])}
    if not full[wished] and not full[wisher]:
        shared = outcome.free[wisher] & outcome.free[wished]
        if not shared.any():
            return "rounds", {}
        if not np.any(shared & outcome.open):
            return "tables", {"tables": p.tables}
    if reasons is not None:
        place = int(np.searchsorted(outcome.keys, _key(outcome, wisher, wished)))
        if reasons.spoils[place] > 0:
            return "fairness", {"level": int(reasons.spoils[place])}
        if reasons.loss[place] > 0.5:
            return "score", {"points": round(float(reasons.loss[place]))}
    return "others", {}


def _key(outcome: _Outcome, one: int, two: int) -> int:
    return min(one, two) * outcome.prepared.people + max(one, two)


def _among(keys: Ints | Sequence[int], key: int) -> bool:
    place = int(np.searchsorted(keys, key))
    return place < len(keys) and int(keys[place]) == key
