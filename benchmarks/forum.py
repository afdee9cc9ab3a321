"""Planning every grid of forum_instances.py, from GridProblem to Grid, and pricing a late topic on its board.

Three floors are measured in the same run: the value of a greedy grid (the most wanted topic first, each into
the slot where it takes least away, in the largest space), the time of the plain linear program (which topic
in which slot, who attends what) by the same solver, and, for prices, the time of one exact attendance of the
board. Every grid is checked by the independent checker. Nothing fails on slowness: what must be reached is
printed beside what was. Seconds are those of the clock, then of the processor.

    python -m benchmarks.forum [PATTERN…] [--seconds S] [--quick]
"""

import argparse
import sys
import time
from fnmatch import fnmatch

import numpy as np

from benchmarks.forum_instances import NAMED
from envies_desktop.open_forum.planner.attending import attend
from envies_desktop.open_forum.planner.planning import plan_grid
from envies_desktop.open_forum.planner.prices import best_slot, cell_prices
from envies_desktop.open_forum.problem import Grid, GridProblem, Placed
from envies_desktop.open_forum.problem_document import grid_to_json, problem_from_json
from envies_desktop.solver import INFINITY, Program, compress
from tests.open_forum.check import check

SECONDS = 30.0
AIMS = {"f12x3x5": 2.0, "f20x4x6": 5.0, "f30x4x8": 6.0}
"""Seconds in which they must be proven (the last: 434 of 440 at most); within 1.5 % in 30 for all others."""
HEAD = (
    f"{'instance':<16}{'people':>7}{'wishes':>7}{'value':>7}{'bound':>7}{'gap %':>7}{'status':>10}"
    f"{'/greedy':>8}{'clock':>8}{'cpu':>7}{'aim':>5}{'/plain LP':>10}  check"
)
PRICES = f"\n{'a late topic':<16}{'cells':>7}{'attend ms':>10}{'price ms':>9}{'/attend':>8}{'aim ms':>7}"


def greedy(problem: GridProblem) -> int:
    """The value of what a reasonable person does in the market place."""
    placed, board = list(problem.placed), problem
    wanted = {topic.id: 0 for topic in problem.topics}
    for person in problem.people:
        for topic in person.wishes:
            wanted[topic] += 1
    for topic in sorted(wanted, key=lambda one: -wanted[one]):
        if topic in {one[0] for one in placed}:
            continue
        board = GridProblem(
            problem.topics, problem.slots, problem.spaces, problem.people, tuple(placed), problem.closed,
            problem.played,
        )  # fmt: skip
        best = best_slot(board, topic)
        if best is not None:
            placed.append((topic, best.slot, best.space))
    return attend(problem, placed)[1]


def plain_program(problem: GridProblem) -> float:
    """Seconds of the linear relaxation of the plain program."""
    topics = {topic.id: place for place, topic in enumerate(problem.topics)}
    slots, count = range(problem.slots), len(topics)
    wishes = [(row, topics[topic]) for row, one in enumerate(problem.people) for topic in one.wishes]
    began = time.perf_counter()
    columns, rows, values = [], [], []
    size, people = count * problem.slots, len(problem.people)
    first = count + problem.slots + people * problem.slots
    for topic in range(count):
        for slot in slots:
            columns += [topic * problem.slots + slot] * 2
            rows += [topic, count + slot]
            values += [1.0, 1.0]
    for place, (person, topic) in enumerate(wishes):
        for slot in slots:
            column, row = size + place * problem.slots + slot, first + place * problem.slots + slot
            columns += [column, column, topic * problem.slots + slot]
            rows += [count + problem.slots + person * problem.slots + slot, row, row]
            values += [1.0, 1.0, -1.0]
    total, links = size + len(wishes) * problem.slots, len(wishes) * problem.slots
    costs = np.append(np.zeros(size), np.ones(links))
    upper = [1.0] * count + [float(len(problem.spaces))] * problem.slots
    upper += [1.0] * (people * problem.slots) + [0.0] * links
    Program(costs, compress(columns, rows, total, values), [-INFINITY] * len(upper), upper).solve(
        seconds=SECONDS
    )
    return time.perf_counter() - began


def measure(name: str, seconds: float) -> tuple[Grid, GridProblem, list[str]]:
    """Plan one instance and print its line."""
    document = NAMED[name]()
    problem = problem_from_json(document)
    plain, floor = plain_program(problem), greedy(problem)
    clock, processor = time.perf_counter(), time.process_time()
    grid = plan_grid(problem, seconds)
    clock, processor = time.perf_counter() - clock, time.process_time() - processor
    errors, _ = check(document, grid_to_json(grid, document))
    wishes = sum(len(person.wishes) for person in problem.people)
    print(
        f"{name:<16}{len(problem.people):>7}{wishes:>7}{grid.value:>7}{grid.bound:>7g}"
        f"{100 * grid.gap / max(grid.value, 1):>7.2f}{grid.status:>10}{grid.value / floor:>8.3f}"
        f"{clock:>8.2f}{processor:>7.2f}{AIMS.get(name, SECONDS):>5g}{clock / plain:>10.2f}"
        f"  {'; '.join(errors) or 'ok'}",
        flush=True,
    )
    return grid, problem, errors


def price(name: str, grid: Grid, problem: GridProblem) -> None:
    """Price the last topic of a board as if it came late."""
    topic = problem.topics[-1].id
    placed: tuple[Placed, ...] = tuple(one for one in grid.placed if one[0] != topic)
    board = GridProblem(problem.topics, problem.slots, problem.spaces, problem.people, placed)
    attended = min(_seconds(lambda: attend(board, placed)) for _ in range(5))
    priced = min(_seconds(lambda: cell_prices(board, topic)) for _ in range(5))
    print(
        f"{name:<16}{len(cell_prices(board, topic)):>7}{1000 * attended:>10.2f}{1000 * priced:>9.2f}"
        f"{priced / attended:>8.2f}{20:>7}"
    )


def _seconds(work) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main() -> int:
    """Print the tables; fails only where a grid breaks a rule."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("patterns", nargs="*", default=["*"], metavar="PATTERN")
    asked.add_argument("--seconds", type=float, default=SECONDS, help="time given to each grid")
    asked.add_argument("--quick", action="store_true", help="up to 30 topics only")
    options = asked.parse_args()
    names = [name for name in NAMED if any(fnmatch(name, pattern) for pattern in options.patterns)]
    if options.quick:
        names = [name for name in names if len(NAMED[name]()["topics"]) <= 30]
    plan_grid(problem_from_json(NAMED["f12x3x5"]()), 1.0)
    print(HEAD)
    made = {name: measure(name, options.seconds) for name in names}
    print(PRICES)
    for name, (grid, problem, _) in made.items():
        price(name, grid, problem)
    return int(any(errors for _, _, errors in made.values()))


if __name__ == "__main__":
    sys.exit(main())
