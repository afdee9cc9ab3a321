"""When follow-up actions are late, due, to be checked."""

import datetime as dt

import pytest

from envies_desktop.events.follow_ups import check_due, months_after, urgency

DAY = dt.date(2026, 3, 10)


@pytest.mark.parametrize(
    ("state", "due", "said"),
    [
        ("open", dt.date(2026, 3, 9), "late"),
        ("started", dt.date(2026, 3, 9), "late"),
        ("open", DAY, "week"),
        ("open", dt.date(2026, 3, 17), "week"),
        ("open", dt.date(2026, 3, 18), "later"),
        ("open", None, "undated"),
        ("done", dt.date(2026, 3, 9), "closed"),
        ("dropped", None, "closed"),
    ],
)
def test_urgency_follows_the_day_and_the_state(state, due, said):
    assert urgency(state, due, DAY) == said


@pytest.mark.parametrize(
    ("day", "made", "months"),
    [
        (dt.date(2026, 4, 9), (), 0),
        (dt.date(2026, 4, 10), (), 1),
        (dt.date(2026, 4, 10), (1,), 0),
        (dt.date(2026, 6, 9), (), 1),
        (dt.date(2026, 6, 10), (), 3),
        (dt.date(2026, 6, 10), (1,), 3),
        (dt.date(2026, 6, 10), (3,), 0),
        (dt.date(2030, 1, 1), (1, 3), 0),
    ],
)
def test_latest_check_is_asked_for(day, made, months):
    assert check_due("open", DAY, made, day) == months


def test_no_check_of_what_is_closed_or_has_no_day():
    late = dt.date(2027, 1, 1)
    assert [check_due(state, DAY, (), late) for state in ("open", "started", "done", "dropped")] == [
        3,
        3,
        0,
        0,
    ]
    assert check_due("open", None, (), late) == 0


def test_a_day_that_a_month_lacks_becomes_its_last():
    assert months_after(dt.date(2018, 8, 31), 6) == dt.date(2019, 2, 28)
    assert months_after(dt.date(2018, 12, 31), 1) == dt.date(2019, 1, 31)
