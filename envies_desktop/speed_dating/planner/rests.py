"""Ties between plans of the same meetings: nobody waits two rounds in a row when it can be helped.

Two rounds are exchanged along one path of their meetings: who is inside the path stays busy in both, only
its two ends swap a meeting for a rest. Works for any plan, with several groups and with arrivals.
"""

import numpy as np

from envies_desktop.speed_dating.planner.colouring import Rounds, split_nodes
from envies_desktop.speed_dating.planner.draft import Ints, Prepared
from envies_desktop.speed_dating.planner.lp import Stop

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


def waits(idle: int) -> int:
    """Pairs of idle rounds in a row, of a mask of idle rounds."""
    return (idle & idle >> 1).bit_count()


class Rests:
    """Which rounds each person spends idle, kept up to date while paths are exchanged."""

    def __init__(self, prepared: Prepared, rounds: Rounds) -> None:
        p = prepared
        self.rounds, self.tables = rounds, p.tables
        self.person: list[int] = np.repeat(np.arange(p.people), p.reps).tolist()
        ends = zip(p.first.tolist(), p.last.tolist(), strict=True)
        self.there = [((1 << (b - a + 1)) - 1) << a if b >= a else 0 for a, b in ends]
        self.idle = list(self.there)
        """Mask of the rounds in which each person is there without a meeting."""
        self.met = [[0] * p.rounds for _ in range(p.people)]
        self.alone = [count == 1 for count in p.reps.tolist()]
        for meeting, round_ in enumerate(rounds.of):
            for node in (rounds.left[meeting], rounds.right[meeting]):
                self.met[self.person[node]][round_] += 1
                self.idle[self.person[node]] &= ~(1 << round_)
        self.sizes: list[int] = np.bincount(np.array(rounds.of, dtype=np.int64), minlength=p.rounds).tolist()

    def total(self) -> int:
        """Pairs of idle rounds in a row, all people together."""
        return sum(map(waits, self.idle))

    def least(self) -> int:
        """Fewer than this is impossible: a meeting parts two stretches of waiting at most."""
        there_idle = zip(self.there, self.idle, strict=True)
        return sum(max(0, idle.bit_count() - (there & ~idle).bit_count() - 1) for there, idle in there_idle)

    def exchange(self, first: int, second: int, *, sideways: bool) -> int:
        """Exchange the two rounds along each path that spares somebody a wait; how many were exchanged.

        `sideways` also takes exchanges that leave the sum as it is: they open the way to others.
        """
        at, count, idle, both = self.rounds.at, self.rounds.count, self.idle, 1 << first | 1 << second
        changed = 0
        for node, person in enumerate(self.person):
            has_first = at[node * count + first] >= 0
            if has_first == (at[node * count + second] >= 0) or self.there[person] & both != both:
                continue
            if self.alone[person] and waits(idle[person] ^ both) >= waits(idle[person]):
                continue
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
        mine, other = self.person[node], self.person[end]
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
        met = self.met[person]
        met[old] -= 1
        met[new] += 1
        if not met[old]:
            self.idle[person] |= 1 << old
        self.idle[person] &= ~(1 << new)

    def _waits_of(self, one: int, other: int) -> int:
        return waits(self.idle[one]) + (waits(self.idle[other]) if other != one else 0)
