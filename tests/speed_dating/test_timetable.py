"""The rounds of a speed dating as a timetable: its line, places on it, what rings."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.live.bells import next_ring
from envies_desktop.live.clock import (
    Kept,
    Place,
    after,
    back,
    begins,
    left,
    length,
    place_at,
    played,
    since_start,
    skip,
    warned,
)
from envies_desktop.live.instants import Instant
from envies_desktop.live.timetable import find
from envies_desktop.speed_dating.schedule import Settings, rounds
from envies_desktop.speed_dating.timetable import steps, timetable

EVENING = Settings(rounds=3, round_minutes=7, change_minutes=2, breaks=((2, 10),), start=time(17, 45))
LINE = steps(EVENING)
NOON = datetime(2018, 3, 15, 12, tzinfo=UTC)


def test_a_round_of_seven_minutes_is_two_two_three():
    assert [(step.round, step.phase, step.seconds) for step in LINE] == [
        (0, "before", 0),
        (0, "speak_a", 120), (0, "speak_b", 120), (0, "exchange", 180), (0, "change", 120),
        (1, "speak_a", 120), (1, "speak_b", 120), (1, "exchange", 180),
        (1, "pause", 600), (1, "change", 120),
        (2, "speak_a", 120), (2, "speak_b", 120), (2, "exchange", 180),
        (2, "end", 0),
    ]  # fmt: skip


def test_rounds_begin_when_the_schedule_says():
    planned = [r.start for r in rounds(EVENING)]
    seconds = [begins(LINE, number) for number in range(3)]
    start = datetime.combine(NOON.date(), time(17, 45))
    assert [(start + timedelta(seconds=s)).time() for s in seconds if s is not None] == planned
    assert begins(LINE, 3) is None


def test_no_change_of_tables_leaves_no_step():
    line = steps(Settings(rounds=2, round_minutes=7, change_minutes=0))
    assert [s.phase for s in line if s.phase == "change"] == []


@pytest.mark.parametrize(
    ("seconds", "phase", "round_", "elapsed"),
    [(0, "speak_a", 0, 0), (119.9, "speak_a", 0, 119.9), (120, "speak_b", 0, 0), (420, "change", 0, 0),
     (540, "speak_a", 1, 0), (960, "pause", 1, 0), (1560, "change", 1, 0), (1680, "speak_a", 2, 0),
     (2100, "end", 2, 0), (90000, "end", 2, 0)],
)  # fmt: skip
def test_after_walks_along_the_line(seconds, phase, round_, elapsed):
    place = after(LINE, Place(1, 0.0), seconds)
    assert (LINE[place.step].phase, LINE[place.step].round, place.elapsed) == (phase, round_, elapsed)


def test_before_the_first_bell_nothing_begins_by_itself():
    assert after(LINE, Place(0, 0.0), 5000) == Place(0, 0.0)


def test_the_room_sees_what_is_left_of_the_meeting():
    place = Place(find(LINE, 0, "speak_b"), 30.0)
    assert (left(LINE, place), length(LINE, place)) == (270.0, 420.0)
    assert left(LINE, Place(find(LINE, 1, "pause"), 60.0)) == 540.0


def test_the_last_minute_is_announced_once_and_lasts():
    exchange = find(LINE, 0, "exchange")
    ring = next_ring(LINE, Place(exchange, 0.0))
    assert (ring.seconds, ring.bell, ring.code) == (120.0, "short", "warning")
    assert warned(LINE, Place(exchange, 119.0)) is False
    assert warned(LINE, Place(exchange, 120.0)) is True
    ring = next_ring(LINE, Place(exchange, 120.0))
    assert (ring.seconds, ring.bell, ring.code) == (60.0, "long", "over")


def test_bells_of_an_evening():
    place, rung = Place(1, 0.0), []
    while ring := next_ring(LINE, place):
        rung.append(ring.code)
        place = after(LINE, place, ring.seconds)
    each = ["speak_b", "exchange", "warning"]
    assert rung == [*each, "over", "begin", *each, "over", "pause_over", "begin", *each, "end"]


def test_a_round_of_a_minute_has_no_warning():
    line = steps(Settings(rounds=1, round_minutes=1, change_minutes=0))
    codes, place = [], Place(1, 0.0)
    while ring := next_ring(line, place):
        codes.append(ring.code)
        place = after(line, place, ring.seconds)
    assert codes == ["speak_b", "exchange", "end"]


def test_minutes_added_by_hand_make_a_step_longer():
    line = steps(EVENING, {"0:exchange": 60.0})
    assert left(line, Place(1, 0.0)) == 480.0
    assert begins(line, 1) == 600.0


def test_settings_changed_meanwhile_leave_the_clock_near():
    shorter = steps(Settings(rounds=2, round_minutes=7, change_minutes=0))
    assert shorter[find(shorter, 0, "change")].phase == "speak_a"
    assert shorter[find(shorter, 5, "exchange")].phase == "end"


def test_rounds_played_count_the_one_that_is_on():
    assert [played(LINE, Place(n, 0.0)) for n in (0, 1, 4, 5)] == [0, 1, 1, 2]


def test_back_goes_to_the_beginning_then_to_the_step_before():
    assert back(LINE, Place(3, 40.0)) == Place(3, 0.0)
    assert back(LINE, Place(3, 1.0)) == Place(2, 0.0)
    assert back(LINE, Place(0, 0.0)) == Place(0, 0.0)
    assert skip(LINE, Place(len(LINE) - 1, 0.0)) == Place(len(LINE) - 1, 0.0)


def test_a_kept_clock_goes_on_while_it_runs():
    kept = Kept(Instant(NOON, 100.0, "boot"), round=0, phase="speak_a", elapsed=10.0, running=True)
    later = Instant(NOON + timedelta(hours=9), 130.0, "boot")  # somebody set the calendar clock
    assert place_at(LINE, kept, later) == Place(1, 40.0)
    stopped = Kept(Instant(NOON, 100.0, "boot"), round=0, phase="speak_a", elapsed=10.0)
    assert place_at(LINE, stopped, later) == Place(1, 10.0)


settings = st.builds(
    Settings,
    rounds=st.integers(1, 12),
    round_minutes=st.integers(1, 30),
    change_minutes=st.integers(0, 5),
    breaks=st.lists(st.tuples(st.integers(1, 12), st.integers(1, 20)), max_size=3).map(tuple),
)


@given(settings, st.floats(0, 40_000), st.floats(0, 40_000))
def test_waiting_twice_is_waiting_once(asked, one, two):
    line = steps(asked)
    at_once, in_two = after(line, Place(1, 0.0), one + two), after(line, after(line, Place(1, 0.0), one), two)
    assert since_start(line, at_once) == pytest.approx(since_start(line, in_two), abs=1e-6)


@given(settings)
def test_the_schedule_and_the_clock_agree(asked):
    line = steps(Settings(asked.rounds, asked.round_minutes, asked.change_minutes, asked.breaks, time(0, 0)))
    whole = sum(step.seconds for step in line if step.phase != "end")
    last = begins(line, asked.rounds - 1)
    assert last is not None
    assert whole == pytest.approx(last + asked.round_minutes * 60)


def test_phases_wear_the_words_and_the_hours_of_the_evening():
    day = NOON.date()
    whole = timetable(Settings(3, 7, 2, ((2, 10),), time(17, 45), day))
    first, last = whole.steps[1], whole.steps[-1]
    assert (first.label, first.heading, first.shape) == ("Associations", "Tour 1 sur 3", "disc")
    assert first.cue.who == "Associations"
    assert [step.due.astimezone().time() for step in whole.steps if step.opens] == [
        r.start for r in rounds(EVENING)
    ]
    assert (last.cue.title, whole.words.begin) == ("Clôture", "Lancer le tour 1")
    assert [step.screen for step in whole.steps[:5]] == ["wall", "clock", "clock", "clock", "wall"]


def test_groups_have_no_sides_in_their_timetable():
    speaks = timetable(EVENING, "groups").steps[1]
    assert (speaks.label, speaks.shape, speaks.cue.who) == ("Premier à parler", "", "Qui garde la table")
