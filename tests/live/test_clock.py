"""The clock on lines whose steps wait: for their hour, for a hand, or not at all."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.live.bells import next_ring
from envies_desktop.live.clock import Kept, Place, after, ahead, back, late, left, length, place_at, skip
from envies_desktop.live.instants import Instant
from envies_desktop.live.timetable import Step, find, key, with_minutes

NOON = datetime(2018, 3, 15, 12, tzinfo=UTC)
LINE = (
    Step(0, "before", 0, due=NOON),
    Step(0, "a", 600, due=NOON, opens=True, moves=True, bell="short", code="begin"),
    Step(
        1, "b", 600, due=NOON + timedelta(minutes=15), locked=True,
        opens=True, moves=True, bell="short", code="begin",
    ),
    Step(2, "c", 0, due=NOON + timedelta(minutes=25), opens=True, moves=True, bell="short", code="begin"),
    Step(3, "d", 300, opens=True, moves=True, bell="short", code="begin"),
    Step(3, "end", 0, bell="short", code="end"),
)  # fmt: skip
GAP = (LINE[0], LINE[1], replace(LINE[2], locked=False, gap=300.0), LINE[5])


def minutes(count):
    return NOON + timedelta(minutes=count)


def hours(place, at):
    return {one.step: one.at for one in ahead(LINE, place, at)}


def test_a_locked_step_reached_early_waits_for_its_hour():
    reached = after(LINE, Place(1, 0.0), 600, NOON)
    assert reached == Place(2, -300.0)
    assert (left(LINE, reached), length(LINE, reached)) == (300.0, 300.0)
    assert after(LINE, Place(1, 0.0), 900, NOON) == Place(2, 0.0)
    assert after(LINE, Place(1, 0.0), 930, NOON) == Place(2, 30.0)


def test_a_locked_step_reached_late_begins_at_once_and_all_follows():
    assert after(LINE, Place(1, 0.0), 600, minutes(8)) == Place(2, 0.0)
    assert hours(Place(1, 0.0), minutes(8)) == {2: minutes(18), 3: minutes(28)}
    assert late(LINE, Place(2, 60.0), minutes(19)) == 180.0


def test_what_is_ahead_counts_the_wait():
    assert hours(Place(1, 0.0), NOON) == {2: minutes(15), 3: minutes(25)}
    assert hours(Place(2, -60.0), minutes(14)) == {2: minutes(15), 3: minutes(25)}


def test_a_step_that_waits_for_a_hand_ends_what_is_known():
    assert hours(Place(3, 0.0), minutes(40)) == {}
    assert after(LINE, Place(2, 0.0), 9000, minutes(15)) == Place(3, 0.0)
    assert late(LINE, Place(3, 0.0), minutes(90)) is None


def test_a_pause_during_the_wait_makes_no_hour_later():
    kept = Kept(Instant(minutes(10), 0.0, "boot"), 1, "b", -300.0, running=True)
    assert place_at(LINE, kept, Instant(minutes(13), 180.0, "boot")) == Place(2, -120.0)
    stopped = replace(kept, running=False)
    assert place_at(LINE, stopped, Instant(minutes(13), 180.0, "boot")) == Place(2, -120.0)
    assert place_at(LINE, stopped, Instant(minutes(20), 600.0, "boot")) == Place(2, 0.0)


def test_a_room_that_keeps_other_hours_waits_for_none():
    for other in (minutes(-24 * 60), minutes(-4 * 60)):
        assert after(LINE, Place(1, 0.0), 600, other) == Place(2, 0.0)
        assert late(LINE, Place(1, 0.0), other) is None


def test_going_on_by_hand_stops_at_the_hour_then_passes_it():
    waiting = skip(LINE, Place(1, 240.0), minutes(4))
    assert waiting == Place(2, -660.0)
    assert skip(LINE, waiting, minutes(4)) == Place(2, 0.0)
    assert after(LINE, Place(2, 0.0), 60, minutes(4)) == Place(2, 60.0)
    assert back(LINE, waiting) == Place(1, 0.0)


def test_free_time_is_what_lateness_takes_first():
    assert after(GAP, Place(1, 0.0), 600, NOON) == Place(2, -300.0)
    assert after(GAP, Place(1, 0.0), 600, minutes(3)) == Place(2, -120.0)
    assert after(GAP, Place(1, 0.0), 600, minutes(8)) == Place(2, 0.0)
    assert after(GAP, Place(1, 0.0), 540, minutes(-4)) == Place(1, 540.0)
    assert after(GAP, Place(1, 0.0), 600, minutes(-4)) == Place(2, -300.0)


def test_bells_say_that_a_step_is_over_and_that_the_next_begins():
    over = next_ring(LINE, Place(1, 60.0), minutes(1))
    assert (over.seconds, over.bell, over.code, over.step, over.opens) == (540.0, "short", "wait", 2, False)
    begins = next_ring(LINE, Place(2, -300.0), minutes(10))
    assert (begins.seconds, begins.code, begins.step, begins.opens) == (300.0, "begin", 2, True)
    at_once = next_ring(LINE, Place(1, 60.0), minutes(9))
    assert (at_once.seconds, at_once.code, at_once.step) == (540.0, "begin", 2)
    assert next_ring(LINE, Place(3, 0.0), minutes(30)) is None


def test_a_step_is_found_by_its_own_name_wherever_it_moved():
    moved = (LINE[0], LINE[4], LINE[1], LINE[2], LINE[5])
    assert moved[find(moved, 1, "b")] is LINE[2]
    assert moved[find(moved, 2, "gone")] is LINE[4]
    assert key(LINE[2]) == "b"


def test_minutes_of_a_step_that_waits_for_a_hand_change_nothing():
    longer = with_minutes(LINE, {"c": 60.0, "d": 60.0})
    assert [step.seconds for step in longer] == [0, 600, 600, 0, 360, 0]


def test_a_step_cut_to_nothing_passes_and_waits_for_nobody():
    cut = with_minutes(LINE, {"a": -600.0})
    assert after(cut, Place(1, 0.0), 1, minutes(20)).step == 2


@given(st.floats(0, 5_000), st.floats(0, 5_000), st.integers(-30, 30))
def test_waiting_twice_is_waiting_once(one, two, begun):
    at = minutes(begun)
    once = after(LINE, Place(1, 0.0), one + two, at)
    first = after(LINE, Place(1, 0.0), one, at)
    twice = after(LINE, first, two, at + timedelta(seconds=one))
    assert once.step == twice.step
    assert once.elapsed == pytest.approx(twice.elapsed, abs=1e-3)
