"""How soon a first step is taken."""

import datetime as dt

from envies_desktop.open_forum.groups import last_day


def test_first_step_is_taken_within_thirty_days_of_the_forum():
    assert last_day(dt.date(2026, 11, 29), dt.date(2027, 5, 1)) == dt.date(2026, 12, 29)
    assert last_day(None, dt.date(2027, 5, 1)) == dt.date(2027, 5, 31)
