"""Planning every instance of instances.py and parties.py, in both modes, from Problem to Plan, warm.

Two floors are measured in the same run: the score of a greedy plan (what a reasonable person writes in an
evening; it ignores minima), and the time of the bare linear bound on the same pairs, all of them, by the
same solver without rounds, fairness or proof. Every plan is checked by the independent checker. Nothing
fails on slowness: what must be reached is printed beside what was.

Then planning again in the middle of an event: half of the rounds played, some people gone, every other
meeting kept in its round; the proven maximum kept, seconds beside what must be reached.

    python -m benchmarks.planning [PATTERN…] [--mode fair|score] [--quick] [--seconds S] [--json FILE]
"""

import argparse
import json
import random
import sys
import time
from dataclasses import asdict, dataclass, replace
from fnmatch import fnmatch
from pathlib import Path

import numpy as np

from benchmarks.baselines import greedy
from benchmarks.instances import NAMED
from benchmarks.parties import PARTIES
from envies_desktop.solver import INFINITY, Program, even_columns
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.problem import Problem
from envies_desktop.speed_dating.problem_document import problem_from_json
from tests.speed_dating.verify import check

INSTANCES = NAMED | PARTIES
FLOOR_SECONDS = 30.0
TWO_SIDES = {"s100": (0.2, 0.3), "s300": (1.0, 1.5), "s1000": (4.0, 10.0)}
"""Seconds to reach where nobody comes late: by score, fair."""
LARGE = (("s1000", 30.0), ("s300", 30.0), ("s100", 10.0))
"""Seconds to reach with windows or several groups; 5 where no name fits."""
REPLANS = (("s100", 10, 0.4), ("s300", 30, 0.4), ("s300", 90, 0.8), ("s1000", 100, 2.0))
"""Instance, people gone, seconds to reach."""
HEAD = (
    f"{'instance':<18}{'mode':<6}{'people':>7}{'pairs':>8}{'score':>8}{'bound':>9}{'gap':>5}"
    f"{'proven':>9}{'fair':>5}{'/greedy':>8}{'seconds':>8}{'aim':>6}{'/bare LP':>9}{'walking':>8}  check"
)


@dataclass(frozen=True)
class Line:
    """One planning, as it is printed."""

    name: str
    mode: str
    people: int
    pairs: int
    score: int
    bound: float
    gap: float
    status: str
    fairness_proven: bool
    counts: tuple[int, ...]
    to_greedy: float
    seconds: float
    aim: float | None
    to_bare: float
    walking: int
    errors: list[str]

    def __str__(self) -> str:
        fair = "" if self.mode == "score" else "yes" if self.fairness_proven else "no"
        aim = "" if self.aim is None else f"{self.aim:g}"
        return (
            f"{self.name:<18}{self.mode:<6}{self.people:>7}{self.pairs:>8}{self.score:>8}{self.bound:>9g}"
            f"{self.gap:>5g}{self.status:>9}{fair:>5}{self.to_greedy:>8.3f}{self.seconds:>8.2f}{aim:>6}"
            f"{self.to_bare:>9.2f}{self.walking:>8}  {'; '.join(self.errors) or 'ok'}"
        )


def aim_of(name: str, mode: str) -> float | None:
    """Seconds that must be reached."""
    if name.endswith("_party"):
        return None
    if name in TWO_SIDES:
        return TWO_SIDES[name][mode == "fair"]
    if "win" in name or "gen" in name or name in ("adv_petersen", "adv_k_odd_clique"):
        return next((seconds for start, seconds in LARGE if name.startswith(start + "_")), 5.0)
    return None


def bare_bound(problem: Problem) -> float:
    """Seconds of the linear bound on all pairs at once."""
    rows = np.array(problem.pairs, dtype=np.int64).reshape(-1, 3)
    most = np.array([p.max for p in problem.participants], dtype=float)
    began = time.perf_counter()
    ends = np.column_stack([rows[:, :2], np.full(len(rows), len(most))])
    upper = np.append(most, problem.rounds * problem.tables)
    lower = np.append([float(p.min) for p in problem.participants], -INFINITY)
    Program(rows[:, 2], even_columns(ends), lower, upper).solve(seconds=FLOOR_SECONDS)
    return time.perf_counter() - began


