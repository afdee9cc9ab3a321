"""In which round each chosen pair meets: edge colouring of a two-sided graph with alternating paths.

Koenig: where nobody has more meetings than rounds, as many colours as rounds are enough; two colours can be
exchanged along any of their paths, which also levels the rounds so that the tables suffice.
"""

from collections import Counter, deque
from dataclasses import dataclass, field

import numpy as np

from envies_desktop.speed_dating.planner.draft import Ints, Prepared

_PATIENCE = 30
"""Meetings driven out by locked ones, in times the meetings there are, before another way is looked for."""


@dataclass(slots=True)
class Rounds:
    """Meetings being spread over rounds; a person with several representatives is several nodes.

    `at[node * count + round]` is the meeting of a node in a round, -1 for none; `of[meeting]` its round, -1
    for none yet; meetings flagged `locked` never change round; `person[node]` is who the node stands for.
    """

    count: int
    left: list[int]
    right: list[int]
    at: list[int]
    of: list[int]
    locked: list[bool]
    person: list[int] = field(default_factory=list)

    @property
    def nodes(self) -> int:
        """How many nodes there are."""
        return len(self.at) // self.count

    def put(self, meeting: int, round_: int) -> None:
        """Hold a meeting in a round where both of its nodes are free."""
        self.of[meeting] = round_
        self.at[self.left[meeting] * self.count + round_] = meeting
        self.at[self.right[meeting] * self.count + round_] = meeting

    def lift(self, meeting: int) -> None:
        """Take a meeting out of its round."""
        round_ = self.of[meeting]
        self.of[meeting] = -1
        self.at[self.left[meeting] * self.count + round_] = -1
        self.at[self.right[meeting] * self.count + round_] = -1

    def path(self, node: int, first: int, second: int) -> list[int]:
        """Meetings from this node on, in rounds `first`, `second`, `first`… until one is missing."""
        at, count, found = self.at, self.count, list[int]()
        start, wanted, other = node, first, second
        while (meeting := at[node * count + wanted]) >= 0:
            found.append(meeting)
            node = self.left[meeting] + self.right[meeting] - node
            wanted, other = other, wanted
            if node == start:
                break
        return found

    def swap(self, meetings: list[int], first: int, second: int) -> None:
        """Exchange two rounds along a whole path of meetings."""
        moved = [(meeting, second if self.of[meeting] == first else first) for meeting in meetings]
        for meeting in meetings:
            for node in (self.left[meeting], self.right[meeting]):
                self.at[node * self.count + self.of[meeting]] = -1
        for meeting, round_ in moved:
            self.put(meeting, round_)


def spread(prepared: Prepared, pairs: Ints) -> Ints | None:
    """A round for each of these pairs, within the tables; None when locked meetings are in the way."""
    rounds = split_nodes(prepared, pairs, prepared.fixed[pairs])
    if not _place_all(rounds) or not level(rounds, prepared.tables):
        return None
    return np.array(rounds.of, dtype=np.int64)


def split_nodes(prepared: Prepared, pairs: Ints, known: Ints) -> Rounds:
    """Nodes of these pairs, those with a `known` round (-1: none) already placed there.

    Locked pairs are placed first so that each finds a free representative in its round.
    """
    if not np.any(prepared.reps[prepared.i[pairs]] + prepared.reps[prepared.j[pairs]] > 2):
        return _single_nodes(prepared, pairs, known)
    p, count = prepared, prepared.rounds
    base = np.cumsum(p.reps) - p.reps
    locked = p.fixed[pairs] >= 0
    rounds = Rounds(
        count, [-1] * len(pairs), [-1] * len(pairs), [-1] * (int(p.reps.sum()) * count), [-1] * len(pairs),
        locked.tolist(), np.repeat(np.arange(p.people), p.reps).tolist(),
    )  # fmt: skip
    load = [0] * int(p.reps.sum())
    for meeting in np.argsort(known < 0, kind="stable").tolist():
        ends = []
        for person in (int(p.i[pairs[meeting]]), int(p.j[pairs[meeting]])):
            nodes = range(int(base[person]), int(base[person] + p.reps[person]))
            ends.append(_freest(rounds, load, nodes, int(known[meeting])))
        rounds.left[meeting], rounds.right[meeting] = ends
        if known[meeting] >= 0:
            rounds.put(meeting, int(known[meeting]))
    return rounds


def _single_nodes(prepared: Prepared, pairs: Ints, known: Ints) -> Rounds:
    """The same where everybody who meets holds one meeting at a time: a node is a person."""
    p, placed = prepared, np.flatnonzero(known >= 0)
    at = np.full(p.people * p.rounds, -1, dtype=np.int64)
    for ends in (p.i[pairs], p.j[pairs]):
        at[ends[placed] * p.rounds + known[placed]] = placed
    return Rounds(
        p.rounds, p.i[pairs].tolist(), p.j[pairs].tolist(), at.tolist(), known.tolist(),
        (p.fixed[pairs] >= 0).tolist(), list(range(p.people)),
    )  # fmt: skip


