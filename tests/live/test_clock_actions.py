"""The clock in a real store: gestures, rounds noted, and the end of the program in any phase."""

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, time, timedelta

import pytest

from envies_desktop.events import actions
from envies_desktop.live.actions import clock
from envies_desktop.live.instants import Instant
from envies_desktop.live.queries.clock import clock_view
from envies_desktop.speed_dating.actions import add_speed_dating
from envies_desktop.speed_dating.queries.timetable import evening_timetable, rounds_played

NOON = datetime(2018, 3, 15, 16, 45, tzinfo=UTC)


def at(seconds):
    return Instant(NOON + timedelta(seconds=seconds), 1000.0 + seconds, "boot")


@pytest.fixture
def event(store):
    with store.work("event-add") as work:
        return add_speed_dating(
            work, title="Soirée", rounds=3, round_minutes=7, change_minutes=2,
            date=NOON.date(), start=time(17, 45),
        ).id  # fmt: skip


@pytest.fixture
def do(store, event):
    def done(gesture, seconds, **more):
        with store.work("clock-change", live=True) as work:
            gesture(work, event_id=event, now=at(seconds), reader=evening_timetable, **more)

    return done


@pytest.fixture
def see(store, event):
    def seen(seconds):
        with store.read() as session:
            view = clock_view(session, event, at(seconds), evening_timetable)
        place = view.place(at(seconds))
        return view.line[place.step].round, view.line[place.step].phase, place.elapsed

    return seen


def test_a_clock_never_started_stands_before_the_first_round(store, event, see):
    assert see(0) == (0, "before", 0.0)
    with store.read() as session:
        assert rounds_played(session, event, at(0)) == 0


def test_start_then_time_goes_by(do, see):
    do(clock.run_clock, 0)
    assert see(30) == (0, "speak_a", 30.0)
    assert see(545) == (1, "speak_a", 5.0)


def test_pause_keeps_the_place_and_going_on_takes_it_up(do, see):
    do(clock.run_clock, 0)
    do(clock.pause_clock, 50)
    assert see(500) == (0, "speak_a", 50.0)
    do(clock.run_clock, 500)
    assert see(510) == (0, "speak_a", 60.0)


def test_one_minute_more_is_for_the_step_at_hand(do, see):
    do(clock.run_clock, 0)
    do(clock.add_minutes, 10, minutes=1)
    assert see(170) == (0, "speak_a", 170.0)
    assert see(185) == (0, "speak_b", 5.0)


def test_minutes_taken_away_never_cut_into_the_past(do, see):
    do(clock.run_clock, 0)
    do(clock.add_minutes, 110, minutes=-1)
    assert see(110) == (0, "speak_b", 0.0)


def test_skip_and_back(do, see):
    do(clock.run_clock, 0)
    do(clock.skip_step, 10)
    assert see(11) == (0, "speak_b", 1.0)
    do(clock.go_back, 11)
    assert see(11) == (0, "speak_a", 0.0)


def test_the_end_stops_the_clock(do, see, store, event):
    do(clock.run_clock, 0)
    assert see(99_999) == (2, "end", 0.0)
    do(clock.go_back, 99_999)
    assert see(99_999) == (2, "exchange", 0.0)


def test_rounds_are_noted_when_they_really_begin(do, store, event):
    do(clock.run_clock, 0)
    do(clock.add_minutes, 10, minutes=1)
    do(clock.note_parts, 700)
    with store.read() as session:
        begun = clock_view(session, event, at(700), evening_timetable).kept.begun
    assert {n: (datetime.fromisoformat(m) - NOON).total_seconds() for n, m in begun.items()} == {
        "0": 0.0,
        "1": 600.0,
    }


def test_a_round_gone_back_to_is_no_longer_begun(do, store, event):
    do(clock.run_clock, 0)
    do(clock.note_parts, 541)
    do(clock.go_back, 541)
    with store.read() as session:
        assert sorted(clock_view(session, event, at(541), evening_timetable).kept.begun) == ["0"]


def test_gestures_of_the_clock_are_no_gestures_to_undo(do, store):
    do(clock.run_clock, 0)
    assert store.can_undo().code == "event-add"


