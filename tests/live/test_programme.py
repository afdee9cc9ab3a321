"""The programme of an event as a timetable: hours, free time, what it lacks."""

from datetime import date, time

import pytest

from envies_desktop.live.programme import Line, Programme, programme_timetable

DAY = date(2016, 12, 13)
LAUNCH = (
    Line("welcome", "Accueil", time(15), time(15, 15), kind="accueil"),
    Line("talk", "Le programme PHARE", time(15, 15), time(15, 45), "Mme Durand", "intervention"),
    Line("questions", "Questions-réponses", time(15, 45), time(16), kind="echange"),
    Line("drinks", "Pot de l’amitié", time(18), kind="convivialite"),
)


def made(*lines, day=DAY, start=None, end=None):
    return programme_timetable(Programme(lines, day, start, end))


def codes(timetable):
    return [lack.code for lack in timetable.lacks]


def hours(timetable):
    return [step.due.time() for step in timetable.steps if step.opens]


def test_each_line_is_a_step_with_its_hour_and_its_length():
    whole = made(*LAUNCH, start=time(15), end=time(18))
    assert [(step.phase, step.seconds, step.round) for step in whole.steps] == [
        ("before", 0, 0), ("welcome", 900, 0), ("talk", 1800, 1), ("questions", 900, 2), ("drinks", 0, 3),
        ("end", 0, 3),
    ]  # fmt: skip
    assert hours(whole) == [time(15), time(15, 15), time(15, 45), time(18)]
    assert whole.steps[0].due == whole.steps[1].due
    assert codes(whole) == []


def test_the_host_says_who_speaks_of_what():
    talk = made(*LAUNCH).steps[2]
    assert talk.cue.sentence.startswith("La parole est à Mme Durand\u00a0: Le programme PHARE.")
    assert (talk.label, talk.speaker, talk.screen) == ("Le programme PHARE", "Mme Durand", "step")
    assert talk.heading == "Étape 2 sur 4"
    assert talk.last_minute.title == "Dernière minute\u00a0: Le programme PHARE"
    assert made(*LAUNCH).steps[1].last_minute is None


def test_a_title_with_braces_is_only_a_title():
    step = made(Line("odd", "{time} {0} {title}", time(15), time(16))).steps[1]
    assert step.cue.sentence == "Nous passons à\u00a0: {time} {0} {title}."


def test_a_line_without_an_end_lasts_until_the_next_or_the_end_of_the_event():
    whole = made(Line("a", "A", time(9)), Line("b", "B", time(10)), start=time(9), end=time(11, 30))
    assert [step.seconds for step in whole.steps] == [0, 3600, 5400, 0]
    assert codes(whole) == []


def test_free_time_stands_before_the_line_that_follows_it():
    whole = made(Line("a", "A", time(18), time(18, 19)), Line("b", "B", time(18, 31), time(19)))
    assert [step.gap for step in whole.steps] == [0, 0, 720, 0]


def test_a_line_at_a_fixed_hour_is_locked():
    whole = made(
        Line("a", "A", time(18), time(19)), Line("b", "B", time(19), time(20), fixed=True),
        Line("c", "C", fixed=True),
    )  # fmt: skip
    assert [step.locked for step in whole.steps] == [False, False, True, False, False]


def test_hours_after_midnight_are_those_of_the_night():
    whole = made(
        Line("late", "Rangement", time(0, 15), time(1)), Line("ball", "Bal", time(22), time(0, 15)),
        Line("dinner", "Dîner", time(20), time(22)), start=time(20), end=time(1),
    )  # fmt: skip
    assert [step.phase for step in whole.steps] == ["before", "dinner", "ball", "late", "end"]
    assert [step.seconds for step in whole.steps] == [0, 7200, 8100, 2700, 0]
    assert [step.due.date().day for step in whole.steps if step.opens] == [13, 13, 14]
    assert codes(whole) == []


def test_an_event_of_the_small_hours_begins_with_them():
    whole = made(Line("walk", "Marche", time(5), time(6, 30)), Line("tea", "Thé", time(6, 30), time(7)))
    assert [step.phase for step in whole.steps] == ["before", "walk", "tea", "end"]


@pytest.mark.parametrize(
    ("lines", "day", "lacks"),
    [
        ((), DAY, ["empty"]),
        ((Line("a", "A"), Line("b", "B")), DAY, ["no-hours"]),
        ((Line("a", "A", time(9), time(10)), Line("b", "B")), DAY, ["no-hour"]),
        ((Line("a", "A", time(9), time(10)), Line("b", "B", time(10), time(11))), None, ["no-date"]),
        ((Line("a", "A", time(9), time(10)), Line("b", "B", time(9, 30), time(11))), DAY, ["overlap"]),
        ((Line("a", "A", time(9)), Line("b", "B", time(9), time(10))), DAY, ["no-length"]),
        ((Line("a", "A", time(9)),), DAY, []),
    ],
)
def test_a_programme_says_what_it_lacks(lines, day, lacks):
    assert codes(made(*lines, day=day)) == lacks


def test_an_empty_programme_has_nothing_between_its_first_bell_and_its_end():
    whole = made(start=time(15))
    assert [step.phase for step in whole.steps] == ["before", "end"]
    assert whole.steps[0].due.time() == time(15)


def test_lines_that_overlap_are_played_one_after_the_other_and_whole():
    whole = made(Line("a", "A", time(9), time(10)), Line("b", "B", time(9, 30), time(11)))
    assert [step.seconds for step in whole.steps] == [0, 3600, 5400, 0]
    assert hours(whole) == [time(9), time(9, 30)]
    assert whole.lacks[0].params == {"title": "B", "start": time(9, 30), "former": "A", "end": time(10)}


def test_lines_without_hours_come_last_and_wait_for_a_hand():
    whole = made(Line("b", "B"), Line("a", "A", time(9), time(10)))
    assert [(step.phase, step.seconds) for step in whole.steps[1:-1]] == [("a", 3600), ("b", 0)]
    assert whole.steps[2].due is None
