"""From blocks to rounds: edge colouring of each block, on any graph.

On two sides alternating paths always make room (Koenig). Elsewhere a path may come back to where it started,
and some graphs of degree k have no k matchings at all: then one meeting takes the place of another, which is
placed again, a bounded number of times. What stays without a round is given back.
"""

from random import Random

import numpy as np

from envies_desktop.speed_dating.planner.colouring import Rounds, level
from envies_desktop.speed_dating.planner.draft import Ints
from envies_desktop.speed_dating.planner.windows_grid import Grid

TURNS = 5_000
"""Meetings that may be put out of their round for each meeting that is given up in the end."""


def colour(grid: Grid, at: Ints) -> Ints:
    """A round for each pair of the grid that has a block; -1 for those without, and those that found none."""
    result = np.full(len(at), -1, dtype=np.int64)
    for block, rounds in enumerate(grid.rounds):
        pairs = np.flatnonzero(at == block)
        if len(rounds) == 1:
            result[pairs] = rounds[0]
        elif len(pairs):
            of = _colour_block(grid, pairs, block)
            result[pairs[of >= 0]] = np.array(rounds, dtype=np.int64)[of[of >= 0]]
    return result


def _colour_block(grid: Grid, pairs: Ints, block: int) -> Ints:
    count = len(grid.rounds[block])
    left, right, nodes = _ends(grid, pairs, block, count)
    rounds = Rounds(count, left, right, [-1] * (nodes * count), [-1] * len(pairs), [False] * len(pairs))
    _place_all(rounds, grid.score[pairs], Random(block))  # noqa: S311 -- a search, not a secret
    of = np.array(rounds.of, dtype=np.int64)
    placed = np.flatnonzero(of >= 0)
    kept = placed if len(placed) == len(of) else _without_rest(rounds, placed)
    level(rounds, int(grid.tables[block]))
    of[kept] = rounds.of
    return of


def _ends(grid: Grid, pairs: Ints, block: int, count: int) -> tuple[list[int], list[int], int]:
    """Nodes of the two people of each pair; several representatives are several nodes, filled in turn."""
    base = np.cumsum(grid.places[:, block]) - grid.places[:, block]
    load = np.zeros(grid.people, dtype=np.int64)
    ends: tuple[list[int], list[int]] = ([], [])
    for pair in pairs.tolist():
        for side, person in zip(ends, (int(grid.i[pair]), int(grid.j[pair])), strict=True):
            side.append(int(base[person] + load[person] // count))
            load[person] += 1
    return (*ends, int(grid.places[:, block].sum()))


def _without_rest(rounds: Rounds, placed: Ints) -> Ints:
    """Forget the meetings that found no round; returns those that stay."""
    name = {int(old): new for new, old in enumerate(placed)}
    rounds.left = [rounds.left[m] for m in placed]
    rounds.right = [rounds.right[m] for m in placed]
    rounds.of = [rounds.of[m] for m in placed]
    rounds.locked = [False] * len(placed)
    rounds.at = [name.get(m, -1) for m in rounds.at]
    return placed


def _place_all(rounds: Rounds, score: Ints, dice: Random) -> None:
    """Place all meetings, the dearest first; one that finds no room may put a cheaper or equal one out."""
    waiting = np.argsort(score, kind="stable").tolist()
    turns, rest = 0, list[int]()
    while waiting:
        meeting = waiting.pop()
        if _place(rounds, meeting):
            continue
        turns += 1
        if turns > TURNS * (len(rest) + 1):
            rest.append(meeting)
            continue
        waiting.append(_replace(rounds, meeting, dice))
        _stir(rounds, dice)
    for meeting in rest:
        _place(rounds, meeting)


def _place(rounds: Rounds, meeting: int) -> bool:
    """Place a meeting, exchanging two rounds along a path where that makes room."""
    ends = rounds.left[meeting], rounds.right[meeting]
    mine, theirs = (_free(rounds, node) for node in ends)
    both = [r for r in mine if r in theirs]
    if both:
        rounds.put(meeting, both[meeting % len(both)])
        return True
    for first in mine:
        for second in theirs:
            path = rounds.path(ends[1], first, second)
            if _end(rounds, path, ends[1]) != ends[0]:
                rounds.swap(path, first, second)
                rounds.put(meeting, first)
                return True
    return False


def _replace(rounds: Rounds, meeting: int, dice: Random) -> int:
    """Give a meeting a round that is free for one of its people; returns the meeting put out for it."""
    ends = [rounds.left[meeting], rounds.right[meeting]]
    dice.shuffle(ends)
    free, other = ends
    round_ = dice.choice(_free(rounds, free))
    out = rounds.at[other * rounds.count + round_]
    for node in (rounds.left[out], rounds.right[out]):
        rounds.at[node * rounds.count + round_] = -1
    rounds.of[out] = -1
    rounds.put(meeting, round_)
    return out


def _stir(rounds: Rounds, dice: Random) -> None:
    """Exchange two rounds along one path or circle, so that the search does not come back to where it was."""
    node = rounds.left[dice.randrange(len(rounds.left))]
    first, second = dice.sample(range(rounds.count), 2)
    path = rounds.path(node, first, second)
    if path and (rounds.at[node * rounds.count + second] in (-1, path[-1])):
        rounds.swap(path, first, second)


def _free(rounds: Rounds, node: int) -> list[int]:
    start = node * rounds.count
    return [r for r in range(rounds.count) if rounds.at[start + r] < 0]


def _end(rounds: Rounds, path: list[int], node: int) -> int:
    for meeting in path:
        node = rounds.left[meeting] + rounds.right[meeting] - node
    return node
