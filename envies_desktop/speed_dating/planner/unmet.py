"""Why a wish is not honoured: the first of these reasons that is true of the plan.

`oneself`, `unknown` (no such participant), `absent` (person), `forbidden`, `same-side`, `not-listed`,
`not-there-together`, `no-meeting` (person: nobody can meet them), then what the plan made of it:
`wished-by-too-many` (wishers, places: the wished person is full), `too-many-wishes` (wishes, places: the
wisher is full), `tables` (tables: every table they could have shared is taken), `rounds` (they are free, but
never in the same round), `fairness` (level: one more person would have fewer than so many own wishes
honoured), `colleague` (others of their two parties meet),
`score` (points: the best plan with this wish is worth so much less), `others` (their rounds are
taken by meetings that are worth as much).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from envies_desktop.speed_dating.planner.draft import Draft, Flags, Ints, Prepared, Reasons
from envies_desktop.speed_dating.planner.parties import party_numbers, two_parties
from envies_desktop.speed_dating.planner.prepare import pair_keys, played
from envies_desktop.speed_dating.problem import Attendee, Unmet


@dataclass(frozen=True, slots=True)
class _Outcome:
    """The plan as the reasons look at it; arrays by person, by round, or by place in `Prepared.i`."""

    prepared: Prepared
    reasons: Reasons | None
    gone: set[int]
    forbidden: set[int]
    listed: set[int]
    """Keys of the pairs that may meet, among those wished for."""
    place: dict[int, int]
    """Place in `Prepared.i` of the pairs wished for that could meet, by key."""
    full: list[bool]
    """People without a meeting left to give."""
    free: Flags
    """(people, rounds): there, with a representative free."""
    open: Flags
    """Rounds with a free table."""
    parties_met: set[int]
    """Keys of the pairs wished for whose two parties meet otherwise."""
    wishers: list[int]
    """How many people who are there wish for each person."""
    wishes: list[int]
    """How many wishes of each person could be honoured, taken alone."""


def unmet_wishes(prepared: Prepared, draft: Draft) -> tuple[Unmet, ...]:
    """The wishes that the plan does not honour, by wisher, in the order they were made."""
    people, count = prepared.problem.participants, prepared.people
    wishes = [(p.id, w) for p in people for w in dict.fromkeys(p.wishes)]
    keys = pair_keys(wishes, count)
    history = pair_keys([(a, b) for _, _, a, b in played(prepared.problem)], count)
    met = np.concatenate([prepared.i[draft.pairs] * count + prepared.j[draft.pairs], history])
    outcome = _look(prepared, draft, keys)
    found = []
    for at in np.flatnonzero(~np.isin(keys, met)).tolist():
        wisher, wished = wishes[at]
        code, params = _reason(outcome, people[wisher], wished, int(keys[at]))
        found.append(Unmet(wisher, wished, code, params))
    return tuple(found)


def _look(prepared: Prepared, draft: Draft, keys: Ints) -> _Outcome:
    p, problem, count = prepared, prepared.problem, prepared.people
    busy = np.zeros((count, max(p.rounds, 1)), dtype=np.int64)
    for ends in (p.i[draft.pairs], p.j[draft.pairs]):
        np.add.at(busy, (ends, draft.rounds), 1)
    rounds = np.arange(max(p.rounds, 1))
    there = (p.first[:, None] <= rounds) & (rounds <= p.last[:, None])
    gone = set(problem.absent)
    able = p.i * count + p.j
    wanted, where = np.unique(keys), np.arange(p.pairs)
    wanted_able = np.isin(able, wanted)
    place = dict(zip(able[wanted_able].tolist(), where[wanted_able].tolist(), strict=True))
    rest = wanted[~np.isin(wanted, able[wanted_able])]
    listed = rest[np.isin(rest, pair_keys(problem.pairs, count))].tolist() if len(rest) else []
    wished = [
        w for a in problem.participants if a.id not in gone for w in set(a.wishes) - {a.id} if 0 <= w < count
    ]
    own = np.concatenate([p.i[p.wished_by_i], p.j[p.wished_by_j]])
    return _Outcome(
        prepared=p, reasons=draft.reasons, gone=gone,
        forbidden=set(pair_keys(problem.forbidden, count).tolist()),
        listed={*listed, *place}, place=place, full=(busy.sum(axis=1) >= p.high).tolist(),
        free=there & (busy < p.reps[:, None]),
        open=np.bincount(draft.rounds, minlength=len(rounds)) < p.tables,
        parties_met=_parties_met(p, draft, wanted[np.isin(wanted, able)]),
        wishers=np.bincount(np.array(wished, dtype=np.int64), minlength=count).tolist(),
        wishes=np.bincount(own, minlength=count).tolist(),
    )  # fmt: skip


def _parties_met(p: Prepared, draft: Draft, wanted: Ints) -> set[int]:
    party = party_numbers(p.problem.participants)
    if not np.any(party >= 0):
        return set()
    seats = np.array(played(p.problem), dtype=np.int64).reshape(-1, 4)
    i, j = np.append(p.i[draft.pairs], seats[:, 2]), np.append(p.j[draft.pairs], seats[:, 3])
    own = two_parties(party, wanted // p.people, wanted % p.people)
    return set(wanted[(own >= 0) & np.isin(own, two_parties(party, i, j))].tolist())


def _reason(outcome: _Outcome, wisher: Attendee, wished: int, key: int) -> tuple[str, Mapping[str, Any]]:
    people = outcome.prepared.problem.participants
    if wished == wisher.id:
        return "oneself", {}
    if not 0 <= wished < len(people):
        return "unknown", {}
    for person in (wished, wisher.id):
        if person in outcome.gone:
            return "absent", {"person": person}
    return _impossible(outcome, wisher, people[wished], key) or _outdone(outcome, wisher.id, wished, key)


def _impossible(
    outcome: _Outcome, one: Attendee, two: Attendee, key: int
) -> tuple[str, Mapping[str, Any]] | None:
    p = outcome.prepared
    if key in outcome.forbidden:
        return "forbidden", {}
    if key not in outcome.listed:
        return ("same-side" if one.side == two.side else "not-listed"), {}
    if key not in outcome.place and max(p.first[one.id], p.first[two.id]) > min(
        p.last[one.id], p.last[two.id]
    ):
        return "not-there-together", {}
    if not p.high[one.id] or not p.high[two.id]:
        return "no-meeting", {"person": one.id if p.high[two.id] else two.id}
    return None


def _outdone(outcome: _Outcome, wisher: int, wished: int, key: int) -> tuple[str, Mapping[str, Any]]:
    p, reasons, full = outcome.prepared, outcome.reasons, outcome.full
    if full[wished] and outcome.wishers[wished] > p.high[wished]:
        return "wished-by-too-many", {"wishers": outcome.wishers[wished], "places": int(p.high[wished])}
    if full[wisher] and outcome.wishes[wisher] > p.high[wisher]:
        return "too-many-wishes", {"wishes": outcome.wishes[wisher], "places": int(p.high[wisher])}
    if not full[wished] and not full[wisher]:
        shared = outcome.free[wisher] & outcome.free[wished]
        if not shared.any():
            return "rounds", {}
        if not np.any(shared & outcome.open):
            return "tables", {"tables": p.tables}
    place = outcome.place[key]
    if reasons is not None and reasons.spoils[place] > 0:
        return "fairness", {"level": int(reasons.spoils[place])}
    if key in outcome.parties_met:
        return "colleague", {}
    if reasons is not None and reasons.loss[place] > 0.5:
        return "score", {"points": round(float(reasons.loss[place]))}
    return "others", {}
