"""From the problem to arrays: pairs that cannot meet are dropped, what was played is taken off."""

from collections.abc import Sequence
from itertools import chain

import numpy as np

from envies_desktop.speed_dating.planner.draft import Flags, Ints, Prepared
from envies_desktop.speed_dating.planner.parties import beside, party_numbers, two_parties
from envies_desktop.speed_dating.problem import Attendee, Problem, Seat


def prepare(problem: Problem) -> Prepared:
    """The problem still to be planned, as arrays; contradictions are not looked for here."""
    people, count, start = problem.participants, len(problem.participants), problem.played
    rounds = max(problem.rounds - start, 0)
    history = played(problem)
    gone = np.zeros(count, dtype=bool)
    gone[list(problem.absent)] = True
    first = np.clip(numbers(people, "first") - start, 0, None)
    last = np.clip(numbers(people, "last") - start, None, rounds - 1)
    reps = np.clip(numbers(people, "reps"), 0, None)
    done = _done(history, count)
    there = np.clip(last - first + 1, 0, None)
    most = np.where(gone, 0, reps * there)
    high = np.minimum(numbers(people, "max") - done, most).clip(0)
    low = np.where(gone, 0, numbers(people, "min") - done).clip(0)
    i, j, score = _possible_pairs(problem, history, most, first, last)
    keys = i * count + j
    group, score = _grouped(problem, history, i, j, score)
    fixed = _fixed_rounds(problem, gone, keys)
    by_i, by_j = _wish_flags(people, gone, i, j, keys)
    return Prepared(
        problem=problem, start=start, rounds=rounds, tables=problem.tables, i=i, j=j, score=score,
        group=group,        must=(fixed >= 0) | (places(keys, problem.mandatory, count)[1]), fixed=fixed,
        wished_by_i=by_i, wished_by_j=by_j, reps=reps, low=low, high=high, first=first, last=last,
        before=_granted_before(people, gone, history),
        wishing=np.array([bool(p.wishes) for p in people], dtype=bool) & ~gone,
        side=two_sides(count, i, j), windowed=_windowed(i, j, first, last, rounds),
    )  # fmt: skip


def played(problem: Problem) -> tuple[Seat, ...]:
    """The meetings of the rounds that were played, which no plan changes."""
    return tuple(seat for seat in problem.previous if seat[0] < problem.played)


def numbers(people: Sequence[Attendee], name: str) -> Ints:
    """One whole number of each attendee, as an array."""
    return np.array([getattr(p, name) for p in people], dtype=np.int64)


def pair_keys(pairs: Sequence[Sequence[int]], count: int) -> Ints:
    """`i * count + j` of each (i, j, …), i < j: one number that names the pair."""
    if not pairs:
        return np.zeros(0, dtype=np.int64)
    rows = np.fromiter(chain.from_iterable(pairs), dtype=np.int64).reshape(len(pairs), -1)
    return np.minimum(rows[:, 0], rows[:, 1]) * count + np.maximum(rows[:, 0], rows[:, 1])


def places(keys: Ints, pairs: Sequence[Sequence[int]], count: int) -> tuple[Ints, Flags]:
    """Where these pairs are among the sorted keys (absent ones left out), and the same as flags."""
    wanted = pair_keys(pairs, count)
    where = np.searchsorted(keys, wanted)
    where = where[np.isin(wanted, keys)]
    flags = np.zeros(len(keys), dtype=bool)
    flags[where] = True
    return where, flags


def two_sides(count: int, i: Ints, j: Ints) -> Ints | None:
    """Split people in 0 and 1 so that every pair joins both; None when that cannot be (an odd circle)."""
    side = np.full(count, -1, dtype=np.int64)
    seed = 0
    while len(i):
        new_j, new_i = (side[i] >= 0) & (side[j] < 0), (side[j] >= 0) & (side[i] < 0)
        if new_j.any() or new_i.any():
            side[j[new_j]] = 1 - side[i[new_j]]
            side[i[new_i]] = 1 - side[j[new_i]]
        else:
            seed = int(i[0])
            side[seed] = 0
        known = (side[i] >= 0) & (side[j] >= 0)
        if np.any(side[i[known]] == side[j[known]]):
            return None
        i, j = i[~known], j[~known]
    side[side < 0] = 0
    return side


