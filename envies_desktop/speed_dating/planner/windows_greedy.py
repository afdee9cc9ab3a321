"""A plan at once, for somebody who stops before the first one: the best pair first, where it fits."""

import numpy as np

from envies_desktop.speed_dating.planner.windows_grid import Grid
from envies_desktop.speed_dating.planner.windows_trial import Trial, weigh


def greedy(grid: Grid, steps: int) -> Trial:
    """Pairs that must meet first, then by score, each in the block that has most room for it."""
    room = grid.places * grid.sizes
    tables, high = grid.tables * grid.sizes, grid.high.copy()
    at = np.full(len(grid.i), -1, dtype=np.int64)
    for pair in np.lexsort((-grid.score, ~grid.must)).tolist():
        i, j = int(grid.i[pair]), int(grid.j[pair])
        if high[i] and high[j]:
            free = np.minimum(np.minimum(room[i], room[j]), tables)
            block = int(np.argmax(free))
            if free[block] > 0:
                at[pair] = block
                room[[i, j], block] -= 1
                high[[i, j]] -= 1
                tables[block] -= 1
    return weigh(grid, at, steps)
