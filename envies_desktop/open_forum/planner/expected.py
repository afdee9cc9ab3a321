"""The grid where nobody has a list of wishes: the people expected at each topic decide.

As many of them as possible find a seat; then the fullest slot is as small as possible.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from envies_desktop.open_forum.planner.attending import attend, expected_in
from envies_desktop.open_forum.planner.board import Board, Ints, board_of
from envies_desktop.open_forum.planner.placing import Start, slots_of, start_of, with_one_host
from envies_desktop.open_forum.problem import GridProblem, Placed
from envies_desktop.solver import INFINITY, Floats, Matrix, Program, Stop, compress

SECONDS = 5.0
"""Most that is spent on the seats, and again on making the fullest slot smaller."""
MOST_CHOICES = 100_000
"""Of more, none is weighed: the first grid is given."""


@dataclass(frozen=True, slots=True, eq=False)
class _Choices:
    """A topic in a slot, in a space of some capacity: one a line."""

    topic: Ints
    slot: Ints
    capacity: Ints
    people: Ints
    """How many of those expected find a seat."""


def plan_expected(problem: GridProblem, stop: Stop) -> tuple[list[Placed], int]:
    """The grid, and what no grid exceeds."""
    board = board_of(problem)
    fixed = attend(problem, problem.placed)[1]
    if not board.kinds:
        return [*problem.placed], fixed
    start = start_of(board, stop)
    first = _first(start)
    sizes = sum(len({*kind.capacities.tolist()}) * len(kind.slots) for kind in board.kinds)
    if stop() or sizes * len(board.topics) > MOST_CHOICES:
        return [*problem.placed, *first], fixed + _ceiling(board)
    return _best(start, first, fixed, stop)


def _best(start: Start, first: list[Placed], fixed: int, stop: Stop) -> tuple[list[Placed], int]:
    problem, choices = start.board.problem, _choices(start.board)
    matrix, lower, upper = _rows(start, choices)
    chosen = _chosen(start.board, choices, first)
    program = Program(choices.people, matrix, lower, upper, integer=choices.topic >= 0)
    answer = program.solve(seconds=SECONDS, stop=stop, start=chosen)
    most = min(int(min(answer.bound, 1e9) + 1e-6), _ceiling(start.board))
    if answer.x is not None and answer.value > chosen @ choices.people + 0.5:
        chosen = np.rint(answer.x)
    chosen = _levelled(start, choices, (matrix, lower, upper), chosen, stop)
    return [*problem.placed, *_spread(start.board, choices, chosen)], fixed + most


def _choices(board: Board) -> _Choices:
    lines = [
        (topic, slot, capacity, min(board.problem.topic[name].expected or 0, capacity))
        for slot, number in enumerate(slots_of(board))
        for topic, name in enumerate(board.topics)
        if board.kinds[number].open[topic]
        for capacity in sorted({*board.kinds[number].capacities.tolist()})
    ]
    return _Choices(*np.array(lines, dtype=np.int64).reshape(-1, 4).T)


def _rows(start: Start, choices: _Choices) -> tuple[Matrix, list[float], list[float]]:
    """Each topic once, each space once, each host in one place; the goals."""
    board, count = start.board, len(start.board.topics)
    kinds = slots_of(board)
    every = np.arange(len(choices.topic))
    spaces = sorted({*zip(choices.slot.tolist(), choices.capacity.tolist(), strict=True)})
    row = {space: count + place for place, space in enumerate(spaces)}
    everyone = start.demands.everyone or (board.simple and board.cells >= count)
    lower = [1.0 if everyone else -INFINITY] * count + [-INFINITY] * len(spaces)
    upper = [1.0] * count
    upper += [float((board.kinds[kinds[slot]].capacities == seats).sum()) for slot, seats in spaces]
    own = [row[space] for space in zip(choices.slot.tolist(), choices.capacity.tolist(), strict=True)]
    columns, rows = [every, every], [choices.topic, np.array(own, dtype=np.int64)]
    groups = [(inside, -INFINITY, 1.0) for inside in with_one_host(board, choices.topic, choices.slot)]
    for goal in start.demands.goals:
        counts = np.array([goal.counts[kind] for kind in kinds])
        groups.append((np.flatnonzero(counts[choices.slot, choices.topic]), float(goal.least), INFINITY))
    if board.simple:
        groups.append((every, float(min(board.cells, count)), INFINITY))
    for inside, least, most in groups:
        columns.append(inside)
        rows.append(np.full(len(inside), len(lower)))
        lower.append(least)
        upper.append(most)
    return compress(np.concatenate(columns), np.concatenate(rows), len(every)), lower, upper


def _levelled(
    start: Start,
    choices: _Choices,
    rows: tuple[Matrix, list[float], list[float]],
    chosen: Floats,
    stop: Stop,
) -> Floats:
    """As many people seated, the fullest slot as small as possible: it may not exceed one more column."""
    matrix, lower, upper = rows
    fixed = _fixed(start.board)
    every = np.arange(len(choices.topic))
    load = len(lower) + choices.slot
    total = len(lower) + len(fixed)
    own = np.repeat(every, np.diff(matrix.starts))
    slots = np.arange(len(fixed))
    columns = np.concatenate([own, every, every, np.full(len(fixed), len(every))])
    places = np.concatenate([matrix.index, load, np.full(len(every), total), len(lower) + slots])
    people = choices.people.astype(float)
    values = np.concatenate([matrix.values, people, people, np.full(len(fixed), -1.0)])
    program = Program(
        np.append(np.zeros(len(every)), -1.0),
        compress(columns, places, len(every) + 1, values),
        [*lower, *([-INFINITY] * len(fixed)), float(chosen @ choices.people)],
        [*upper, *(-fixed), INFINITY],
        upper=np.append(np.ones(len(every)), INFINITY),
        integer=np.append(every >= 0, False),
    )
    loads = fixed + np.bincount(choices.slot, chosen * choices.people, minlength=len(fixed))
    answer = program.solve(seconds=SECONDS, stop=stop, start=np.append(chosen, loads.max()), gap=1 - 1e-4)
    if answer.x is None or -answer.value > loads.max() - 0.5:
        return chosen
    return np.rint(answer.x[:-1])


def _fixed(board: Board) -> Floats:
    """The people seated in each slot by what is placed there."""
    slots = [slot for kind in board.kinds for slot in kind.slots]
    problem = board.problem
    seated = [
        sum(expected_in(problem, topic, space) for topic, at, space in problem.placed if at == slot)
        for slot in slots
    ]
    return np.array(seated, dtype=np.float64)


def _first(start: Start) -> list[Placed]:
    """The first grid: in each slot the more people are expected, the larger the space.

    Where anything may go anywhere that holds for the whole grid, and nothing seats more.
    """
    board, problem = start.board, start.board.problem
    slots = [slot for kind in board.kinds for slot in kind.slots]
    wanted = sorted(board.topics, key=lambda topic: -(problem.topic[topic].expected or 0))
    if board.simple:
        cells = sorted(problem.free_cells, key=lambda cell: -problem.spaces[cell[1]])
        return [(topic, *cell) for topic, cell in zip(wanted, cells, strict=False)]
    found = []
    for place, slot in enumerate(slots):
        inside = {board.topics[topic] for topic in np.flatnonzero(start.slot == place).tolist()}
        spaces = [space for at, space in problem.free_cells if at == slot]
        spaces.sort(key=lambda space: -problem.spaces[space])
        ordered = (topic for topic in wanted if topic in inside)
        found += [(topic, slot, space) for topic, space in zip(ordered, spaces, strict=False)]
    return found


def _ceiling(board: Board) -> int:
    """The seats found if every topic could go anywhere."""
    expected = sorted((board.problem.topic[topic].expected or 0 for topic in board.topics), reverse=True)
    seats = sorted((board.problem.spaces[space] for _, space in board.problem.free_cells), reverse=True)
    return sum(min(people, most) for people, most in zip(expected, seats, strict=False))


def _chosen(board: Board, choices: _Choices, placed: Iterable[Placed]) -> Floats:
    slots = {slot: place for place, slot in enumerate(slot for kind in board.kinds for slot in kind.slots)}
    names = {topic: place for place, topic in enumerate(board.topics)}
    spaces = board.problem.spaces
    taken = {(names[topic], slots[slot], spaces[space]) for topic, slot, space in placed}
    lines = zip(choices.topic.tolist(), choices.slot.tolist(), choices.capacity.tolist(), strict=True)
    return np.array([float(line in taken) for line in lines])


def _spread(board: Board, choices: _Choices, chosen: Floats) -> Iterable[Placed]:
    slots = [slot for kind in board.kinds for slot in kind.slots]
    left = [*board.problem.free_cells]
    for line in np.flatnonzero(chosen > 0.5).tolist():
        slot, seats = slots[choices.slot[line]], int(choices.capacity[line])
        cell = next(one for one in left if one[0] == slot and board.problem.spaces[one[1]] == seats)
        left.remove(cell)
        yield board.topics[choices.topic[line]], *cell