def _done(history: Sequence[Seat], count: int) -> Ints:
    met = [x for _, _, i, j in history for x in (i, j)]
    return np.bincount(np.array(met, dtype=np.int64), minlength=count)


def _possible_pairs(
    problem: Problem, history: Sequence[Seat], most: Ints, first: Ints, last: Ints
) -> tuple[Ints, Ints, Ints]:
    count = len(most)
    if not problem.pairs:
        nothing = np.zeros(0, dtype=np.int64)
        return nothing, nothing, nothing
    rows = np.fromiter(chain.from_iterable(problem.pairs), np.int64, 3 * len(problem.pairs)).reshape(-1, 3)
    i, j, score = rows[:, 0], rows[:, 1], rows[:, 2]
    keys = i * count + j
    if np.any(keys[1:] <= keys[:-1]):
        # the last one written counts when a pair is listed twice
        keys, at = np.unique(keys[::-1], return_index=True)
        i, j, score = i[::-1][at], j[::-1][at], score[::-1][at]
    out = pair_keys([*problem.forbidden, *((a, b) for _, _, a, b in history)], count)
    may = (most[i] > 0) & (most[j] > 0) & (np.maximum(first[i], first[j]) <= np.minimum(last[i], last[j]))
    if len(out):
        may &= ~np.isin(keys, out)
    return np.ascontiguousarray(i[may]), np.ascontiguousarray(j[may]), np.ascontiguousarray(score[may])


def _grouped(problem: Problem, history: Sequence[Seat], i: Ints, j: Ints, score: Ints) -> tuple[Ints, Ints]:
    """The two parties of each pair, and its score beside the meetings played."""
    party = party_numbers(problem.participants)
    if not np.any(party >= 0):
        return np.full(len(i), -1, dtype=np.int64), score
    met = np.array([seat[2:] for seat in history], dtype=np.int64).reshape(-1, 2)
    listed = {(a, b): points for a, b, points in problem.pairs} if history else {}
    own = np.array([listed.get((a, b), 0) for a, b in met.tolist()], dtype=np.int64)
    both = two_parties(party, np.concatenate([i, met[:, 0]]), np.concatenate([j, met[:, 1]]))
    names, group = np.unique(both, return_inverse=True)
    group = group - 1 if len(names) and names[0] < 0 else group
    everything = np.concatenate([score, own])
    score = beside(everything, group, np.arange(len(score), len(group)))[: len(score)]
    group = group[: len(score)]
    alone = np.bincount(group[group >= 0], minlength=int(group.max(initial=-1)) + 2) < 2
    return np.where((group >= 0) & alone[group], -1, group), score


def _fixed_rounds(problem: Problem, gone: Flags, keys: Ints) -> Ints:
    fixed = np.full(len(keys), -1, dtype=np.int64)
    for round_, _, i, j in problem.locked:
        if round_ >= problem.played and not gone[i] and not gone[j]:
            where, _flags = places(keys, [(i, j)], len(gone))
            fixed[where] = round_ - problem.played
    return fixed


def _wish_flags(people: Sequence[Attendee], gone: Flags, i: Ints, j: Ints, keys: Ints) -> tuple[Flags, Flags]:
    count = len(people)
    wishes = [(p.id, w) for p in people if not gone[p.id] for w in p.wishes if 0 <= w < count and w != p.id]
    wisher = np.array([a for a, _ in wishes], dtype=np.int64)
    wanted = pair_keys(wishes, count)
    where = np.searchsorted(keys, wanted)
    found = np.flatnonzero(np.append(keys, -1)[where] == wanted)
    where, wisher = where[found], wisher[found]
    by_i, by_j = np.zeros(len(keys), dtype=bool), np.zeros(len(keys), dtype=bool)
    by_i[where[i[where] == wisher]] = True
    by_j[where[j[where] == wisher]] = True
    return by_i, by_j


def _granted_before(people: Sequence[Attendee], gone: Flags, history: Sequence[Seat]) -> Ints:
    before = np.zeros(len(people), dtype=np.int64)
    for _, _, i, j in history:
        before[i] += j in people[i].wishes
        before[j] += i in people[j].wishes
    before[gone] = 0
    return before


def _windowed(i: Ints, j: Ints, first: Ints, last: Ints, rounds: int) -> bool:
    partial = (first > 0) | (last < rounds - 1)
    return bool(np.any(partial[i] | partial[j]))