def test_reset_forgets_the_trial(do, see, store, event):
    do(clock.run_clock, 0)
    do(clock.add_minutes, 1, minutes=1)
    do(clock.reset_clock, 800)
    assert see(900) == (0, "before", 0.0)
    with store.read() as session:
        kept = clock_view(session, event, at(900), evening_timetable).kept
    assert (kept.extra, kept.begun, kept.running) == ({}, {}, False)


KILLED = """
import sys, time, uuid
from envies_desktop import app
from envies_desktop.events import actions
from envies_desktop.live.actions import clock
from envies_desktop.live.instants import Watch
from envies_desktop.speed_dating.queries.timetable import evening_timetable
from envies_desktop.store.engine import open_store
from envies_desktop.speed_dating.actions import add_speed_dating
from envies_desktop.speed_dating.actions import add_speed_dating

app.import_models()
store = open_store(sys.argv[1])
event, skips = uuid.UUID(sys.argv[2]), int(sys.argv[3])
watch = Watch()
with store.work("clock-change", live=True) as work:
    clock.run_clock(work, event_id=event, now=watch.now(), reader=evening_timetable)
for _ in range(skips):
    with store.work("clock-change", live=True) as work:
        clock.skip_step(work, event_id=event, now=watch.now(), reader=evening_timetable)
print(repr(watch.now().ticks), flush=True)
time.sleep(60)
"""


@pytest.mark.parametrize("skips", range(4))
def test_a_killed_program_finds_its_round_and_its_time_again(tmp_path, store, event, skips):
    """The phases of a round: one side speaks, the other, both, the change of tables."""
    from envies_desktop.live.instants import Watch

    program = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(store.address), str(event), str(skips)],
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert program.stdout is not None
    began = float(program.stdout.readline())
    os.kill(program.pid, signal.SIGKILL)
    program.wait()
    program.stdout.close()
    now = Watch().now()
    with store.read() as session:
        view = clock_view(session, event, now, evening_timetable)
    place = view.place(now)
    phases = ("speak_a", "speak_b", "exchange", "change")
    assert (view.line[place.step].round, view.line[place.step].phase) == (0, phases[skips])
    assert place.elapsed == pytest.approx(now.ticks - began, abs=0.25)


def test_a_removed_event_takes_its_clock_along_and_undo_brings_it_back(do, store, event, see):
    from envies_desktop.live.queries.clock import event_under_way

    def under_way():
        with store.read() as session:
            return event_under_way(session, at(30), lambda kind: evening_timetable)

    do(clock.run_clock, 0)
    assert under_way() == event
    with store.work("event-remove") as work:
        actions.remove_event(work, event_id=event)
    assert under_way() is None
    store.undo()
    assert see(30) == (0, "speak_a", 30.0)


def test_an_evening_paused_is_under_way_until_it_was_left(do, store, event):
    from envies_desktop.live.queries.clock import STOPPED, event_under_way

    def under_way(seconds):
        with store.read() as session:
            return event_under_way(session, at(seconds), lambda kind: evening_timetable)

    assert under_way(0) is None
    do(clock.run_clock, 0)
    do(clock.pause_clock, 60)
    assert under_way(60 + STOPPED - 1) == event
    assert under_way(60 + STOPPED + 1) is None


def test_parts_that_began_while_nobody_looked_keep_their_moments(store):
    """A meeting with free time before a line at a fixed hour, whose program was closed meanwhile."""
    from envies_desktop.live.queries.programme import programme_timetable

    with store.work("event-add") as work:
        event = actions.add_event(work, kind="comite", title="Comité", date=NOON.date()).id
        for title, start, end, fixed in (
            ("A", at(0), at(600), False), ("B", at(600), at(1200), False), ("C", at(2400), at(3000), True),
        ):  # fmt: skip
            hours = {"start": start.at.astimezone().time(), "end": end.at.astimezone().time()}
            actions.add_programme_item(work, event_id=event, title=title, fixed=fixed, **hours)
    for gesture, seconds in ((clock.run_clock, 60), (clock.note_parts, 2500)):
        with store.work("clock-change", live=True) as work:
            gesture(work, event_id=event, now=at(seconds), reader=programme_timetable)
    with store.read() as session:
        view = clock_view(session, event, at(2500), programme_timetable)
    begun = [view.kept.begun[step.phase] for step in view.line if step.opens]
    assert [(datetime.fromisoformat(one) - NOON).total_seconds() for one in begun] == [60.0, 660.0, 2400.0]
