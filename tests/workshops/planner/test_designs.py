"""Known rounds: nobody meets anybody twice, or no more often than their number makes them."""

from collections import Counter
from itertools import combinations

import numpy as np
import pytest

from envies_desktop.assets import read_yaml
from envies_desktop.workshops.planner.bound import repeats_bound
from envies_desktop.workshops.planner.designs import design, turned_rounds
from envies_desktop.workshops.planner.fields import field, prime_power
from envies_desktop.workshops.planner.rows import find_rows
from tests.workshops.halls import problem

TURNED = read_yaml("groups", "turned.yaml")["designs"]


def repeats(rounds, tables, size):
    """Counted anew, after every table was found full."""
    met = Counter()
    for row in rounds.tolist():
        assert Counter(row) == dict.fromkeys(range(tables), size)
        seats = [[seat for seat, at in enumerate(row) if at == table] for table in range(tables)]
        met.update(pair for table in seats for pair in combinations(table, 2))
    return sum(count - 1 for count in met.values())


@pytest.mark.parametrize("known", TURNED, ids=lambda known: f"{known['tables']}x{known['size']}")
def test_turned_rounds_have_no_repeat(known):
    rounds = turned_rounds(known["turn"], known["round"], known["rows"])
    assert len(rounds) == known["turn"] + len(known["rows"])
    assert repeats(rounds, known["tables"], known["size"]) == 0


def test_turned_rounds_are_those_of_the_sizes_that_rows_do_not_give():
    assert [(one["tables"], one["size"], one["turn"] + len(one["rows"])) for one in TURNED] == [
        (5, 3, 7), (7, 3, 10), (8, 3, 11), (10, 3, 14), (6, 4, 7), (7, 4, 9), (6, 5, 6), (9, 4, 11),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("tables", "size", "rounds"),
    [
        (5, 3, 5), (4, 4, 5), (5, 5, 6), (8, 4, 9), (8, 5, 7), (10, 6, 6), (20, 5, 8), (10, 5, 7),
        (9, 3, 13), (16, 4, 21), (6, 6, 3), (12, 4, 10), (25, 5, 31), (7, 7, 8), (6, 5, 5), (40, 6, 10),
    ],
)  # fmt: skip
def test_rounds_without_a_repeat(tables, size, rounds):
    assert repeats(design(tables, size, rounds), tables, size) == 0


@pytest.mark.parametrize(
    ("tables", "size", "rounds"), [(4, 6, 4), (5, 6, 5), (3, 8, 3), (2, 5, 2), (7, 15, 6)]
)
def test_large_tables_repeat_no_more_than_their_bound(tables, size, rounds):
    bound = repeats_bound(problem(tables * size, size, rounds))
    assert repeats(design(tables, size, rounds), tables, size) == bound


@pytest.mark.parametrize(
    ("tables", "size", "rounds"), [(4, 4, 6), (6, 6, 4), (4, 6, 5), (10, 6, 11), (1, 5, 2)]
)
def test_no_rounds_are_known(tables, size, rounds):
    assert design(tables, size, rounds) is None


@pytest.mark.parametrize("tables", [5, 6, 8, 10])
def test_first_seats_keep_their_table(tables):
    rounds = design(tables, 4, 5)
    assert np.array_equal(rounds[:, :tables], np.tile(np.arange(tables), (5, 1)))


@pytest.mark.parametrize(
    ("number", "power"), [(1, None), (2, (2, 1)), (9, (3, 2)), (12, None), (125, (5, 3)), (97, (97, 1))]
)
def test_powers_of_primes(number, power):
    assert prime_power(number) == power


@pytest.mark.parametrize("power", [(2, 1), (3, 1), (2, 2), (7, 1), (2, 3), (3, 2), (2, 4), (5, 2), (3, 3)])
def test_field_has_inverses_and_distributes(power):
    known, size = field(*power), power[0] ** power[1]
    plus = np.array([[known.minus[a, known.minus[0, b]] for b in range(size)] for a in range(size)])
    every = list(range(size))
    assert all(sorted(row) == every for row in known.minus.tolist())
    assert all(sorted(row) == every for row in known.times[1:].tolist())
    assert np.array_equal(known.times, known.times.T)
    for a in every:
        assert np.array_equal(known.times[a][plus], plus[known.times[a]][:, known.times[a]])


def test_columns_of_rows_differ_by_another_number_in_each_row():
    rows = np.array(find_rows(10, 6, 6, orders=60, nodes=10_000))
    for a, b in combinations(range(6), 2):
        assert len(set(((rows[:, a] - rows[:, b]) % 10).tolist())) == 6


def test_more_rows_than_there_are_numbers_are_not_found():
    assert find_rows(6, 3, 7, orders=2, nodes=1_000) is None
