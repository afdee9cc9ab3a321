import datetime as dt

import pytest

from envies_desktop.workshops.schedule import Settings, first_bell, hours_of, last_end, window

DAY, AT = dt.date(2027, 2, 2), dt.time
CAFE = Settings(3, 20, 3, 15, dt.time(14), DAY)


def test_hours_of_rounds_count_the_change_of_tables():
    assert [(one.round, one.start, one.end) for one in hours_of(CAFE)] == [
        (0, AT(14), AT(14, 20)), (1, AT(14, 23), AT(14, 43)), (2, AT(14, 46), AT(15, 6)),
    ]  # fmt: skip
    assert last_end(CAFE) == AT(15, 21)


def test_workshop_without_an_hour_has_rounds_without_any():
    bare = Settings(2, 20, 3)
    assert [(one.start, one.end) for one in hours_of(bare)] == [(None, None)] * 2
    assert (last_end(bare), first_bell(bare), window(bare, AT(9), AT(10))) == (None, None, (0, 1))


@pytest.mark.parametrize(
    ("arrival", "departure", "there"),
    [
        (None, None, (0, 2)),
        (AT(14, 0), AT(15, 6), (0, 2)),
        (AT(14, 1), None, (1, 2)),
        (AT(14, 23), AT(15, 5), (1, 1)),
        (AT(14, 24), AT(14, 43), (2, 1)),
        (AT(16), None, (3, 2)),
        (None, AT(13), (0, -1)),
    ],
)
def test_only_whole_rounds_count(arrival, departure, there):
    assert window(CAFE, arrival, departure) == there


def test_evening_may_pass_midnight():
    late = Settings(3, 60, 0, 0, dt.time(22, 30), DAY)
    assert window(late, AT(23, 30), AT(0, 30)) == (1, 1)
    assert window(late, AT(0, 30), None) == (2, 2)
