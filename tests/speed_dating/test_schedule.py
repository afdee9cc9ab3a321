import time as clock
from datetime import date, time

import pytest

from envies_desktop.speed_dating import schedule
from envies_desktop.speed_dating.schedule import Settings, window

EVENING = Settings(rounds=7, round_minutes=7, change_minutes=2, breaks=((4, 10),), start=time(17, 45))


def test_rounds_follow_from_the_settings():
    found = schedule.rounds(EVENING)
    assert [r.number for r in found] == [1, 2, 3, 4, 5, 6, 7]
    assert found[0].start == time(17, 45)
    assert found[3].end == time(18, 19)
    assert found[4].start == time(18, 31)
    assert schedule.last_end(EVENING) == found[-1].end == time(18, 56)
    assert schedule.length(EVENING) == 71


def test_pauses_have_their_times():
    (pause,) = schedule.pauses(EVENING)
    assert (pause.after, pause.start, pause.end) == (4, time(18, 19), time(18, 29))


def test_break_after_the_last_round_or_beyond_is_none_of_the_rounds():
    settings = Settings(3, 7, 2, ((3, 10), (9, 10)), time(17, 45))
    assert schedule.pauses(settings) == ()
    assert schedule.length(settings) == 25


def test_rounds_without_a_time_have_numbers_only():
    settings = Settings(2, 7, 2)
    assert schedule.rounds(settings) == (schedule.Round(1, None, None), schedule.Round(2, None, None))
    assert window(settings, time(18), None) == (0, 1)


@pytest.mark.parametrize(
    ("arrival", "departure", "expected"),
    [
        (None, None, (0, 6)),
        (time(17, 45), None, (0, 6)),
        (time(17, 46), None, (1, 6)),
        (None, time(18, 56), (0, 6)),
        (None, time(18, 55), (0, 5)),
        (time(17, 50), time(18, 19), (1, 3)),
        (time(18, 20), time(18, 30), None),
        (time(19, 30), None, None),
        (None, time(17, 30), None),
        (time(9, 0), None, (0, 6)),
    ],
)
def test_window_counts_whole_rounds_only(arrival, departure, expected):
    assert window(EVENING, arrival, departure) == expected


def test_window_past_midnight():
    night = Settings(4, 20, 5, (), time(23, 0))
    assert schedule.rounds(night)[3].start == time(0, 15)
    assert window(night, None, time(0, 10)) == (0, 2)
    assert window(night, time(0, 10), None) == (3, 3)


def test_no_rounds_no_window():
    assert window(Settings(0, 7, 2), None, None) is None


@pytest.fixture
def in_paris(monkeypatch):
    """The machine stands in France."""
    monkeypatch.setenv("TZ", "Europe/Paris")
    clock.tzset()
    yield
    monkeypatch.undo()
    clock.tzset()


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2026, 3, 28), time(3, 5)),
        (date(2026, 10, 24), time(2, 5)),
        (date(2026, 5, 2), time(2, 5)),
        (None, time(2, 5)),
    ],
)
def test_rounds_of_the_night_when_the_clocks_change(in_paris, day, last):
    """From 22:55 past midnight: on 29 March the clocks go from 2:00 to 3:00."""
    settings = Settings(20, 9, 1, start=time(22, 55), day=day)
    assert [one.start for one in schedule.rounds(settings)][18:] == [time(1, 55), last]
    assert schedule.last_end(settings) == last.replace(minute=14)


def test_who_arrives_after_the_missing_hour_misses_no_more_than_passed(in_paris):
    settings = Settings(20, 9, 1, start=time(22, 55), day=date(2026, 3, 28))
    assert window(settings, time(3, 5), None) == (19, 19)
    assert window(settings, None, time(3, 14)) == (0, 19)
    assert window(settings, None, time(1, 55)) == (0, 17)
