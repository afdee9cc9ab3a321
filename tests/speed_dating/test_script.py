"""The words of the host, phase by phase."""

import pytest

from envies_desktop.live.timetable import Cue
from envies_desktop.speed_dating.script import PHASES, cue, script


def test_every_phase_of_the_clock_has_its_cue():
    assert PHASES == ("before", "speak_a", "speak_b", "exchange", "warning", "change", "pause", "end")
    for phase in PHASES:
        found = cue(phase)
        assert all((found.title, found.who, found.sentence, found.plan_b))


def test_script_is_the_sentence_of_the_cue():
    assert script("warning") == "Il vous reste une minute\u00a0: convenez d’une suite."
    assert script("warning") == cue("warning").sentence


@pytest.mark.parametrize("phase", ["speak_a", "speak_b"])
def test_groups_speak_by_seat_not_by_side(phase):
    assert "associations" in script(phase)
    assert "associations" not in script(phase, "groups")
    assert cue(phase, "groups").who in ("Qui garde la table", "Qui vient d’arriver")
    assert cue(phase, "groups").plan_b == cue(phase).plan_b


def test_other_phases_are_the_same_in_groups():
    assert cue("end", "groups") == cue("end")


def test_unknown_phase_says_nothing():
    assert script("encore") == ""
    assert cue("encore") is None
    assert isinstance(cue("end"), Cue)
