"""From a problem to a grid: a first one, a good one, the bound, the proof."""

from collections.abc import Callable, Iterable
from time import perf_counter

import numpy as np

from envies_desktop.open_forum.planner.attending import attend
from envies_desktop.open_forum.planner.board import Board, Ints, board_of
from envies_desktop.open_forum.planner.bound import Bound, Bounding
from envies_desktop.open_forum.planner.columns import Columns
from envies_desktop.open_forum.planner.expected import plan_expected
from envies_desktop.open_forum.planner.placing import Start, slots_of, start_of
from envies_desktop.open_forum.planner.proof import Listed, list_columns, settle
from envies_desktop.open_forum.planner.search import Search
from envies_desktop.open_forum.planner.spaces import seat_topics
from envies_desktop.open_forum.problem import Grid, GridProblem, Placed
from envies_desktop.refused import Refused
from envies_desktop.solver import Stop

Progress = Callable[[float, str], None]

FIRST = 0.1
"""Share of the time for the first good grid."""
PATIENCE = 1_000
"""Steps without a better grid before the search is left."""
LAST = 0.95
"""Share of the time after which no proof goes on: the solver ends a little later than it is told to."""


def _silent(_share: float, _code: str) -> None:
    return None


def _never() -> bool:
    return False


def plan_grid(
    problem: GridProblem, seconds: float, *, progress: Progress = _silent, stop: Stop = _never
) -> Grid:
    """The best grid of a problem that is found in so many seconds, with what is proven of it.

    As many topics as possible are placed, where their hosts are there if there is such a slot; then as many
    wishes as possible can be attended. `progress(share done, code)` is called along the way; once `stop()`
    is true, or the time is over, the best grid so far is returned with its honest bound. Raises
    Refused("grid-no-slot") or Refused("grid-no-space") where there is nowhere to be.
    """
    if not problem.slots:
        raise Refused("grid-no-slot")
    if not problem.spaces:
        raise Refused("grid-no-space")
    clock = _Clock(seconds, progress, stop)
    progress(0.0, "grid-step-start")
    placed, most = _plan_wished(problem, clock) if problem.wished else plan_expected(problem, clock.over)
    grid = _grid(problem, placed, most, clock.spent)
    progress(1.0, "grid-step-done")
    return grid


class _Clock:
    """The time that is given, and what is told of it."""

    def __init__(self, seconds: float, progress: Progress, stop: Stop) -> None:
        self._began, self._seconds, self._progress, self._stop = perf_counter(), seconds, progress, stop
        self._told, self._code = 0.0, ""

    @property
    def spent(self) -> float:
        """Seconds since the beginning."""
        return perf_counter() - self._began

    def over(self) -> bool:
        """Whether the time is over, or somebody said stop."""
        return self._stop() or self.spent > self._seconds

    def until(self, share: float) -> Stop:
        """The same for a share of the time."""
        return lambda: self._stop() or self.spent > share * self._seconds

    def tell(self, share: float, code: str = "") -> None:
        """Tell a step and how far it is at least; without a step, only that time passes."""
        passed = self.spent / max(self._seconds, 1e-9)
        self._told, self._code = min(max(share, passed, self._told), 0.99), code or self._code
        self._progress(self._told, self._code)


def _grid(problem: GridProblem, placed: Iterable[Placed], most: int, seconds: float) -> Grid:
    placed = tuple(sorted(placed, key=lambda one: (one[1], one[2])))
    attends, value = attend(problem, placed)
    there = {topic for topic, _, _ in placed}
    return Grid(
        placed=placed,
        unplaced=tuple(topic.id for topic in problem.topics if topic.id not in there),
        attends=attends,
        value=value,
        bound=float(max(most, value)),
        status="optimal" if value >= most else "feasible",
        seconds=seconds,
    )


def _plan_wished(problem: GridProblem, clock: _Clock) -> tuple[list[Placed], int]:
    """The grid, and what no grid exceeds."""
    board = board_of(problem)
    if not board.kinds:
        return [*problem.placed], board.constant
    work = _Work(start_of(board, clock.over), clock)
    work.run()
    return work.placed, work.most


