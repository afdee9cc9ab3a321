"""Good grids fast: topics change places as long as it pays, and against the grain for a while where not.

All exchanges of two topics, and all moves into free cells, are weighed at once: what a slot is worth with
one topic in place of another is known beforehand, and changes for two slots a step.
"""

from dataclasses import dataclass

import numpy as np

from envies_desktop.open_forum.planner.board import Flags, Ints, Kind
from envies_desktop.open_forum.planner.columns import Columns
from envies_desktop.open_forum.planner.placing import Start, slots_of
from envies_desktop.open_forum.planner.values import weigh
from envies_desktop.solver import Stop

NEVER = -(1 << 40)
"""Gain of what may not be."""
MOST_INSTEAD = 10_000
"""Of more exchanges in one slot, what they win is estimated only."""
FEW_CUT = 4
"""How many topics of a set may count by their seats: enough to tell a good grid."""
REST = 6
"""Steps that a topic stays out of a slot that it left, and up to twice as many."""


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """A grid by the slot of each topic (-1 for none), and its wishes attended in the best spaces."""

    slot: Ints
    value: int


class Search:
    """Walks from grid to grid and remembers the best."""

    def __init__(self, start: Start, columns: Columns, seed: int = 0) -> None:
        """What is met on the way is added to `columns`."""
        board = start.board
        self._board, self._columns, self._kinds = board, columns, slots_of(board)
        self._dice = np.random.default_rng(seed)
        self._slot, self._step = start.slot.copy(), 0
        topics, slots = len(self._slot), len(self._kinds)
        self._worth = np.zeros(slots, dtype=np.int64)
        self._instead = np.zeros((topics, topics), dtype=np.int64)
        """What the slot of a topic (row) wins with another in its place; nothing where it has none."""
        self._leave = np.full(topics, NEVER, dtype=np.int64)
        self._enter = np.full((topics, slots), NEVER, dtype=np.int64)
        self._rests = np.zeros((topics, slots + 1), dtype=np.int64)
        """Until which step a topic may not go into a slot (the last one: out of the grid)."""
        self._goals = [
            (np.array([goal.counts[kind] for kind in self._kinds] + [goal.counts[0] & False]) * 1, goal.least)
            for goal in start.demands.goals
        ]
        for slot in range(slots):
            self._look(slot)
        self.best = Found(self._slot.copy(), int(self._worth.sum()))

    def run(self, patience: int, most: int, stop: Stop) -> Found:
        """Walk until nothing better was found for so many steps, or `most` is reached."""
        since = 0
        while since < patience and self.best.value < most and not stop() and self._walk():
            value = int(self._worth.sum())
            since += 1
            if value > self.best.value:
                self.best, since = Found(self._slot.copy(), value), 0
        return self.best

    def _look(self, slot: int) -> None:
        """Weigh a slot with every topic in place of each of its own, with one more, with one less."""
        number = self._kinds[slot]
        kind = self._board.kinds[number]
        inside = np.flatnonzero(self._slot == slot)
        topics, own = len(self._slot), len(inside)
        sets = _neighbours(kind, inside, own * topics <= MOST_INSTEAD)
        values = weigh(kind, sets, FEW_CUT).value
        self._columns.add(number, sets[:1, : kind.cells], weigh(kind, sets[:1]).value)
        self._worth[slot] = values[0]
        clashes = self._board.clash[inside].sum(axis=0)
        may = kind.open & (clashes == 0)
        self._leave[inside] = values[1 : own + 1] - values[0]
        room = may & (own < kind.cells)
        self._enter[:, slot] = np.where(room, values[own + 1 : own + 1 + topics] - values[0], NEVER)
        if len(values) > own + 1 + topics:
            instead = values[own + 1 + topics :].reshape(own, topics) - values[0]
        else:  # what one brings beside all is the least that it brings instead of one of them
            instead = values[1 : own + 1, None] + values[None, own + 1 : own + 1 + topics] - 2 * values[0]
        may_instead = kind.open & (clashes - self._board.clash[inside] == 0)
        self._instead[inside] = np.where(may_instead, instead, NEVER)

    def _walk(self) -> bool:
        """Take the best step that is not barred; False where there is none."""
        self._step += 1
        exchange, move = self._exchanges(), self._moves()
        noise = self._dice.random(exchange.shape)
        one, other = np.unravel_index(np.argmax(exchange + noise / 2), exchange.shape)
        topic, slot = np.unravel_index(np.argmax(move + self._dice.random(move.shape) / 2), move.shape)
        if max(exchange[one, other], move[topic, slot]) <= NEVER // 2:
            return False
        if exchange[one, other] >= move[topic, slot]:
            targets = [(int(one), int(self._slot[other])), (int(other), int(self._slot[one]))]
        else:
            targets = [(int(topic), int(slot))]
        self._go(targets)
        return True

    def _exchanges(self) -> Ints:
        gain = self._instead + self._instead.T
        apart = self._slot[:, None] != self._slot[None]
        rests = self._rests[:, self._slot] > self._step
        barred = ~apart | ((rests | rests.T) & ~self._better(gain))
        for counts, least in self._goals:
            there = counts[self._slot]
            own = counts[self._slot, np.arange(len(self._slot))]
            after = own.sum() + there - own[:, None] + there.T - own[None]
            barred |= after < least
        return np.where(barred, NEVER, gain)

    def _moves(self) -> Ints:
        gain = self._leave[:, None] + self._enter
        slots = np.arange(len(self._kinds))
        rests = self._rests[:, :-1] > self._step
        barred = (self._slot[:, None] == slots) | (rests & ~self._better(gain))
        for counts, least in self._goals:
            own = counts[self._slot, np.arange(len(self._slot))]
            barred |= own.sum() + counts[:-1].T - own[:, None] < least
        return np.where(barred, NEVER, gain)

    def _better(self, gain: Ints) -> Flags:
        better: Flags = int(self._worth.sum()) + gain > self.best.value
        return better

    def _go(self, targets: list[tuple[int, int]]) -> None:
        touched = set()
        for topic, slot in targets:
            touched |= {slot, int(self._slot[topic])}
            self._rests[topic, self._slot[topic]] = self._step + REST + int(self._dice.integers(REST))
        for topic, slot in targets:
            self._slot[topic] = slot
            if slot < 0:
                self._instead[topic], self._leave[topic] = 0, NEVER
        for slot in sorted(touched - {-1}):
            self._look(slot)


def _neighbours(kind: Kind, inside: Ints, instead: bool) -> Ints:
    """A set of topics; without each of them; with each other one; with each other one instead of each."""
    topics, own = kind.blank, len(inside)
    line = np.append(inside, [kind.blank] * (max(kind.cells, own + 1) - own))
    sets = np.repeat(line[None], 1 + own + topics + own * topics * instead, axis=0)
    every = np.arange(topics)
    sets[np.arange(1, own + 1), np.arange(own)] = kind.blank
    sets[own + 1 : own + 1 + topics, own] = every
    for place in range(own * instead):
        begin = own + 1 + topics + place * topics
        sets[begin : begin + topics, place] = every
    return sets
