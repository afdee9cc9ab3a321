"""The timetables to start from."""

from datetime import time

from envies_desktop.open_forum.frame import frame


def test_half_day_has_two_slots_and_ends_before_one():
    half = frame("half", time(9))
    assert half.slots == ((time(10), 45), (time(10, 50), 45))
    assert [(line.start, line.end) for line in half.lines if line.title == "Sujets en parallèle"] == [
        (time(10), time(11, 35))
    ]
    assert (half.lines[0].title, half.lines[-1].title) == ("Cercle d’accueil", "Cercle de clôture")
    assert half.lines[-1].end == time(12, 50)


def test_day_has_three_slots_around_lunch():
    whole = frame("whole", time(9))
    assert whole.slots == ((time(10), 60), (time(11, 15), 60), (time(13, 45), 60))
    assert [line.title for line in whole.lines].count("Sujets en parallèle") == 2
    assert whole.lines[-1].end == time(16, 15)


def test_lines_follow_one_another_without_a_hole():
    for day in ("half", "whole"):
        lines = frame(day, time(14)).lines
        assert [line.start for line in lines[1:]] == [line.end for line in lines[:-1]]