class _Work:
    """A problem with wishes: the best grid so far and what none exceeds."""

    def __init__(self, start: Start, clock: _Clock) -> None:
        self._start, self._board, self._clock = start, start.board, clock
        self._columns = Columns(start.board)
        self.placed: list[Placed] = []
        self.value = -1
        self.most = start.board.constant + start.board.ceiling
        self._keep(start.slot)

    def run(self) -> None:
        """Better the grid and the bound until both are equal or the time is over."""
        search = Search(self._start, self._columns)
        self._look(search, self._clock.until(FIRST))
        if self._done():
            return
        self._clock.tell(0.1, "grid-step-bound")
        bounding = Bounding(self._board, self._start.demands, self._columns, self._clock.over)
        bounding.run(lambda bound: self._note(bound.wishes))
        if bounding.bound is not None and bounding.closed and not self._done():
            self._clock.tell(0.5, "grid-step-proof")
            self._prove(bounding.bound, self._clock.until(LAST))
        if not self._done():
            self._look(search, self._clock.over)

    def _done(self) -> bool:
        return self.value >= self.most or self._clock.over()

    def _note(self, wishes: int) -> bool:
        """Note a bound of the slots with free cells; whether nothing is left to do."""
        self.most = min(self.most, self._board.constant + wishes)
        self._clock.tell(0.0)
        return self._done()

    def _look(self, search: Search, stop: Stop) -> None:
        self._clock.tell(0.05, "grid-step-search")
        self._keep(search.run(PATIENCE, self.most - self._board.constant, stop).slot)

    def _prove(self, bound: Bound, stop: Stop) -> None:
        """List the columns of better grids and settle which is best, what is nearest to the bound first."""
        target, lower = bound.wishes, dict[bytes, int]()
        while not self._done():
            listed = list_columns(self._board, bound, target, stop)
            if listed is None:
                return
            listed = listed.lowered(lower)
            settled = settle(self._board, self._start.demands, listed, target, stop)
            if settled is None:
                return
            self._note(settled.most)
            if settled.chosen is None:
                target = min(target - 1, settled.most)
                continue
            kept = self._keep(self._slots(settled.chosen)) - self._board.constant
            if kept >= settled.most or not self._lower(settled.chosen, lower):
                return

    def _lower(self, chosen: Listed, lower: dict[bytes, int]) -> bool:
        """Note which of these columns are worth less than hoped in the spaces there are; whether any is."""
        before = len(lower)
        for at, number in enumerate(chosen.kind.tolist()):
            seated = seat_topics(self._board.kinds[number], np.flatnonzero(chosen.inside[at]).tolist())
            if seated.best and seated.value < chosen.value[at]:
                lower[chosen.key(at)] = seated.value
        return len(lower) > before

    def _slots(self, chosen: Listed) -> Ints:
        """The slot of each topic in the grid of these columns; topics left over go where a cell is free."""
        slot = np.full(len(self._board.topics), -1, dtype=np.int64)
        kinds = np.array(slots_of(self._board))
        free = {number: np.flatnonzero(kinds == number).tolist() for number in range(len(self._board.kinds))}
        for number, inside in zip(chosen.kind.tolist(), chosen.inside, strict=True):
            slot[inside] = free[number].pop(0)
        if self._board.simple:
            for at, number in enumerate(kinds.tolist()):
                room = self._board.kinds[number].cells - int((slot == at).sum())
                slot[np.flatnonzero(slot < 0)[:room]] = at
        return slot

    def _keep(self, slot: Ints) -> int:
        """Keep a grid if it is the best so far, its topics in the best spaces; its value."""
        placed = [*self._board.problem.placed, *_spread(self._board, slot)]
        value = attend(self._board.problem, placed)[1]
        if value > self.value:
            self.placed, self.value = placed, value
        return value


def _spread(board: Board, slot: Ints) -> Iterable[Placed]:
    """The topics of a grid with their spaces."""
    free: dict[int, list[int]] = {}
    for at, space in board.problem.free_cells:
        free.setdefault(at, []).append(space)
    numbers = [(kind, at) for kind in board.kinds for at in kind.slots]
    for place, (kind, at) in enumerate(numbers):
        inside = np.flatnonzero(slot == place).tolist()
        left = sorted(free[at])
        for topic, seats in zip(inside, seat_topics(kind, inside).capacities, strict=True):
            space = next(one for one in left if board.problem.spaces[one] == seats)
            left.remove(space)
            yield board.topics[topic], at, space
