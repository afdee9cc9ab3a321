"""A first grid: as many topics as possible are placed, as many as possible where their hosts are there."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from envies_desktop.open_forum.planner.board import Board, Ints
from envies_desktop.open_forum.planner.columns import Demands, Goal
from envies_desktop.solver import INFINITY, Program, Stop, compress

SECONDS = 3.0
"""Given to the count of how many topics can be placed where hosts have several."""


@dataclass(frozen=True, slots=True, eq=False)
class Start:
    """The board, what a grid of it must reach, and one that does: by topic its slot, -1 where it has none.

    Slots count here as `slots_of` lists them.
    """

    board: Board
    demands: Demands
    slot: Ints


def slots_of(board: Board) -> list[int]:
    """The kind of each slot with free cells, kind by kind."""
    return [number for number, kind in enumerate(board.kinds) for _ in kind.slots]


def start_of(board: Board, stop: Stop) -> Start:
    """Find a first grid."""
    if board.simple:
        return Start(board, Demands(False, ()), _dealt(board))
    slot = _most(board, stop)
    kinds = np.array(slots_of(board))
    placed = np.flatnonzero(slot >= 0)
    hosted = np.array([kind.hosted for kind in board.kinds])
    with_hosts = int(hosted[kinds[slot[placed]], placed].sum())
    everyone, goals = len(placed) == len(board.topics), []
    if not everyone:
        goals.append(Goal(np.ones_like(hosted), len(placed)))
    if with_hosts == len(board.topics):
        with_their_hosts = (replace(kind, open=kind.open & kind.hosted) for kind in board.kinds)
        board = replace(board, kinds=tuple(with_their_hosts))
    elif not hosted.all():
        goals.append(Goal(hosted, with_hosts))
    return Start(board, Demands(everyone, tuple(goals)), slot)


def _dealt(board: Board) -> Ints:
    """The topics dealt to the slots one after the other."""
    cells = [kind.cells for kind in board.kinds for _ in kind.slots]
    order = [slot for row in range(max(cells, default=0)) for slot, free in enumerate(cells) if row < free]
    slot = np.full(len(board.topics), -1, dtype=np.int64)
    count = min(len(order), len(slot))
    slot[:count] = order[:count]
    return slot


def _most(board: Board, stop: Stop) -> Ints:
    """An integer program: first the number of topics, then of those whose hosts are there."""
    kinds, count = slots_of(board), len(board.topics)
    slots, topics = np.nonzero([board.kinds[kind].open for kind in kinds])
    hosted = np.array([board.kinds[kind].hosted for kind in kinds])
    every = np.arange(len(slots))
    limits = [1.0] * count + [float(board.kinds[kind].cells) for kind in kinds]
    rows, columns = [topics, count + slots], [every, every]
    for inside in with_one_host(board, topics, slots):
        rows.append(np.full(len(inside), len(limits)))
        columns.append(inside)
        limits.append(1.0)
    matrix = compress(np.concatenate(columns), np.concatenate(rows), len(every))
    program = Program(
        (count + 1) + hosted[slots, topics], matrix, [-INFINITY] * len(limits), limits, integer=every >= 0
    )
    start = _one_by_one(board, kinds, slots, topics)
    answer = program.solve(seconds=SECONDS, stop=stop, start=start)
    taken = (start if answer.x is None else answer.x) > 0.5
    slot = np.full(count, -1, dtype=np.int64)
    slot[topics[taken]] = slots[taken]
    return slot


def _one_by_one(board: Board, kinds: list[int], slots: Ints, topics: Ints) -> Ints:
    """A solution to begin with: each topic in the first slot that takes it."""
    chosen = np.zeros(len(slots), dtype=np.int64)
    inside: list[list[int]] = [[] for _ in kinds]
    for topic in range(len(board.topics)):
        for at in np.flatnonzero(topics == topic).tolist():
            members = inside[slots[at]]
            if len(members) < board.kinds[kinds[slots[at]]].cells and not board.clash[topic, members].any():
                members.append(topic)
                chosen[at] = 1
                break
    return chosen


def with_one_host(board: Board, topics: Ints, slots: Ints) -> Iterable[Ints]:
    """Of choices (a topic in a slot each), those that need one host in one slot and are several topics."""
    found: dict[str, list[int]] = {}
    for place, topic in enumerate(board.topics):
        for host in board.problem.topic[topic].hosts:
            found.setdefault(host, []).append(place)
    for group in found.values():
        own = np.isin(topics, group)
        for slot in np.unique(slots) if len(group) > 1 else ():
            yield np.flatnonzero(own & (slots == slot))
