import datetime as dt

from envies_desktop.live.timetable import Cue
from envies_desktop.workshops.schedule import Settings
from envies_desktop.workshops.timetable import Stretch, rounds_timetable, timetable

CAFE = Settings(3, 20, 3, 15, dt.time(14), dt.date(2027, 2, 2))


def line(found):
    return [(step.round, step.phase, step.seconds) for step in found.steps]


def test_rounds_begin_with_a_summary_from_the_second_on():
    assert line(rounds_timetable(CAFE)) == [
        (0, "before", 0),
        (0, "talk", 1200), (0, "change", 180),
        (1, "summary", 120), (1, "talk", 1080), (1, "change", 180),
        (2, "summary", 120), (2, "talk", 1080), (2, "harvest", 900),
        (2, "end", 0),
    ]  # fmt: skip


def test_round_is_opened_once_and_its_steps_are_counted_down_as_one():
    steps = rounds_timetable(CAFE).steps
    assert [(step.round, step.phase) for step in steps if step.opens] == [
        (0, "talk"),
        (1, "summary"),
        (2, "summary"),
    ]
    assert {step.phase for step in steps if step.shared} == {"talk", "summary"}


def test_steps_are_due_at_their_hour():
    steps = rounds_timetable(CAFE).steps
    due = {(step.round, step.phase): step.due.time() for step in steps if step.due}
    assert due[0, "talk"] == dt.time(14)
    assert due[1, "talk"] == dt.time(14, 25)
    assert due[2, "harvest"] == dt.time(15, 6)


def test_short_round_leaves_time_to_talk():
    found = rounds_timetable(Settings(2, 4, 1))
    assert line(found)[3:5] == [(1, "summary", 60), (1, "talk", 180)]


def test_what_lasts_no_minute_is_left_out():
    assert [phase for _, phase, _ in line(rounds_timetable(Settings(2, 10, 0, 0)))] == [
        "before", "talk", "summary", "talk", "end",
    ]  # fmt: skip


def test_wall_is_shown_while_people_look_for_their_table():
    steps = rounds_timetable(CAFE).steps
    assert {step.phase for step in steps if step.screen == "wall"} == {"before", "change"}


def test_hosts_tell_newcomers_what_was_said():
    shown = [
        next(step.speaker for step in rounds_timetable(CAFE, hosts=hosts).steps if step.phase == "summary")
        for hosts in (True, False)
    ]
    assert shown == [
        "Deux minutes\u00a0: l’hôte raconte ce qui s’est dit ici",
        "Deux minutes\u00a0: chacun dit ce qu’il a entendu avant",
    ]


def test_any_steps_make_a_timetable():
    cue = Cue("x", "qui", "dites")
    found = timetable(
        (Stretch(0, "alone", 60, "Seul", cue, shown="Écrire", bell="long", code="begin", opens=True),
         Stretch(0, "pair", 0, "À deux", cue)),
        before=Cue("Avant"), end=Cue("Après"),
    )  # fmt: skip
    assert line(found) == [(0, "before", 0), (0, "alone", 60), (0, "pair", 0), (0, "end", 0)]
    assert (found.steps[1].speaker, found.steps[1].label, found.steps[1].cue) == ("Écrire", "Seul", cue)