def level(rounds: Rounds, tables: int) -> bool:
    """Spread the meetings evenly over the rounds; True when no round needs more than `tables`."""
    sizes = np.bincount(np.array(rounds.of, dtype=np.int64), minlength=rounds.count)
    stuck = np.zeros((rounds.count, rounds.count), dtype=bool)
    while True:
        gaps = np.where(stuck, 0, sizes[:, None] - sizes[None, :])
        full, empty = (int(x) for x in np.unravel_index(np.argmax(gaps), gaps.shape))
        if gaps[full, empty] <= 1:
            return bool(sizes.max(initial=0) <= tables)
        moved = _level_two(rounds, full, empty, int(gaps[full, empty]) // 2)
        sizes[full] -= moved
        sizes[empty] += moved
        stuck[full, empty] = not moved
        if moved:
            stuck[:, [full, empty]] = stuck[[full, empty], :] = False


def _level_two(rounds: Rounds, full: int, empty: int, wanted: int) -> int:
    moved = 0
    for node in range(rounds.nodes):
        if moved == wanted:
            break
        at = node * rounds.count
        if rounds.at[at + full] < 0 or rounds.at[at + empty] >= 0:
            continue
        meetings = rounds.path(node, full, empty)
        if len(meetings) % 2 and not any(rounds.locked[m] for m in meetings):
            rounds.swap(meetings, full, empty)
            moved += 1
    return moved


def _freest(rounds: Rounds, load: list[int], nodes: range, round_: int) -> int:
    free = [n for n in nodes if round_ < 0 or rounds.at[n * rounds.count + round_] < 0]
    node = min(free or nodes, key=load.__getitem__)
    load[node] += 1
    return node


def _place_all(rounds: Rounds) -> bool:
    everything = (1 << rounds.count) - 1
    free = [everything] * rounds.nodes
    for meeting, round_ in enumerate(rounds.of):
        if round_ >= 0:
            free[rounds.left[meeting]] &= ~(1 << round_)
            free[rounds.right[meeting]] &= ~(1 << round_)
    waiting = deque(meeting for meeting, round_ in enumerate(rounds.of) if round_ < 0)
    tried = Counter[tuple[int, int]]()
    while waiting:
        meeting = waiting.popleft()
        if _place(rounds, free, meeting):
            continue
        pushed = _push(rounds, free, meeting, tried)
        if not pushed or tried.total() > _PATIENCE * len(rounds.of):
            return False
        waiting.extendleft(pushed)
    return True


def _push(rounds: Rounds, free: list[int], meeting: int, tried: Counter[tuple[int, int]]) -> list[int]:
    """Put a meeting where locked ones leave room, and return those that it drives out of the round.

    The round tried least often is taken, then the one that drives out fewest.
    """
    choices = []
    ends = (rounds.left[meeting], rounds.right[meeting])
    for round_ in range(rounds.count):
        there = [rounds.at[node * rounds.count + round_] for node in ends]
        driven = [other for other in there if other >= 0]
        if not any(rounds.locked[other] for other in driven):
            choices.append((tried[meeting, round_], len(driven), round_, driven))
    if not choices:
        return []
    _, _, round_, driven = min(choices)
    tried[meeting, round_] += 1
    for other in driven:
        free[rounds.left[other]] |= 1 << round_
        free[rounds.right[other]] |= 1 << round_
        rounds.lift(other)
    rounds.put(meeting, round_)
    for node in ends:
        free[node] &= ~(1 << round_)
    return driven


def _place(rounds: Rounds, free: list[int], meeting: int) -> bool:
    left, right = rounds.left[meeting], rounds.right[meeting]
    if not (free[left] & free[right]) and not _make_room(rounds, free, left, right):
        return False
    common = free[left] & free[right]
    turned = common >> (meeting % rounds.count) << (meeting % rounds.count) or common
    bit = turned & -turned
    rounds.put(meeting, bit.bit_length() - 1)
    free[left] &= ~bit
    free[right] &= ~bit
    return True


def _make_room(rounds: Rounds, free: list[int], left: int, right: int) -> bool:
    """Give both nodes a free round in common by exchanging two rounds along a path from one of them."""
    for mine in _bits(free[left]):
        for theirs in _bits(free[right]):
            meetings = rounds.path(right, mine, theirs)
            if any(rounds.locked[m] for m in meetings):
                continue
            rounds.swap(meetings, mine, theirs)
            flip = (1 << mine) | (1 << theirs)
            free[right] ^= flip
            free[_far_end(rounds, meetings, right)] ^= flip
            return True
    return False


def _far_end(rounds: Rounds, meetings: list[int], node: int) -> int:
    for meeting in meetings:
        node = rounds.left[meeting] + rounds.right[meeting] - node
    return node


def _bits(mask: int) -> list[int]:
    return [k for k in range(mask.bit_length()) if mask >> k & 1]
