"""Ties between plans of the same meetings: nobody waits two rounds in a row when it can be helped.

Two rounds are exchanged along one path of their meetings: who is inside the path stays busy in both, only
its two ends swap a meeting for a rest. Works for any plan, with several groups and with arrivals.
"""

import numpy as np

from envies_desktop.solver import Stop
from envies_desktop.speed_dating.planner.colouring import Rounds, split_nodes
from envies_desktop.speed_dating.planner.draft import Ints, Prepared

PASSES = 8


def calm(prepared: Prepared, pairs: Ints, of: Ints, stop: Stop | None = None) -> Ints:
    """Rounds of the same meetings with fewer pairs of idle rounds in a row; never more than the tables."""
    rests = Rests(prepared, split_nodes(prepared, pairs, of))
    for turn in range(PASSES):
        if rests.total() <= rests.least() or (stop and stop()):
            break
        changed = 0
        for first in range(prepared.rounds):
            for second in range(first + 1, prepared.rounds):
                changed += rests.exchange(first, second, sideways=turn % 2 == 1)
        if not changed:
            break
    return np.array(rests.rounds.of, dtype=np.int64)


def waits(idle: Ints) -> Ints:
    """Pairs of idle rounds in a row, of masks of idle rounds."""
    pairs: Ints = np.bitwise_count(idle & idle >> 1).astype(np.int64)
    return pairs


class Rests:
    """Which rounds each person spends idle, kept up to date while paths are exchanged."""

    def __init__(self, prepared: Prepared, rounds: Rounds) -> None:
        p = prepared
        self.rounds, self.tables = rounds, p.tables
        here = np.arange(p.rounds)
        there = (p.first[:, None] <= here) & (here <= p.last[:, None])
        of = np.array(rounds.of, dtype=np.int64)
        self._met = np.zeros((p.people, p.rounds), dtype=np.int64)
        person = np.array(rounds.person, dtype=np.int64)
        for nodes in (rounds.left, rounds.right):
            np.add.at(self._met, (person[np.array(nodes, dtype=np.int64)], of), 1)
        bits = 1 << here
        self.there: Ints = (there * bits).sum(axis=1)
        self.idle: Ints = ((there & (self._met == 0)) * bits).sum(axis=1)
        """Mask of the rounds in which each person is there without a meeting."""
        self.sizes: list[int] = np.bincount(of, minlength=p.rounds).tolist()
        self._node = np.full(p.people, -1, dtype=np.int64)
        self._node[person] = np.arange(len(person))
        self._several = [node for node, who in enumerate(rounds.person) if p.reps[who] > 1]

    def total(self) -> int:
        """Pairs of idle rounds in a row, all people together."""
        return int(waits(self.idle).sum())

    def least(self) -> int:
        """Fewer than this is impossible: a meeting parts two stretches of waiting at most."""
        idle, busy = np.bitwise_count(self.idle), np.bitwise_count(self.there & ~self.idle)
        return int(np.maximum(idle.astype(np.int64) - busy - 1, 0).sum())

    def exchange(self, first: int, second: int, *, sideways: bool) -> int:
        """Exchange the two rounds along each path that spares somebody a wait; how many were exchanged.

        `sideways` also takes exchanges that leave the sum as it is: they open the way to others.
        """
        at, count, both = self.rounds.at, self.rounds.count, 1 << first | 1 << second
        there = self.there & both == both
        spared = waits(self.idle ^ both) < waits(self.idle)
        eager = self._node[np.flatnonzero(there & spared)].tolist()
        changed = 0
        for node in sorted({*eager, *self._several}):
            has_first = at[node * count + first] >= 0
            if has_first != (at[node * count + second] >= 0) and there[self.rounds.person[node]]:
                now, then = (first, second) if has_first else (second, first)
                changed += self._try_path(node, now, then, 0 if sideways else 1)
        return changed

    def _try_path(self, node: int, now: int, then: int, gain: int) -> bool:
        rounds = self.rounds
        meetings = rounds.path(node, now, then)
        moves = len(meetings) % 2
        if moves and self.sizes[then] >= self.tables:
            return False
        end = node
        for meeting in meetings:
            if rounds.locked[meeting]:
                return False
            end = rounds.left[meeting] + rounds.right[meeting] - end
        mine, other = rounds.person[node], rounds.person[end]
        both = 1 << now | 1 << then
        if self.there[other] & both != both:
            return False
        before = self._waits_of(mine, other)
        back = (now, then) if moves else (then, now)
        self._move(mine, now, then)
        self._move(other, *back)
        if before - self._waits_of(mine, other) < gain:
            self._move(mine, then, now)
            self._move(other, *reversed(back))
            return False
        rounds.swap(meetings, now, then)
        self.sizes[now] -= moves
        self.sizes[then] += moves
        return True

    def _move(self, person: int, old: int, new: int) -> None:
        met = self._met[person]
        met[old] -= 1
        met[new] += 1
        if not met[old]:
            self.idle[person] |= 1 << old
        self.idle[person] &= ~(1 << new)

    def _waits_of(self, one: int, other: int) -> int:
        idle = {one: int(self.idle[one]), other: int(self.idle[other])}
        return sum((mask & mask >> 1).bit_count() for mask in idle.values())