def measure(name: str, modes: tuple[str, ...], seconds: float | None) -> list[Line]:
    """Plan one instance in these modes."""
    document = INSTANCES[name]()
    problem = problem_from_json(document)
    floor = check(document, greedy(document))["score"]
    bare = bare_bound(problem)
    lines = []
    for mode in modes:
        began = time.perf_counter()
        made = plan(problem, mode=mode, seconds=seconds)
        took = time.perf_counter() - began
        seen = check(document, {"meetings": made.meetings})
        lines.append(
            Line(
                name, mode, len(problem.participants), len(problem.pairs), made.score, made.bound, made.gap,
                made.status, made.fairness.proven, made.fairness.counts, made.score / floor if floor else 1.0,
                took, aim_of(name, mode), took / bare, made.walking, seen["errors"],
            )
        )  # fmt: skip
        print(lines[-1], flush=True)
    return lines


def replan(name: str, gone: int, aim: float, modes: tuple[str, ...]) -> list[str]:
    """Plan one instance again with some people gone; what the checker found."""
    document = NAMED[name]()
    problem = problem_from_json(document)
    first = plan(problem, mode="score")
    absent = sorted(random.Random(1).sample(range(len(problem.participants)), gone))
    half = problem.rounds // 2
    later = replace(problem, played=half, previous=first.meetings, absent=tuple(absent))
    document |= {"played": half, "previous": [list(seat) for seat in first.meetings], "absent": absent}
    possible = sum(seat[0] >= half and not {*absent} & {*seat[2:]} for seat in first.meetings)
    errors = []
    for mode in modes:
        began = time.perf_counter()
        made = plan(later, mode=mode, replan="stable")
        took = time.perf_counter() - began
        errors += check(document, {"meetings": made.meetings})["errors"]
        new = sum(seat[0] >= half for seat in made.meetings) - (made.kept or 0)
        print(
            f"{name:<12}{mode:<6}{gone:>5} gone{made.kept:>7} kept of {possible:<6}+{new:<5}"
            f"{made.score:>7}{made.status:>10}{took:>8.2f} s (aim {aim:g})  {'; '.join(errors) or 'ok'}",
            flush=True,
        )
    return errors


def main() -> int:
    """Print the table; fails only where a plan breaks a rule."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("patterns", nargs="*", default=["*"], metavar="PATTERN")
    asked.add_argument("--mode", choices=("fair", "score"))
    asked.add_argument("--quick", action="store_true", help="up to 100+100 only")
    asked.add_argument("--seconds", type=float, help="time given to each planning")
    asked.add_argument("--json", metavar="FILE", help="write the lines there too")
    options = asked.parse_args()
    names = [name for name in INSTANCES if any(fnmatch(name, pattern) for pattern in options.patterns)]
    if options.quick:
        names = [name for name in names if not name.startswith(("s300", "s1000"))]
    modes = (options.mode,) if options.mode else ("score", "fair")
    plan(problem_from_json(NAMED["s20"]()))
    print(HEAD)
    lines = [line for name in names for line in measure(name, modes, options.seconds)]
    proven = sum(line.status == "optimal" for line in lines)
    late = sum(line.aim is not None and line.seconds > line.aim for line in lines)
    print(f"{len(lines)} plans, {proven} proven optimal, {late} slower than aimed at")
    if options.json:
        Path(options.json).write_text(
            json.dumps([asdict(line) for line in lines], indent=1), encoding="utf-8"
        )
    wrong = [error for line in lines for error in line.errors]
    if options.patterns == ["*"]:
        print("\nplanning again, stable")
        for name, gone, aim in REPLANS[: 1 if options.quick else None]:
            wrong += replan(name, gone, aim, modes)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
