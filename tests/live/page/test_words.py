"""The clock of a programme in words, from readings made by hand: locked steps, ends, what comes next."""

import datetime as dt
import uuid

import pytest

from envies_desktop.live.clock import Kept
from envies_desktop.live.instants import Instant
from envies_desktop.live.page.running import reading
from envies_desktop.live.page.words import (
    end_words,
    lack_words,
    late_words,
    lock_words,
    next_words,
)
from envies_desktop.live.programme import Line, Programme, programme_timetable
from envies_desktop.live.queries.clock import ClockView
from envies_desktop.live.timetable import Lack

DAY = dt.date(2016, 12, 13)
LINES = (
    Line("welcome", "Accueil", dt.time(15), dt.time(15, 15), kind="accueil"),
    Line("mayor", "Mot du maire", dt.time(15, 30), dt.time(15, 45), "M. Roy", "intervention", fixed=True),
    Line("drinks", "Pot", dt.time(15, 45), kind="convivialite"),
)


def at(hour, minute):
    moment = dt.datetime.combine(DAY, dt.time(hour, minute)).astimezone(dt.UTC)
    return Instant(moment, moment.timestamp(), "boot")


def seen(phase, elapsed, now, *, lines=LINES, running=True):
    timetable = programme_timetable(Programme(lines, DAY, dt.time(15), dt.time(18)))
    kept = Kept(now, 0, phase, elapsed, running)
    return reading(ClockView(uuid.uuid4(), "Lancement", timetable, timetable.steps, kept), now)


def test_before_it_begins_the_planned_hour_is_said():
    assert next_words(seen("before", 0.0, at(14, 50), running=False)) == "Début à 15\u00a0h\u00a000"
    assert end_words(seen("before", 0.0, at(14, 50), running=False)) == ""


def test_what_comes_next_is_said_with_its_hour():
    found = seen("welcome", 0.0, at(15, 5))
    assert next_words(found) == "Ensuite, à 15\u00a0h\u00a030\u00a0: Mot du maire"
    assert (late_words(found), end_words(found)) == ("5 minutes de retard", "fin à 18\u00a0h\u00a000")


@pytest.mark.parametrize(
    ("minute", "elapsed", "how"),
    [
        (0, 0.0, "15 minutes d’attente avant"),
        (15, 0.0, "dans les temps"),
        (20, 0.0, "il manque 5 minutes"),
    ],
)
def test_a_fixed_hour_ahead_says_its_wait_or_what_lacks(minute, elapsed, how):
    said = lock_words(seen("welcome", elapsed, at(15, minute)))
    assert said == f"«\u00a0Mot du maire\u00a0» est à heure fixe, 15\u00a0h\u00a030\u00a0: {how}."


def test_while_the_hour_is_waited_for_the_way_out_is_said():
    found = seen("mayor", -300.0, at(15, 25))
    assert (found.early, found.left, late_words(found)) == (True, 300.0, "à l’heure")
    assert lock_words(found).startswith("L’horloge attend l’heure de cette étape.")


def test_the_end_is_that_of_what_is_timed():
    open_ended = (*LINES[:2], Line("drinks", "Pot", dt.time(18), kind="convivialite"))
    assert end_words(seen("welcome", 0.0, at(15, 0), lines=open_ended)) == "Pot à 18\u00a0h\u00a000"
    waiting = seen("drinks", 0.0, at(18, 10), lines=open_ended)
    assert (waiting.waits, next_words(waiting), end_words(waiting), late_words(waiting)) == (True, "", "", "")


def test_after_a_step_without_length_the_next_is_named_without_an_hour():
    lines = (Line("a", "Tour de table"), Line("b", "Décisions"))
    assert next_words(seen("a", 0.0, at(15, 0), lines=lines)) == "Ensuite\u00a0: Décisions"


@pytest.mark.parametrize(
    ("lack", "said"),
    [
        (Lack("empty"), "Le déroulé est vide"),
        (Lack("no-hours"), "Aucune étape du déroulé n’a d’heure"),
        (Lack("no-hour", {"title": "Pot"}), "«\u00a0Pot\u00a0» n’a pas d’heure"),
        (Lack("no-date"), "L’événement n’a pas de date"),
        (Lack("no-length", {"title": "Pot"}), "«\u00a0Pot\u00a0» n’a pas de durée"),
        (
            Lack("overlap", {"title": "B", "start": dt.time(9, 30), "former": "A", "end": dt.time(10)}),
            "«\u00a0B\u00a0» commence à 9\u00a0h\u00a030, avant la fin de «\u00a0A\u00a0» (10\u00a0h",
        ),
    ],
)
def test_every_lack_says_itself(lack, said):
    assert lack_words(lack).startswith(said)
