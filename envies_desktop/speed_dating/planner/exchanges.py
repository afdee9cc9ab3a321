"""Ties between plans of equal worth: fewer meetings between parties that met already.

A further meeting of two parties counts 1, and so does somebody new whom nobody wished for: the score alone
does not choose. Here two meetings of one round exchange partners, or somebody who rests takes a place, where
that costs no point and makes one repetition less. Rounds stay as full as they are. Where fairness ranks
first, what somebody wished for stays.
"""

from collections import Counter
from collections.abc import Iterator

import numpy as np

from envies_desktop.solver import Stop
from envies_desktop.speed_dating.parties import AGAIN
from envies_desktop.speed_dating.planner.draft import Draft, Ints, Prepared
from envies_desktop.speed_dating.planner.parties import party_numbers, two_parties
from envies_desktop.speed_dating.planner.prepare import played
from envies_desktop.speed_dating.problem import Mode

PASSES = 4


def spare_repeats(prepared: Prepared, draft: Draft, mode: Mode, stop: Stop | None = None) -> Draft:
    """The same plan with fewer meetings between parties that met already, for no point.

    In mode "fair" it takes nobody a wish that the plan honours.
    """
    party = party_numbers(prepared.problem.participants)
    if not np.any(party >= 0):
        return draft
    table = _Table(prepared, draft, two_parties(party, prepared.i, prepared.j), fair=mode == "fair")
    for _ in range(PASSES):
        if not sum(table.spare(meeting, stop) for meeting in table.repeated()):
            break
    order = np.argsort(table.pairs)
    pairs, rounds = np.array(table.pairs, dtype=np.int64)[order], draft.rounds[order]
    return Draft(pairs, rounds, draft.bound, draft.fairness_proven, draft.reasons)


class _Table:
    """The meetings (a pair and a round each), and what they count, while partners are exchanged."""

    def __init__(self, prepared: Prepared, draft: Draft, parties: Ints, *, fair: bool) -> None:
        p = self._prepared = prepared
        self.pairs: list[int] = draft.pairs.tolist()
        self.rounds: list[int] = draft.rounds.tolist()
        self._parties: list[int] = parties.tolist()
        self._group, self._score = p.group.tolist(), p.score.tolist()
        self._ends = list(zip(p.i.tolist(), p.j.tolist(), strict=True))
        self._firm: list[bool] = (p.must | ((p.wished_by_i | p.wished_by_j) & fair)).tolist()
        """Pairs that stay as they are: they must meet, or fairness wants them to."""
        here = np.arange(p.rounds)[:, None]
        there = (p.first <= here) & (here <= p.last) & (p.high > 0)
        self._there: list[list[int]] = [np.flatnonzero(row).tolist() for row in there]
        self._pair_of = {ends: pair for pair, ends in enumerate(self._ends)}
        self._met = Counter(self._parties[pair] for pair in self.pairs)
        self._met.update(_met_before(prepared))
        self._chosen = set(self.pairs)
        self._points = dict[int, Counter[int]]()
        for pair in self.pairs:
            self._points.setdefault(self._group[pair], Counter())[self._score[pair]] += 1
        self._busy = Counter(x for pair in self.pairs for x in self._ends[pair])
        self._held = Counter(
            (x, r) for pair, r in zip(self.pairs, self.rounds, strict=True) for x in self._ends[pair]
        )
        self._in_round = dict[int, list[int]]()
        for meeting, round_ in enumerate(self.rounds):
            self._in_round.setdefault(round_, []).append(meeting)

    def repeated(self) -> list[int]:
        """Meetings of parties that meet more than once."""
        return [
            meeting
            for meeting, pair in enumerate(self.pairs)
            if self._parties[pair] >= 0 and self._met[self._parties[pair]] > 1
        ]

    def spare(self, meeting: int, stop: Stop | None) -> bool:
        """Exchange a meeting for one of parties that have not met; False where that is not possible."""
        parties = self._parties[self.pairs[meeting]]
        if self._met[parties] < 2 or self._firm[self.pairs[meeting]] or (stop and stop()):
            return False
        for out, into in (*self._with_another(meeting), *self._with_somebody_idle(meeting)):
            if self._worthwhile([self.pairs[m] for m in out], into):
                self._exchange(out, into)
                return True
        return False

    def _with_another(self, meeting: int) -> Iterator[tuple[list[int], list[int]]]:
        """The meeting and another of its round, and the pairs that their exchange would make."""
        i, j = self._ends[self.pairs[meeting]]
        for other in self._in_round[self.rounds[meeting]]:
            if other == meeting or self._firm[self.pairs[other]]:
                continue
            k, l = self._ends[self.pairs[other]]  # noqa: E741 -- i, j, k, l are the four people
            for one, two in (((i, l), (j, k)), ((i, k), (j, l))):
                into = [self._pair_of.get((min(pair), max(pair)), -1) for pair in (one, two)]
                if min(into) >= 0 and not self._chosen & set(into):
                    yield [meeting, other], into

    def _with_somebody_idle(self, meeting: int) -> Iterator[tuple[list[int], list[int]]]:
        """The meeting, and the one that a person with nothing to do in its round could have instead."""
        p, round_ = self._prepared, self.rounds[meeting]
        ends = self._ends[self.pairs[meeting]]
        for stays, goes in (ends, ends[::-1]):
            if self._busy[goes] <= p.low[goes]:
                continue
            for other in self._there[round_]:
                if self._held[other, round_] < p.reps[other] and self._busy[other] < p.high[other]:
                    pair = self._pair_of.get((min(stays, other), max(stays, other)), -1)
                    if pair >= 0 and pair not in self._chosen:
                        yield [meeting], [pair]

    def _worthwhile(self, out: list[int], into: list[int]) -> bool:
        """One repetition less, for no point."""
        met = Counter(self._parties[pair] for pair in into)
        met.subtract(self._parties[pair] for pair in out)
        del met[-1]
        saved = sum(max(self._met[g] - 1, 0) - max(self._met[g] + more - 1, 0) for g, more in met.items())
        return saved > 0 and self._gain(out, into) >= 0

    def _gain(self, out: list[int], into: list[int]) -> int:
        gain = 0
        for group in {self._group[pair] for pair in (*out, *into)}:
            before = self._points.get(group, Counter())
            after = before + Counter(self._score[pair] for pair in into if self._group[pair] == group)
            after -= Counter(self._score[pair] for pair in out if self._group[pair] == group)
            gain += _points(after, group) - _points(before, group)
        return gain

    def _exchange(self, out: list[int], into: list[int]) -> None:
        for meeting, pair in zip(out, into, strict=True):
            old, round_ = self.pairs[meeting], self.rounds[meeting]
            for sign, changed in ((-1, old), (1, pair)):
                self._met[self._parties[changed]] += sign
                self._points.setdefault(self._group[changed], Counter())[self._score[changed]] += sign
                for x in self._ends[changed]:
                    self._busy[x] += sign
                    self._held[x, round_] += sign
            self.pairs[meeting] = pair
            self._chosen ^= {old, pair}


def _points(scores: Counter[int], group: int) -> int:
    if group < 0:
        return sum(score * count for score, count in scores.items())
    met = [score for score, count in scores.items() if count > 0]
    return max(met) + AGAIN * (scores.total() - 1) if met else 0


def _met_before(prepared: Prepared) -> Counter[int]:
    """How often two parties met in the rounds played."""
    seats = np.array(played(prepared.problem), dtype=np.int64).reshape(-1, 4)
    party = party_numbers(prepared.problem.participants)
    return Counter(two_parties(party, seats[:, 2], seats[:, 3]).tolist())
