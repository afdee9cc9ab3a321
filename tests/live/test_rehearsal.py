"""What goes wrong in a rehearsed programme: the same for a seed, never absurd."""

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from envies_desktop.live.rehearsal import CHECKS, Played, absentees, faults, surprises
from envies_desktop.live.timetable import Cue, Step

NOON = datetime(2018, 3, 15, 12, tzinfo=UTC)
LAST = Cue("Dernière minute")
TALK = Step(0, "talk", 1200, last_minute=LAST, opens=True, moves=True)
PAUSE = Step(1, "pause", 900, opens=True, moves=True)
FIXED = Step(2, "fixed", 600, opens=True, moves=True, locked=True, due=NOON + timedelta(minutes=40))
LINE = (Step(0, "before", 0), TALK, PAUSE, FIXED, Step(2, "end", 0, moves=True))


def test_a_handful_of_people_all_come():
    assert absentees([uuid.uuid4() for _ in range(4)], 1) == ()


@pytest.mark.parametrize(("people", "missing"), [(5, 1), (25, 2), (100, 8)])
def test_a_few_do_not_come_the_same_for_a_seed(people, missing):
    keys = [uuid.uuid4() for _ in range(people)]
    gone = absentees(keys, 7)
    assert (len(set(gone)), gone) == (missing, absentees(keys, 7))


def test_breaks_pay_for_what_went_on_too_long():
    for seed in range(50):
        found = surprises(LINE, seed)
        longer = sum(one.minutes for one in found if one.code == "overrun")
        shorter = -sum(one.minutes for one in found if one.code == "shortened")
        assert 0 <= longer <= 6
        assert shorter == longer
        assert all(one.step == (1 if one.code == "overrun" else 2) for one in found)
    assert {surprises(LINE, seed) == () for seed in range(50)} == {True, False}


def test_what_is_short_is_not_cut_to_nothing():
    line = (LINE[0], TALK, replace(PAUSE, seconds=300), LINE[4])
    assert all(one.code == "overrun" for seed in range(50) for one in surprises(line, seed))


def test_a_rehearsal_as_it_should_be_fails_nothing():
    played = [Played(step, NOON + timedelta(minutes=20 * n)) for n, step in enumerate(LINE[1:4])]
    assert faults(LINE, ("talk", "pause", "fixed"), played) == ()


def test_each_check_finds_its_fault():
    early = [Played(FIXED, NOON + timedelta(minutes=39)), Played(PAUSE, NOON)]
    assert faults(LINE, ("talk",), early) == CHECKS
