"""Times of the afternoon, ranges, and what is none."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.intake.hours import clock, clocks, presence


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("6:00 PM", ["18:00"]), ("8 pm", ["20:00"]), ("6 p.m.", ["18:00"]), ("6:30PM", ["18:30"]),
        ("6.30pm", ["18:30"]),
        ("12 AM", ["00:00"]), ("12:15 PM", ["12:15"]), ("11 AM", ["11:00"]), ("6:30:00 PM", ["18:30"]),
        ("7h du soir", ["19:00"]), ("8 heures 30 du soir", ["20:30"]), ("2h de l’après-midi", ["14:00"]),
        ("9h du matin", ["09:00"]),
        ("18h-20h", ["18:00", "20:00"]), ("18-20h", ["18:00", "20:00"]), ("de 18 à 20h", ["18:00", "20:00"]),
        ("18h00/20h00", ["18:00", "20:00"]), ("6-8 PM", ["18:00", "20:00"]), ("6:30 - 8:00 PM", ["18:30",
        "20:00"]),
        ("11:30 AM to 1 PM", ["11:30", "13:00"]), ("18.30", ["18:30"]), ("18h30 précises", ["18:30"]),
        ("18 heures", ["18:00"]),
        ("18h et demie", ["18:30"]), ("19h moins le quart", ["18:45"]), ("18h30min", ["18:30"]),
        ("midi et demi", ["12:30"]), ("noon", ["12:00"]),
        ("02.11.2026 18:30", ["18:30"]), ("2026-11-02T18:00:00Z", ["18:00"]), ("18:30:00.000", ["18:30"]),
        ("après-midi", []), ("2 personnes", []), ("25:00", []), ("12/11/2026", []), ("0,5", ["12:00"]),
        ("9" * 5000, []),
    ],
)  # fmt: skip
def test_times(text, times):
    assert [f"{time:%H:%M}" for time in clocks(text)] == times


def test_first_time_of_a_cell():
    assert (clock("vers 6:30 PM"), clock("plus tard")) == (dt.time(18, 30), None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("from 6 PM to 8 PM", ("18:00", "20:00")),
        ("leaves at 7:30 pm", (None, "19:30")),
        ("arrives after 6 pm", ("18:00", None)),
        ("partie à 18h30", (None, "18:30")),
    ],
)
def test_presence_in_words(text, wanted):
    assert tuple(time and f"{time:%H:%M}" for time in presence(text)) == wanted


@given(st.text(max_size=300))
def test_no_text_breaks_a_time(text):
    assert all(isinstance(time, dt.time) for time in clocks(text))
