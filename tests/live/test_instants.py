from datetime import UTC, datetime, timedelta

import pytest

from envies_desktop.live.instants import Instant, Watch, counter, passed

NOON = datetime(2018, 3, 15, 12, tzinfo=UTC)


def test_a_rehearsal_begins_at_its_own_hour_and_goes_faster():
    since = datetime(2016, 12, 13, 14, 58, tzinfo=UTC)
    watch = Watch(20.0, since)
    first, second = watch.now(), watch.now()
    assert 0 <= (first.at - since).total_seconds() < 20
    assert passed(first, second) == pytest.approx((second.at - first.at).total_seconds(), abs=1e-3)


def test_the_counter_decides_within_one_start_of_the_machine():
    assert passed(Instant(NOON, 50.0, "a"), Instant(NOON - timedelta(days=1), 80.0, "a")) == 30.0


def test_the_calendar_decides_after_another_start():
    later = NOON + timedelta(seconds=90)
    assert passed(Instant(NOON, 5000.0, "a"), Instant(later, 20.0, "b")) == 90.0
    assert passed(Instant(NOON, 50.0, ""), Instant(later, 80.0, "")) == 90.0


def test_time_never_goes_backwards():
    assert passed(Instant(NOON, 0.0, "a"), Instant(NOON - timedelta(hours=1), 0.0, "b")) == 0.0


def test_two_watches_of_one_machine_agree():
    first, second = Watch().now(), Watch().now()
    assert 0.0 <= passed(first, second) < 5.0
    assert first.boot == second.boot


def test_a_watch_that_is_twenty_times_faster():
    watch = Watch(20.0)
    first = watch.now()
    real = counter()
    while counter() - real < 0.05:
        pass
    assert 1.0 <= passed(first, watch.now()) < 20.0
