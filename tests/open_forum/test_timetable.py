"""The session of a forum: the programme's lines, its slots at their hours."""

import datetime as dt

from envies_desktop.live.programme import Line, Programme
from envies_desktop.open_forum.timetable import SlotTime, forum_timetable, slot_of, slots_begun

DAY = dt.date(2027, 1, 14)
LINES = (
    Line("a", "Cercle d’accueil", dt.time(9), dt.time(9, 20), kind="accueil"),
    Line("b", "Principes", dt.time(9, 20), dt.time(9, 40), kind="intervention"),
    Line("c", "Sujets en parallèle", dt.time(10), dt.time(11, 35), kind="echange"),
    Line("d", "Convergence", dt.time(11, 35), dt.time(12), kind="debat"),
)
SLOTS = (
    SlotTime(0, 45, dt.time(10), dt.time(10, 45)),
    SlotTime(1, 45, dt.time(10, 50), dt.time(11, 35)),
)


def made(lines=LINES, slots=SLOTS):
    return forum_timetable(Programme(lines, DAY, dt.time(9), dt.time(12)), slots)


def test_slots_take_the_place_of_the_line_in_which_they_begin():
    steps = made().steps
    assert [(step.label, round(step.seconds / 60)) for step in steps] == [
        ("Avant de commencer", 0),
        ("Cercle d’accueil", 20),
        ("Principes", 20),
        ("Créneau 1", 45),
        ("Créneau 2", 45),
        ("Convergence", 25),
        ("C’est fini", 0),
    ]
    assert [slot_of(step) for step in steps] == [None, None, None, 0, 1, None, None]


def test_what_the_room_sees_follows_the_lines():
    screens = {step.label: step.screen for step in made().steps}
    assert screens == {
        "Avant de commencer": "clock",
        "Cercle d’accueil": "question",
        "Principes": "principles",
        "Créneau 1": "now",
        "Créneau 2": "now",
        "Convergence": "step",
        "C’est fini": "clock",
    }


def test_slot_begins_and_ends_with_the_bell_and_warns_before():
    slot = next(step for step in made().steps if slot_of(step) == 0)
    assert (slot.bell, slot.last_bell, slot.heading) == (
        "long", "short", "Maintenant\u00a0: créneau 1 sur 2",
    )  # fmt: skip


def test_slots_without_hours_come_last_with_their_minutes():
    steps = made(lines=LINES[:1], slots=(SlotTime(0, 30), SlotTime(1, 40))).steps
    assert [(step.label, step.seconds) for step in steps[2:-1]] == [("Créneau 1", 1800), ("Créneau 2", 2400)]


def test_programme_that_lacks_nothing_says_nothing():
    assert made().lacks == ()


def test_slots_begun_are_counted_on_the_line():
    steps = made().steps
    assert [slots_begun(steps, place) for place in range(len(steps))] == [0, 0, 0, 1, 2, 2, 2]
