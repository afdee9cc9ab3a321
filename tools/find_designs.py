"""Find rounds that are turned on and on without a repeat, and write them to resources/groups/turned.yaml.

    python tools/find_designs.py            every size of WANTED, some minutes

Seats stand in circles of `turn`. Two pairs of seats meet in the same rounds where one is the other turned:
the first round may hold one pair of each such orbit only, and none of an orbit that a row uses. Such a round
is an exact cover of the seats by tables; it is looked for depth first, the seat with the fewest tables first.
"""

import time
from itertools import combinations
from pathlib import Path

import numpy as np
import yaml
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
OUT = Path(__file__).parent.parent / "resources" / "groups" / "turned.yaml"
WANTED = (
    # tables, size, turn, rows
    (5, 3, 7, ()),
    (7, 3, 7, ((0, 0, 0), (0, 1, 2), (0, 2, 5))),
    (8, 3, 11, ()),
    (10, 3, 14, ()),
    (6, 4, 7, ()),
    (7, 4, 9, ()),
    (6, 5, 6, ()),
    (9, 4, 11, ()),
)
HEAD = """# Rounds of full tables in which nobody meets anybody twice: the first round, turned `turn` times,
# then a round for each row. Seats stand in circles of `turn`; those after the last stay in their place.
# Found by tools/find_designs.py.
"""


def orbit(one: int, other: int, turn: int, circles: int) -> tuple[int, ...] | None:
    """What two pairs have in common where one is the other turned; None where a pair meets twice anyway."""
    if other >= circles:
        return None if one >= circles else (one // turn, other)
    gap = (other - one) % turn
    if one // turn == other // turn:
        gap = min(gap, turn - gap)
        return None if 2 * gap == turn else (one // turn, one // turn, gap)
    return (one // turn, other // turn, gap)


def tables_of(people: int, size: int, turn: int, rows: tuple[tuple[int, ...], ...]) -> list[tuple[int, ...]]:
    """Every table that holds no orbit twice and none that a row uses."""
    circles = people // turn * turn
    taken = {(a, b, (row[b] - row[a]) % turn) for row in rows for a, b in combinations(range(len(row)), 2)}
    orbits = {pair: orbit(*pair, turn, circles) for pair in combinations(range(people), 2)}
    found: list[tuple[int, ...]] = []

    def grow(table: tuple[int, ...], used: frozenset[tuple[int, ...]]) -> None:
        if len(table) == size:
            found.append(table)
            return
        for seat in range(table[-1] + 1, people):
            new = [orbits[mate, seat] for mate in table]
            if None not in new and len({*new}) == len(new) and not ({*new} & used):
                grow((*table, seat), used | {*new})

    for seat in range(people):
        grow((seat,), frozenset(taken))
    return found


def first_round(
    people: int, size: int, turn: int, rows: tuple[tuple[int, ...], ...]
) -> list[tuple[int, ...]]:
    """Tables that cover every seat once and hold every orbit once at most."""
    tables, circles = tables_of(people, size, turn, rows), people // turn * turn
    seats = np.zeros((len(tables), people), dtype=bool)
    names: dict[tuple[int, ...] | None, int] = {}
    pairs = np.array(
        [
            [names.setdefault(orbit(*pair, turn, circles), len(names)) for pair in combinations(table, 2)]
            for table in tables
        ]
    )
    orbits = np.zeros((len(tables), len(names)), dtype=bool)
    for row, table in enumerate(tables):
        seats[row, list(table)] = orbits[row, pairs[row]] = True
    for attempt in range(1_000_000):
        chosen = cover(seats, orbits, np.random.default_rng(attempt), int(300 * 1.1**attempt))
        if chosen is not None:
            return sorted(tables[k] for k in chosen)
    raise AssertionError


def cover(seats: Mask, orbits: Mask, dice: np.random.Generator, nodes: int) -> list[int] | None:
    """Rows of `seats` that cover each column once, none of two with an orbit in common."""
    left = nodes

    def deeper(rows: NDArray[np.int64], chosen: list[int], free: Mask) -> list[int] | None:
        nonlocal left
        left -= 1
        if not free.any():
            return chosen
        counts = np.where(free, seats[rows].sum(axis=0), len(seats) + 1)
        seat = int(dice.choice(np.flatnonzero(counts == counts.min())))
        for row in dice.permutation(rows[seats[rows, seat]]):
            if left < 0:
                return None
            clash = (seats[rows] & seats[row]).any(axis=1) | (orbits[rows] & orbits[row]).any(axis=1)
            found = deeper(rows[~clash], [*chosen, int(row)], free & ~seats[row])
            if found is not None:
                return found
        return None

    return deeper(np.arange(len(seats)), [], np.ones(seats.shape[1], dtype=bool))


def main() -> None:
    """Find them all and write them down."""
    designs = []
    for tables, size, turn, rows in WANTED:
        began = time.perf_counter()
        found = first_round(tables * size, size, turn, rows)
        print(
            f"{tables} x {size}: {turn + len(rows)} rounds in {time.perf_counter() - began:.1f} s", flush=True
        )
        designs.append({
            "tables": tables, "size": size, "turn": turn, "rows": [list(row) for row in rows],
            "round": [list(table) for table in found],
        })  # fmt: skip
    OUT.parent.mkdir(exist_ok=True)
    text = yaml.safe_dump({"designs": designs}, default_flow_style=None, sort_keys=False, width=110)
    OUT.write_text(HEAD + text, encoding="utf-8")


if __name__ == "__main__":
    main()
