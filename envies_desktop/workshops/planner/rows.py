"""Rows of numbers, any two columns of which differ by another number in each row.

With t tables, let the person at place y of column c sit at table y - rows[m][c] (modulo t) in round m: people
of two columns meet where these columns differ by one given number, once at most, and people of one column
never do.
"""

from collections.abc import Iterator
from random import Random

Rows = list[list[int]]


def find_rows(tables: int, columns: int, rounds: int, *, orders: int, nodes: int) -> Rows | None:
    """Rows of so many columns, numbers below `tables`; the first column is 0, and so is the first row.

    Tries numbers in so many random orders, `nodes` of them in each; the same rows every time.
    """
    for seed in range(orders):
        found = _Search(tables, columns, seed, nodes).rows(rounds)
        if found is not None:
            return found
    return None


class _Search:
    """One order in which numbers are tried."""

    def __init__(self, tables: int, columns: int, seed: int, nodes: int) -> None:
        self.tables, self.columns, self.nodes = tables, columns, nodes
        self.dice = Random(seed)  # noqa: S311 -- an order
        self.used = [[1] * c for c in range(columns)]
        """By two columns, the differences that rows have: bits of a number; 0 in the first row."""

    def rows(self, rounds: int) -> Rows | None:
        """Rows one after the other, the second column counting them."""
        rows = [[0] * self.columns]
        for number in range(1, rounds):
            row = next(self._rows_from([0, number][: self.columns]), None)
            if row is None:
                return None
            rows.append(row)
            for c, differences in enumerate(self.used):
                for d in range(c):
                    differences[d] |= 1 << (row[c] - row[d]) % self.tables
        return rows

    def _rows_from(self, row: list[int]) -> Iterator[list[int]]:
        """The rows that begin so and fit the former ones."""
        c = len(row)
        if c >= self.columns:
            yield row
            return
        for number in self.dice.sample(range(1, self.tables), self.tables - 1):
            self.nodes -= 1
            if self.nodes < 0:
                return
            if not any(self.used[c][d] >> (number - row[d]) % self.tables & 1 for d in range(c)):
                yield from self._rows_from([*row, number])
