"""How many wishes could be honoured at most, by any plan at all: what a plan is measured against."""

import numpy as np

from envies_desktop.speed_dating.problem import Problem


def reachable_wishes(problem: Problem) -> int:
    """Most wishes that any plan can honour: nobody holds more meetings than they may, tables are limited.

    Exact for two sides without windows (the matrix is a network's); an upper bound otherwise.
    """
    from envies_desktop.solver import Program, even_columns

    i, j, wishes = _wished_pairs(problem)
    if not len(i):
        return 0
    people = problem.participants
    room = [min(p.max, p.reps * (p.last - p.first + 1)) for p in people]
    rows = np.column_stack([i, j, np.full(len(i), len(people))])
    upper = np.array([*room, problem.rounds * problem.tables], dtype=np.float64)
    answer = Program(wishes, even_columns(rows), np.zeros(len(upper)), upper).solve()
    return int(answer.value + 1e-6)


def _wished_pairs(
    problem: Problem,
) -> tuple[np.typing.NDArray[np.int64], np.typing.NDArray[np.int64], np.typing.NDArray[np.float64]]:
    wished = {(p.id, w) for p in problem.participants for w in p.wishes}
    people, found = problem.participants, []
    forbidden = set(problem.forbidden)
    for i, j, _ in problem.pairs:
        count = ((i, j) in wished) + ((j, i) in wished)
        together = max(people[i].first, people[j].first) <= min(people[i].last, people[j].last)
        if count and together and (i, j) not in forbidden:
            found.append((i, j, count))
    table = np.array(found, dtype=np.int64).reshape(-1, 3)
    return table[:, 0], table[:, 1], table[:, 2].astype(np.float64)
