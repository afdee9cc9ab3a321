"""Hours after midnight: of the evening before, or of an early morning."""

from datetime import time

import pytest

from envies_desktop.events.hours import has_evening, minutes_of


@pytest.mark.parametrize(
    ("start", "hours", "evening"),
    [
        (time(20), (), True),
        (time(5), (time(5), time(20)), False),
        (None, (time(20), time(0, 15), None), True),
        (None, (time(5), time(6, 30)), False),
        (None, (), False),
    ],
)
def test_small_hours_belong_to_the_evening_where_there_is_one(start, hours, evening):
    assert has_evening(start, hours) is evening


def test_minutes_of_the_night_come_after_the_evening():
    assert [minutes_of(hour, True) for hour in (time(22), time(0, 15), time(6), None)] == [
        1320, 1455, 360, None,
    ]  # fmt: skip
    assert minutes_of(time(0, 15), False) == 15
