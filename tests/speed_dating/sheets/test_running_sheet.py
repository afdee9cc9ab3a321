"""The running sheet: the same times as the clock, every sentence, one page for an ordinary evening."""

import datetime as dt
from dataclasses import replace

import pytest

from envies_desktop.i18n import set_language
from envies_desktop.speed_dating.schedule import Settings
from envies_desktop.speed_dating.script import PHASES, cue
from envies_desktop.speed_dating.sheets.running_sheet import Line, moment, running_sheet_pages, timetable
from tests.paper import samples
from tests.paper.reading import fonts, printed, size, words

EVENING = Settings(7, 7, 2, ((4, 10),), dt.time(17, 45))
START = dt.time(17, 45)
SHORT = Settings(1, 1, 0, start=START)


def made(settings=EVENING, header=None, **job):
    return printed(running_sheet_pages(header or samples.header(), settings, samples.job(version=0, **job)))


@pytest.fixture
def english():
    set_language("en")
    yield
    set_language("fr")


def plain(text):
    return text.replace("\u00a0", " ")


def test_ordinary_evening_is_one_page():
    reader = made()
    assert [size(page) for page in reader.pages] == [(210, 297)]
    assert all(fonts(reader).values())


def test_times_are_those_of_the_clock():
    lines = timetable(EVENING)
    assert [line.round for line in lines] == ["1", "2", "3", "4", "", "5", "6", "7"]
    assert [plain(time) for time in lines[0].times] == [
        "17 h 45", "17 h 47", "17 h 49", "17 h 51", "17 h 52",
    ]  # fmt: skip
    assert plain(lines[4].words) == "18 h 19 : pause de 10 min"
    assert plain(lines[5].times[0]) == "18 h 31"
    assert plain(lines[-1].times[-1]) == "18 h 56"


def test_short_rounds_have_no_last_minute():
    (line,) = timetable(SHORT)
    assert line == Line("1", tuple("–" if s is None else moment(SHORT, s) for s in (0, 15, 30, None, 60)))


def test_seconds_are_said_only_where_there_are_some():
    assert plain(moment(SHORT, 120)) == "17 h 47"
    assert plain(moment(SHORT, 135)) == "17 h 47 15 s"
    assert plain(moment(replace(SHORT, start=dt.time(23, 59)), 90)) == "0 h 00 30 s"
    assert plain(moment(replace(SHORT, start=None), 540)) == "+ 9 min"


def test_every_phase_has_its_sentence_and_its_way_out():
    said = words(made())
    for phase in PHASES:
        found = cue(phase)
        assert plain(found.sentence) in said
        assert plain(found.plan_b) in said


def test_groups_speak_by_seat():
    said = words(made(header=samples.header(by_group=True)))
    assert "La parole est aux associations" not in said
    assert "La personne qui garde la table parle en premier" in said


@pytest.mark.parametrize("rounds", [0, 1, 10, 40])
def test_any_number_of_rounds_is_printed(rounds):
    reader = made(Settings(rounds, 7, 2, start=START))
    assert words(reader).count("Clôture") == 1
    assert len(timetable(Settings(rounds, 7, 2))) == rounds


def test_ten_rounds_and_two_pauses_hold_on_one_page():
    assert len(made(Settings(10, 8, 2, ((3, 5), (6, 10)))).pages) == 1


def test_large_print_takes_more_pages():
    assert len(made(large=True).pages) == 2


@pytest.mark.usefixtures("english")
def test_sheet_is_made_in_english():
    assert len(made().pages) == 1
