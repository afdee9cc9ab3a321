"""`rehearse EVENT` for a programme: on a copy, the same for a seed, the store untouched."""

import datetime as dt
import hashlib
import json

import pytest

from envies_desktop import app
from envies_desktop.activity import load
from envies_desktop.cli import main
from envies_desktop.events import actions
from envies_desktop.i18n import set_language
from envies_desktop.live.actions.clock import run_clock
from envies_desktop.live.doors.rehearsing import HASTEN, PROGRAMME
from envies_desktop.live.instants import Watch
from envies_desktop.live.queries.programme import programme_timetable
from envies_desktop.live.rehearsal import CHECKS
from envies_desktop.store.engine import open_store

T = dt.time


@pytest.fixture(autouse=True)
def french():
    set_language("fr")
    yield
    set_language("fr")


@pytest.fixture
def made(tmp_path):
    """A store with a launch meeting of five lines and six people, and an event without any line."""
    app.import_models()
    path = tmp_path / "desk.db"
    store = open_store(path, author="Odile")
    with store.work("event-add", name="Lancement") as work:
        event = actions.add_event(
            work, kind="reunion_lancement", title="Lancement", date=dt.date(2016, 12, 13), start=T(15)
        ).id
        actions.add_event(work, kind="comite", title="Vide")
        for title, start, end, kind, fixed in (
            ("Accueil", T(15), T(15, 15), "accueil", False),
            ("Présentation", T(15, 15), T(15, 45), "intervention", False),
            ("Pause", T(15, 45), T(16), "pause", False),
            ("Mot du maire", T(16, 30), T(16, 45), "intervention", True),
            ("Pot", T(16, 45), None, "convivialite", False),
        ):
            actions.add_programme_item(
                work, event_id=event, title=title, start=start, end=end, kind=kind, fixed=fixed
            )
        for name in "ABCDEF":
            actions.add_participant(
                work, event_id=event, organisation={"name": name, "kind": "association"},
                person={"first_name": "Léa", "last_name": name},
            )  # fmt: skip
    store.close()
    return path, event


def rehearsed(made, capsys, *options):
    path, event = made
    assert main(["rehearse", str(event), "--store", str(path), *options]) == 0
    return capsys.readouterr().out


def test_a_programme_is_played_step_by_step(made, capsys):
    said = json.loads(rehearsed(made, capsys, "--json"))
    assert (said["version"], said["title"], said["seed"]) == (1, "Lancement", 1)
    assert [(row["step"], row["title"], row["planned"]) for row in said["steps"]] == [
        (1, "Accueil", "15:00"), (2, "Présentation", "15:15"), (3, "Pause", "15:45"),
        (4, "Mot du maire", "16:30"), (5, "Pot", "16:45"),
    ]  # fmt: skip
    assert said["checks"] == dict.fromkeys(CHECKS, True)
    assert len(said["events"]) == 1
    fixed = said["steps"][3]
    assert (fixed["fixed"], fixed["begun"]) == (True, "16:30")
    for row, following in zip(said["steps"], said["steps"][1:], strict=False):
        assert row["begun"] < following["begun"]


def test_a_talk_that_goes_on_makes_what_follows_late(made, capsys):
    for seed in range(20):
        said = json.loads(rehearsed(made, capsys, "--json", "--seed", str(seed)))
        talk, pause = said["steps"][1], said["steps"][2]
        if talk["minutes"]:
            late = dt.time(15, 45 + talk["minutes"]).strftime("%H:%M")
            assert (pause["begun"], pause["minutes"]) == (late, -talk["minutes"])
            assert said["checks"] == dict.fromkeys(CHECKS, True)
            return
    pytest.fail("nobody goes on too long")


def test_the_text_tells_each_step_with_its_hour(made, capsys):
    lines = rehearsed(made, capsys, "--seed", "1").splitlines()
    assert lines[0] == "Répétition de «\u00a0Lancement\u00a0», surprises n° 1"
    assert lines[1].endswith("ne vient pas")
    assert lines[2] == "15\u00a0h\u00a000\u00a0: Accueil"
    assert [line.split("\u00a0: ")[1].split(",")[0] for line in lines[2:]] == [
        "Accueil", "Présentation", "Pause", "Mot du maire", "Pot", "fin",
    ]  # fmt: skip


def test_the_store_is_untouched_and_a_session_under_way_is_rehearsed_from_its_beginning(made, capsys):
    path, event = made
    store = open_store(path)
    with store.work("clock-run", live=True) as work:
        run_clock(work, event_id=event, now=Watch().now(), reader=programme_timetable)
    store.close()
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    said = json.loads(rehearsed(made, capsys, "--json"))
    assert said["steps"][0]["begun"] == "15:00"
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before


def test_an_empty_programme_is_refused_with_a_sentence(made, capsys):
    path, _ = made
    assert main(["rehearse", "Vide", "--store", str(path)]) == 1
    assert "Le déroulé de Vide est vide" in capsys.readouterr().err


def test_every_kind_of_event_can_be_rehearsed_in_the_window():
    for kind in app.ACTIVITIES.kinds():
        assert callable(load(kind.of("rehearsal", PROGRAMME)().direct))
    assert callable(load(HASTEN))
