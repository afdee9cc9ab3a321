"""A method card makes the session that is run: its words, screens, bells, the rounds in its middle."""

import datetime as dt

from envies_desktop.workshops.method import method_of, shipped_methods
from envies_desktop.workshops.method_timetable import method_timetable, minutes_before
from envies_desktop.workshops.schedule import Settings

SETTINGS = Settings(3, 20, 3, 15, dt.time(14, 5), dt.date(2027, 2, 2))


def made(code, settings=SETTINGS):
    return method_timetable(method_of(shipped_methods()[code]), settings).steps


def test_rounds_stand_in_the_middle_of_a_method():
    steps = made("world_cafe")
    assert [(step.round, step.phase, round(step.seconds / 60)) for step in steps] == [
        (0, "before", 0),
        (0, "step0", 5),
        (0, "talk", 20), (0, "change", 3),
        (1, "summary", 2), (1, "talk", 18), (1, "change", 3),
        (2, "summary", 2), (2, "talk", 18),
        (2, "step2", 20),
        (2, "end", 0),
    ]  # fmt: skip
    assert [(step.round, step.phase) for step in steps if step.opens] == [
        (0, "talk"), (1, "summary"), (2, "summary"),
    ]  # fmt: skip


def test_first_round_begins_at_its_hour_and_what_is_before_earlier():
    assert minutes_before(method_of(shipped_methods()["world_cafe"])) == 5
    due = {(step.round, step.phase): step.due.time() for step in made("world_cafe") if step.due}
    assert (due[0, "step0"], due[0, "talk"], due[1, "summary"]) == (
        dt.time(14),
        dt.time(14, 5),
        dt.time(14, 28),
    )


def test_card_says_what_is_said_shown_and_rung():
    step = made("un_deux_quatre_tous")[2]
    assert (step.label, step.speaker, step.bell, step.cue.who) == ("À deux", "À deux", "short", "à deux")
    assert step.cue.sentence == "À deux, comparez vos réponses et gardez le meilleur."


def test_method_without_rounds_is_one_part():
    steps = made("bocal")
    assert [step.phase for step in steps if step.opens] == ["step0"]
    assert {step.round for step in steps} == {0}
    assert minutes_before(method_of(shipped_methods()["bocal"])) == 0


def test_every_card_of_the_house_can_be_run():
    for code in shipped_methods():
        steps = made(code)
        assert [step.phase for step in steps][:1] + [step.phase for step in steps][-1:] == ["before", "end"]
        assert all(step.seconds > 0 for step in steps[1:-1]), code
