"""What people type for dates and times."""

import datetime as dt

import pytest

from envies_desktop.events.dialogs.moments import read_date, read_time


@pytest.mark.parametrize(
    "text", ["17h30", "17:30", "1730", "17 h 30", "17\u00a0h\u00a030", "17.30", "17h30min"]
)
def test_time_as_people_write_it(text):
    assert read_time(text) == dt.time(17, 30)


@pytest.mark.parametrize(
    ("text", "time"), [("9h", dt.time(9)), ("9", dt.time(9)), ("", None), ("830", dt.time(8, 30))]
)
def test_short_times(text, time):
    assert read_time(text) == time


@pytest.mark.parametrize("text", ["25h", "17h75", "tantôt", "17h30 env."])
def test_what_is_no_time(text):
    with pytest.raises(ValueError, match=r"."):
        read_time(text)


@pytest.mark.parametrize("text", ["15/03/2018", "15/3/18", "15-03-2018", "2018-03-15", "15 3 2018"])
def test_date_as_people_write_it(text):
    assert read_date(text) == dt.date(2018, 3, 15)


@pytest.mark.parametrize("text", ["31/02/2018", "demain", "15/03"])
def test_what_is_no_date(text):
    with pytest.raises(ValueError, match=r"."):
        read_date(text)
