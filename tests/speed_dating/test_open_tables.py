from envies_desktop.speed_dating.open_tables import packed, unpacked
from envies_desktop.speed_dating.problem import Attendee, Problem


def problem(**fields):
    people = tuple(Attendee(k, "A", 1, 0, 3, 0, 2, table=k if k < 4 else None) for k in range(6))
    return Problem(rounds=3, tables=4, participants=people, pairs=(), **fields)


def test_packed_without_closed_table_is_the_same_problem():
    asked = problem()
    assert packed(asked, ()) is asked


def test_packed_numbers_the_tables_that_are_left():
    seats = ((0, 0, 0, 1), (0, 1, 2, 3), (1, 3, 0, 2))
    found = packed(problem(previous=seats, locked=seats), (1,))
    assert found.tables == 3
    assert [p.table for p in found.participants] == [0, None, 1, 2, None, None]
    assert found.previous == ((0, 0, 0, 1), (0, 4, 2, 3), (1, 2, 0, 2))
    assert found.locked == ((0, 0, 0, 1), (1, 2, 0, 2))


def test_unpacked_gives_the_real_tables_back_and_leaves_history():
    assert unpacked([(0, 4, 2, 3), (1, 0, 0, 1), (1, 1, 2, 3)], 4, (1,), [(0, 1, 2, 3)]) == [
        (0, 1, 2, 3),
        (1, 0, 0, 1),
        (1, 2, 2, 3),
    ]
